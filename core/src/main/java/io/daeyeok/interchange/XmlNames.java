package io.daeyeok.interchange;

/**
 * Any text as a name of XML and back. What a name cannot hold is written {@code _x0031_}, the code
 * unit in hexadecimal, as ISO 9075-14 (SQL/XML) does it; names that are names stay as they are.
 */
final class XmlNames {
  private static final int ESCAPE = "_x0000_".length();
  private static final int HEX = 16;

  private XmlNames() {}

  static String encode(String text) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i == 0 ? isStart(c) : isPart(c)) {
        if (c == '_' && isEscape(text, i)) {
          escape(c, name);
        } else {
          name.append(c);
        }
      } else {
        escape(c, name);
      }
    }
    return name.toString();
  }

  static String decode(String name) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '_' && isEscape(name, i)) {
        text.append((char) Integer.parseInt(name, i + 2, i + ESCAPE - 1, HEX));
        i += ESCAPE - 1;
      } else {
        text.append(name.charAt(i));
      }
    }
    return text.toString();
  }

  private static void escape(char c, StringBuilder name) {
    name.append("_x%04X_".formatted((int) c));
  }

  private static boolean isEscape(String text, int start) {
    if (start + ESCAPE > text.length()
        || text.charAt(start + 1) != 'x'
        || text.charAt(start + ESCAPE - 1) != '_') {
      return false;
    }
    for (int i = start + 2; i < start + ESCAPE - 1; i++) {
      if (Character.digit(text.charAt(i), HEX) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }

  /** The letters that XML 1.0 has allowed since its first edition; others are escaped. */
  private static boolean isStart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c >= '\u00C0' && c <= '\u00FF' && c != '\u00D7' && c != '\u00F7'
        || c >= '\uAC00' && c <= '\uD7A3'
        || c >= '\u4E00' && c <= '\u9FA5';
  }

  private static boolean isPart(char c) {
    return isStart(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
  }
}
