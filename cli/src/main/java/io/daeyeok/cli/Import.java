package io.daeyeok.cli;

import io.daeyeok.interchange.InterchangeException;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Files on their way into a memory: one source, so that all of them get in or none. */
final class Import implements UnitSource<InterchangeException>, Closeable {
  private final Iterator<Path> files;
  private final Optional<Locale> from;
  private final Optional<Locale> to;
  private final boolean strict;
  private final List<Refusal> refusals = new ArrayList<>();
  private long refused;
  private Path current;
  private UnitReader reader;

  Import(List<Path> files, Optional<Locale> from, Optional<Locale> to, boolean strict) {
    this.files = files.iterator();
    this.from = from;
    this.to = to;
    this.strict = strict;
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
      Optional<TranslationUnit> unit = reader.next();
      if (strict && reader.refused() > 0) {
        throw new IOException(
            reader.refusals().get(0) + "; nothing was imported, for --strict refuses such files");
      }
      if (unit.isPresent()) {
        return Optional.of(withOrigin(unit.get()));
      }
      finish();
    }
  }

  private void open(Path file) throws IOException {
    current = file;
    UnitFile units = UnitFile.at(file);
    reader =
        (from.isPresent() && to.isPresent() ? units.languages(from.get(), to.get()) : units).read();
  }

  private TranslationUnit withOrigin(TranslationUnit unit) {
    return unit.origin().isEmpty() ? unit.withOrigin(current.getFileName().toString()) : unit;
  }

  private void finish() throws IOException {
    refused += reader.refused();
    refusals.addAll(reader.refusals());
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

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
