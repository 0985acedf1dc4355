package io.daeyeok.memory;

import java.io.IOException;

/** A directory is no memory, or one that this version of Daeyeok does not read as it is. */
public final class IncompatibleMemoryException extends IOException {
  private static final long serialVersionUID = 1;

  IncompatibleMemoryException(String message) {
    super(message);
  }

  IncompatibleMemoryException(String message, Throwable cause) {
    super(message, cause);
  }
}
