package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Reads everything that an index holds: the checksum of every file, Lucene's own rules for terms
 * and values, and whether each document finds its unit and has the key that the unit's text gives.
 */
final class IndexVerification {
  private IndexVerification() {}

  /** How many units there are; throws at the first thing that is wrong. */
  static long of(IndexReader index) throws IOException {
    long units = 0;
    for (LeafReaderContext leaf : index.leaves()) {
      CodecReader reader = (CodecReader) leaf.reader();
      reader.checkIntegrity();
      structure(reader);
      units += units(reader);
    }
    return units;
  }

  private static void structure(CodecReader reader) throws IOException {
    try (PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
      boolean failFast = true;
      CheckIndex.testPostings(reader, silent, false, false, failFast);
      CheckIndex.testDocValues(reader, silent, failFast);
    }
  }

  private static long units(CodecReader reader) throws IOException {
    LeafUnits units = new LeafUnits(reader);
    BinaryDocValues keys = reader.getBinaryDocValues(UnitDocument.KEY);
    long count = 0;
    for (int document = 0; document < reader.maxDoc(); document++) {
      if (!units.isLive(document)) {
        continue;
      }
      TranslationUnit unit = units.unitOf(document);
      int index = units.variantAt(document);
      count += index == 0 ? 1 : 0;
      Variant variant = unit.variants().get(index);
      MatchKey key = MatchKey.of(variant.segment(), variant.language());
      if (!keys.advanceExact(document)
          || !key.symbols().equals(TextBytes.text(keys.binaryValue()))
          || key.gramCount() != units.sizeAt(document)) {
        throw new CorruptIndexException(
            "the key of unit "
                + unit.id()
                + " in "
                + variant.language()
                + " is not that of its text",
            reader.toString());
      }
    }
    return count;
  }
}
