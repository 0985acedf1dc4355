package io.daeyeok.check;

/** {@code bitext/wrong-script}: letters that the language of a text is not written in. */
final class WrongScriptText extends BitextRule {
  // Greek, Cyrillic, jamo, kana: nothing before them is a letter of another script than Latin.
  private static final int FIRST_SUSPECT = 0x370;

  WrongScriptText() {
    super("bitext/wrong-script", Severity.WARNING);
  }

  @Override
  UnitCheck open(Settings settings) {
    return (unit, out) -> unit.sides().forEach(side -> check(side, unit, out));
  }

  private void check(Side side, Unit unit, Sighting.Sink out) {
    String text = side.text();
    int hangul = 0;
    int latin = 0;
    int firstHangul = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Letters.isHangul(c)) {
        hangul++;
        firstHangul = firstHangul < 0 ? i : firstHangul;
      } else if (Letters.isLatin(c)) {
        latin++;
      }
      if (c >= FIRST_SUSPECT && !Letters.isHangul(c) && isWrong(side, i)) {
        out.add(
            sighting(
                side,
                i,
                i + Character.charCount(c),
                "'"
                    + Character.toString(c)
                    + "' ("
                    + Letters.name(c)
                    + ") in "
                    + side.language().toLanguageTag()
                    + " text"));
        return;
      }
      i += Character.charCount(c);
    }
    // A Korean word may be quoted in English; a sentence of it is the wrong language.
    boolean isCopied =
        unit.sides().stream().anyMatch(o -> o != side && o.text().equals(side.text()));
    if (side.isEnglish() && hangul > 3 && hangul > latin && !isCopied) {
      out.add(
          sighting(
              side, firstHangul, text.length(), "more hangul than Latin letters in English text"));
    }
  }

  /** A word of another script is quoted; a letter inside a word of this one is a slip. */
  private static boolean isWrong(Side side, int at) {
    String text = side.text();
    int c = text.codePointAt(at);
    if (side.isKorean() && (Letters.isHalfWidthJamo(c) || Letters.isKana(c))) {
      return Letters.isHalfWidthJamo(c) || !side.quotations().contain(at, at + 1);
    }
    boolean letterAlone = side.isKorean() && c >= 0x3131 && c <= 0x3163;
    return (letterAlone || Letters.isCyrillicOrGreek(c))
        && ForeignLetters.isForeign(text, at, side.language().getLanguage());
  }
}
