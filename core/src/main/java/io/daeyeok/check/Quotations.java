package io.daeyeok.check;

import io.daeyeok.text.Words.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The quotations of a text: what stands between two quotation marks that belong together. An
 * apostrophe is none; a mark that is never closed quotes nothing.
 */
final class Quotations {
  private static final String OPENING = "“‘「『《〈«„";
  private static final String CLOSING = "”’」』》〉»“";
  private static final String STRAIGHT = "\"'";

  private final List<Span> spans;

  private Quotations(List<Span> spans) {
    this.spans = spans;
  }

  static Quotations in(String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > i) {
        spans.add(new Span(i, end + 1));
        i = end;
      }
    }
    return new Quotations(spans);
  }

  private static int end(String text, int start) {
    char c = text.charAt(start);
    int pair = OPENING.indexOf(c);
    if (pair >= 0) {
      return text.indexOf(CLOSING.charAt(pair), start + 1);
    }
    if (STRAIGHT.indexOf(c) < 0 || (start > 0 && isWord(text.charAt(start - 1)))) {
      return -1;
    }
    int end = text.indexOf(c, start + 1);
    while (c == '\''
        && end > 0
        && end + 1 < text.length()
        && Letters.isLatin(text.charAt(end + 1))) {
      end = text.indexOf(c, end + 1);
    }
    return end;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Whether a stretch lies within one. */
  boolean contain(int start, int end) {
    for (Span span : spans) {
      if (span.start() <= start && end <= span.end()) {
        return true;
      }
    }
    return false;
  }

  /** The text with every quotation blanked out, offset for offset. */
  String blank(String text) {
    StringBuilder blanked = new StringBuilder(text);
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        blanked.setCharAt(i, '_');
      }
    }
    return blanked.toString();
  }
}
