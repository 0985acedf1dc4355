package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import io.daeyeok.terms.DataCategory;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence that a termbase gives to show a concept or term in use.
 *
 * @param text the sentence, letter for letter
 * @param language the base language it is in, or the empty string
 * @param position where it starts, or where the entry or term does that it belongs to
 * @param isExact whether the position is its own
 */
record Example(String text, String language, FilePosition position, boolean isExact) {
  // As TBX names them: a context holds the term, an example speaks of the concept.
  private static final Set<String> CATEGORIES = Set.of("context", "example");

  static boolean isMeant(String category) {
    return CATEGORIES.contains(category);
  }

  static Example of(DataCategory category, FilePosition position, boolean isExact) {
    String language = Locale.forLanguageTag(category.language()).getLanguage();
    return new Example(category.value(), language, position, isExact);
  }

  /** Those among the categories of what stands behind a place. */
  static List<Example> in(List<DataCategory> categories, FilePosition position) {
    return categories.stream()
        .filter(category -> isMeant(category.name()) && !category.value().isBlank())
        .map(category -> of(category, position, false))
        .toList();
  }
}
