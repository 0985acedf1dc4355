package io.daeyeok.interchange;

/** What a text in a file can be: its characters all but halves of surrogate pairs and U+0000. */
final class TextCharacters {
  static final String LOSS = "characters that no text file can hold";

  /** No text that a person translates is longer; what is cannot be kept in bounded memory. */
  static final int MAX_LENGTH = 16_000_000;

  private static final int EXCERPT = 40;

  private TextCharacters() {}

  /** A text as a message quotes it: in one line, and not more than its beginning. */
  static String quoted(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    boolean fits = line.codePointCount(0, line.length()) <= EXCERPT;
    return "'"
        + (fits ? line : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "...")
        + "'";
  }

  /** The text, with U+FFFD for what no text file can hold; the very same one if there is none. */
  static String mended(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i) || text.charAt(i) == 0) {
        return mend(text);
      }
    }
    return text;
  }

  private static String mend(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isHalf(text, i) || text.charAt(i) == 0) {
        mended.setCharAt(i, '\uFFFD');
      }
    }
    return mended.toString();
  }

  /** Whether a surrogate without its other half stands at an index. */
  static boolean isHalf(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
