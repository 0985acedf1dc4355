package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.IOException;

/** A file that is to be checked, or that says how to, is not what it should be. */
final class UnreadableException extends IOException {
  private static final long serialVersionUID = 1;

  UnreadableException(FilePosition position, String problem) {
    super(position + ": " + problem);
  }
}
