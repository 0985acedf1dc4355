package io.daeyeok.terms;

import java.util.Map;
import java.util.TreeMap;

/**
 * The quotations of one line: what stands between an opening quotation mark and its closing one.
 */
final class Quotations {
  private static final String OPENING = "“‘《〈「『«„";
  private static final String CLOSING = "”’》〉」』»“";

  private final TreeMap<Integer, Integer> ends = new TreeMap<>();

  Quotations(String line) {
    int open = -1;
    char close = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (open >= 0) {
        if (c == close && !isApostrophe(line, i)) {
          ends.put(open, i);
          open = -1;
        }
      } else if (OPENING.indexOf(c) >= 0) {
        open = i;
        close = CLOSING.charAt(OPENING.indexOf(c));
      } else if ((c == '"' || c == '\'') && opens(line, i)) {
        open = i;
        close = c;
      }
    }
  }

  /** Whether a stretch of the line lies in a quotation. */
  boolean contain(int start, int end) {
    Map.Entry<Integer, Integer> before = ends.lowerEntry(start);
    return before != null && end <= before.getValue();
  }

  /** A straight mark opens where no word precedes it; don't and states' do not open. */
  private static boolean opens(String line, int index) {
    return index == 0 || !Character.isLetterOrDigit(line.codePointBefore(index));
  }

  /** A single mark between Latin letters: don’t. Behind it may stand a Korean particle. */
  private static boolean isApostrophe(String line, int index) {
    char c = line.charAt(index);
    return (c == '\'' || c == '’')
        && index > 0
        && index + 1 < line.length()
        && isLatin(line.charAt(index - 1))
        && isLatin(line.charAt(index + 1));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x250;
  }
}
