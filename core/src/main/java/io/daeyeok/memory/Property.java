package io.daeyeok.memory;

import java.util.Objects;

/**
 * A free property of a unit or of one of its variants (TMX {@code prop}). Types may repeat and keep
 * their order. An attribute of an exchange format that Daeyeok does not interpret travels as a
 * property whose type starts with the format's name, such as {@code tmx:usagecount}.
 *
 * @param type what kind of property, never empty
 * @param value its value
 * @param language BCP 47 tag of the value's language, or the empty string
 */
public record Property(String type, String value, String language) {

  /** Checks that nothing is null. */
  public Property {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(language, "language");
  }

  /**
   * A property without a language.
   *
   * @param type what kind of property
   * @param value its value
   * @return the property
   */
  public static Property of(String type, String value) {
    return new Property(type, value, "");
  }
}
