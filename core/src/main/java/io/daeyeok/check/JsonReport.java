package io.daeyeok.check;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A report for scripts: a contract, to which properties may be added. */
final class JsonReport {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonReport() {}

  static void write(CheckReport report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      ObjectNode node =
          JSON.createObjectNode()
              .put("rule", finding.rule().id())
              .put("severity", finding.severity().label())
              .put("file", finding.position().file())
              .put("line", finding.position().line())
              .put("column", finding.position().column())
              .put("length", finding.length())
              .put("message", finding.message())
              .put("subject", finding.subject())
              .put("fingerprint", finding.fingerprint())
              .put("fixable", finding.correction().isPresent());
      finding.suggestion().ifPresent(suggestion -> node.put("suggestion", suggestion));
      out.append(node.toString()).append('\n');
    }
  }
}
