package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the lines of what was seen in a file, and in them the very word: readers know where a unit
 * starts, and its text stands behind that place, escaped one way or another.
 */
final class Locator {
  private static final Comparator<Sighting> BY_LINE =
      Comparator.comparingInt(sighting -> sighting.spot().position().line());
  private static final Comparator<Finding> IN_ORDER =
      Comparator.<Finding>comparingInt(finding -> finding.position().line())
          .thenComparingInt(finding -> finding.position().column())
          .thenComparing(finding -> finding.rule().id())
          .thenComparing(Finding::message);
  // UTF-16 units before and behind that make a place certain.
  private static final int AROUND = 12;
  private static final int LEAST_AROUND = 3;

  private final Path file;
  private final CheckOptions options;

  Locator(Path file, CheckOptions options) {
    this.file = file;
    this.options = options;
  }

  List<Finding> findings(List<Sighting> seen) {
    List<Finding> findings = new ArrayList<>();
    if (seen.isEmpty()) {
      return findings;
    }
    try (SourceLines lines = SourceLines.open(file)) {
      for (Sighting sighting : seen.stream().sorted(BY_LINE).toList()) {
        lines.moveTo(sighting.spot().position().line());
        findings.add(locate(sighting, lines));
      }
    } catch (IOException e) {
      // The file was read a moment ago; without it there are no lines to show, but findings.
      findings.clear();
      seen.forEach(sighting -> findings.add(unlocated(sighting, "")));
    }
    findings.sort(IN_ORDER);
    return findings;
  }

  private Finding locate(Sighting sighting, SourceLines lines) {
    Spot spot = sighting.spot();
    int line = spot.position().line();
    if (spot.isField()) {
      int column = spot.position().column() + spot.start();
      boolean verbatim = lines.line(line).startsWith(spot.excerpt(), Math.max(0, column - 1));
      return finding(
          sighting, line, column, verbatim ? spot.end() - spot.start() : 0, lines.line(line));
    }
    int skip = spot.skipped();
    for (int at = line; at < line + lines.size(); at++) {
      String text = lines.line(at);
      int from = at == line ? Math.max(0, spot.position().column() - 1) : 0;
      for (Match match = match(spot, text, from); match.isFound(); ) {
        if (skip == 0) {
          boolean verbatim = text.startsWith(spot.excerpt(), match.column);
          int length = verbatim ? spot.end() - spot.start() : 0;
          return finding(sighting, at, match.column + 1, length, text);
        }
        skip--;
        match = match(spot, text, match.end);
      }
    }
    return unlocated(sighting, lines.line(line));
  }

  /**
   * Where a stretch is in a line.
   *
   * @param column where it starts, from 0; -1 when it is not there
   * @param end where the field around it ends
   */
  private record Match(int column, int end) {
    static final Match NONE = new Match(-1, -1);

    boolean isFound() {
      return column >= 0;
    }
  }

  /** A stretch of a field in a line that holds the field, or enough around it. */
  private static Match match(Spot spot, String line, int from) {
    String field = spot.field();
    if (field.isEmpty() || line.isEmpty()) {
      return Match.NONE;
    }
    Match match = match(spot, 0, field.length(), line, from);
    for (int around = AROUND; around >= LEAST_AROUND && !match.isFound(); around /= 2) {
      int left = Math.max(0, spot.start() - around);
      int right = Math.min(field.length(), spot.end() + around);
      if (right - left < field.length() && right - left > around) {
        match = match(spot, left, right, line, from);
      }
    }
    return match;
  }

  private static Match match(Spot spot, int left, int right, String line, int from) {
    for (Escaping escaping : Escaping.values()) {
      String part = escaping.of(spot.field().substring(left, right));
      int at = line.indexOf(part, from);
      if (at >= 0) {
        int before = escaping.of(spot.field().substring(left, spot.start())).length();
        return new Match(at + before, at + part.length());
      }
    }
    return Match.NONE;
  }

  private Finding unlocated(Sighting sighting, String line) {
    FilePosition position = sighting.spot().position();
    return finding(sighting, position.line(), position.column(), 0, line);
  }

  private Finding finding(Sighting sighting, int line, int column, int length, String text) {
    Spot spot = sighting.spot();
    return new Finding(
        sighting.rule(),
        options.severity(sighting.rule()).orElse(sighting.rule().severity()),
        new FilePosition(spot.position().file(), line, column),
        length,
        text,
        sighting.message(),
        sighting.suggestion(),
        spot.subject(),
        Hash.fingerprint(sighting.rule().id(), spot.key(), Letters.normal(spot.excerpt())));
  }

  /** How a format writes characters that mean something to it. */
  private enum Escaping {
    NONE {
      @Override
      String of(String text) {
        return text;
      }
    },
    XML {
      @Override
      String of(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      }
    },
    XML_QUOTES {
      @Override
      String of(String text) {
        return XML.of(text).replace("\"", "&quot;").replace("'", "&apos;");
      }
    },
    BACKSLASH {
      @Override
      String of(String text) {
        return text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\t", "\\t")
            .replace("\n", "\\n");
      }
    },
    DOUBLED_QUOTES {
      @Override
      String of(String text) {
        return text.replace("\"", "\"\"");
      }
    };

    abstract String of(String text);
  }
}
