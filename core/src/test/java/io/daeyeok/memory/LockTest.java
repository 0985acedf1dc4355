package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LockTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void folder() {
    folder = temp.resolve("memory");
  }

  private void assertLockedBy(String owner) {
    MemoryLockedException e =
        assertThrows(MemoryLockedException.class, () -> TranslationMemory.open(folder));
    assertTrue(e.getMessage().startsWith(folder + " is open for writing by "), e.getMessage());
    assertTrue(e.getMessage().contains(owner), e.getMessage());
    assertTrue(e.getMessage().contains("read-only"), e.getMessage());
  }

  @Test
  void aSecondWriterInTheSameProcessIsRefused() throws IOException {
    try (TranslationMemory first = TranslationMemory.open(folder)) {
      assertLockedBy("process " + ProcessHandle.current().pid() + " on ");
      assertThrows(MemoryLockedException.class, () -> TranslationMemory.reindex(folder));
      first.add(Units.unit("a", "표결", "vote"));
    }
    try (TranslationMemory second = TranslationMemory.open(folder)) {
      assertEquals(List.of("a: 표결 = vote"), Units.show(second));
    }
  }

  @Test
  void aSecondWriterInAnotherProcessIsRefusedUntilTheFirstIsKilled() throws Exception {
    try (Child child = Child.start("hold", folder, "")) {
      assertEquals("open", child.line());
      assertLockedBy("process " + child.pid() + " on ");
      child.kill();
      try (TranslationMemory memory = TranslationMemory.open(folder)) {
        memory.add(Units.unit("a", "표결", "vote"));
      }
    }
  }

  @Test
  void anOwnerWhoseNameIsNotWrittenYetIsAnotherProcess() throws Exception {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertEquals(0, memory.statistics().units());
      Files.writeString(folder.resolve("daeyeok.owner"), "");
      assertLockedBy("another process");
      Files.delete(folder.resolve("daeyeok.owner"));
      assertLockedBy("another process");
    }
  }

  /** A tool that knows nothing of memories may hold Lucene's own lock. */
  @Test
  void aLuceneWriterIsASecondWriterToo() throws IOException {
    TranslationMemory.open(folder).close();
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      assertTrue(writer.isOpen());
      assertLockedBy("another program");
    }
    TranslationMemory.open(folder).close();
  }

  @Test
  void aReaderSeesWhatAWriterInAnotherProcessAdds() throws Throwable {
    try (Child child = Child.start("hold", folder, "")) {
      assertEquals("open", child.line());
      try (TranslationMemory reader = TranslationMemory.openReadOnly(folder)) {
        assertEquals(List.of(), Units.all(reader));
        for (int i = 0; i < 3; i++) {
          String id = child.ask();
          await(() -> assertFalse(reader.get(id).isEmpty()));
          assertEquals(i + 1, Units.all(reader).size());
        }
      }
    }
  }

  @Test
  void aReaderSeesWhatAWriterInTheSameProcessAdds() throws Throwable {
    try (TranslationMemory writer = TranslationMemory.open(folder);
        TranslationMemory reader = TranslationMemory.openReadOnly(folder);
        TranslationMemory other = TranslationMemory.openReadOnly(folder)) {
      writer.add(Units.unit("a", "표결", "vote"));
      await(() -> assertEquals(List.of("a 100"), Units.lookup(reader, "표결")));
      writer.delete("a");
      await(() -> assertEquals(List.of(), Units.lookup(other, "표결")));
    }
  }

  private static void await(Executable isSeen) throws Throwable {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (true) {
      try {
        isSeen.execute();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() > deadline) {
          throw e;
        }
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void aReaderDoesNotWrite() throws IOException {
    try (TranslationMemory writer = TranslationMemory.open(folder)) {
      writer.add(Units.unit("a", "표결", "vote"));
      try (TranslationMemory reader = TranslationMemory.openReadOnly(folder)) {
        assertReadOnly(() -> reader.add(Units.unit("b", "채택", "adoption")));
        assertReadOnly(() -> reader.update(Units.unit("a", "채택", "adoption")));
        assertReadOnly(() -> reader.delete("a"));
        assertReadOnly(
            () -> reader.addAll(Units.source(Units.unit("b", "채택", "adoption")), Duplicates.KEEP));
      }
      assertEquals(List.of("a: 표결 = vote"), Units.show(writer));
    }
  }

  private void assertReadOnly(Executable write) {
    UnsupportedOperationException e = assertThrows(UnsupportedOperationException.class, write);
    assertEquals(folder + " is open for reading only", e.getMessage());
  }

  @Test
  void readingNeedsNoLock() throws IOException {
    TranslationMemory.open(folder).close();
    try (TranslationMemory reader = TranslationMemory.openReadOnly(folder);
        TranslationMemory writer = TranslationMemory.open(folder)) {
      assertEquals(0, reader.statistics().units());
      writer.add(Units.unit("a", "표결", "vote"));
    }
  }
}
