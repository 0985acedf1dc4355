package io.daeyeok.check;

import io.daeyeok.terms.Termbase;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Checks glossaries and files of translation units.
 *
 * <pre>{@code
 * Check check = Check.with(CheckOptions.on(LocalDate.now()));
 * for (Finding finding : check.run(List.of(Path.of("terms.json"), Path.of("news.tmx"))).findings()) {
 *   System.out.println(finding.position() + " " + finding.message());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. A run streams the units and keeps the entries of glossaries: memory
 * use grows with these, not with the units, save for 24 bytes a unit.
 */
public final class Check {
  private final CheckOptions options;
  private final Termbase terms;

  private Check(CheckOptions options, Termbase terms) {
    this.options = options;
    this.terms = terms;
  }

  /**
   * A check with these options.
   *
   * @param options how to check
   * @return the check
   */
  public static Check with(CheckOptions options) {
    return new Check(Objects.requireNonNull(options, "options"), Termbase.of(List.of()));
  }

  /**
   * This check with terms to look for in translations when no glossary is among the files.
   *
   * @param termbase the terms; they are not checked themselves
   * @return the other check
   */
  public Check terms(Termbase termbase) {
    return new Check(options, Objects.requireNonNull(termbase, "termbase"));
  }

  /**
   * Checks files: first all glossaries, then, by their terms, all files of units. What a file holds
   * is told by its content. A file that cannot be read is reported and the others are checked.
   *
   * @param files the files, in the order in which they are reported
   * @return what was found, in a fixed order whatever the machine
   */
  public CheckReport run(List<Path> files) {
    return new Run(options, terms, files).report();
  }
}
