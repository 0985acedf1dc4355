package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the cells of one record start, found by walking its quotes as RFC 4180 has them: a quote
 * opens a cell only at its start, is doubled inside, and closes it before a separator or the end of
 * the line. Quotes in the middle of an unquoted cell are text.
 */
final class QuoteScan {
  private static final int MAX_CHARACTERS = 1_000_000;

  /** What the lines fed so far make. */
  enum State {
    COMPLETE,
    /** A quoted cell goes on in the next line. */
    OPEN,
    /** A quoted cell ends in the middle of a cell. */
    BROKEN,
    TOO_LONG
  }

  private enum In {
    START,
    PLAIN,
    QUOTED,
    CLOSING
  }

  /**
   * Where a cell starts.
   *
   * @param line the line, from 1
   * @param column the column in UTF-16 units, from 1
   */
  record Place(int line, int column) {}

  private final char separator;
  private final List<Place> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private In in = In.START;
  private boolean quoted;
  private boolean doubled;
  private int quotedCells;

  QuoteScan(char separator) {
    this.separator = separator;
  }

  State feed(TextLines.Line line) {
    String chars = line.text();
    if (in == In.START) {
      cells.add(new Place(line.number(), 1));
    }
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      switch (in) {
        case START -> {
          if (c == '"') {
            in = In.QUOTED;
            quoted = true;
            quotedCells++;
          } else {
            in = In.PLAIN;
            separate(c, line, i);
          }
        }
        case PLAIN -> separate(c, line, i);
        case QUOTED -> in = c == '"' ? In.CLOSING : In.QUOTED;
        case CLOSING -> {
          if (c == '"') {
            in = In.QUOTED;
            doubled = true;
          } else if (c == separator) {
            separate(c, line, i);
          } else {
            return State.BROKEN;
          }
        }
      }
    }
    text.append(chars);
    if (in != In.QUOTED) {
      return State.COMPLETE;
    }
    text.append(line.end());
    return text.length() > MAX_CHARACTERS ? State.TOO_LONG : State.OPEN;
  }

  private void separate(char c, TextLines.Line line, int index) {
    if (c == separator) {
      cells.add(new Place(line.number(), index + 2));
      in = In.START;
    }
  }

  /** Where each cell starts. */
  List<Place> cells() {
    return cells;
  }

  String text() {
    return text.toString();
  }

  boolean hasQuotedCell() {
    return quoted;
  }

  /** Whether a quoted cell holds a quote, which only who quotes on purpose writes doubled. */
  boolean hasDoubledQuote() {
    return doubled;
  }

  /** Whether all cells that hold anything are quoted. */
  boolean isQuotedThroughout() {
    return quoted && quotedCells == cells.size();
  }
}
