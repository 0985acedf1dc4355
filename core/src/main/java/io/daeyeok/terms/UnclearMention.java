package io.daeyeok.terms;

import java.util.List;
import java.util.Objects;

/**
 * A family name with a title (김 위원장) that more than one bearer of the name before it in the text
 * can be meant by.
 *
 * @param start the offset of the first UTF-16 unit in the text searched
 * @param end the offset behind the last UTF-16 unit; a particle is not part of the mention
 * @param text what stands between these offsets
 * @param candidates the nearest full name before of each person of the termbase who can be meant,
 *     in the order in which they were first named; only one when the others are people whom the
 *     termbase does not know
 */
public record UnclearMention(int start, int end, String text, List<PersonMention> candidates) {
  /** Checks that nothing is null and that the offsets span the text. */
  public UnclearMention {
    Objects.requireNonNull(text, "text");
    candidates = List.copyOf(candidates);
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "the offsets " + start + " to " + end + " do not span '" + text + "'");
    }
  }
}
