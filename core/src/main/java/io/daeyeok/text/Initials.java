package io.daeyeok.text;

import java.util.Set;

/**
 * Tells Sino-Korean words that begin with ㄹ or ㄴ from names and loan words that begin alike: 로사에서
 * may be of labour and management, 로사리오 is a town; 리용은 is of use, 리용호는 a person; 락하를 is of falling,
 * 짐벌 락하는 of a gimbal lock.
 */
final class Initials {
  /** Syllables with which loan words and names begin; hardly any begins with 력 or 녀. */
  private static final String ALSO_OF_OTHERS = "라락란람랍랑래랭로록론롱루류리린림립뉴닉";

  /** Words with which foreign names begin that are longer: 리산드로, 래일리. */
  private static final Set<String> ALSO_FOREIGN =
      Set.of("락하", "래일", "로고", "로련", "로사", "로조", "론리", "리산", "리상", "리성", "리자");

  /** What makes other words of these, and is hardly the end of a given name: 리론적, 류학생들. */
  private static final String SUFFIXES = "객과권금단당력례론료률물법부비사생세술업자적절점죄증층품";

  private Initials() {}

  /**
   * Whether a listed word is what an eojeol begins with, by what follows in it: particles that
   * agree with it, an ending that makes a verb of it, a suffix, another word, or nothing.
   */
  static boolean areSure(String word, String rest) {
    if (ALSO_OF_OTHERS.indexOf(word.charAt(0)) < 0 || ends(word, rest)) {
      return true;
    }
    String next = rest.substring(0, 1);
    return ends(word + next, rest.substring(1))
        ? SUFFIXES.contains(next)
        : !Particles.isTail(rest) && !ALSO_FOREIGN.contains(word);
  }

  private static boolean ends(String word, String rest) {
    char last = word.charAt(word.length() - 1);
    if (rest.isEmpty()) {
      return true;
    }
    if (last == '하' && Particles.isPredicate(last + rest)) {
      // 락하는 is 락 with a form of 하다.
      return false;
    }
    if (Particles.isTail(rest)) {
      return FinalSound.ofHangul(last)
          .map(sound -> Tail.agreeing(rest, sound).equals(rest))
          .orElse(false);
    }
    return Particles.isCopula(rest) || Particles.isPredicate(rest);
  }
}
