package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
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

  /** What formats lose that hold two texts and remarks. */
  void addBeyondText(TranslationUnit unit) {
    if (!unit.history().equals(History.UNKNOWN)) {
      add("dates and users", unit.id());
    }
    if (unit.variants().stream().anyMatch(variant -> !variant.segment().codes().isEmpty())) {
      add("inline codes", unit.id());
    }
    if (unit.variants().stream().anyMatch(Losses::hasMoreThanText)) {
      add("what is known of one language's side", unit.id());
    }
  }

  private static boolean hasMoreThanText(Variant variant) {
    return !variant.history().equals(History.UNKNOWN)
        || !variant.properties().isEmpty()
        || !variant.notes().isEmpty();
  }

  /** A report of what was written, with these losses on the way there before its own. */
  ExportReport followedBy(ExportReport report) {
    Map<String, ExportReport.Loss> all = new LinkedHashMap<>(losses);
    report.losses().forEach(all::putIfAbsent);
    return new ExportReport(report.units(), all);
  }

  Map<String, ExportReport.Loss> byKind() {
    return losses;
  }
}
