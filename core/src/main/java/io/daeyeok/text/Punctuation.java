package io.daeyeok.text;

/** The plain ASCII (or middle dot) form of punctuation that comes in many shapes. */
final class Punctuation {
  // Each row: the plain form, then everything that folds to it.
  private static final String[][] ROWS = {
    // Single and double alike: papers differ in which they use, and the North writes 《 》 for both.
    {"'", "‘’‚‛′‹›〈〉「」´ˈʼ❛❜“”„‟″〝〞〟«»《》『』˝❝❞"},
    {"-", "‐‑‒–—―−﹘⁃"},
    {"·", "ㆍ・‧∙•⋅･᛫ᆞ"},
    {"~", "〜∼˜～"},
    {"...", "…⋯"},
  };

  private static final int LIMIT = 0x3200;
  private static final String[] TABLE = new String[LIMIT];

  static {
    for (String[] row : ROWS) {
      for (char c : row[1].toCharArray()) {
        if (c < LIMIT) {
          TABLE[c] = row[0];
        }
      }
    }
  }

  private Punctuation() {}

  static boolean has(int c) {
    return c < LIMIT && TABLE[c] != null;
  }

  static String fold(int c) {
    return TABLE[c];
  }

  /** The grave accent is an opening quotation mark in old message catalogues. */
  static int ascii(int c) {
    return c == '`' || c == '"' ? '\'' : c;
  }
}
