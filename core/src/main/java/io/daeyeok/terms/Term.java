package io.daeyeok.terms;

import java.util.Locale;
import java.util.Objects;

/**
 * One way to name a concept in one variety of a language.
 *
 * @param text the term as it is written, not empty
 * @param variety the language variety it belongs to, such as {@code ko}, {@code ko-KP}, {@code
 *     en-x-un}
 * @param status how it stands among the concept's terms
 * @param kind how it relates to the main form
 */
public record Term(String text, Locale variety, Status status, TermKind kind) {

  /** Checks that nothing is null or empty. */
  public Term {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(kind, "kind");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term needs text");
    }
    if (variety.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("the term '" + text + "' needs a language");
    }
  }
}
