package io.daeyeok.text;

import java.util.List;

/** Quotation marks, in pairs: “ ” and ‘ ’ in the South, 《 》 and 〈 〉 in the North. */
final class VarietyQuotes {
  private static final String SOUTH = "“”‘’";
  private static final String NORTH = "《》〈〉";

  private VarietyQuotes() {}

  static void find(String text, boolean north, List<VarietyChange> found) {
    String from = north ? SOUTH : NORTH;
    String to = north ? NORTH : SOUTH;
    int[] open = {-1, -1};
    int straight = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int mark = from.indexOf(c);
      if (mark >= 0 && mark % 2 == 0) {
        open[mark / 2] = i;
      } else if (mark >= 0 && open[mark / 2] >= 0) {
        // A closing mark without an opening one may be an apostrophe.
        add(text, open[mark / 2], to.charAt(mark - 1), found);
        add(text, i, to.charAt(mark), found);
        open[mark / 2] = -1;
      } else if (north && c == '"') {
        if (straight >= 0) {
          add(text, straight, NORTH.charAt(0), found);
          add(text, i, NORTH.charAt(1), found);
          straight = -1;
        } else {
          straight = i;
        }
      }
    }
  }

  private static void add(String text, int i, char to, List<VarietyChange> found) {
    found.add(
        VarietyChange.of(
            VarietyRule.QUOTATION_MARKS, text, i, i + 1, Character.toString(to), true));
  }
}
