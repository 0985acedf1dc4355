package io.daeyeok.terms;

import java.util.List;
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
 * @param validity when it is or was in use
 * @param categories what else its termbase says of it, in order
 */
public record Term(
    String text,
    Locale variety,
    Status status,
    TermKind kind,
    Validity validity,
    List<DataCategory> categories) {

  /** Checks that nothing is null or empty. */
  public Term {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(variety, "variety");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(validity, "validity");
    categories = List.copyOf(categories);
    if (text.isBlank()) {
      throw new IllegalArgumentException("a term needs text");
    }
    if (variety.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("the term '" + text + "' needs a language");
    }
  }

  /**
   * A term of which its termbase says nothing else.
   *
   * @param text the term as it is written
   * @param variety the language variety it belongs to
   * @param status how it stands among the concept's terms
   * @param kind how it relates to the main form
   * @param validity when it is or was in use
   */
  public Term(String text, Locale variety, Status status, TermKind kind, Validity validity) {
    this(text, variety, status, kind, validity, List.of());
  }

  /**
   * The form to write: preferred, the main form, valid always.
   *
   * @param text the term as it is written
   * @param variety the language variety it belongs to
   * @return the term
   */
  public static Term of(String text, Locale variety) {
    return of(text, variety, Status.PREFERRED, TermKind.MAIN);
  }

  /**
   * A term that is valid always.
   *
   * @param text the term as it is written
   * @param variety the language variety it belongs to
   * @param status how it stands among the concept's terms
   * @param kind how it relates to the main form
   * @return the term
   */
  public static Term of(String text, Locale variety, Status status, TermKind kind) {
    return new Term(text, variety, status, kind, Validity.ALWAYS);
  }
}
