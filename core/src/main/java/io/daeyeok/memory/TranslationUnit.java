package io.daeyeok.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The same segment in two or more languages (TMX {@code tu}), with what is known about it.
 *
 * <p>Immutable and thread-safe; nothing in it is null, what is absent is empty.
 *
 * @param id identifies the unit in its memory; empty until the memory gives it one
 * @param variants two or more sides, at most one for each language tag. The first one is the source
 *     when {@code sourceLanguage} is empty
 * @param sourceLanguage the language translated from, if it is known; one of the variants has it
 * @param context what stood around the source in its document
 * @param origin where the unit came from, such as a file name, or the empty string
 * @param history who made and changed the unit
 * @param properties free properties of the unit, in order
 * @param notes remarks on the unit, in order
 */
public record TranslationUnit(
    String id,
    List<Variant> variants,
    Optional<Locale> sourceLanguage,
    SegmentContext context,
    String origin,
    History history,
    List<Property> properties,
    List<Note> notes) {

  /** Checks that nothing is null, and that there are two or more languages, each once. */
  public TranslationUnit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(sourceLanguage, "sourceLanguage");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(history, "history");
    variants = List.copyOf(variants);
    properties = List.copyOf(properties);
    notes = List.copyOf(notes);
    if (variants.size() < 2) {
      throw new IllegalArgumentException(
          "a translation unit needs two languages or more, found " + languagesOf(variants));
    }
    Set<Locale> seen = new HashSet<>();
    for (Variant variant : variants) {
      if (!seen.add(variant.language())) {
        throw new IllegalArgumentException(
            "a translation unit has "
                + variant.language().toLanguageTag()
                + " twice, found "
                + languagesOf(variants));
      }
    }
    if (sourceLanguage.isPresent() && !seen.contains(sourceLanguage.get())) {
      throw new IllegalArgumentException(
          "the source language "
              + sourceLanguage.get().toLanguageTag()
              + " is not among the unit's languages "
              + languagesOf(variants));
    }
  }

  /**
   * A unit of two plain texts.
   *
   * @param sourceLanguage the language translated from
   * @param source the source text
   * @param targetLanguage the language translated into
   * @param target the target text
   * @return the unit, with an empty id
   */
  public static TranslationUnit of(
      Locale sourceLanguage, String source, Locale targetLanguage, String target) {
    return of(Variant.of(sourceLanguage, source), Variant.of(targetLanguage, target));
  }

  /**
   * A unit of two sides.
   *
   * @param source the side translated from
   * @param target the side translated into
   * @return the unit, with an empty id
   */
  public static TranslationUnit of(Variant source, Variant target) {
    return new TranslationUnit(
        "",
        List.of(source, target),
        Optional.of(source.language()),
        SegmentContext.NONE,
        "",
        History.UNKNOWN,
        List.of(),
        List.of());
  }

  /**
   * The side translated from.
   *
   * @return the variant in the source language, the first one when that is not known
   */
  public Variant source() {
    return sourceLanguage
        .flatMap(
            language -> variants.stream().filter(v -> v.language().equals(language)).findFirst())
        .orElse(variants.get(0));
  }

  /**
   * The side that serves a language best: the one with exactly this tag, else the first one of the
   * same base language. A request for {@code ko} is served by {@code ko-KP} too.
   *
   * @param language the language wanted
   * @return the variant, empty when the unit does not have the language at all
   */
  public Optional<Variant> variant(Locale language) {
    return serving(language, variants);
  }

  /** The one of some variants that serves a language best. */
  static Optional<Variant> serving(Locale language, List<Variant> variants) {
    Variant sameBase = null;
    for (Variant variant : variants) {
      if (variant.language().equals(language)) {
        return Optional.of(variant);
      }
      if (sameBase == null && variant.language().getLanguage().equals(language.getLanguage())) {
        sameBase = variant;
      }
    }
    return Optional.ofNullable(sameBase);
  }

  /**
   * This unit under another id.
   *
   * @param newId the id
   * @return the copy
   */
  public TranslationUnit withId(String newId) {
    return new TranslationUnit(
        newId, variants, sourceLanguage, context, origin, history, properties, notes);
  }

  /**
   * This unit with another context.
   *
   * @param newContext what stood around the source
   * @return the copy
   */
  public TranslationUnit withContext(SegmentContext newContext) {
    return new TranslationUnit(
        id, variants, sourceLanguage, newContext, origin, history, properties, notes);
  }

  /**
   * This unit with another origin.
   *
   * @param newOrigin where it came from
   * @return the copy
   */
  public TranslationUnit withOrigin(String newOrigin) {
    return new TranslationUnit(
        id, variants, sourceLanguage, context, newOrigin, history, properties, notes);
  }

  /**
   * This unit with another history.
   *
   * @param newHistory who made and changed it
   * @return the copy
   */
  public TranslationUnit withHistory(History newHistory) {
    return new TranslationUnit(
        id, variants, sourceLanguage, context, origin, newHistory, properties, notes);
  }

  private static List<String> languagesOf(List<Variant> variants) {
    List<String> tags = new ArrayList<>();
    variants.forEach(variant -> tags.add(variant.language().toLanguageTag()));
    return tags;
  }
}
