package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final Pattern CLOSING_TAG =
      Pattern.compile("</(?:tu|trans-unit|unit)\\s{0,9}>", Pattern.CASE_INSENSITIVE);

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
      int column = spot.position().column() - 1 + spot.start();
      return finding(sighting, line, column, lines.line(line), true);
    }
    int skip = spot.skipped();
    for (int at = line; at < line + lines.size(); at++) {
      String text = lines.line(at);
      int from = at == line ? Math.max(0, spot.position().column() - 1) : 0;
      for (Match match = match(spot, text, from); match.isFound(); ) {
        if (skip == 0) {
          return finding(sighting, at, match.column, text, isCertain(spot, match, at, lines));
        }
        skip--;
        match = match(spot, text, match.end);
      }
    }
    return unlocated(sighting, lines.line(line));
  }

  /** Whether what was found is not a note or comment that says the same as the text. */
  private static boolean isCertain(Spot spot, Match match, int line, SourceLines lines) {
    if (spot.copies() == 0) {
      return true;
    }
    return !lines.line(line).startsWith("#")
        && occurrences(match.part, spot.position(), line, lines)
            <= (match.isWhole ? spot.copies() : 1);
  }

  /**
   * How often a text stands in a unit: in XML up to its closing tag, elsewhere up to the end of the
   * line where it was found.
   */
  private static int occurrences(String part, FilePosition unit, int line, SourceLines lines) {
    int count = 0;
    int last = lines.isXml() ? unit.line() + lines.size() - 1 : line;
    boolean closed = false;
    for (int at = unit.line(); at <= last && !closed; at++) {
      String text = lines.line(at);
      int from = at == unit.line() ? Math.min(Math.max(0, unit.column() - 1), text.length()) : 0;
      Matcher close = CLOSING_TAG.matcher(text).region(from, text.length());
      closed = lines.isXml() && close.find();
      int end = closed ? close.start() : text.length();
      for (int i = text.indexOf(part, from); i >= 0 && i < end; i = text.indexOf(part, i + 1)) {
        count++;
      }
    }
    return count;
  }

  /**
   * Where a stretch is in a line.
   *
   * @param column where it starts, from 0; -1 when it is not there
   * @param end where the field around it ends, or the part of it that was found
   * @param part what was found around it
   * @param isWhole whether that is the whole field
   */
  private record Match(int column, int end, String part, boolean isWhole) {
    static final Match NONE = new Match(-1, -1, "", false);

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
        boolean whole = left == 0 && right == spot.field().length();
        return new Match(at + before, at + part.length(), part, whole);
      }
    }
    return Match.NONE;
  }

  private Finding unlocated(Sighting sighting, String line) {
    return finding(sighting, sighting.spot().position(), 0, line, Optional.empty());
  }

  private Finding finding(Sighting sighting, int line, int column, String text, boolean certain) {
    Spot spot = sighting.spot();
    boolean verbatim = text.startsWith(spot.excerpt(), Math.max(0, column));
    return finding(
        sighting,
        new FilePosition(spot.position().file(), line, column + 1),
        verbatim ? spot.end() - spot.start() : 0,
        text,
        sighting
            .edit()
            .filter(edit -> certain)
            .flatMap(edit -> correction(edit, spot, column, text)));
  }

  /** The edit in the line, if all from the edit to the stretch stands there letter for letter. */
  private static Optional<Correction> correction(Edit edit, Spot spot, int column, String text) {
    int first = spot.isField() ? 0 : Math.min(spot.start(), edit.start());
    int last = Math.max(spot.end(), edit.end());
    int start = column - spot.start();
    return edit.start() < edit.end()
            && edit.isPlain(spot.field())
            && text.startsWith(spot.field().substring(first, last), start + first)
        ? Optional.of(
            new Correction(start + edit.start() + 1, edit.end() - edit.start(), edit.to()))
        : Optional.empty();
  }

  private Finding finding(
      Sighting sighting,
      FilePosition position,
      int length,
      String text,
      Optional<Correction> correction) {
    Spot spot = sighting.spot();
    return new Finding(
        sighting.rule(),
        options.severity(sighting.rule()).orElse(sighting.rule().severity()),
        position,
        length,
        text,
        sighting.message(),
        sighting.suggestion(),
        correction,
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
