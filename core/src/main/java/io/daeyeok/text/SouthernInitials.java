package io.daeyeok.text;

import java.util.List;

/**
 * Northern spellings under the initial-sound rule that need no list: syllables with which no loan
 * word begins (력, 련, 령 ...), and 률, 렬 behind a vowel or ㄴ, which the South never writes.
 */
final class SouthernInitials {
  private static final String SINO_KOREAN = "력련렬령례료룡륙률륭륜렴렵략념";

  /** These also begin names, which Southerners with that name write as the North does. */
  private static final String ALSO_NAMES = "류려량";

  private SouthernInitials() {}

  static void find(String text, List<VarietyChange> found) {
    for (Words.Span run : HangulRuns.of(text)) {
      int start = run.start();
      char first = text.charAt(start);
      boolean sure = SINO_KOREAN.indexOf(first) >= 0;
      if ((sure || ALSO_NAMES.indexOf(first) >= 0)
          && HangulRuns.startsWord(text, start)
          && !isDependent(HangulRuns.tail(text, start + 1))) {
        found.add(change(text, start, sure));
      }
      for (int i = start + 1; i < run.end(); i++) {
        char c = text.charAt(i);
        int before = Hangul.tail(text.charAt(i - 1));
        if ((c == '률' || c == '렬') && (before == Hangul.TAIL_NONE || before == Hangul.TAIL_NIEUN)) {
          found.add(change(text, i, true));
        }
      }
    }
  }

  /** A syllable with nothing but particles behind it is a unit or dependent noun: 두 량의 객차, 그런 례. */
  private static boolean isDependent(String rest) {
    return rest.isEmpty() || Particles.isTail(rest) || Particles.isCopula(rest);
  }

  private static VarietyChange change(String text, int i, boolean sure) {
    String south = Character.toString(Hangul.initialSound(text.charAt(i)));
    return VarietyChange.of(VarietyRule.INITIAL_SOUND, text, i, i + 1, south, sure);
  }
}
