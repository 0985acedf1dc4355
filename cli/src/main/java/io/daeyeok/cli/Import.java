package io.daeyeok.cli;

import io.daeyeok.interchange.InterchangeException;
import io.daeyeok.interchange.LanguagesNotFoundException;
import io.daeyeok.interchange.Refusal;
import io.daeyeok.interchange.UnitFile;
import io.daeyeok.interchange.UnitReader;
import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.ImportReport;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.UnitSource;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files on their way into a memory: one source, so that all of them get in or none. */
final class Import implements UnitSource<InterchangeException>, Closeable {
  private final Iterator<Path> files;
  private final TableOptions options;
  private final boolean strict;
  private final Optional<ProgressBar> progress;
  private final List<Refusal> refusals = new ArrayList<>();
  private final List<Refusal> passedOver = new ArrayList<>();
  private final Map<String, Long> byReason = new LinkedHashMap<>();
  private final List<LanguagesNotFoundException> otherLanguages = new ArrayList<>();
  private long refused;
  private Path current;
  private UnitReader reader;

  Import(List<Path> files, TableOptions options, boolean strict, Optional<ProgressBar> progress) {
    this.files = files.iterator();
    this.options = options;
    this.strict = strict;
    this.progress = progress;
  }

  /** Adds all units of the files, or none. */
  ImportReport into(TranslationMemory memory, Duplicates duplicates) throws IOException {
    return memory.addAll(this, duplicates);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (true) {
      if (reader == null) {
        if (!files.hasNext()) {
          return Optional.empty();
        }
        open(files.next());
      }
      Optional<TranslationUnit> unit = read();
      if (strict && reader.refused() > 0) {
        throw new IOException(
            reader.refusals().get(0) + "; nothing was imported, for --strict refuses such files");
      }
      if (unit.isPresent()) {
        progress.ifPresent(ProgressBar::unit);
        return Optional.of(withOrigin(unit.get()));
      }
      finish();
    }
  }

  /** The next unit of the current file; one that has other languages only is left out whole. */
  private Optional<TranslationUnit> read() throws IOException {
    try {
      return reader.next();
    } catch (LanguagesNotFoundException e) {
      otherLanguages.add(e);
      return Optional.empty();
    }
  }

  private void open(Path file) throws IOException {
    current = file;
    UnitFile units = UnitFile.at(file).columns(options.columns());
    if (progress.isPresent()) {
      units = units.progress(progress.get()::bytes);
    }
    if (options.languages().isPresent()) {
      units = units.languages(options.languages().get().get(0), options.languages().get().get(1));
    }
    reader = units.read();
  }

  private TranslationUnit withOrigin(TranslationUnit unit) {
    return unit.origin().isEmpty() ? unit.withOrigin(current.getFileName().toString()) : unit;
  }

  private void finish() throws IOException {
    refused += reader.refused();
    refusals.addAll(reader.refusals());
    passedOver.addAll(reader.passedOver());
    reader.refusedByReason().forEach((reason, count) -> byReason.merge(reason, count, Long::sum));
    reader.close();
    reader = null;
  }

  /** How many units of the files were left out. */
  long refused() {
    return refused;
  }

  /** The first units that were left out of each file. */
  List<Refusal> refusals() {
    return refusals;
  }

  /** What the files hold beside units. */
  List<Refusal> passedOver() {
    return passedOver;
  }

  /** How many units were left out for each reason. */
  Map<String, Long> refusedByReason() {
    return byReason;
  }

  /** The files that had no unit in the languages asked for. */
  List<LanguagesNotFoundException> otherLanguages() {
    return otherLanguages;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
