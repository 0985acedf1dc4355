package io.daeyeok.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/**
 * How many cells of a terminal or of a fixed-width font a text takes (Unicode Standard Annex 11):
 * two for hangul, hanja and full-width forms, none for marks and for the vowels and finals of
 * decomposed syllables, one for the others, ambiguous ones included.
 *
 * <p>Stateless.
 */
public final class CellWidth {
  private CellWidth() {}

  /**
   * The width of a text.
   *
   * @param text any text without line ends; a tab counts as one cell
   * @return the number of cells
   */
  public static int of(String text) {
    return text.codePoints().map(CellWidth::of).sum();
  }

  /**
   * The width of a character.
   *
   * @param codePoint a Unicode code point
   * @return 0, 1 or 2
   */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    int type = Character.getType(codePoint);
    boolean joins =
        type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || (codePoint >= 0x1160 && codePoint <= 0x11FF);
    boolean isFiller = codePoint == 0x3164;
    if (joins
        || (!isFiller
            && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT))) {
      return 0;
    }
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
  }
}
