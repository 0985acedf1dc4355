package io.daeyeok.check;

/** {@code bitext/invisible-char}: characters in a text that nobody sees. */
final class TextInvisible extends SideRule {
  TextInvisible() {
    super("bitext/invisible-char", Severity.WARNING);
  }

  @Override
  public boolean isMechanical() {
    return true;
  }

  @Override
  void check(Side side, Settings settings, Sighting.Sink out) {
    String text = side.text();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Letters.isInvisible(text, i)) {
        out.add(
            sighting(
                side,
                i,
                i + 1,
                "an invisible character: " + Letters.name(text.codePointAt(i)),
                ""));
      }
    }
  }
}
