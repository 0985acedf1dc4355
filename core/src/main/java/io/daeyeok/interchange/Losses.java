package io.daeyeok.interchange;

import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the units of which a format could not hold everything, by what it could not hold. */
final class Losses {
  private final Map<String, ExportReport.Loss> losses = new LinkedHashMap<>();

  void add(String what, String unitId) {
    losses.merge(
        what,
        new ExportReport.Loss(1, unitId),
        (before, one) -> new ExportReport.Loss(before.units() + 1, before.firstId()));
  }

  Map<String, ExportReport.Loss> byKind() {
    return losses;
  }
}
