package io.daeyeok.cli;

import io.daeyeok.text.CellWidth;

/** Texts in the columns of a terminal, of which hangul and hanja take two. */
final class Width {
  private Width() {}

  static int of(String text) {
    return CellWidth.of(text);
  }

  /** The end of a text, as much of it as fits; what is cut off shows as an ellipsis. */
  static String end(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int left = columns - 1;
    int start = text.length();
    while (start > 0 && left >= CellWidth.of(text.codePointBefore(start))) {
      int c = text.codePointBefore(start);
      left -= CellWidth.of(c);
      start -= Character.charCount(c);
    }
    return "…" + text.substring(start);
  }

  /** The start of a text, as much of it as fits. */
  static String start(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int left = columns - 1;
    int end = 0;
    while (end < text.length() && left >= CellWidth.of(text.codePointAt(end))) {
      int c = text.codePointAt(end);
      left -= CellWidth.of(c);
      end += Character.charCount(c);
    }
    return text.substring(0, end) + "…";
  }

  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  static String padLeft(String text, int columns) {
    return " ".repeat(Math.max(0, columns - of(text))) + text;
  }
}
