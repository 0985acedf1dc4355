package io.daeyeok.text;

import java.util.ArrayList;
import java.util.List;

/** The stretches of hangul syllables in a text. */
final class HangulRuns {
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

  /** Whether a word starts at an index, and not a unit behind a number: 1990년대. */
  static boolean startsWord(String text, int index) {
    return index == 0 || !Character.isLetterOrDigit(text.codePointBefore(index));
  }
}
