package io.daeyeok.interchange;

import io.daeyeok.memory.UnitSink;
import java.io.IOException;

/** What hands over the units to be written, such as {@code memory::forEach}. */
@FunctionalInterface
public interface UnitProducer {

  /**
   * Hands over every unit, the same ones each time it is asked.
   *
   * @param sink takes them one by one
   * @throws IOException if a unit cannot be read or written
   */
  void forEach(UnitSink<IOException> sink) throws IOException;
}
