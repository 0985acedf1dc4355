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
  private final List<Path> termbases;

  private Check(CheckOptions options, Termbase terms, List<Path> termbases) {
    this.options = options;
    this.terms = terms;
    this.termbases = termbases;
  }

  /**
   * A check with these options.
   *
   * @param options how to check
   * @return the check
   */
  public static Check with(CheckOptions options) {
    return new Check(Objects.requireNonNull(options, "options"), Termbase.of(List.of()), List.of());
  }

  /**
   * This check with terms to look for in translations when no glossary is among the files and no
   * termbase is named.
   *
   * @param termbase the terms; they are not checked themselves
   * @return the other check
   */
  public Check terms(Termbase termbase) {
    return new Check(options, Objects.requireNonNull(termbase, "termbase"), termbases);
  }

  /**
   * This check with files of terms to look for in translations, beside those of the glossaries
   * among the files to check, which go before. A file may be both.
   *
   * @param files termbases and glossaries in any format that {@link
   *     io.daeyeok.interchange.ConceptFile} reads; they are not checked themselves. One that cannot
   *     be read is reported; what is left out of one is a finding.
   * @return the other check
   */
  public Check termbases(List<Path> files) {
    return new Check(options, terms, List.copyOf(files));
  }

  /**
   * Checks files: first all glossaries, then, by their terms, all files of units. What a file holds
   * is told by its content. A file that cannot be read is reported and the others are checked.
   *
   * @param files the files, in the order in which they are reported
   * @return what was found, in a fixed order whatever the machine
   */
  public CheckReport run(List<Path> files) {
    return new Run(options, terms, termbases, files).report();
  }
}
