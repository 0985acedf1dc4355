package io.daeyeok.text;

import java.util.ArrayList;
import java.util.List;

/** The stretches of hangul syllables in a text. */
final class HangulRuns {
  private static final int MAX_TAIL = 24;

  private HangulRuns() {}

  static List<Words.Span> of(String text) {
    List<Words.Span> runs = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean hangul = i < text.length() && Hangul.isSyllable(text.charAt(i));
      if (hangul && start < 0) {
        start = i;
      } else if (!hangul && start >= 0) {
        runs.add(new Words.Span(start, i));
        start = -1;
      }
    }
    return runs;
  }

  /** The hangul behind an offset, cut where it is longer than any stack of particles. */
  static String tail(String text, int from) {
    int end = from;
    while (end < text.length() && end - from <= MAX_TAIL && Hangul.isSyllable(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /** Whether a word starts at an index, and not a unit behind a number: 1990년대. */
  static boolean startsWord(String text, int index) {
    return index == 0 || !Character.isLetterOrDigit(text.codePointBefore(index));
  }
}
