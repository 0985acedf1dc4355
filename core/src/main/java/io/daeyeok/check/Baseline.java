package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Findings that were there before, so that only new ones count. They are known by fingerprint: a
 * finding stays known when its line moves, and is new when its rule, concept, unit or text changes.
 *
 * @param counts how often each fingerprint is known
 */
public record Baseline(Map<String, Integer> counts) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Copies the map. */
  public Baseline {
    counts = Map.copyOf(counts);
  }

  /**
   * What a report found.
   *
   * @param report the report
   * @return the baseline under which that report has nothing new
   */
  public static Baseline of(CheckReport report) {
    Map<String, Integer> counts = new TreeMap<>();
    report.findings().forEach(finding -> counts.merge(finding.fingerprint(), 1, Integer::sum));
    return new Baseline(counts);
  }

  /**
   * Reads a baseline.
   *
   * @param file the file, as {@link #write} writes it
   * @return the baseline
   * @throws IOException if it cannot be read or is none
   */
  public static Baseline read(Path file) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    try {
      JsonNode findings = JSON.readTree(Files.readString(file)).path("findings");
      if (!findings.isObject()) {
        throw new UnreadableException(
            new FilePosition(file.toString(), 1, 1),
            "no \"findings\"; write the baseline anew with --update-baseline");
      }
      findings.properties().forEach(each -> counts.put(each.getKey(), each.getValue().asInt(0)));
    } catch (JacksonException e) {
      throw new UnreadableException(
          new FilePosition(file.toString(), 1, 1),
          "not JSON; write the baseline anew with --update-baseline");
    }
    return new Baseline(counts);
  }

  /**
   * Writes the baseline, one fingerprint a line in a fixed order, and all or nothing.
   *
   * @param file the file; it is replaced
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(counts)
        .forEach((fingerprint, count) -> lines.add("    \"" + fingerprint + "\": " + count));
    String text = "{\n  \"findings\": {\n" + String.join(",\n", lines) + "\n  }\n}\n";
    WholeFile.write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
