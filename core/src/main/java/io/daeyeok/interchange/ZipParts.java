package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The files of one kind in a zip archive, read one after another. A file in it that is of another
 * kind, or of no known format, is left out and said so, unless all are.
 *
 * @param <R> what reads such a file
 */
final class ZipParts<R extends Closeable> implements Closeable {
  private final ZipEntries entries;
  private final Opener<R> opener;
  private final Predicate<FileFormat> wanted;
  private final BiConsumer<Refusals, R> account;
  private final Function<R, List<Refusal>> beside;
  private final Refusals done = new Refusals();
  private final Refusals passedOver = new Refusals();
  private int files;
  private Optional<R> current = Optional.empty();

  /** Starts to read a file in the archive. */
  interface Opener<R> {
    R open(BufferedInputStream content, String name) throws IOException;
  }

  /**
   * The parts of an archive.
   *
   * @param wanted the formats to read
   * @param account adds what a reader has left out
   * @param beside what a reader has passed over
   */
  ZipParts(
      ZipEntries entries,
      Opener<R> opener,
      Predicate<FileFormat> wanted,
      BiConsumer<Refusals, R> account,
      Function<R, List<Refusal>> beside) {
    this.entries = entries;
    this.opener = opener;
    this.wanted = wanted;
    this.account = account;
    this.beside = beside;
  }

  /** Reads on in a file of the archive. */
  interface Step<R, T> {
    Optional<T> next(R reader) throws IOException;
  }

  /** What comes next in the current file or in those behind it; empty at the end of the last. */
  <T> Optional<T> next(Step<R, T> step) throws IOException {
    for (Optional<R> part = current(); part.isPresent(); part = current()) {
      Optional<T> next = step.next(part.get());
      if (next.isPresent()) {
        return next;
      }
      finish();
    }
    return Optional.empty();
  }

  /** The reader of the current file, or of the next one; empty when there are no more. */
  private Optional<R> current() throws IOException {
    while (current.isEmpty()) {
      Optional<ZipEntries.Entry> entry = entries.next();
      if (entry.isEmpty()) {
        requireAny();
        return Optional.empty();
      }
      BufferedInputStream content = entry.get().content();
      String name = entry.get().name();
      if (isWanted(content, name)) {
        current = Optional.of(opener.open(content, name));
        files++;
      }
    }
    return current;
  }

  private void requireAny() throws InterchangeException {
    if (files == 0) {
      throw entries.problem(
          "no file in the archive can be read"
              + (done.count() == 0 ? "; it is empty" : ": " + done.kept().get(0)));
    }
  }

  private boolean isWanted(BufferedInputStream content, String name) throws IOException {
    FilePosition start = new FilePosition(name, 1, 1);
    try {
      FileFormat format = FileFormat.of(content, name);
      boolean text = format == FileFormat.TSV || format == FileFormat.CSV;
      if (!wanted.test(format)) {
        done.add(start, "not read: " + format.label() + ", which holds " + format.holds());
        return false;
      }
      if (text && !FileFormat.isTable(content, name)) {
        done.add(start, "not read: plain text");
        return false;
      }
      return true;
    } catch (InterchangeException e) {
      done.add(e.position(), "not read: " + e.problem());
      return false;
    }
  }

  private void finish() throws IOException {
    R finished = current.orElseThrow();
    account.accept(done, finished);
    beside.apply(finished).forEach(each -> passedOver.add(each.position(), each.reason()));
    finished.close();
    current = Optional.empty();
  }

  /** All that was left out so far. */
  Refusals refusals() {
    Refusals all = new Refusals();
    all.addAll(done);
    current.ifPresent(reader -> account.accept(all, reader));
    return all;
  }

  /** All that was passed over so far. */
  List<Refusal> passedOver() {
    List<Refusal> all = new ArrayList<>(passedOver.kept());
    current.ifPresent(reader -> all.addAll(beside.apply(reader)));
    return List.copyOf(all);
  }

  @Override
  public void close() throws IOException {
    if (current.isPresent()) {
      current.get().close();
    }
    entries.close();
  }
}
