package io.daeyeok.maven;

import io.daeyeok.check.CheckReport;
import io.daeyeok.check.ReportFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report that is asked for beside the log.
 *
 * @param format how it is written
 * @param file where to; empty for standard output
 */
record ReportFile(ReportFormat format, Optional<Path> file) {

  static ReportFile parse(String text, Path folder) {
    int equals = text.indexOf('=');
    String label = (equals < 0 ? text : text.substring(0, equals)).strip();
    Optional<Path> file =
        equals < 0
            ? Optional.empty()
            : Optional.of(folder.resolve(text.substring(equals + 1).strip()));
    for (ReportFormat format : ReportFormat.values()) {
      if (format.label().equals(label)) {
        return new ReportFile(format, file);
      }
    }
    throw new IllegalArgumentException(
        "there is no format '" + label + "'; expected text, json, sarif, junit or github");
  }

  void write(CheckReport report) throws IOException {
    if (file.isEmpty()) {
      print(report);
      return;
    }
    Path target = file.get().toAbsolutePath();
    Files.createDirectories(target.getParent());
    try (Writer out = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
      format.write(report, out);
    }
  }

  /** Past the log, whose prefixes would hide workflow commands from GitHub. */
  private void print(CheckReport report) throws IOException {
    StringWriter text = new StringWriter();
    format.write(report, text);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(text);
    out.flush();
  }
}
