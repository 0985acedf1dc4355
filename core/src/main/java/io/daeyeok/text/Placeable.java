package io.daeyeok.text;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of text that is carried over or converted rather than translated.
 *
 * @param kind what it is
 * @param start the UTF-16 offset of its first unit in the text it was found in
 * @param end the UTF-16 offset behind its last unit
 * @param value what it means, the same in every language: a plain decimal number ({@code 110000000}
 *     for 1억1천만 and for 110 million); an ISO date ({@code 2017-01-11}, {@code 2017-01}, {@code
 *     --01-11}); anything else as it is written
 */
public record Placeable(Kind kind, int start, int end, String value) {

  /** What a placeable is. */
  public enum Kind {
    /** A number, a time, a version, a telephone number. */
    NUMBER,
    /** A date with a month and a day, or a year and a month. */
    DATE,
    /** A web address. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** Something a program fills in: {@code %s}, {@code {0}}, {@code ${name}}. */
    PLACEHOLDER,
    /** Markup: {@code <b>}, {@code </b>}, {@code <br/>}. */
    TAG
  }

  /** Checks that nothing is null and the stretch is not empty. */
  public Placeable {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a placeable cannot reach from " + start + " to " + end);
    }
  }

  /**
   * This placeable's value in the form in which another is written: November 3 as 11월 3일 for 10월
   * 28일, 4000 as 4,000 for 1,127.
   *
   * @param written how this one is written
   * @param other one of the same kind
   * @param otherWritten how that is written
   * @return what to write, or empty when the form of the other cannot hold the value
   */
  public Optional<String> in(String written, Placeable other, String otherWritten) {
    return switch (kind) {
      case NUMBER -> NumberForm.of(otherWritten, value);
      case DATE -> DateForm.of(otherWritten, value);
      case URL, EMAIL, PLACEHOLDER, TAG -> Optional.of(written);
    };
  }
}
