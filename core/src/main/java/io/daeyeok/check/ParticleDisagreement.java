package io.daeyeok.check;

import io.daeyeok.terms.Grade;
import io.daeyeok.terms.TermHit;
import io.daeyeok.text.Agreement;
import io.daeyeok.text.ParticleCheck;
import java.util.Optional;
import java.util.TreeSet;

/**
 * {@code bitext/particle-disagreement}: a particle that does not agree with the word before it.
 *
 * <p>Only where the word's end is known: behind terms, behind numbers, letters, quotation marks and
 * brackets; and 를 behind a consonant, which nothing else can be.
 */
final class ParticleDisagreement extends SideRule {
  private static final Agreement AGREEMENT = Agreement.standard();

  ParticleDisagreement() {
    super("bitext/particle-disagreement", Severity.WARNING);
  }

  @Override
  void check(Side side, Settings settings, Sighting.Sink out) {
    if (!side.isKorean()) {
      return;
    }
    String text = side.text();
    TreeSet<Integer> places = new TreeSet<>();
    for (TermHit hit : side.hits()) {
      if (hit.grade().compareTo(Grade.INFLECTED) <= 0) {
        places.add(Agreement.particleStart(text, hit.end()));
      }
    }
    for (int i = 1; i < text.length(); i++) {
      if (Letters.isHangul(text.charAt(i)) && (isBehindSign(text, i) || isLoneObject(text, i))) {
        places.add(i);
      }
    }
    for (int place : places) {
      Optional<ParticleCheck> verdict = AGREEMENT.verify(text, place);
      if (verdict.isPresent() && isWrong(text, verdict.get())) {
        ParticleCheck particle = verdict.get();
        int start = particle.start();
        int end = particle.end();
        Edit edit = new Edit(start, end, particle.expected());
        out.add(
            sighting(
                side,
                start,
                end,
                "'%s' does not agree with the word before it; write '%s'"
                    .formatted(particle.found(), particle.expected()),
                particle.expected(),
                Optional.of(edit).filter(e -> side.isOpen(start, end))));
      }
    }
  }

  private static boolean isBehindSign(String text, int at) {
    char before = text.charAt(at - 1);
    boolean isJamo = before >= 0x3131 && before <= 0x318E;
    return !Letters.isHangul(before)
        && !isJamo
        && !Character.isWhitespace(before)
        && (Character.isLetterOrDigit(before) || "”’\"'」』》〉)）]%℃".indexOf(before) >= 0);
  }

  /** 결의안를: the last syllable of a word is 를, and a consonant stands before it. */
  private static boolean isLoneObject(String text, int at) {
    return text.charAt(at) == '를'
        && Letters.isHangul(text.charAt(at - 1))
        && (text.charAt(at - 1) - 0xAC00) % 28 != 0
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** A double such as 을(를) agrees with everything. */
  private static boolean isWrong(String text, ParticleCheck particle) {
    return particle.certain()
        && !particle.agrees()
        && particle.found().indexOf('(') < 0
        && !isCounted(text, particle);
  }

  /** 26여 시간 is more than 26 hours; 을지로3가 and 제2과 are a street and a lesson. */
  private static boolean isCounted(String text, ParticleCheck particle) {
    int start = particle.start();
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == particle.start()) {
      return false;
    }
    return switch (particle.found().charAt(0)) {
      case '여' -> true;
      case '가', '과' -> start > 0 && Letters.isHangul(text.charAt(start - 1));
      default -> false;
    };
  }
}
