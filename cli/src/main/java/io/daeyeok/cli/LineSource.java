package io.daeyeok.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Where the REPL takes its lines from. */
interface LineSource extends Closeable {

  /** The next line, empty at the end. */
  Optional<String> next() throws IOException;

  /** How wide a page is. */
  int columns();
}
