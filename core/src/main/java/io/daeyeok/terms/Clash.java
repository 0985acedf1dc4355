package io.daeyeok.terms;

import java.util.Objects;

/**
 * What two termbases disagree on when they become one.
 *
 * @param kind what the disagreement is
 * @param first the concept of the termbase named first, as it stands there
 * @param second the concept of the termbase named later, as it stands there
 * @param term the text of a term that both have, the one in dispute if there is one; empty when
 *     they share none
 */
public record Clash(Kind kind, Concept first, Concept second, String term) {

  /** What can clash, and what a merge does about it. */
  public enum Kind {
    /**
     * Both have the same id and share a term, but not all they say: two editions of one concept.
     * The first stays; the second is nowhere but in this clash.
     */
    TWO_EDITIONS,
    /**
     * Both have the same id and share no term: two concepts. Both are kept, the second under its id
     * with a number behind it.
     */
    ID_TAKEN,
    /** The same term is preferred in both, under different ids. Both are kept. */
    PREFERRED_TWICE,
    /** A term that is preferred in one is deprecated or forbidden in the other. Both are kept. */
    PREFERRED_AND_AVOIDED
  }

  /** Checks that nothing is null. */
  public Clash {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(term, "term");
  }

  /**
   * The clash in a sentence.
   *
   * @return what clashes and what came of it
   */
  @Override
  public String toString() {
    return switch (kind) {
      case TWO_EDITIONS -> "there are two editions of '" + first.id() + "'; the first was kept";
      case ID_TAKEN -> "two concepts have the id '" + first.id() + "'; the second got another";
      case PREFERRED_TWICE ->
          "'%s' is preferred in '%s' and in '%s'".formatted(term, first.id(), second.id());
      case PREFERRED_AND_AVOIDED ->
          "'%s' is preferred in one of '%s' and '%s' and to be avoided in the other"
              .formatted(term, first.id(), second.id());
    };
  }
}
