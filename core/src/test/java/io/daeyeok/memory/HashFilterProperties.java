package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

class HashFilterProperties {

  private static HashFilter filterOf(List<String> ids) throws IOException {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      for (String id : ids) {
        Document document = new Document();
        document.add(new StringField(UnitDocument.ID, UnitHash.ofId(id), Field.Store.NO));
        writer.addDocument(document);
      }
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        return HashFilter.of(reader, UnitDocument.ID);
      }
    }
  }

  @Property(tries = 50)
  void whatWasThereIsNeverMissed(
      @ForAll @Size(max = 200) List<String> indexed, @ForAll @Size(max = 200) List<String> added)
      throws IOException {
    HashFilter filter = filterOf(indexed);
    added.forEach(id -> filter.add(UnitHash.ofId(id)));
    for (String id : indexed) {
      assertTrue(filter.mayHold(UnitHash.ofId(id)));
    }
    for (String id : added) {
      assertTrue(filter.mayHold(UnitHash.ofId(id)));
    }
  }

  @Property(tries = 5)
  void aFullFilterTakesOneInTwentyForKnownAtMost(
      @ForAll @IntRange(max = 1_000_000) int start, @ForAll boolean short32) throws IOException {
    HashFilter filter = filterOf(List.of());
    int next = start;
    while (!filter.isFull()) {
      filter.add(hash(next++, short32));
    }
    int last = next;
    long known =
        IntStream.range(last, last + 20_000)
            .filter(number -> filter.mayHold(hash(number, short32)))
            .count();
    assertTrue(known < 1000, known + " of 20,000");
  }

  private static BytesRef hash(int number, boolean short32) {
    BytesRef hash = UnitHash.ofId("id " + number);
    return short32 ? UnitHash.term(hash) : hash;
  }

  @Example
  void anEmptyFilterKnowsNothing() throws IOException {
    HashFilter filter = filterOf(List.of());
    assertFalse(filter.mayHold(UnitHash.ofId("")));
    assertFalse(filter.isFull());
    filter.add(UnitHash.ofId(""));
    assertTrue(filter.mayHold(UnitHash.ofId("")));
  }

  @Example
  void thereIsRoomForAsManyAsThereWere() throws IOException {
    int indexed = 2000;
    HashFilter filter =
        filterOf(IntStream.range(0, indexed).mapToObj(number -> "id " + number).toList());
    for (int i = 0; i < indexed; i++) {
      assertFalse(filter.isFull(), i + " added");
      filter.add(hash(indexed + i, false));
    }
    assertTrue(filter.isFull());
  }
}
