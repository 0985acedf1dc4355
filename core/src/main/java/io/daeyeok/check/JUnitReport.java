package io.daeyeok.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JUnit XML: a suite a file, a test case a finding. Errors and warnings are failures, notes are
 * output of a case that passes.
 */
final class JUnitReport {
  private JUnitReport() {}

  static void write(CheckReport report, Appendable out) throws IOException {
    Map<String, List<Finding>> files = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      files.computeIfAbsent(finding.position().file(), file -> new ArrayList<>()).add(finding);
    }
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"daeyeok check\">\n");
    for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
      suite(file.getKey(), file.getValue(), out);
    }
    if (!report.unreadable().isEmpty() || files.isEmpty()) {
      summary(report, out);
    }
    out.append("</testsuites>\n");
  }

  private static void suite(String file, List<Finding> findings, Appendable out)
      throws IOException {
    long failures = findings.stream().filter(JUnitReport::isFailure).count();
    out.append(
        "  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\">\n"
            .formatted(escaped(file), findings.size(), failures));
    for (Finding finding : findings) {
      String place =
          finding.position() + (finding.subject().isEmpty() ? "" : " " + finding.subject());
      out.append(
          "    <testcase classname=\"%s\" name=\"%s\">\n"
              .formatted(escaped(finding.rule().id()), escaped(place)));
      if (isFailure(finding)) {
        out.append(
            "      <failure type=\"%s\" message=\"%s\">%s</failure>\n"
                .formatted(
                    finding.severity().label(),
                    escaped(finding.message()),
                    escaped(finding.position() + ": " + finding.message())));
      } else {
        out.append("      <system-out>").append(escaped(finding.message()));
        out.append("</system-out>\n");
      }
      out.append("    </testcase>\n");
    }
    out.append("  </testsuite>\n");
  }

  private static void summary(CheckReport report, Appendable out) throws IOException {
    int errors = report.unreadable().size();
    out.append(
        "  <testsuite name=\"files\" tests=\"%d\" failures=\"0\" errors=\"%d\">\n"
            .formatted(Math.max(1, errors), errors));
    for (String problem : report.unreadable()) {
      out.append(
          "    <testcase classname=\"files\" name=\"%s\"><error message=\"%s\"/></testcase>\n"
              .formatted(escaped(problem), escaped(problem)));
    }
    if (errors == 0) {
      out.append("    <testcase classname=\"files\" name=\"")
          .append(escaped(TextReport.summary(report)))
          .append("\"/>\n");
    }
    out.append("  </testsuite>\n");
  }

  private static boolean isFailure(Finding finding) {
    return finding.severity() != Severity.NOTE;
  }

  /** Text as XML 1.0 can hold it. */
  private static String escaped(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append("&quot;");
                default -> {
                  boolean allowed =
                      c == '\t'
                          || (c >= 0x20 && c <= 0xD7FF)
                          || (c >= 0xE000 && c <= 0xFFFD)
                          || c >= 0x10000;
                  xml.appendCodePoint(allowed ? c : c == '\n' || c == '\r' ? ' ' : 0xFFFD);
                }
              }
            });
    return xml.toString();
  }
}
