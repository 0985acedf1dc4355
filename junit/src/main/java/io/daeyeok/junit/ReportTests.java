package io.daeyeok.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.daeyeok.check.CheckOptions;
import io.daeyeok.check.CheckReport;
import io.daeyeok.check.Finding;
import io.daeyeok.check.ReportFormat;
import io.daeyeok.check.Rule;
import io.daeyeok.check.Severity;
import io.daeyeok.interchange.FilePosition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** What a check found, as tests. */
final class ReportTests {
  private final CheckReport report;
  private final CheckOptions options;
  private final Severity failOn;

  ReportTests(CheckReport report, CheckOptions options, Severity failOn) {
    this.report = report;
    this.options = options;
    this.failOn = failOn;
  }

  Stream<DynamicNode> all() {
    Map<Rule, List<Finding>> found =
        report.findings().stream().collect(Collectors.groupingBy(Finding::rule));
    return Stream.concat(
        Stream.of(dynamicTest("every file can be read", this::requireReadable)),
        Rule.all().stream()
            .filter(rule -> found.containsKey(rule) || isTested(rule))
            .map(rule -> of(rule, found.getOrDefault(rule, List.of()))));
  }

  private void requireReadable() {
    if (!report.unreadable().isEmpty()) {
      Assertions.fail(String.join(System.lineSeparator(), report.unreadable()));
    }
  }

  private boolean isTested(Rule rule) {
    boolean isOn =
        options.levels().getOrDefault(rule.id(), Optional.of(rule.severity())).isPresent();
    return isOn && (rule.id().startsWith("glossary/") ? report.concepts() : report.units()) > 0;
  }

  private DynamicNode of(Rule rule, List<Finding> findings) {
    String name = rule.id() + ": " + rule.help();
    if (findings.isEmpty()) {
      return dynamicTest(name, () -> {});
    }
    Map<String, List<Finding>> byEntry =
        findings.stream()
            .collect(
                Collectors.groupingBy(ReportTests::entry, LinkedHashMap::new, Collectors.toList()));
    return dynamicContainer(
        name, byEntry.entrySet().stream().map(each -> of(each.getKey(), each.getValue())));
  }

  /** The concept or unit; where it has no id, the place. */
  private static String entry(Finding finding) {
    return finding.subject().isEmpty()
        ? finding.position().toString()
        : finding.subject() + " (" + finding.position().file() + ")";
  }

  private DynamicTest of(String entry, List<Finding> findings) {
    boolean fails =
        findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
    return dynamicTest(
        entry,
        source(findings.get(0).position()),
        () -> {
          if (fails) {
            Assertions.fail(text(findings));
          }
          Assumptions.abort(text(findings));
        });
  }

  /** A URI that JUnit reads line and column from. */
  private static URI source(FilePosition position) {
    String place = position.line() > 0 ? "?line=" + position.line() : "";
    if (position.line() > 0 && position.column() > 0) {
      place += "&column=" + position.column();
    }
    return URI.create(Path.of(position.file()).toUri() + place);
  }

  /** The report for people, less its summary. */
  private static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    try {
      ReportFormat.TEXT.write(new CheckReport(findings, List.of(), 0, 0, 0), text);
    } catch (IOException e) {
      throw new UncheckedIOException("a builder does not fail", e);
    }
    List<String> lines = text.toString().lines().toList();
    return String.join(System.lineSeparator(), lines.subList(0, lines.size() - 1));
  }
}
