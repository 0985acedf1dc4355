package io.daeyeok.text;

/**
 * One hangul reading for each hanja of the CLDR Korean collation, where a hanja sorts with the
 * syllable it is read as. The readings do not know the initial-sound rule: fold by it afterwards.
 */
final class Hanja {
  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;

  private Hanja() {}

  /** The hangul syllable that a hanja is read as, or the character itself. */
  static int reading(int c) {
    if (c < FIRST || c > LAST) {
      return c;
    }
    char reading = Table.READINGS[c - FIRST];
    return reading == 0 ? c : reading;
  }

  /** Loaded when the first hanja is met. */
  private static final class Table {
    static final char[] READINGS = load();

    private static char[] load() {
      char[] readings = new char[LAST - FIRST + 1];
      for (String[] row : ResourceTable.rows("hanja.txt")) {
        for (int i = 2; i < row[0].length(); i++) {
          readings[row[0].charAt(i) - FIRST] = row[0].charAt(0);
        }
      }
      return readings;
    }
  }
}
