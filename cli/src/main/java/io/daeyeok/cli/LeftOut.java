package io.daeyeok.cli;

import io.daeyeok.interchange.ExportReport;
import io.daeyeok.interchange.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What did not get in or out, as a person reads it: on standard error, never silently. */
final class LeftOut {
  private static final int SHOWN = 100;

  private LeftOut() {}

  /** Units that could not be read: one by one, and by reason when they are many. */
  static void print(
      List<Refusal> refusals, Map<String, Long> byReason, long refused, Console console) {
    for (Refusal refusal : refusals.stream().limit(SHOWN).toList()) {
      console.err().println("left out: " + refusal);
    }
    if (refused > SHOWN) {
      console.err().printf(Locale.ROOT, "left out: %,d more%n", refused - SHOWN);
    }
    if (refused > 1) {
      byReason.forEach(
          (reason, count) ->
              console.err().printf(Locale.ROOT, "left out, %,d in all: %s%n", count, reason));
    }
  }

  /** What stands in files beside their units or concepts. */
  static void printPassedOver(List<Refusal> passedOver, Console console) {
    passedOver.stream()
        .limit(SHOWN)
        .forEach(beside -> console.err().println("passed over: " + beside));
    if (passedOver.size() > SHOWN) {
      console.err().printf(Locale.ROOT, "passed over: %,d more%n", passedOver.size() - SHOWN);
    }
  }

  /**
   * What the format of a file has no place for.
   *
   * @param kind what the file holds, units or concepts
   */
  static void print(ExportReport report, String kind, Console console) {
    report
        .losses()
        .forEach(
            (what, loss) ->
                console
                    .err()
                    .printf(
                        Locale.ROOT,
                        "left out: %s, of %,d %s%s%n",
                        what,
                        loss.units(),
                        kind,
                        loss.firstId().isEmpty() ? "" : ", the first being " + loss.firstId()));
  }
}
