package io.daeyeok.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;

/** Brackets that belong together. */
final class Brackets {
  private static final String OPENING = "([{「『《〈【〔（［｛";
  private static final String CLOSING = ")]}」』》〉】〕）］｝";

  private Brackets() {}

  /**
   * Where the first bracket without its other half is. The bracket behind a number or letter that
   * starts a list item (1), 가), a)) needs none, nor does one of a smiley.
   */
  static OptionalInt lone(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = first(text); i < text.length(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0 && !isSmiley(text, i)) {
        open.push(i);
        continue;
      }
      int pair = CLOSING.indexOf(c);
      if (pair < 0 || isSmiley(text, i)) {
        continue;
      }
      if (!open.isEmpty() && text.charAt(open.peek()) == OPENING.charAt(pair)) {
        open.pop();
      } else if (!isEnumerator(text, i)) {
        return OptionalInt.of(i);
      }
    }
    return open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peekLast());
  }

  /** The first character that may be a bracket: most texts have none. */
  private static int first(String text) {
    int at = 0;
    while (at < text.length() && !isCandidate(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isCandidate(char c) {
    return c == '('
        || c == ')'
        || c == '['
        || c == ']'
        || c == '{'
        || c == '}'
        || (c >= 0x3008 && c <= 0x3015)
        || c > 0xFF00;
  }

  /** :) and :-( with nothing glued to their end; 도시:(_S) is none. */
  private static boolean isSmiley(String text, int at) {
    int before = at > 1 && text.charAt(at - 1) == '-' ? at - 2 : at - 1;
    boolean eyes = before >= 0 && (text.charAt(before) == ':' || text.charAt(before) == ';');
    return eyes
        && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)))
        && (at + 1 == text.length() || text.charAt(at + 1) != '_');
  }

  /** A few digits, or one letter, that begin the text or a word. */
  private static boolean isEnumerator(String text, int at) {
    if (text.charAt(at) != ')') {
      return false;
    }
    int start = at;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == at && start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < at && (start == 0 || Character.isWhitespace(text.charAt(start - 1)));
  }
}
