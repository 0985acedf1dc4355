package io.daeyeok.memory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How much a memory holds.
 *
 * @param units how many units
 * @param languages how many variants of each language tag, ordered by tag
 * @param bytes the size of the memory on disk, or in the heap for one that lives there
 */
public record MemoryStatistics(long units, Map<Locale, Long> languages, long bytes) {

  /** Copies the map, keeping its order. */
  public MemoryStatistics {
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
  }
}
