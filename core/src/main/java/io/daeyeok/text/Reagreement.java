package io.daeyeok.text;

import java.util.List;

/** The particle behind a word that has been replaced. */
final class Reagreement {
  /** After a consonant, after a vowel. */
  private static final List<String[]> PAIRS =
      List.of(
          new String[] {"은", "는"},
          new String[] {"이", "가"},
          new String[] {"을", "를"},
          new String[] {"과", "와"},
          new String[] {"으로", "로"},
          new String[] {"이나", "나"},
          new String[] {"이라", "라"},
          new String[] {"이며", "며"},
          new String[] {"이다", "다"});

  private Reagreement() {}

  /** The tail in the shape that the word wants. */
  static String tail(String word, String tail) {
    if (!Particles.isTail(tail) || !Hangul.isSyllable(word.charAt(word.length() - 1))) {
      return tail;
    }
    int end = Hangul.tail(word.charAt(word.length() - 1));
    for (String[] pair : PAIRS) {
      boolean rieul = pair[1].equals("로") && end == Hangul.TAIL_RIEUL;
      String shape = end == Hangul.TAIL_NONE || rieul ? pair[1] : pair[0];
      for (String other : pair) {
        if (tail.startsWith(other)) {
          String changed = shape + tail.substring(other.length());
          if (Particles.isTail(changed)) {
            return changed;
          }
        }
      }
    }
    return tail;
  }
}
