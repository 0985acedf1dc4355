package io.daeyeok.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the tokens that word-based scores count: runs of letters, marks and digits (with
 * an apostrophe between letters), and every other visible character by itself.
 *
 * <p>Stateless. One pass, linear in the text.
 */
public final class Words {
  private Words() {}

  /**
   * A stretch of a text.
   *
   * @param start the UTF-16 offset of its first unit
   * @param end the UTF-16 offset behind its last unit
   */
  public record Span(int start, int end) {}

  /**
   * The tokens of a text.
   *
   * @param text any text, usually folded
   * @return the tokens in order, white space left out
   */
  public static List<String> of(String text) {
    return spans(text).stream().map(span -> text.substring(span.start, span.end)).toList();
  }

  /**
   * Where the tokens of a text are.
   *
   * @param text any text
   * @return the places of the tokens in order, white space left out
   */
  public static List<Span> spans(String text) {
    List<Span> tokens = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isWordPart(c) || (start >= 0 && joins(text, c, next))) {
        if (start < 0) {
          start = i;
        }
      } else {
        if (start >= 0) {
          tokens.add(new Span(start, i));
          start = -1;
        }
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          tokens.add(new Span(i, next));
        }
      }
      i = next;
    }
    if (start >= 0) {
      tokens.add(new Span(start, text.length()));
    }
    return tokens;
  }

  private static boolean joins(String text, int c, int next) {
    return (c == '\'' || c == '’')
        && next < text.length()
        && Character.isLetter(text.codePointAt(next));
  }

  private static boolean isWordPart(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
