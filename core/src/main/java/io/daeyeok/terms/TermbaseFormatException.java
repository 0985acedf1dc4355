package io.daeyeok.terms;

import java.io.IOException;

/**
 * A termbase file is not what it should be. The message reads {@code file:line:column: problem},
 * where the problem quotes the offending text and says what to do.
 */
public final class TermbaseFormatException extends IOException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final int line;
  private final int column;

  TermbaseFormatException(Place place, String problem) {
    super(place + ": " + problem);
    this.file = place.file();
    this.line = place.line();
    this.column = place.column();
  }

  /**
   * The file as its reader was given it.
   *
   * @return a path, or the name that an input stream was read under
   */
  public String file() {
    return file;
  }

  /**
   * The line of the offending text.
   *
   * @return 1 for the first line
   */
  public int line() {
    return line;
  }

  /**
   * The column of the offending text.
   *
   * @return 1 for the first UTF-16 unit of the line
   */
  public int column() {
    return column;
  }
}
