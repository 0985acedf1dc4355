package io.daeyeok.memory;

import static io.daeyeok.memory.Units.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class MemoryMergesTest {
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private int next;

  private void importInto(TranslationMemory memory, int count) throws IOException {
    int end = next + count;
    memory.addAll(
        () -> next == end ? Optional.empty() : Optional.of(plain("text ", next++)),
        Duplicates.KEEP);
  }

  private int segments() throws IOException {
    return SegmentInfos.readLatestCommit(directory).size();
  }

  @Test
  void anImportLeavesOneSegmentBesideThoseThatWereThere() throws IOException {
    try (TranslationMemory memory = new TranslationMemory(directory, "a memory", true)) {
      importInto(memory, 800);
      assertEquals(1, segments());
      importInto(memory, 200);
      assertEquals(2, segments());
      importInto(memory, 150);
      assertEquals(3, segments());
      assertEquals(1150, memory.statistics().units());
    }
  }

  @Test
  void anImportThatIsMuchOfAMemoryLeavesOneSegment() throws IOException {
    try (TranslationMemory memory = new TranslationMemory(directory, "a memory", true)) {
      importInto(memory, 300);
      importInto(memory, 400);
      assertEquals(1, segments());
      assertEquals(700, memory.statistics().units());
    }
  }

  /**
   * A forced merge would mark the large segment, and the next merge of small ones take it along.
   */
  @Test
  void addsAfterAnImportLeaveTheLargeSegmentAlone() throws IOException {
    try (TranslationMemory memory = new TranslationMemory(directory, "a memory", true)) {
      importInto(memory, 800);
      String large = SegmentInfos.readLatestCommit(directory).info(0).info.name;
      importInto(memory, 10);
      for (int i = 0; i < 40; i++) {
        memory.add(plain("word ", i));
      }
      assertTrue(MemoryMerges.names(SegmentInfos.readLatestCommit(directory)).contains(large));
      assertEquals(850, memory.statistics().units());
    }
  }
}
