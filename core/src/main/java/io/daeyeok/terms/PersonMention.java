package io.daeyeok.terms;

import java.util.Objects;
import java.util.Optional;

/**
 * A place where a text names a person of a termbase: by the full name, or by the family name with a
 * title (김 위원장) after the full name stood before.
 *
 * @param person the person's concept
 * @param start the offset of the first UTF-16 unit in the text searched
 * @param end the offset behind the last UTF-16 unit; a particle is not part of the mention
 * @param text what stands between these offsets: the full name without its title, or the family
 *     name with it
 * @param antecedent the nearest full name before, which the mention refers to; empty for a full
 *     name
 */
public record PersonMention(
    Concept person, int start, int end, String text, Optional<PersonMention> antecedent) {
  /** Checks that nothing is null and that the offsets span the text. */
  public PersonMention {
    Objects.requireNonNull(person, "person");
    Objects.requireNonNull(antecedent, "antecedent");
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "the offsets " + start + " to " + end + " do not span '" + text + "'");
    }
  }
}
