package io.daeyeok.terms;

import io.daeyeok.text.Agreement;
import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.ParticleCheck;
import java.text.Normalizer;
import java.util.Optional;

/**
 * Puts a Korean term for another: the particle behind it agrees anew, a verb needs the same noun.
 */
final class KoreanRewriting {
  // More than Agreement looks back from a particle to its word.
  private static final int REACH = 1000;
  private static final int MAX_TAIL = 24;

  private static final Folding SPELLING = Folding.of(Fold.INITIAL_SOUND, Fold.SPACES);

  private KoreanRewriting() {}

  static Rewriting of(String text, TermHit hit, Term preferred, Agreement agreement) {
    Word word = Word.of(hit, preferred, verbBehind(text, hit));
    String to =
        inFormOf(text.substring(hit.start(), Math.min(text.length(), hit.end() + 3)), word.text());
    int place = Agreement.particleStart(text, hit.end());
    String before = text.substring(Math.max(0, hit.start() - REACH), hit.start());
    String between = text.substring(hit.end(), place);
    Optional<ParticleCheck> particle = agreement.repick(text, place, before + to + between);
    return particle
        .map(p -> new Rewriting(hit.start(), p.end(), to + between + p.expected(), word.sure()))
        .orElseGet(() -> new Rewriting(hit.start(), hit.end(), to, word.sure()));
  }

  /**
   * What to write for a term, and whether what follows it can stay as it is. The forms of 하다, 되다
   * and the like are the same behind every noun, so that they stay when the new noun takes the verb
   * too.
   */
  private record Word(String text, boolean sure) {

    static Word of(TermHit hit, Term preferred, Optional<LightVerb> behind) {
      String found = Folding.nfc(hit.text());
      String text = preferred.text();
      String noun = LightVerb.nounOf(text);
      if (behind.isPresent()) {
        String to = noun.isEmpty() ? text : noun;
        // 사회에서 매장했다 is a sentence, of which 사회적 매장 makes none.
        boolean phrase = hit.term().kind() == TermKind.PREDICATE;
        boolean sure = takes(hit.concept(), to, behind.get()) || !phrase && haveSameHead(found, to);
        return new Word(to, sure);
      }
      boolean isVerb =
          LightVerb.of(hit.term().text()).isPresent() && LightVerb.of(found).isPresent();
      if (!isVerb) {
        // 북송을 where only 송환하다 is listed.
        return noun.isEmpty() ? new Word(text, true) : new Word(noun, false);
      }
      LightVerb own = LightVerb.of(found).orElseThrow();
      String to = noun.isEmpty() ? text : noun;
      return new Word(to + own.word(), takes(hit.concept(), to, own));
    }
  }

  /**
   * Whether a concept tells that a noun takes a verb: 송환하다 is listed, or spelled as in the other
   * Korea. What takes 하다 takes 되다, when the term found did.
   */
  private static boolean takes(Concept concept, String noun, LightVerb verb) {
    String key = SPELLING.key(noun);
    for (Term term : concept.terms()) {
      Optional<LightVerb> listed = LightVerb.of(term.text());
      if (listed.isPresent()
          && Recogniser.isSound(term)
          && SPELLING.key(LightVerb.nounOf(term.text())).equals(key)
          && (listed.get() == verb || listed.get() == LightVerb.HADA && verb == LightVerb.DOEDA)) {
        return true;
      }
    }
    return false;
  }

  /** A text that was decomposed stays so; hanja are told by what follows. */
  private static String inFormOf(String neighbourhood, String preferred) {
    return Folding.nfc(neighbourhood).equals(neighbourhood)
        ? preferred
        : Normalizer.normalize(preferred, Normalizer.Form.NFD);
  }

  /** The verb that is made of the term found in its eojeol. */
  private static Optional<LightVerb> verbBehind(String text, TermHit hit) {
    int end = hit.end();
    while (end < text.length() && Recogniser.isKorean(text.charAt(end))) {
      end++;
      if (end - hit.end() > 3 * MAX_TAIL) {
        return Optional.empty();
      }
    }
    return LightVerb.ofForm(Folding.nfc(text.substring(hit.end(), end)));
  }

  /** Whether two terms end in the same noun of two syllables: 무표결 채택 and 무투표 채택. */
  private static boolean haveSameHead(String found, String preferred) {
    return found.length() >= 2
        && preferred.length() >= 2
        && preferred.endsWith(found.substring(found.length() - 2));
  }
}
