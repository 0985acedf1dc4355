package io.daeyeok.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What follows a noun, brought into agreement: stacked particles and the copula, all in NFC. */
final class Tail {
  private static final String PLURAL = "들";
  private static final String COPULA = "이";
  private static final List<String> DOUBLES =
      Stream.concat(Particle.all().stream(), Stream.of(Particle.COPULA))
          .flatMap(particle -> particle.spellings().stream())
          .filter(spelling -> spelling.indexOf('(') >= 0 || spelling.indexOf('/') >= 0)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private static final int LONGEST_DOUBLE = DOUBLES.get(0).length();

  private Tail() {}

  /** Behind the double shape (을(를), 은/는) that starts at an offset, or 0 when none does. */
  static int doubleEnd(String text, int offset) {
    for (String both : DOUBLES) {
      if (text.startsWith(both, offset)) {
        return offset + both.length();
      }
    }
    return 0;
  }

  /** Whether an offset lies behind the start of a double shape and before its end. */
  static boolean isInsideDouble(String text, int offset) {
    for (int start = Math.max(0, offset - LONGEST_DOUBLE); start < offset; start++) {
      if (doubleEnd(text, start) > offset) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tail looks otherwise after some sound. */
  static boolean hasShapes(String tail) {
    return doubleEnd(tail, 0) > 0
        || !agreeing(tail, FinalSound.VOWEL).equals(tail)
        || !agreeing(tail, FinalSound.CONSONANT).equals(tail);
  }

  /** Whether a tail may stand after a sound; the copula may keep its 이 after a vowel. */
  static boolean accepts(String tail, FinalSound sound) {
    return agreeing(tail, sound).equals(tail)
        || sound == FinalSound.VOWEL && tail.startsWith(COPULA) && Particles.isBareCopula(tail);
  }

  /** Whether a tail is a particle even where it does not agree: 가, 로 and 나 end other words too. */
  static boolean isUnmistakable(String tail) {
    return tail.matches("[는를와을]") || doubleEnd(tail, 0) > 0;
  }

  static String agreeing(String tail, FinalSound sound) {
    int both = doubleEnd(tail, 0);
    if (both > 0) {
      String shape = Particle.of(tail.substring(0, both)).orElseThrow().after(sound);
      String single = shape + tail.substring(both);
      return sound == FinalSound.UNKNOWN ? single : agreeing(single, sound);
    }
    if (tail.startsWith(PLURAL)) {
      return PLURAL + agreeing(tail.substring(PLURAL.length()), FinalSound.RIEUL);
    }
    List<String> parts = Particles.parts(tail);
    if (!parts.isEmpty()) {
      return stack(parts, sound);
    }
    if (!Particles.isBareCopula(tail)) {
      return tail;
    }
    return switch (sound) {
      case VOWEL -> afterVowel(tail);
      case RIEUL, CONSONANT -> afterConsonant(tail);
      case UNKNOWN -> {
        String brief = afterVowel(tail);
        yield afterConsonant(tail).equals(COPULA + brief) ? "(" + COPULA + ")" + brief : tail;
      }
    };
  }

  private static String stack(List<String> parts, FinalSound sound) {
    StringBuilder stack = new StringBuilder();
    FinalSound before = sound;
    for (String part : parts) {
      FinalSound last = before;
      stack.append(Particle.of(part).map(particle -> particle.after(last)).orElse(part));
      before = FinalSound.ofHangul(stack.charAt(stack.length() - 1)).orElse(FinalSound.UNKNOWN);
    }
    return stack.toString();
  }

  /** 이었다 becomes 였다, 이어서 여서, 이다 and 이라는 lose their 이; 인, 일까 and 이기에 keep theirs. */
  private static String afterVowel(String copula) {
    if (copula.startsWith("이었") || copula.startsWith("이에요")) {
      return (copula.charAt(1) == '었' ? "였" : "예") + copula.substring(2);
    }
    if (copula.startsWith("이어")) {
      return "여" + copula.substring(2);
    }
    String brief = copula.startsWith(COPULA) ? copula.substring(1) : "";
    return !brief.startsWith("여") && !brief.startsWith("였") && Particles.isBareCopula(brief)
        ? brief
        : copula;
  }

  private static String afterConsonant(String copula) {
    if (copula.startsWith("였") || copula.startsWith("예요")) {
      return (copula.charAt(0) == '였' ? "이었" : "이에") + copula.substring(1);
    }
    if (copula.startsWith("여")) {
      return "이어" + copula.substring(1);
    }
    // 인, 일, 입니다 and 이다 have it already.
    return Particles.isBareCopula(COPULA + copula) ? COPULA + copula : copula;
  }
}
