package io.daeyeok.match;

import java.util.Locale;
import java.util.Objects;

/**
 * One reason why a match is not a plain 100 %. The points of all reasons of a score add up to 100
 * less the score.
 *
 * @param kind what differs
 * @param points how many points it costs: 1 or more, 0 when the floor of 95 hides it, -1 for a
 *     context that lifts 100 to 101
 * @param detail what differs, as a person would say it, such as {@code 을 → 도}; may be empty
 */
public record Reason(Kind kind, int points, String detail) {

  /** What can make a match differ from a plain 100 %. */
  public enum Kind {
    /** The segments before and after are the same too, or the key is: 101 %. */
    CONTEXT,
    /** Full or half width, compatibility forms, invisible characters. */
    WIDTH,
    /** Shapes of quotation marks, dashes, dots. */
    PUNCTUATION,
    /** Letter case. */
    CASE,
    /** Hanja against hangul. */
    HANJA,
    /** North against South Korean spelling. */
    ORTHOGRAPHY,
    /** Spaces. */
    SPACING,
    /** A number has another value, or is written differently. */
    NUMBER,
    /** A date has another value, or is written differently. */
    DATE,
    /** A web address differs. */
    URL,
    /** An e-mail address differs. */
    EMAIL,
    /** A placeholder such as {@code %s} or {@code {0}} differs. */
    PLACEHOLDER,
    /** A tag or inline code is missing, added or another one. */
    TAG,
    /** Nothing but Korean particles differs in the wording. */
    PARTICLE,
    /** The wording differs. */
    TEXT,
    /** One side says no where the other does not. */
    NEGATION,
    /** Another term for the same concept. */
    TERM_VARIANT
  }

  /** Checks that nothing is null. */
  public Reason {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
  }

  @Override
  public String toString() {
    String name = kind.name().toLowerCase(Locale.ROOT);
    return name
        + (detail.isEmpty() ? "" : " " + detail)
        + (points == 0 ? "" : " " + (points < 0 ? "+" : "−") + Math.abs(points));
  }
}
