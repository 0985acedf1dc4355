package io.daeyeok.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * North Korean spellings brought to the South Korean form: by rule 되여 → 되어 and 할까 → 할가 (the one
 * direction that is a rule), by list loan words and compounds with 사이시옷.
 */
final class NorthSpelling {
  private record Word(String north, String south) {}

  private static final List<Word> WORDS = load();
  private static final Word[][] AS_WRITTEN = byFirst(WORDS);
  // The list as it looks once the initial-sound fold has passed over text and list alike.
  private static final Word[][] INITIAL_SOUNDS_FOLDED =
      byFirst(
          WORDS.stream()
              .map(w -> new Word(initialSounds(w.north), initialSounds(w.south)))
              .toList());

  private NorthSpelling() {}

  static void fold(FoldBuffer buffer, boolean initialSoundsFolded) {
    words(buffer, initialSoundsFolded ? INITIAL_SOUNDS_FOLDED : AS_WRITTEN);
    endings(buffer);
  }

  private static void words(FoldBuffer buffer, Word[][] list) {
    if (!hasWord(buffer, list)) {
      return;
    }
    buffer.rewrite();
    while (buffer.hasNext()) {
      int at = buffer.position();
      int c = buffer.next();
      Word word = wordAt(buffer, at, list);
      if (word == null) {
        buffer.put(c);
        continue;
      }
      int start = buffer.sourceStart();
      for (int i = 1; i < word.north.length(); i++) {
        buffer.next();
      }
      for (int i = 0; i < word.south.length(); i++) {
        buffer.put(word.south.charAt(i), start, buffer.sourceEnd());
      }
    }
    buffer.done();
  }

  private static boolean hasWord(FoldBuffer buffer, Word[][] list) {
    for (int i = 0; i < buffer.length(); i++) {
      if (wordAt(buffer, i, list) != null) {
        return true;
      }
    }
    return false;
  }

  private static Word wordAt(FoldBuffer buffer, int at, Word[][] list) {
    char first = buffer.charAt(at);
    Word[] words = Hangul.isSyllable(first) ? list[first - Hangul.FIRST] : null;
    if (words == null) {
      return null;
    }
    for (Word word : words) {
      int i = 1;
      while (i < word.north.length()
          && at + i < buffer.length()
          && buffer.charAt(at + i) == word.north.charAt(i)) {
        i++;
      }
      if (i == word.north.length()) {
        return word;
      }
    }
    return null;
  }

  private static void endings(FoldBuffer buffer) {
    char previous = 0;
    for (int i = 0; i < buffer.length(); i++) {
      char c = buffer.charAt(i);
      if (Hangul.isSyllable(c) && Hangul.isSyllable(previous)) {
        buffer.set(i, ending(previous, c));
      }
      previous = c;
    }
  }

  static char ending(char previous, char c) {
    if (Hangul.takesNorthernYeo(previous)
        && Hangul.lead(c) == Hangul.LEAD_IEUNG
        && Hangul.vowel(c) == Hangul.VOWEL_YEO
        && (Hangul.tail(c) == Hangul.TAIL_NONE || Hangul.tail(c) == Hangul.TAIL_SSANGSIOT)) {
      return Hangul.syllable(Hangul.LEAD_IEUNG, Hangul.VOWEL_EO, Hangul.tail(c));
    }
    if (c == '까' && Hangul.tail(previous) == Hangul.TAIL_RIEUL) {
      return '가';
    }
    return c;
  }

  private static List<Word> load() {
    return ResourceTable.rows("north-spelling.tsv").stream()
        .map(cells -> new Word(cells[0], cells[1]))
        .toList();
  }

  /** By first syllable, the longest first. */
  private static Word[][] byFirst(List<Word> words) {
    Map<Character, List<Word>> index = new HashMap<>();
    for (Word word : words) {
      index.computeIfAbsent(word.north.charAt(0), k -> new ArrayList<>()).add(word);
    }
    Word[][] table = new Word[Hangul.LAST - Hangul.FIRST + 1][];
    index.forEach(
        (first, list) -> {
          list.sort(Comparator.comparingInt((Word word) -> word.north.length()).reversed());
          table[first - Hangul.FIRST] = list.toArray(new Word[0]);
        });
    return table;
  }

  private static String initialSounds(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, Hangul.initialSound(folded.charAt(i)));
    }
    return folded.toString();
  }
}
