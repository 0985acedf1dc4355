package io.daeyeok.interchange;

/**
 * How Daeyeok's own TSV files hold tabs and line breaks. A file says that it is one by its first
 * line; in all others a backslash is a backslash.
 */
final class TsvEscapes {
  static final String MARK = "# Daeyeok TSV: \\t, \\n, \\r and \\\\ stand for one character";

  private TsvEscapes() {}

  static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  static String unescape(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\' || i + 1 == text.length()) {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      switch (escaped) {
        case 't' -> plain.append('\t');
        case 'n' -> plain.append('\n');
        case 'r' -> plain.append('\r');
        case '\\' -> plain.append('\\');
        default -> plain.append(c).append(escaped);
      }
    }
    return plain.toString();
  }
}
