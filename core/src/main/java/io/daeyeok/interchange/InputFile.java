package io.daeyeok.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file that somebody names to be read. */
final class InputFile {
  private InputFile() {}

  /** Says in words what else would be an exception of the operating system. */
  static void require(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder; name the files in it");
    }
  }
}
