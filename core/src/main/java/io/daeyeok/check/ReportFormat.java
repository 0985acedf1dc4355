package io.daeyeok.check;

import java.io.IOException;
import java.util.Locale;

/** The ways to write down what a check found. */
public enum ReportFormat {
  /**
   * For people: {@code path:line:column: severity [rule] message}, the line, a mark under the
   * place, and a summary at the end.
   */
  TEXT,
  /** For scripts: one JSON object a finding and line. */
  JSON,
  /** For code scanning: SARIF 2.1.0, at most 25,000 results, the worst first to be kept. */
  SARIF,
  /** For build servers: JUnit XML, one test case a finding. */
  JUNIT,
  /** For GitHub Actions: workflow commands, which become annotations. */
  GITHUB;

  /**
   * The name used on the command line.
   *
   * @return the name in lower case, such as {@code sarif}
   */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a report.
   *
   * @param report what was found
   * @param out where to; not closed
   * @throws IOException if it cannot be written to
   */
  public void write(CheckReport report, Appendable out) throws IOException {
    switch (this) {
      case TEXT -> TextReport.write(report, out);
      case JSON -> JsonReport.write(report, out);
      case SARIF -> SarifReport.write(report, out);
      case JUNIT -> JUnitReport.write(report, out);
      case GITHUB -> GitHubReport.write(report, out);
    }
  }
}
