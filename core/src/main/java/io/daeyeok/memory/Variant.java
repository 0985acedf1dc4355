package io.daeyeok.memory;

import io.daeyeok.text.Segment;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One language's side of a translation unit (TMX {@code tuv}).
 *
 * @param language its language, never the root locale nor one that no language tag can name
 * @param segment text and inline codes
 * @param history who made and changed this side, when the file says so apart from the unit
 * @param properties free properties of this side, in order
 * @param notes remarks on this side, in order
 */
public record Variant(
    Locale language,
    Segment segment,
    History history,
    List<Property> properties,
    List<Note> notes) {

  /** Checks that nothing is null and a language is given. */
  public Variant {
    Objects.requireNonNull(language, "language");
    if (language.getLanguage().isEmpty()) {
      throw new IllegalArgumentException("a variant needs a language");
    }
    if (!hasTag(language)) {
      throw new IllegalArgumentException(
          "'" + language + "' is no language that a tag can name; use Locale.forLanguageTag");
    }
    Objects.requireNonNull(segment, "segment");
    Objects.requireNonNull(history, "history");
    properties = List.copyOf(properties);
    notes = List.copyOf(notes);
  }

  /** The store and all exchange formats keep languages as tags. */
  private static boolean hasTag(Locale language) {
    boolean plain =
        language.getLanguage().length() <= 3
            && language.getCountry().length() <= 3
            && language.getVariant().isEmpty()
            && !language.hasExtensions();
    return plain || Locale.forLanguageTag(language.toLanguageTag()).equals(language);
  }

  /**
   * A side that is only text.
   *
   * @param language its language
   * @param text its text, without inline codes
   * @return the variant
   */
  public static Variant of(Locale language, String text) {
    return of(language, Segment.of(text));
  }

  /**
   * A side that is only a segment.
   *
   * @param language its language
   * @param segment its text and inline codes
   * @return the variant
   */
  public static Variant of(Locale language, Segment segment) {
    return new Variant(language, segment, History.UNKNOWN, List.of(), List.of());
  }

  /**
   * The text of this side.
   *
   * @return the segment's text, without inline codes
   */
  public String text() {
    return segment.text();
  }
}
