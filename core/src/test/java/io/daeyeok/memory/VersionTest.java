package io.daeyeok.memory;

import static io.daeyeok.memory.Units.show;
import static io.daeyeok.memory.Units.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.SearchAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class VersionTest {
  private static final StoreVersion OLD_ANALYSIS =
      new StoreVersion(StoreVersion.FORMAT, SearchAnalysis.VERSION - 1);

  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void folder() {
    folder = temp.resolve("memory");
  }

  private void make() throws IOException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      memory.add(unit("a", "표결", "vote"));
      memory.add(unit("b", "무투표 채택", "adoption without a vote"));
    }
  }

  private void commit(Map<String, String> version) throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setIndexSort(UnitDocument.INDEX_SORT))) {
      writer.setLiveCommitData(version.entrySet());
      writer.commit();
    }
  }

  private static void assertRefused(
      Class<? extends IOException> kind, Executable use, Object... parts) {
    IOException e = assertThrows(kind, use);
    assertEquals(kind, e.getClass());
    for (Object part : parts) {
      assertTrue(e.getMessage().contains(part.toString()), e.getMessage());
    }
  }

  private void assertBothRefused(Object... parts) {
    Class<IncompatibleMemoryException> kind = IncompatibleMemoryException.class;
    assertRefused(kind, () -> TranslationMemory.open(folder), parts);
    assertRefused(kind, () -> TranslationMemory.openReadOnly(folder), parts);
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    make();
    commit(new StoreVersion(StoreVersion.FORMAT + 1, SearchAnalysis.VERSION).toCommit());
    assertBothRefused(folder, "format " + (StoreVersion.FORMAT + 1), "export it");
    assertRefused(
        IncompatibleMemoryException.class,
        () -> TranslationMemory.reindex(folder),
        folder,
        "format " + (StoreVersion.FORMAT + 1));
  }

  @Test
  void anotherAnalysisIsRefusedUntilItIsReindexed() throws IOException {
    make();
    commit(OLD_ANALYSIS.toCommit());
    assertBothRefused(folder, "analysis", "daeyeok reindex --memory " + folder);
    TranslationMemory.reindex(folder);
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertEquals(List.of("a: 표결 = vote", "b: 무투표 채택 = adoption without a vote"), show(memory));
      assertEquals(2, memory.statistics().units());
      assertEquals(List.of("a 100"), Units.lookup(memory, "표결"));
      assertEquals(Addition.Outcome.REFRESHED, memory.add(unit("표결", "vote")).outcome());
    }
    TranslationMemory.openReadOnly(folder).close();
  }

  /** What the index holds of the units is made anew, not carried over. */
  @Test
  void reindexingMakesTheIndexFromTheUnits() throws IOException {
    make();
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(
                directory, new IndexWriterConfig().setIndexSort(UnitDocument.INDEX_SORT))) {
      Document stray = new Document();
      stray.add(new StringField(UnitDocument.TAG, "ko", Field.Store.NO));
      writer.addDocument(stray);
      writer.setLiveCommitData(OLD_ANALYSIS.toCommit().entrySet());
      writer.commit();
    }
    TranslationMemory.reindex(folder);
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertEquals(Map.of(Locale.KOREAN, 2L, Locale.ENGLISH, 2L), memory.statistics().languages());
    }
  }

  @Test
  void reindexingKeepsManyUnits() throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 10_000; i < 10_600; i++) {
      units.add(unit("id" + i, "번호 " + i, "n" + i));
    }
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      memory.addAll(Units.source(units), Duplicates.KEEP);
      memory.delete("id10000");
    }
    commit(OLD_ANALYSIS.toCommit());
    TranslationMemory.reindex(folder);
    TranslationMemory.reindex(folder);
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertEquals(units.subList(1, units.size()), Units.all(memory));
    }
  }

  /** A reader that is open when a newer Daeyeok re-indexes the memory must not mix the two. */
  @Test
  void aReaderNoticesThatTheVersionChanges() throws IOException {
    make();
    try (TranslationMemory reader = TranslationMemory.openReadOnly(folder)) {
      assertEquals(List.of("a 100"), Units.lookup(reader, "표결"));
      commit(new StoreVersion(StoreVersion.FORMAT, SearchAnalysis.VERSION + 1).toCommit());
      long deadline = System.nanoTime() + 10_000_000_000L;
      assertRefused(
          IncompatibleMemoryException.class,
          () -> {
            while (System.nanoTime() < deadline) {
              Units.lookup(reader, "표결");
            }
          },
          folder,
          "analysis");
    }
  }

  @Test
  void aForeignLuceneIndexIsRefused() throws IOException {
    try (Directory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(List.of(new StringField("title", "a book", Field.Store.YES)));
      writer.commit();
    }
    assertBothRefused(folder, "not a Daeyeok memory");
    assertRefused(
        IncompatibleMemoryException.class,
        () -> TranslationMemory.reindex(folder),
        folder,
        "not a Daeyeok memory");
  }

  @Test
  void versionsThatAreNoNumbersAreRefused() throws IOException {
    make();
    commit(Map.of("daeyeok.format", "one", "daeyeok.analysis", "two"));
    assertBothRefused(folder, "format one");
  }

  @Test
  void aFolderOfOtherFilesIsRefusedAndLeftAlone() throws IOException {
    Files.createDirectories(folder);
    Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear");
    assertRefused(
        IncompatibleMemoryException.class,
        () -> TranslationMemory.open(folder),
        folder,
        "other files",
        "empty or a new folder");
    assertRefused(
        IncompatibleMemoryException.class,
        () -> TranslationMemory.openReadOnly(folder),
        folder,
        "no memory");
    try (var files = Files.list(folder)) {
      assertEquals(List.of(letter), files.toList());
    }
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Files.writeString(folder, "a file");
    Class<NotDirectoryException> kind = NotDirectoryException.class;
    assertRefused(kind, () -> TranslationMemory.open(folder), folder, "is a file");
    assertRefused(kind, () -> TranslationMemory.openReadOnly(folder), folder, "is a file");
    assertRefused(kind, () -> TranslationMemory.reindex(folder), folder, "is a file");
  }

  @Test
  void aMissingFolderIsMadeForWritingAlone() throws IOException {
    Class<NoSuchFileException> kind = NoSuchFileException.class;
    assertRefused(
        kind,
        () -> TranslationMemory.openReadOnly(folder),
        folder,
        "there is no such memory",
        "import");
    assertRefused(kind, () -> TranslationMemory.reindex(folder), folder, "there is no such memory");
    assertTrue(Files.notExists(folder));
    TranslationMemory.open(folder.resolve("deep").resolve("down")).close();
    TranslationMemory.openReadOnly(folder.resolve("deep").resolve("down")).close();
  }

  @Test
  void anEmptyFolderBecomesAMemory() throws IOException {
    Files.createDirectories(folder);
    assertRefused(
        IncompatibleMemoryException.class,
        () -> TranslationMemory.openReadOnly(folder),
        folder,
        "no memory");
    TranslationMemory.open(folder).close();
    TranslationMemory.openReadOnly(folder).close();
  }
}
