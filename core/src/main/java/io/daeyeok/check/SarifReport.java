package io.daeyeok.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** SARIF 2.1.0 (OASIS): what code scanning services show beside the lines of a change. */
final class SarifReport {
  // GitHub refuses a run with more.
  private static final int MOST_RESULTS = 25_000;
  private static final String FINGERPRINT = "daeyeok/v1";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Integer> ruleIndex = new HashMap<>();

  private SarifReport() {}

  static void write(CheckReport report, Appendable out) throws IOException {
    ObjectNode log =
        JSON.createObjectNode()
            .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            .put("version", "2.1.0");
    ObjectNode run = log.putArray("runs").addObject();
    SarifReport sarif = new SarifReport();
    sarif.rules(run.putObject("tool").putObject("driver").put("name", "Daeyeok"));
    run.put("columnKind", "utf16CodeUnits");
    invocation(report, run.putArray("invocations").addObject());
    ArrayNode results = run.putArray("results");
    kept(report).forEach(finding -> sarif.result(finding, results.addObject()));
    out.append(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log)).append('\n');
  }

  private static List<Finding> kept(CheckReport report) {
    if (report.findings().size() <= MOST_RESULTS) {
      return report.findings();
    }
    List<Finding> worstFirst = new ArrayList<>(report.findings());
    worstFirst.sort(Comparator.comparing(Finding::severity));
    return worstFirst.subList(0, MOST_RESULTS);
  }

  private void rules(ObjectNode driver) {
    ArrayNode rules = driver.putArray("rules");
    for (Rule rule : Rule.all()) {
      ruleIndex.put(rule.id(), ruleIndex.size());
      ObjectNode node = rules.addObject().put("id", rule.id());
      node.putObject("shortDescription").put("text", rule.help());
      node.putObject("help").put("text", rule.explanation()).put("markdown", rule.explanation());
      node.putObject("defaultConfiguration").put("level", rule.severity().label());
    }
  }

  private static void invocation(CheckReport report, ObjectNode invocation) {
    invocation.put("executionSuccessful", report.unreadable().isEmpty());
    if (!report.unreadable().isEmpty()) {
      ArrayNode notifications = invocation.putArray("toolExecutionNotifications");
      for (String problem : report.unreadable()) {
        notifications.addObject().put("level", "error").putObject("message").put("text", problem);
      }
    }
  }

  private void result(Finding finding, ObjectNode result) {
    result
        .put("ruleId", finding.rule().id())
        .put("ruleIndex", ruleIndex.get(finding.rule().id()))
        .put("level", finding.severity().label());
    result.putObject("message").put("text", finding.message());
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(finding.position().file()));
    region(finding, finding.position().column(), finding.length(), place.putObject("region"));
    result.putObject("partialFingerprints").put(FINGERPRINT, finding.fingerprint());
    finding
        .correction()
        .ifPresent(correction -> fix(finding, correction, result.putArray("fixes").addObject()));
  }

  private static void region(Finding finding, int startColumn, int length, ObjectNode region) {
    int column = Math.max(1, startColumn);
    region.put("startLine", Math.max(1, finding.position().line())).put("startColumn", column);
    if (length > 0) {
      region.put("endColumn", column + length);
    }
  }

  private static void fix(Finding finding, Correction correction, ObjectNode fix) {
    fix.putObject("description").put("text", finding.message());
    ObjectNode change = fix.putArray("artifactChanges").addObject();
    change.putObject("artifactLocation").put("uri", uri(finding.position().file()));
    ObjectNode replacement = change.putArray("replacements").addObject();
    region(
        finding, correction.column(), correction.length(), replacement.putObject("deletedRegion"));
    replacement.putObject("insertedContent").put("text", correction.text());
  }

  /** Relative paths stay relative, so that a service finds them in the repository. */
  private static String uri(String file) {
    Path path = Path.of(file);
    if (path.isAbsolute()) {
      return path.toUri().toString();
    }
    List<String> parts = new ArrayList<>();
    path.normalize().forEach(part -> parts.add(encoded(part.toString())));
    return String.join("/", parts);
  }

  private static String encoded(String part) {
    return java.net.URLEncoder.encode(part, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }
}
