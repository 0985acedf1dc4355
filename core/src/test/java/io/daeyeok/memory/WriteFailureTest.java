package io.daeyeok.memory;

import static io.daeyeok.memory.Units.show;
import static io.daeyeok.memory.Units.source;
import static io.daeyeok.memory.Units.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class WriteFailureTest {

  /** A disk that can be full, and can hold up whoever syncs to it. */
  private static final class Disk extends FilterDirectory {
    private volatile boolean full;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile CountDownLatch atGate = new CountDownLatch(0);

    Disk() {
      super(new ByteBuffersDirectory());
    }

    private void write() throws IOException {
      if (full) {
        throw new IOException("no space left on device");
      }
    }

    /** A disk outlives the memory that is on it. */
    @Override
    public void close() {}

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      write();
      return super.createOutput(name, context);
    }

    @Override
    public void sync(Collection<String> names) throws IOException {
      atGate.countDown();
      try {
        assertTrue(gate.await(30, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      write();
      super.sync(names);
    }
  }

  private final Disk disk = new Disk();

  private TranslationMemory open() throws IOException {
    return new TranslationMemory(disk, "the full memory", true);
  }

  private static void assertNotWritten(Exception e) {
    String message = e.getMessage();
    assertInstanceOf(IOException.class, e);
    assertTrue(message.contains("the full memory"), message);
    assertTrue(message.contains("no space left on device"), message);
    assertTrue(!e.getClass().getName().contains("lucene"), e.toString());
  }

  @Test
  void whatCouldNotBeWrittenIsNotThereAndTheMemoryGoesOn() throws IOException {
    try (TranslationMemory memory = open()) {
      memory.add(unit("a", "표결", "vote"));
      disk.full = true;
      assertNotWritten(
          assertThrows(IOException.class, () -> memory.add(unit("b", "채택", "adoption"))));
      assertNotWritten(
          assertThrows(IOException.class, () -> memory.add(unit("b", "채택", "adoption"))));
      assertNotWritten(assertThrows(IOException.class, () -> memory.delete("a")));
      assertNotWritten(
          assertThrows(IOException.class, () -> memory.update(unit("a", "투표", "vote"))));
      assertEquals(List.of("a: 표결 = vote"), show(memory));
      assertEquals(List.of("a 100"), Units.lookup(memory, "표결"));

      disk.full = false;
      assertEquals(List.of("a: 표결 = vote"), show(memory));
      assertEquals(
          new Addition("b", Addition.Outcome.ADDED), memory.add(unit("b", "채택", "adoption")));
      assertTrue(memory.delete("a"));
    }
    try (TranslationMemory memory = open()) {
      assertEquals(List.of("b: 채택 = adoption"), show(memory));
    }
  }

  @Test
  void anImportThatCannotBeWrittenChangesNothing() throws IOException {
    try (TranslationMemory memory = open()) {
      memory.add(unit("a", "표결", "vote"));
      int[] given = {0};
      UnitSource<RuntimeException> source =
          () -> {
            disk.full = ++given[0] > 200;
            return given[0] > 400 ? Optional.empty() : Optional.of(Units.plain("n", given[0]));
          };
      assertNotWritten(
          assertThrows(IOException.class, () -> memory.addAll(source, Duplicates.KEEP)));
      assertEquals(List.of("a: 표결 = vote"), show(memory));
      disk.full = false;
      assertEquals(1, memory.addAll(source(unit("b", "채택", "adoption")), Duplicates.KEEP).added());
      assertEquals(List.of("a: 표결 = vote", "b: 채택 = adoption"), show(memory));
    }
  }

  /** Whoever shares a commit that fails must hear of it. */
  @Test
  void allThatShareAFailedCommitAreTold() throws Exception {
    try (TranslationMemory memory = open()) {
      memory.add(unit("a", "표결", "vote"));
      disk.gate = new CountDownLatch(1);
      disk.atGate = new CountDownLatch(1);
      List<Exception> failures = Collections.synchronizedList(new ArrayList<>());
      List<Thread> writers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        TranslationUnit unit = unit("번호 " + i, "n" + i);
        Thread writer =
            new Thread(
                () -> {
                  try {
                    memory.add(unit);
                  } catch (IOException | RuntimeException e) {
                    failures.add(e);
                  }
                });
        writers.add(writer);
        writer.start();
      }
      assertTrue(disk.atGate.await(30, TimeUnit.SECONDS));
      disk.full = true;
      disk.gate.countDown();
      for (Thread writer : writers) {
        writer.join();
      }
      assertEquals(6, failures.size());
      failures.forEach(WriteFailureTest::assertNotWritten);
      disk.full = false;
      assertEquals(List.of("a: 표결 = vote"), show(memory));
      assertEquals(Addition.Outcome.ADDED, memory.add(unit("번호 1", "n1")).outcome());
    }
  }

  @Test
  void anInterruptedThreadWritesAllTheSameAndStaysInterrupted(@TempDir Path temp) throws Exception {
    try (TranslationMemory memory = TranslationMemory.open(temp.resolve("memory"))) {
      memory.add(unit("a", "표결", "vote"));
      Thread.currentThread().interrupt();
      memory.add(unit("b", "채택", "adoption"));
      memory.update(unit("b", "채택", "adopting"));
      assertTrue(Thread.interrupted());
      assertEquals(List.of("a: 표결 = vote", "b: 채택 = adopting"), show(memory));
    }
  }

  @Test
  void interruptsAtAnyMomentLoseNothing(@TempDir Path temp) throws Exception {
    List<String> acknowledged = new ArrayList<>();
    try (TranslationMemory memory = TranslationMemory.open(temp.resolve("memory"))) {
      List<IOException> failures = new ArrayList<>();
      Thread writer =
          new Thread(
              () -> {
                for (int i = 100; i < 200; i++) {
                  try {
                    acknowledged.add(memory.add(unit("id" + i, "번호 " + i, "n")).id());
                  } catch (IOException e) {
                    failures.add(e);
                  }
                }
              });
      writer.start();
      while (writer.isAlive()) {
        writer.interrupt();
        writer.join(1);
      }
      assertEquals(List.of(), failures);
      assertEquals(100, acknowledged.size());
      assertEquals(acknowledged, Units.all(memory).stream().map(TranslationUnit::id).toList());
    }
  }

  @Test
  void anInterruptedImportChangesNothing(@TempDir Path temp) throws Exception {
    try (TranslationMemory memory = TranslationMemory.open(temp.resolve("memory"))) {
      memory.add(unit("a", "표결", "vote"));
      int[] given = {0};
      UnitSource<RuntimeException> source =
          () -> {
            if (++given[0] == 20_000) {
              Thread.currentThread().interrupt();
            }
            return given[0] > 20_000 ? Optional.empty() : Optional.of(Units.plain("n", given[0]));
          };
      assertThrows(IOException.class, () -> memory.addAll(source, Duplicates.KEEP));
      assertTrue(Thread.interrupted());
      assertEquals(List.of("a: 표결 = vote"), show(memory));
      memory.add(unit("b", "채택", "adoption"));
      assertEquals(List.of("a: 표결 = vote", "b: 채택 = adoption"), show(memory));
      assertEquals(2, memory.statistics().units());
    }
  }

  @Test
  void anImportCannotWriteToItsOwnMemoryOnTheSide() throws IOException {
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      UnitSource<IOException> source =
          () -> {
            memory.add(unit("a", "표결", "vote"));
            return Optional.empty();
          };
      IllegalStateException e =
          assertThrows(IllegalStateException.class, () -> memory.addAll(source, Duplicates.KEEP));
      assertTrue(e.getMessage().contains("import"), e.getMessage());
      assertEquals(List.of(), show(memory));
      assertEquals(Addition.Outcome.ADDED, memory.add(unit("a", "표결", "vote")).outcome());
    }
  }

  @Test
  void aClosedMemorySaysSo(@TempDir Path temp) throws IOException {
    TranslationMemory writer = TranslationMemory.open(temp.resolve("memory"));
    TranslationMemory reader = TranslationMemory.openReadOnly(temp.resolve("memory"));
    writer.close();
    reader.close();
    for (TranslationMemory closed : List.of(writer, reader)) {
      assertClosed(() -> Units.lookup(closed, "표결"));
      assertClosed(() -> Units.all(closed));
      assertClosed(closed::statistics);
    }
    assertClosed(() -> writer.add(unit("표결", "vote")));
    assertClosed(() -> writer.delete("a"));
    assertClosed(() -> writer.addAll(source(unit("표결", "vote")), Duplicates.KEEP));
  }

  private static void assertClosed(Executable use) {
    IllegalStateException e = assertThrows(IllegalStateException.class, use);
    assertEquals(IllegalStateException.class, e.getClass());
    assertTrue(e.getMessage().contains("memory is closed"), e.getMessage());
  }
}
