package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The remarks of a file that say what to ignore, each good for the unit or entry that follows it.
 * Units are made known in the order of the file, each before what is seen in it.
 */
final class InlineIgnores {
  private static final int BLOCK = 1 << 16;
  // As one would see it in UTF-16 of either order, byte by byte.
  private static final String WIDE_MARK = String.join("\0", InlineIgnore.MARK.split(""));

  private final List<Scope> scopes = new ArrayList<>();
  private int waiting;
  private int open;

  /** How far a remark reaches: from itself to the start of the second unit behind it. */
  private static final class Scope {
    final InlineIgnore ignore;
    Optional<FilePosition> end = Optional.empty();
    boolean used;

    Scope(InlineIgnore ignore) {
      this.ignore = ignore;
    }

    boolean covers(FilePosition place) {
      return ignore.isBefore(place) && (end.isEmpty() || InlineIgnore.isBefore(place, end.get()));
    }
  }

  static InlineIgnores in(Path file) throws IOException {
    InlineIgnores ignores = new InlineIgnores();
    if (!holdsMark(file)) {
      return ignores;
    }
    try (SourceLines lines = SourceLines.open(file)) {
      lines.moveTo(1);
      for (int number = 1; lines.size() > 0; lines.moveTo(++number)) {
        ignores.read(lines.line(number), lines.isXml(), file.toString(), number);
      }
    }
    return ignores;
  }

  private void read(String line, boolean isXml, String file, int number) {
    int from = 0;
    for (Optional<InlineIgnore> next = InlineIgnore.in(line, isXml, from, file, number);
        next.isPresent();
        next = InlineIgnore.in(line, isXml, from, file, number)) {
      scopes.add(new Scope(next.get()));
      from = next.get().position().column();
    }
  }

  /** Most files have none, and need not be read line by line. */
  private static boolean holdsMark(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] block = new byte[BLOCK];
    int kept = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(block); read >= 0; read = in.read(block, kept, BLOCK - kept)) {
        int length = kept + read;
        String bytes = new String(block, 0, length, StandardCharsets.ISO_8859_1);
        if (bytes.contains(InlineIgnore.MARK) || bytes.contains(WIDE_MARK)) {
          return true;
        }
        kept = Math.min(length, WIDE_MARK.length());
        System.arraycopy(block, length - kept, block, 0, kept);
      }
    }
    return false;
  }

  /** Makes the next unit known. */
  void reach(FilePosition unit) {
    if (open == scopes.size()) {
      return;
    }
    for (; open < waiting; open++) {
      scopes.get(open).end = Optional.of(unit);
    }
    while (waiting < scopes.size() && scopes.get(waiting).ignore.isBefore(unit)) {
      waiting++;
    }
  }

  /** Whether a remark says that what was seen is right. */
  boolean cover(Sighting sighting) {
    FilePosition place = sighting.spot().position();
    boolean covered = false;
    for (int i = before(place) - 1; i >= 0 && scopes.get(i).covers(place); i--) {
      Scope scope = scopes.get(i);
      if (scope.ignore.rule().equals(sighting.rule().id()) && !scope.ignore.reason().isBlank()) {
        scope.used = true;
        covered = true;
      }
    }
    return covered;
  }

  /** How many remarks stand before a place; the scopes end in the order in which they start. */
  private int before(FilePosition place) {
    int low = 0;
    int high = scopes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scopes.get(middle).ignore.isBefore(place)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The remarks that did nothing. */
  List<InlineIgnore> unused() {
    return scopes.stream().filter(scope -> !scope.used).map(scope -> scope.ignore).toList();
  }
}
