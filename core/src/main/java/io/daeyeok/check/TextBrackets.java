package io.daeyeok.check;

import java.util.OptionalInt;

/** {@code bitext/unbalanced-bracket}: a bracket without its other half that the source has not. */
final class TextBrackets extends PairRule {
  TextBrackets() {
    super("bitext/unbalanced-bracket", Severity.WARNING);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    OptionalInt lone = Brackets.lone(target.text());
    if (lone.isPresent() && Brackets.lone(source.text()).isEmpty()) {
      int at = lone.getAsInt();
      out.add(
          sighting(
              target,
              at,
              at + 1,
              "'" + target.text().charAt(at) + "' has no other half; add it or delete this one"));
    }
  }
}
