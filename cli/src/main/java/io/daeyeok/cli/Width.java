package io.daeyeok.cli;

import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: two for hangul and hanja, none for marks. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int c) {
    return Math.max(0, WCWidth.wcwidth(c));
  }

  /** The end of a text, as much of it as fits; what is cut off shows as an ellipsis. */
  static String end(String text, int columns) {
    if (of(text) <= columns) {
      return text;
    }
    int left = columns - 1;
    int start = text.length();
    while (start > 0 && left >= of(text.codePointBefore(start))) {
      int c = text.codePointBefore(start);
      left -= of(c);
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
    while (end < text.length() && left >= of(text.codePointAt(end))) {
      int c = text.codePointAt(end);
      left -= of(c);
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
