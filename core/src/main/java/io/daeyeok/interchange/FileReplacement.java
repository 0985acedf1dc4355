package io.daeyeok.interchange;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced when its new content is whole, and stays what it was until then. */
final class FileReplacement {
  private final Path path;
  private final Path folder;

  /** Writes the new content. */
  interface Content {
    ExportReport write(Path to) throws IOException;
  }

  private FileReplacement(Path path, Path folder) {
    this.path = path;
    this.folder = folder;
  }

  static FileReplacement of(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder; name a file to write");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
    }
    return new FileReplacement(path, folder);
  }

  ExportReport write(Content content) throws IOException {
    Path unfinished = Files.createTempFile(folder, ".daeyeok-", ".tmp");
    try {
      ExportReport report = content.write(unfinished);
      move(unfinished);
      return report;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void move(Path finished) throws IOException {
    try {
      Files.move(
          finished, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(finished, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
