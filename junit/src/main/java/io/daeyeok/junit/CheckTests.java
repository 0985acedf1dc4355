package io.daeyeok.junit;

import io.daeyeok.check.Baseline;
import io.daeyeok.check.Check;
import io.daeyeok.check.CheckFile;
import io.daeyeok.check.CheckOptions;
import io.daeyeok.check.CheckReport;
import io.daeyeok.check.Severity;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A check of glossaries and translations as the tests of a {@link TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * CheckTests glossary() {
 *   return CheckTests.of(Path.of("src/main/glossary/terms.json")).failOn(Severity.WARNING);
 * }
 * }</pre>
 *
 * <p>One test fails when a file cannot be read; the others are checked all the same. Then there is
 * a test for each rule. A rule that finds something has a test for each concept or unit it finds it
 * in: it fails with the findings in its message, and IDEs jump from it to the place in the file.
 * What is milder than {@link #failOn} makes a test that is skipped, with the findings as the
 * reason. Rules that are switched off, or are about files of which there are none, have no test.
 *
 * <p>Immutable. The check runs, once, each time the tests are asked for.
 */
public final class CheckTests implements Iterable<DynamicNode> {
  private final List<Path> files;
  private final CheckOptions options;
  private final Termbase terms;
  private final List<Path> termbases;
  private final Baseline baseline;
  private final Severity failOn;

  private CheckTests(
      List<Path> files,
      CheckOptions options,
      Termbase terms,
      List<Path> termbases,
      Baseline baseline,
      Severity failOn) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("nothing to check; name at least one file");
    }
    this.files = List.copyOf(files);
    this.options = Objects.requireNonNull(options, "options");
    this.terms = Objects.requireNonNull(terms, "terms");
    this.termbases = List.copyOf(termbases);
    this.baseline = Objects.requireNonNull(baseline, "baseline");
    this.failOn = Objects.requireNonNull(failOn, "failOn");
  }

  /**
   * The tests of files, with every rule at its own severity, terms valid today, and errors failing.
   *
   * @param files glossaries in JSON, TBX, UTX or tables, and translations in TMX, XLIFF, PO, CSV or
   *     TSV
   * @return the tests
   * @throws IllegalArgumentException if no file is named
   */
  public static CheckTests of(Path... files) {
    return new CheckTests(
        List.of(files),
        CheckOptions.on(LocalDate.now()),
        Termbase.of(List.of()),
        List.of(),
        new Baseline(Map.of()),
        Severity.ERROR);
  }

  /**
   * The tests that a {@code daeyeok.json} describes.
   *
   * @param config the configuration; its {@code paths} are what is tested
   * @return the tests
   * @throws IOException if the configuration cannot be read; the message names file, line and
   *     column
   * @throws IllegalArgumentException if the configuration names no paths
   */
  public static CheckTests configuredBy(Path config) throws IOException {
    CheckFile file = CheckFile.read(config, LocalDate.now());
    return new CheckTests(
        file.files(),
        file.options(),
        Termbase.of(List.of()),
        file.termbases(),
        new Baseline(Map.of()),
        Severity.ERROR);
  }

  /**
   * These tests under other options.
   *
   * @param other how to check
   * @return the other tests
   */
  public CheckTests options(CheckOptions other) {
    return new CheckTests(files, other, terms, termbases, baseline, failOn);
  }

  /**
   * These tests with terms to look for in translations when no glossary is among the files and no
   * termbase is named.
   *
   * @param other the terms; they are not tested themselves
   * @return the other tests
   */
  public CheckTests terms(Termbase other) {
    return new CheckTests(files, options, other, termbases, baseline, failOn);
  }

  /**
   * These tests with files of terms to look for in translations, beside those of the glossaries
   * among the files to test.
   *
   * @param others termbases and glossaries in any format; they are not tested themselves
   * @return the other tests
   */
  public CheckTests termbases(List<Path> others) {
    return new CheckTests(files, options, terms, others, baseline, failOn);
  }

  /**
   * These tests less findings that were there before.
   *
   * @param known the findings that are no news
   * @return the other tests
   */
  public CheckTests without(Baseline known) {
    return new CheckTests(files, options, terms, termbases, known, failOn);
  }

  /**
   * These tests with another severity that fails.
   *
   * @param mildest the mildest severity that fails a test; at first, {@link Severity#ERROR}
   * @return the other tests
   */
  public CheckTests failOn(Severity mildest) {
    return new CheckTests(files, options, terms, termbases, baseline, mildest);
  }

  /**
   * Runs the check.
   *
   * @return its tests: that every file can be read, then those of the rules in the order of the
   *     handbook
   */
  @Override
  public Iterator<DynamicNode> iterator() {
    CheckReport report =
        Check.with(options).terms(terms).termbases(termbases).run(files).without(baseline);
    return new ReportTests(report, options, failOn).all().iterator();
  }
}
