package io.daeyeok.interchange;

import io.daeyeok.memory.UnitSink;
import java.io.IOException;

/** Writes units in one format. */
interface UnitWriter extends UnitSink<IOException> {

  /** Writes what comes after the last unit. */
  void finish() throws IOException;
}
