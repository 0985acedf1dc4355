package io.daeyeok.memory;

import java.util.Objects;

/**
 * A remark of a person on a unit or on one of its variants (TMX {@code note}).
 *
 * @param text the remark
 * @param language BCP 47 tag of the remark's language, or the empty string
 */
public record Note(String text, String language) {

  /** Checks that nothing is null. */
  public Note {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
  }

  /**
   * A note whose language is not stated.
   *
   * @param text the remark
   * @return the note
   */
  public static Note of(String text) {
    return new Note(text, "");
  }
}
