package io.daeyeok.check;

import io.daeyeok.text.CellWidth;
import java.io.IOException;
import java.util.Locale;

/** A report for people. */
final class TextReport {
  private static final int COLUMNS = 100;
  private static final int BEFORE = 40;
  private static final String INDENT = "    ";

  private TextReport() {}

  static void write(CheckReport report, Appendable out) throws IOException {
    for (Finding finding : report.findings()) {
      out.append(
          "%s: %s [%s] %s%n"
              .formatted(
                  finding.position(),
                  finding.severity().label(),
                  finding.rule().id(),
                  finding.message()));
      if (!finding.line().isBlank()) {
        excerpt(finding, out);
      }
    }
    for (String problem : report.unreadable()) {
      out.append(problem).append(System.lineSeparator());
    }
    out.append(summary(report)).append(System.lineSeparator());
  }

  /** The part of the line around the place, and marks under it. */
  private static void excerpt(Finding finding, Appendable out) throws IOException {
    String line = finding.line();
    int at = Math.min(Math.max(0, finding.position().column() - 1), line.length());
    int end = Math.min(at + Math.max(1, finding.length()), line.length());
    int start = at;
    for (int cells = 0; start > 0 && cells < BEFORE; ) {
      int c = line.codePointBefore(start);
      cells += CellWidth.of(c);
      start -= Character.charCount(c);
    }
    while (start < at && Character.isWhitespace(line.charAt(start))) {
      start++;
    }
    int stop = start;
    for (int cells = 0; stop < line.length() && cells < COLUMNS; ) {
      int c = line.codePointAt(stop);
      cells += CellWidth.of(c);
      stop += Character.charCount(c);
    }
    String before = plain(line.substring(start, at));
    String meant = plain(line.substring(at, Math.max(at, Math.min(end, stop))));
    out.append(INDENT)
        .append(plain(line.substring(start, stop)))
        .append(System.lineSeparator())
        .append(INDENT)
        .append(" ".repeat(CellWidth.of(before)))
        .append("^".repeat(Math.max(1, CellWidth.of(meant))))
        .append(System.lineSeparator());
  }

  /** Tabs and other controls as one space each: they would move what stands under them. */
  private static String plain(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }

  static String summary(CheckReport report) {
    StringBuilder summary = new StringBuilder();
    if (report.findings().isEmpty()) {
      summary.append("nothing to report");
    } else {
      summary
          .append(count(report.count(Severity.ERROR), "error"))
          .append(", ")
          .append(count(report.count(Severity.WARNING), "warning"))
          .append(", ")
          .append(count(report.count(Severity.NOTE), "note"));
    }
    summary
        .append(" in ")
        .append(count(report.concepts(), "concept"))
        .append(" and ")
        .append(count(report.units(), "unit"));
    if (report.unlisted() > 0) {
      summary.append("; ").append(count(report.unlisted(), "finding")).append(" more not listed");
    }
    if (!report.unreadable().isEmpty()) {
      summary.append("; ").append(count(report.unreadable().size(), "file")).append(" unreadable");
    }
    return summary.toString();
  }

  private static String count(long count, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
  }
}
