package io.daeyeok.terms;

import io.daeyeok.text.Particles;
import java.util.Optional;

/** The verbs that make a predicate of a Korean noun: 송환하다, 송환되다. */
enum LightVerb {
  HADA("하다", "하해"),
  DOEDA("되다", "되돼"),
  SIKIDA("시키다", "시"),
  BATDA("받다", "받"),
  DANGHADA("당하다", "당");

  private static final int SYLLABLES = 0xAC00;
  private static final int FINALS = 28;

  private final String word;

  /** The syllables, without a final consonant, that its forms begin with. */
  private final String beginnings;

  LightVerb(String word, String beginnings) {
    this.word = word;
    this.beginnings = beginnings;
  }

  String word() {
    return word;
  }

  /** The verb at the end of a term in dictionary form. */
  static Optional<LightVerb> of(String term) {
    for (LightVerb verb : values()) {
      if (term.endsWith(verb.word)) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  /** The noun that the verb makes a predicate of, or the empty string. */
  static String nounOf(String term) {
    return of(term)
        .map(verb -> term.substring(0, term.length() - verb.word.length()).stripTrailing())
        .orElse("");
  }

  /** The verb of which this is a form as it stands behind a noun: 했다고, 됐지만. */
  static Optional<LightVerb> ofForm(String tail) {
    if (tail.isEmpty() || Particles.isTail(tail) || !Particles.isPredicate(tail)) {
      return Optional.empty();
    }
    char first = tail.charAt(0);
    for (LightVerb verb : values()) {
      if (verb.beginnings.indexOf(first) >= 0 || verb.beginnings.indexOf(open(first)) >= 0) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }

  private static char open(char syllable) {
    return (char) (syllable - (syllable - SYLLABLES) % FINALS);
  }
}
