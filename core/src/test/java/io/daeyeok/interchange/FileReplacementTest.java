package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {
  private static final ExportReport REPORT = new ExportReport(1, Map.of());

  @TempDir Path folder;

  private static void write(Path file, String content) throws IOException {
    FileReplacement.of(file)
        .write(
            to -> {
              Files.writeString(to, content);
              return REPORT;
            });
  }

  private void assertOnly(Path... files) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      assertEquals(Set.of(files), Set.copyOf(found.toList()));
    }
  }

  private void assumePosix() throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
  }

  @Test
  void aNewFileIsReadableToWhomAnyNewFileIs() throws IOException {
    assumePosix();
    Path other = Files.createFile(folder.resolve("other"));
    Path file = folder.resolve("file");
    write(file, "units");
    assertEquals(Files.getPosixFilePermissions(other), Files.getPosixFilePermissions(file));
  }

  @Test
  void aReplacedFileKeepsItsPermissions() throws IOException {
    assumePosix();
    Path file = Files.writeString(folder.resolve("file"), "old");
    Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
    Files.setPosixFilePermissions(file, shared);
    write(file, "new");
    assertEquals("new", Files.readString(file));
    assertEquals(shared, Files.getPosixFilePermissions(file));
    assertOnly(file);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    assumePosix();
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
    assertOnly(file, link);
  }

  @Test
  void aFileThatCannotBeWrittenStaysWhatItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    assertThrows(
        IOException.class,
        () ->
            FileReplacement.of(file)
                .write(
                    to -> {
                      Files.writeString(to, "ne");
                      throw new IOException("the disk is full");
                    }));
    assertEquals("old", Files.readString(file));
    assertOnly(file);
  }
}
