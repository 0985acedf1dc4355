package io.daeyeok.check;

import io.daeyeok.text.Folding;

/** {@code bitext/not-nfc}: text in pieces, as file names on a Mac are. */
final class TextNotComposed extends SideRule {
  TextNotComposed() {
    super("bitext/not-nfc", Severity.WARNING);
  }

  @Override
  public boolean isMechanical() {
    return true;
  }

  @Override
  void check(Side side, Settings settings, Sighting.Sink out) {
    String composed = Folding.nfc(side.text());
    if (!composed.equals(side.text())) {
      out.add(
          sighting(
              side,
              0,
              side.text().length(),
              "the text is not in NFC, so that searches miss it",
              composed));
    }
  }
}
