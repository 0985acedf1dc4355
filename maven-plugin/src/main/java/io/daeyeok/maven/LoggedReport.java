package io.daeyeok.maven;

import io.daeyeok.check.CheckReport;
import io.daeyeok.check.Finding;
import io.daeyeok.check.ReportFormat;
import io.daeyeok.check.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** A report as lines of the build log, each at the level of its severity. */
final class LoggedReport {
  private LoggedReport() {}

  static void write(CheckReport report, Log log) {
    for (Finding finding : report.findings()) {
      for (String line : lines(finding)) {
        write(finding.severity(), line, log);
      }
    }
    report.unreadable().forEach(log::error);
    log.info(summary(report));
  }

  private static void write(Severity severity, String line, Log log) {
    switch (severity) {
      case ERROR -> log.error(line);
      case WARNING -> log.warn(line);
      case NOTE -> log.info(line);
    }
  }

  /** The finding, the line it is in and a mark under the place. */
  private static List<String> lines(Finding finding) {
    List<String> lines = text(new CheckReport(List.of(finding), List.of(), 0, 0, 0));
    return lines.subList(0, lines.size() - 1);
  }

  static String summary(CheckReport report) {
    List<String> lines = text(report);
    return lines.get(lines.size() - 1);
  }

  private static List<String> text(CheckReport report) {
    StringBuilder text = new StringBuilder();
    try {
      ReportFormat.TEXT.write(report, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a builder does not fail", e);
    }
    return text.toString().lines().toList();
  }
}
