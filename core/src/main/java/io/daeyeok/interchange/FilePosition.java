package io.daeyeok.interchange;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place in a file.
 *
 * @param file the file's name as it was given
 * @param line the line, from 1; 0 when only the file is known
 * @param column the column in UTF-16 units, from 1; 0 when it is not known
 */
public record FilePosition(String file, int line, int column) implements Serializable {

  /** Checks that the file is named. */
  public FilePosition {
    Objects.requireNonNull(file, "file");
  }

  /**
   * The place as compilers write it.
   *
   * @return {@code file:line:column}, less what is not known
   */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
  }
}
