package io.daeyeok.terms;

import java.util.Locale;

/** How a term relates to the preferred term of its concept. */
public enum TermKind {
  /** The main form itself. */
  MAIN,
  /** Another word for the same concept. */
  SYNONYM,
  /** The same word, spaced differently. */
  SPACING,
  /** The same word, spelled differently. */
  SPELLING,
  /** Letters standing for the word. */
  ABBREVIATION,
  /** A shorter form of a longer name. */
  SHORT_FORM,
  /** The word in Chinese characters. */
  HANJA,
  /** A verb or adjective that says the same. */
  PREDICATE,
  /** A wording that says the same without being a term. */
  PARAPHRASE,
  /** An inflected form, listed because no rule yields it. */
  INFLECTION,
  /** The same word, hyphenated differently. */
  HYPHENATION,
  /** The same word, in other letter case. */
  CASE;

  /**
   * The name used in files and reports.
   *
   * @return the name in lower case with hyphens, such as {@code short-form}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
