package io.daeyeok.check;

import java.util.OptionalInt;

/** {@code bitext/unbalanced-quote}: a double quotation mark without its other half. */
final class TextQuotes extends PairRule {
  TextQuotes() {
    super("bitext/unbalanced-quote", Severity.NOTE);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    OptionalInt lone = lone(target.text());
    if (lone.isPresent() && lone(source.text()).isEmpty()) {
      int at = lone.getAsInt();
      out.add(
          sighting(
              target,
              at,
              at + 1,
              "the quotation mark has no other half; add it or delete this one"));
    }
  }

  /** Double marks only: a single one may be an apostrophe. Behind a digit it means inches. */
  private static OptionalInt lone(String text) {
    int straight = -1;
    int curly = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && !(i > 0 && Character.isDigit(text.charAt(i - 1)) && straight < 0)) {
        straight = straight < 0 ? i : -1;
      } else if (c == '“') {
        if (curly >= 0) {
          return OptionalInt.of(curly);
        }
        curly = i;
      } else if (c == '”') {
        if (curly < 0) {
          return OptionalInt.of(i);
        }
        curly = -1;
      }
    }
    int lone = Math.max(straight, curly);
    return lone < 0 ? OptionalInt.empty() : OptionalInt.of(lone);
  }
}
