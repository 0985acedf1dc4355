package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of all files in a zip archive. A file in it that is of no known format is left out and
 * said so, unless all are.
 */
final class ZipReader implements UnitReader {
  private final ZipEntries entries;
  private final Opener opener;
  private final Refusals done = new Refusals();
  private int files;
  private FilePosition position;
  private Optional<UnitReader> current = Optional.empty();

  /** Starts to read a file in the archive. */
  interface Opener {
    UnitReader open(BufferedInputStream content, String name) throws IOException;
  }

  ZipReader(ZipEntries entries, String file, Opener opener) {
    this.entries = entries;
    this.opener = opener;
    position = new FilePosition(file, 0, 0);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (current.isPresent() || open()) {
      Optional<TranslationUnit> unit = current.get().next();
      position = current.get().position();
      if (unit.isPresent()) {
        return unit;
      }
      finish();
    }
    return Optional.empty();
  }

  private boolean open() throws IOException {
    for (Optional<ZipEntries.Entry> entry = entries.next();
        entry.isPresent();
        entry = entries.next()) {
      BufferedInputStream content = entry.get().content();
      try {
        FileFormat.of(content, entry.get().name());
      } catch (InterchangeException e) {
        done.add(e.position(), "not read: " + e.problem());
        continue;
      }
      current = Optional.of(opener.open(content, entry.get().name()));
      files++;
      return true;
    }
    if (files == 0) {
      throw entries.problem(
          "no file in the archive can be read"
              + (done.count() == 0 ? "; it is empty" : ": " + done.kept().get(0)));
    }
    return false;
  }

  private void finish() throws IOException {
    UnitReader finished = current.orElseThrow();
    done.addAll(finished);
    finished.close();
    current = Optional.empty();
  }

  private Refusals soFar() {
    Refusals all = new Refusals();
    all.addAll(done);
    current.ifPresent(all::addAll);
    return all;
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public long refused() {
    return soFar().count();
  }

  @Override
  public List<Refusal> refusals() {
    return soFar().kept();
  }

  @Override
  public Map<String, Long> refusedByReason() {
    return soFar().byReason();
  }

  @Override
  public void close() throws IOException {
    if (current.isPresent()) {
      current.get().close();
    }
    entries.close();
  }
}
