package io.daeyeok.match;

import io.daeyeok.text.Words;
import java.util.Arrays;
import java.util.List;

/**
 * How many edits of words it takes at least to lose so many of a text's n-grams.
 *
 * <p>An edit that takes a word away or changes it costs the grams that touch the word or the spaces
 * beside it; one that puts a word in costs the grams across the gap, which are fewer. Spaces beside
 * punctuation may change at no edit. So {@code d} edits lose no more than what the {@code d}
 * dearest words and all such gaps cost, and a text that shares less is farther away.
 *
 * <p>Immutable.
 */
final class WordEdits {
  private final int words;
  private final int[] leastByOverlap;

  WordEdits(String key, int gramLength) {
    List<Words.Span> spans = Words.spans(key);
    int grams = Grams.count(key.length(), gramLength);
    int across = gramLength - 1;
    words = spans.size();
    int[] costs = new int[words];
    int free = 0;
    for (int i = 0; i < words; i++) {
      Words.Span word = spans.get(i);
      int left = i == 0 ? 0 : word.start() - spans.get(i - 1).end();
      int right = i == words - 1 ? 0 : spans.get(i + 1).start() - word.end();
      costs[i] = left + word.end() - word.start() + right + across;
      boolean rigid = startsWord(key, word) && (i == 0 || isWord(key, spans.get(i - 1)));
      free += rigid ? 0 : left + across;
    }
    Arrays.sort(costs);
    leastByOverlap = new int[grams + 1];
    int edits = 0;
    long lost = free;
    for (int overlap = grams; overlap >= 0; overlap--) {
      while (edits < words && grams - lost > overlap) {
        lost += costs[words - 1 - edits++];
      }
      leastByOverlap[overlap] = edits;
    }
  }

  /** Between two words there is a space, always one; a mark may do with or without. */
  private static boolean startsWord(String key, Words.Span word) {
    return Character.isLetterOrDigit(key.codePointAt(word.start()));
  }

  private static boolean isWord(String key, Words.Span word) {
    int last = key.codePointBefore(word.end());
    return Character.isLetterOrDigit(last) || word.end() - word.start() > Character.charCount(last);
  }

  /** The number of words and punctuation marks of the text. */
  int words() {
    return words;
  }

  /** The least edits between the text and another with which it shares so many n-grams. */
  int atLeast(int overlap) {
    return leastByOverlap[overlap];
  }
}
