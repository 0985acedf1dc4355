package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.daeyeok.interchange.FilePosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThresholdTest {

  @ParameterizedTest
  @CsvSource({
    "error,   ERROR,   true",
    "error,   WARNING, false",
    "warning, ERROR,   true",
    "warning, WARNING, true",
    "warning, NOTE,    false",
    "note,    NOTE,    true",
    "never,   ERROR,   false",
    "Warning, WARNING, true",
  })
  void aFindingMeetsAThresholdThatIsNoWorse(String label, Severity severity, boolean met) {
    Finding finding =
        new Finding(
            Rule.all().get(0),
            severity,
            new FilePosition("terms.json", 1, 1),
            0,
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            "");
    CheckReport report = new CheckReport(List.of(finding), List.of(), 1, 0, 0);
    assertEquals(met, Threshold.labelled(label).isMetBy(report));
    assertEquals(false, Threshold.labelled(label).isMetBy(report.without(Baseline.of(report))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fatal", "errors"})
  void anotherWordIsRefused(String label) {
    assertThrows(IllegalArgumentException.class, () -> Threshold.labelled(label));
  }
}
