package io.daeyeok.terms;

import io.daeyeok.text.Agreement;
import io.daeyeok.text.Folding;
import io.daeyeok.text.ParticleCheck;
import io.daeyeok.text.Particles;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Puts a Korean term for another: the particle behind it agrees anew, a verb needs the same noun.
 */
final class KoreanRewriting {
  // More than Agreement looks back from a particle to its word.
  private static final int REACH = 1000;
  private static final int MAX_TAIL = 24;

  private KoreanRewriting() {}

  static Rewriting of(String text, TermHit hit, String preferred, Agreement agreement) {
    String to =
        inFormOf(text.substring(hit.start(), Math.min(text.length(), hit.end() + 3)), preferred);
    boolean sure = !isVerb(text, hit) || haveSameHead(hit.text(), preferred);
    int place = Agreement.particleStart(text, hit.end());
    String before = text.substring(Math.max(0, hit.start() - REACH), hit.start());
    String between = text.substring(hit.end(), place);
    Optional<ParticleCheck> particle = agreement.repick(text, place, before + to + between);
    return particle
        .map(p -> new Rewriting(hit.start(), p.end(), to + between + p.expected(), sure))
        .orElseGet(() -> new Rewriting(hit.start(), hit.end(), to, sure));
  }

  /** A text that was decomposed stays so; hanja are told by what follows. */
  private static String inFormOf(String neighbourhood, String preferred) {
    return Folding.nfc(neighbourhood).equals(neighbourhood)
        ? preferred
        : Normalizer.normalize(preferred, Normalizer.Form.NFD);
  }

  /** Whether 하다 or its like makes a verb of the term. */
  private static boolean isVerb(String text, TermHit hit) {
    int end = hit.end();
    while (end < text.length() && Recogniser.isKorean(text.charAt(end))) {
      end++;
      if (end - hit.end() > 3 * MAX_TAIL) {
        return false;
      }
    }
    String tail = Folding.nfc(text.substring(hit.end(), end));
    return !tail.isEmpty() && !Particles.isTail(tail) && Particles.isPredicate(tail);
  }

  /** Whether two terms end in the same noun of two syllables: 무표결 채택 and 무투표 채택. */
  private static boolean haveSameHead(String found, String preferred) {
    String one = Folding.nfc(found);
    return one.length() >= 2
        && preferred.length() >= 2
        && preferred.endsWith(one.substring(one.length() - 2));
  }
}
