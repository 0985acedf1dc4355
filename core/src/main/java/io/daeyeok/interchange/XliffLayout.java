package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * The white space of a segment that comes from indenting the file: runs with a line break at both
 * ends, and line breaks with indentation behind them. Other white space is text, spaces at the ends
 * too. Not for {@code xml:space="preserve"}.
 */
final class XliffLayout {
  private final String text;
  private final StringBuilder flowing = new StringBuilder();
  private final int[] places;

  private XliffLayout(String text) {
    this.text = text;
    places = new int[text.length() + 1];
  }

  static Segment unwrapped(Segment segment) {
    if (segment.text().indexOf('\n') < 0) {
      return segment;
    }
    XliffLayout layout = new XliffLayout(segment.text());
    layout.unwrap();
    List<InlineCode> codes = new ArrayList<>();
    for (InlineCode code : segment.codes()) {
      codes.add(code.at(layout.places[code.position()]));
    }
    return new Segment(layout.flowing.toString(), codes);
  }

  private void unwrap() {
    int length = text.length();
    for (int from = 0; from < length; ) {
      int to = from;
      int lineBreak = -1;
      while (to < length && isBlank(text.charAt(to))) {
        if (text.charAt(to) == '\n') {
          lineBreak = to;
        }
        to++;
      }
      if (to == from) {
        keep(from++);
        continue;
      }
      boolean atEnd = from == 0 || to == length;
      boolean indented = lineBreak >= 0 && lineBreak + 1 < to;
      if (lineBreak < 0 || !atEnd && !indented) {
        while (from < to) {
          keep(from++);
        }
      } else {
        while (from < to) {
          places[from++] = flowing.length();
        }
        if (!atEnd) {
          flowing.append(' ');
        }
      }
    }
    places[length] = flowing.length();
  }

  private void keep(int index) {
    places[index] = flowing.length();
    flowing.append(text.charAt(index));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
