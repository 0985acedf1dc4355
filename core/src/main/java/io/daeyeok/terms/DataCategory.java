package io.daeyeok.terms;

import java.util.Objects;

/**
 * What a termbase says of a concept or a term and Daeyeok has no name for: carried along, written
 * again, never interpreted. Named as ISO 12620 and TBX name it, such as {@code customerSubset} or
 * {@code geographicalUsage}.
 *
 * @param name what kind of information, not blank; names may repeat and keep their order
 * @param value the information, or the empty string
 * @param language BCP 47 tag of the language that the value is written in or speaks of, or the
 *     empty string
 */
public record DataCategory(String name, String value, String language) {

  /** Checks that nothing is null and that there is a name. */
  public DataCategory {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(language, "language");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a data category needs a name");
    }
  }

  /**
   * A category that belongs to no language.
   *
   * @param name what kind of information
   * @param value the information
   * @return the category
   */
  public static DataCategory of(String name, String value) {
    return new DataCategory(name, value, "");
  }
}
