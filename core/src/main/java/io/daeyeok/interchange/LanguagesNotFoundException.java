package io.daeyeok.interchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** No unit of a file is in the languages asked for. The message names those that are there. */
public final class LanguagesNotFoundException extends InterchangeException {
  private static final long serialVersionUID = 1;

  private final LinkedHashMap<Locale, Long> found;

  LanguagesNotFoundException(String file, Locale from, Locale to, Map<Locale, Long> found) {
    super(
        new FilePosition(file, 0, 0),
        "no unit is in "
            + from.toLanguageTag()
            + " and "
            + to.toLanguageTag()
            + "; the languages found are "
            + found.entrySet().stream()
                .map(e -> e.getKey().toLanguageTag() + " (" + e.getValue() + " units)")
                .collect(Collectors.joining(", ")));
    this.found = new LinkedHashMap<>(found);
  }

  /**
   * The languages that are there.
   *
   * @return an unmodifiable map of each language to its number of units
   */
  public Map<Locale, Long> found() {
    return Collections.unmodifiableMap(found);
  }
}
