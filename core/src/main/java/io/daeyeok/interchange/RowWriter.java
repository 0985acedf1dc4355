package io.daeyeok.interchange;

import java.io.IOException;
import java.util.List;

/** Writes the rows of a table. */
interface RowWriter {
  void row(List<String> cells) throws IOException;

  /** Writes what comes after the last row. */
  void finish() throws IOException;
}
