package io.daeyeok.interchange;

import io.daeyeok.memory.UnitSink;
import java.io.IOException;

/** Writes units in one format. */
interface UnitWriter extends UnitSink<IOException> {

  /** Writes what comes after the last unit. */
  void finish() throws IOException;

  /** How many units were accepted but have no place in the format at all; they are losses too. */
  default long leftOut() {
    return 0;
  }
}
