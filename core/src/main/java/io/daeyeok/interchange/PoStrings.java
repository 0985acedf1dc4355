package io.daeyeok.interchange;

import java.util.Optional;

/** The string literals of PO files, which are those of C. */
final class PoStrings {
  private static final String ESCAPES = "abfnrtv\\\"";
  private static final String CHARACTERS = "\u0007\b\f\n\r\t\u000B\\\"";

  private PoStrings() {}

  /** What a literal between quotes says, empty when it is none. */
  static Optional<String> parse(String literal) {
    String stripped = literal.strip();
    if (stripped.length() < 2 || stripped.charAt(0) != '"' || !stripped.endsWith("\"")) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    int last = stripped.length() - 1;
    for (int i = 1; i < last; i++) {
      char c = stripped.charAt(i);
      if (c == '"') {
        return Optional.empty();
      }
      if (c != '\\') {
        text.append(c);
        continue;
      }
      if (++i == last) {
        return Optional.empty();
      }
      i = escape(stripped, i, text);
    }
    return Optional.of(text.toString());
  }

  /** Reads the escape whose letter stands at an index; gives the index of its last character. */
  private static int escape(String literal, int index, StringBuilder text) {
    char letter = literal.charAt(index);
    int known = ESCAPES.indexOf(letter);
    if (known >= 0) {
      text.append(CHARACTERS.charAt(known));
      return index;
    }
    int radix = letter == 'x' ? 16 : 8;
    int start = letter == 'x' ? index + 1 : index;
    int end = start;
    while (end < start + (letter == 'x' ? 2 : 3)
        && Character.digit(literal.charAt(end), radix) >= 0) {
      end++;
    }
    if (end == start) {
      // No escape of C: a careless path such as "C:\Daten" keeps its backslash.
      text.append('\\').append(letter);
      return index;
    }
    text.append((char) Integer.parseInt(literal.substring(start, end), radix));
    return end - 1;
  }

  /** A literal, on lines of its own when the text has several lines. */
  static String literal(String text) {
    int firstEnd = text.indexOf('\n');
    if (firstEnd < 0 || firstEnd == text.length() - 1) {
      return quoted(text);
    }
    StringBuilder lines = new StringBuilder("\"\"");
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.append('\n').append(quoted(text.substring(start, next)));
      start = next;
    }
    return lines.toString();
  }

  private static String quoted(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int known = CHARACTERS.indexOf(c);
      if (known >= 0) {
        literal.append('\\').append(ESCAPES.charAt(known));
      } else if (c < ' ') {
        literal.append("\\%03o".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
