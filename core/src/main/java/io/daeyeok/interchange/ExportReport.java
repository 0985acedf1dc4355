package io.daeyeok.interchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What writing a file did.
 *
 * @param units how many units or concepts were written
 * @param losses what the format could not hold, such as {@code notes}
 */
public record ExportReport(long units, Map<String, Loss> losses) {

  /**
   * Something that was left out because the format has no place for it.
   *
   * @param units how many units or concepts lost it
   * @param firstId the id of the first of them
   */
  public record Loss(long units, String firstId) {}

  /** Copies the map, keeping its order. */
  public ExportReport {
    losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
  }
}
