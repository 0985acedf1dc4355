package io.daeyeok.check;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be read, in one line that names it. */
final class Unreadable {
  private Unreadable() {}

  static String message(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return file + ": there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return file + ": permission denied";
    }
    String message = e.getMessage() == null ? e.toString() : e.getMessage();
    String line = message.lines().findFirst().orElse("it cannot be read");
    return line.startsWith(file.toString()) ? line : file + ": " + line;
  }
}
