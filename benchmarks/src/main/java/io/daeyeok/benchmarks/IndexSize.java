package io.daeyeok.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * What the files of a memory hold. Looks behind the public API, at field names and file extensions,
 * and says so by naming them.
 *
 * @param total bytes of all files
 * @param byExtension bytes by extension of the file
 * @param byField bytes of the values of each binary field, as they are stored: not compressed
 * @param segments Lucene segments
 */
record IndexSize(
    long total, Map<String, Long> byExtension, Map<String, Long> byField, int segments) {
  /** Whole units: as a field of values today, in stored fields if they should move there. */
  private static final String UNIT_FIELD = "unit";

  private static final String STORED_FIELDS = "fdt";

  static IndexSize of(Path memory) throws IOException {
    Map<String, Long> byExtension = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> list = Files.list(memory)) {
      files = list.toList();
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      byExtension.merge(name.substring(name.lastIndexOf('.') + 1), Files.size(file), Long::sum);
    }
    Map<String, Long> byField = new TreeMap<>();
    int segments = 0;
    try (Directory directory = FSDirectory.open(memory);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        segments++;
        for (FieldInfo field : leaf.reader().getFieldInfos()) {
          if (field.getDocValuesType() == DocValuesType.BINARY) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(field.name);
            byField.merge(field.name, bytes(values), Long::sum);
          }
        }
      }
    }
    long total = byExtension.values().stream().mapToLong(Long::longValue).sum();
    return new IndexSize(total, byExtension, byField, segments);
  }

  private static long bytes(BinaryDocValues values) throws IOException {
    long bytes = 0;
    while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      bytes += values.binaryValue().length;
    }
    return bytes;
  }

  /** Bytes of the units themselves, which every memory has to keep. */
  long storedText() {
    return byField.getOrDefault(UNIT_FIELD, 0L) + byExtension.getOrDefault(STORED_FIELDS, 0L);
  }
}
