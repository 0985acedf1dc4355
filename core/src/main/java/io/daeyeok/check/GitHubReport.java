package io.daeyeok.check;

import java.io.IOException;

/** Workflow commands of GitHub Actions, one a finding. */
final class GitHubReport {
  private GitHubReport() {}

  static void write(CheckReport report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      String level = finding.severity() == Severity.NOTE ? "notice" : finding.severity().label();
      int column = Math.max(1, finding.position().column());
      out.append(
          "::%s file=%s,line=%d,col=%d%s,title=%s::%s\n"
              .formatted(
                  level,
                  property(finding.position().file()),
                  Math.max(1, finding.position().line()),
                  column,
                  finding.length() > 0 ? ",endColumn=" + (column + finding.length()) : "",
                  property(finding.rule().id()),
                  message(finding.message())));
    }
    for (String problem : report.unreadable()) {
      out.append("::error::").append(message(problem)).append("\n");
    }
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
