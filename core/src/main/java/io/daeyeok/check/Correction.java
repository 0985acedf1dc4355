package io.daeyeok.check;

import java.util.Objects;

/**
 * What to write in a line of a file so that a finding is put right, and nothing else is touched.
 *
 * @param column the first column to replace, in UTF-16 units from 1
 * @param length how many units to replace
 * @param text what to put there
 */
public record Correction(int column, int length, String text) {

  /** Checks that there is something to replace. */
  public Correction {
    Objects.requireNonNull(text, "text");
    if (column < 1 || length < 1) {
      throw new IllegalArgumentException(
          "column " + column + " and length " + length + " span nothing; both must be at least 1");
    }
  }

  int end() {
    return column + length;
  }
}
