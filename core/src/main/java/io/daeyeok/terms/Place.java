package io.daeyeok.terms;

/** A place in a file; line and column count from 1, columns in UTF-16 units. */
record Place(String file, int line, int column) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
