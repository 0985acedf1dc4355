package io.daeyeok.interchange;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is replaced when its new content is whole, and stays what it was until then. Who may
 * read it stays as it was; of a link, the file that it leads to is replaced.
 */
final class FileReplacement {
  private final Path target;

  /** Writes the new content. */
  interface Content {
    ExportReport write(Path to) throws IOException;
  }

  private FileReplacement(Path target) {
    this.target = target;
  }

  static FileReplacement of(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException(path + " is a folder; name a file to write");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "there is no such folder");
    }
    return new FileReplacement(Files.exists(path) ? path.toRealPath() : path.toAbsolutePath());
  }

  ExportReport write(Content content) throws IOException {
    Path unfinished = target.resolveSibling(".daeyeok-" + UUID.randomUUID() + ".tmp");
    try {
      // Not a file of createTempFile, which nobody else may read.
      Files.createFile(unfinished);
      ExportReport report = content.write(unfinished);
      keepPermissions(unfinished);
      move(unfinished);
      return report;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private void keepPermissions(Path finished) throws IOException {
    if (Files.exists(target) && Files.getFileStore(target).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(finished, Files.getPosixFilePermissions(target));
    }
  }

  private void move(Path finished) throws IOException {
    try {
      Files.move(
          finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
