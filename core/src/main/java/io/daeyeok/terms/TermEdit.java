package io.daeyeok.terms;

import java.util.Locale;
import java.util.Objects;

/**
 * One change that brings a text to the preferred terms. It stands for itself: the particle behind a
 * Korean term, and the article before and the plural behind an English one, are part of it.
 *
 * @param start the UTF-16 offset in the original text of the first unit to replace
 * @param end the offset behind the last one
 * @param from what stands there
 * @param to what is to stand there
 * @param hit the term that gave rise to it
 * @param preferred the term to write instead
 * @param reason what is wrong with the term found
 * @param confidence whether the change is made or only suggested
 */
public record TermEdit(
    int start,
    int end,
    String from,
    String to,
    TermHit hit,
    Term preferred,
    Reason reason,
    Confidence confidence) {

  /** What is wrong with a term found, the gravest first. */
  public enum Reason {
    /** The term is never to be written. */
    FORBIDDEN,
    /** The term is no longer to be written. */
    DEPRECATED,
    /** The term belongs to another variety of the language. */
    VARIETY,
    /** The right word, with spaces or hyphens where the preferred term has none, or without. */
    SPACING,
    /** The right word in another spelling, script or letter case. */
    SPELLING,
    /** The term is right, but not the first choice. */
    ADMITTED;

    /**
     * The name used in files and reports.
     *
     * @return the name in lower case
     */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How sure an edit is. */
  public enum Confidence {
    /** The edit is made. */
    APPLY,
    /** A person should decide: meaning, grammar or the words around may not allow the edit. */
    SUGGEST;

    /**
     * The name used in files and reports.
     *
     * @return the name in lower case
     */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Checks that nothing is null and that the offsets span what is replaced. */
  public TermEdit {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(hit, "hit");
    Objects.requireNonNull(preferred, "preferred");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(confidence, "confidence");
    if (start < 0 || end - start != from.length()) {
      throw new IllegalArgumentException(
          "the offsets " + start + " to " + end + " do not span '" + from + "'");
    }
  }

  /**
   * The concept that the term names.
   *
   * @return the concept
   */
  public Concept concept() {
    return hit.concept();
  }

  boolean isApplied() {
    return confidence == Confidence.APPLY;
  }

  TermEdit suggested() {
    return new TermEdit(start, end, from, to, hit, preferred, reason, Confidence.SUGGEST);
  }

  /** The same edit in a text that has so many units more before it. */
  TermEdit movedBy(int offset) {
    TermHit moved =
        new TermHit(
            hit.concept(),
            hit.term(),
            hit.grade(),
            hit.start() + offset,
            hit.end() + offset,
            hit.text());
    return new TermEdit(
        start + offset, end + offset, from, to, moved, preferred, reason, confidence);
  }
}
