package io.daeyeok.memory;

import static io.daeyeok.memory.Units.plain;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.Test;

class SyncOnceTest {

  /** Knows which files have been written and not synced since. */
  private static final class Recording extends FilterDirectory {
    private final Set<String> unsynced = new HashSet<>();
    private final List<String> syncs = new ArrayList<>();

    Recording() {
      super(new ByteBuffersDirectory());
    }

    @Override
    public synchronized IndexOutput createOutput(String name, IOContext context)
        throws IOException {
      unsynced.add(name);
      return in.createOutput(name, context);
    }

    @Override
    public synchronized void sync(Collection<String> names) throws IOException {
      unsynced.removeAll(names);
      syncs.addAll(names);
    }

    @Override
    public synchronized void rename(String source, String dest) throws IOException {
      in.rename(source, dest);
      if (unsynced.remove(source)) {
        unsynced.add(dest);
      }
    }
  }

  private final Recording disk = new Recording();
  private final SyncOnce directory = new SyncOnce(disk);

  @Test
  void everyFileOfACommitIsSyncedAndNoneTwice() throws IOException {
    try (TranslationMemory memory = new TranslationMemory(disk, "a memory", true)) {
      for (int i = 0; i < 40; i++) {
        memory.add(plain("text ", i));
        if (i % 7 == 0) {
          memory.delete("text " + i);
        }
        Collection<String> committed = SegmentInfos.readLatestCommit(disk).files(true);
        synchronized (disk) {
          assertTrue(
              disk.unsynced.stream().noneMatch(committed::contains), () -> "" + disk.unsynced);
        }
      }
      synchronized (disk) {
        assertEquals(new HashSet<>(disk.syncs).size(), disk.syncs.size());
      }
    }
  }

  private void write(String name) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      out.writeBytes(name.getBytes(StandardCharsets.UTF_8), name.length());
    }
  }

  @Test
  void aNameWrittenAnewIsSyncedAnew() throws IOException {
    write("a");
    directory.sync(List.of("a"));
    directory.sync(List.of("a"));
    assertEquals(List.of("a"), disk.syncs);
    directory.deleteFile("a");
    write("a");
    directory.sync(List.of("a"));
    assertEquals(List.of("a", "a"), disk.syncs);
  }

  @Test
  void aRenamedFileIsAsSyncedAsItWas() throws IOException {
    write("a");
    directory.sync(List.of("a"));
    directory.rename("a", "b");
    directory.sync(List.of("b"));
    write("c");
    directory.deleteFile("b");
    directory.rename("c", "b");
    directory.sync(List.of("b"));
    assertEquals(List.of("a", "b"), disk.syncs);
  }
}
