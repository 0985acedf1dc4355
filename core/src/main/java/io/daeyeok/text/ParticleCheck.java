package io.daeyeok.text;

import java.util.Objects;

/**
 * A particle in a text, and the one that should stand there.
 *
 * @param start the UTF-16 offset of the particle's first unit
 * @param end the offset behind the last unit of the particle and those stacked on it
 * @param found what stands there
 * @param expected what agrees: the same when it does, both shapes (을(를)) when the word before says
 *     nothing
 * @param word how the word before it ends
 */
public record ParticleCheck(int start, int end, String found, String expected, WordEnd word) {

  /** Checks that nothing is null and that the offsets span what was found. */
  public ParticleCheck {
    Objects.requireNonNull(found, "found");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(word, "word");
    if (start < 0 || end - start != found.length()) {
      throw new IllegalArgumentException(
          "the offsets " + start + " to " + end + " do not span '" + found + "'");
    }
  }

  /**
   * Whether the particle agrees with the word before it.
   *
   * @return true when what was found is what was expected
   */
  public boolean agrees() {
    return found.equals(expected);
  }

  /**
   * Whether a disagreement is a mistake rather than a doubt.
   *
   * @return true when the reading of the word before is certain
   */
  public boolean certain() {
    return word.certain();
  }
}
