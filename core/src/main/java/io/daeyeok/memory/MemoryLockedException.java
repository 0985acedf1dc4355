package io.daeyeok.memory;

import java.io.IOException;

/** A memory cannot be opened for writing because another process writes it. */
public final class MemoryLockedException extends IOException {
  private static final long serialVersionUID = 1;

  MemoryLockedException(String message, Throwable cause) {
    super(message, cause);
  }
}
