package io.daeyeok.memory;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** What is in a folder before it is opened, and what is wrong with it in a user's words. */
final class MemoryFolder {
  private MemoryFolder() {}

  /** A memory of this version, or a place where one can be made. */
  static void requireWritable(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    requireFolder(folder);
    if (isMemory(folder)) {
      StoreVersion.requireCurrent(commit(folder), folder.toString());
    } else if (!isFree(folder)) {
      throw new IncompatibleMemoryException(
          folder + " holds other files and no memory; choose an empty or a new folder");
    }
  }

  /** A memory of this version. */
  static void requireReadable(Path folder) throws IOException {
    requireMemory(folder);
    StoreVersion.requireCurrent(commit(folder), folder.toString());
  }

  /** A memory of this format, with whatever analysis. */
  static void requireReindexable(Path folder) throws IOException {
    requireMemory(folder);
    StoreVersion.requireFormat(commit(folder), folder.toString());
  }

  private static void requireMemory(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(
          folder.toString(), null, "there is no such memory; import something into it first");
    }
    requireFolder(folder);
    if (!isMemory(folder)) {
      throw new IncompatibleMemoryException(folder + " holds no memory");
    }
  }

  private static void requireFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder + " is a file; a memory is a folder");
    }
  }

  private static boolean isMemory(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      return DirectoryReader.indexExists(directory);
    }
  }

  /** Whether nothing is in a folder but what a memory leaves that died before its first commit. */
  private static boolean isFree(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .allMatch(
              file ->
                  file.startsWith("daeyeok.")
                      || file.equals("write.lock")
                      || file.startsWith("pending_segments_"));
    }
  }

  private static Map<String, String> commit(Path folder) throws IOException {
    try (Directory directory = FSDirectory.open(folder)) {
      return SegmentInfos.readLatestCommit(directory).getUserData();
    } catch (IOException | RuntimeException e) {
      throw explained(folder.toString(), e);
    }
  }

  /**
   * The failure to open or to read a memory, by its name and with what to do. Lucene answers to
   * damaged files with exceptions of many kinds, unchecked ones among them.
   */
  static IOException explained(String name, Exception e) {
    if (e instanceof LockObtainFailedException locked) {
      return WriterLock.refused(name, "another program", locked);
    }
    if (e instanceof IndexFormatTooNewException
        || e instanceof IndexFormatTooOldException
        || String.valueOf(e.getMessage()).startsWith("Could not load codec")) {
      return new IncompatibleMemoryException(
          name + " was written by another generation of Lucene; export it there and import it", e);
    }
    if (e instanceof CorruptIndexException
        || e instanceof IndexNotFoundException
        || e instanceof EOFException
        || e instanceof NoSuchFileException
        || e instanceof FileNotFoundException
        || e instanceof RuntimeException) {
      return new IOException(name + " is damaged; restore it from a copy: " + e.getMessage(), e);
    }
    return (IOException) e;
  }
}
