package io.daeyeok.memory;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Reads units out of one Lucene segment. A unit's documents are always in one segment: they are
 * written, merged and deleted together.
 */
final class LeafUnits {
  private final LeafReader reader;
  private final Bits live;

  LeafUnits(LeafReader reader) {
    this.reader = reader;
    this.live = reader.getLiveDocs();
  }

  boolean isLive(int document) {
    return live == null || live.get(document);
  }

  /** The first live unit that has a term on its first document. */
  Optional<TranslationUnit> unit(Term term) throws IOException {
    int head = head(term.field(), term.bytes());
    return head == DocIdSetIterator.NO_MORE_DOCS ? Optional.empty() : Optional.of(unitAt(head));
  }

  /** Every live unit, in index order. */
  <E extends Exception> void forEach(UnitSink<E> sink) throws IOException, E {
    forEach(UnitDocument.headTerm(), sink);
  }

  /** Every live unit that has a term on its first document. */
  <E extends Exception> void forEach(Term term, UnitSink<E> sink) throws IOException, E {
    PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
    if (postings == null) {
      return;
    }
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      if (isLive(document)) {
        sink.accept(unitAt(document));
      }
    }
  }

  interface HeadSink {
    void accept(int document, String id);
  }

  /** Every live unit's first document, in index order, with the unit's id. */
  void forEachHead(HeadSink sink) throws IOException {
    BinaryDocValues units = reader.getBinaryDocValues(UnitDocument.UNIT);
    if (units == null) {
      return;
    }
    for (int document = units.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = units.nextDoc()) {
      if (isLive(document)) {
        BytesRef bytes = units.binaryValue();
        sink.accept(document, UnitCodec.decodeId(bytes.bytes, bytes.offset, bytes.length));
      }
    }
  }

  /** The unit whose whole is stored with a document. */
  TranslationUnit unitAt(int head) throws IOException {
    BinaryDocValues units = reader.getBinaryDocValues(UnitDocument.UNIT);
    if (units == null || !units.advanceExact(head)) {
      throw new IOException("the memory is damaged: document " + head + " has no unit");
    }
    BytesRef bytes = units.binaryValue();
    return UnitCodec.decode(bytes.bytes, bytes.offset, bytes.length);
  }

  /** The n-gram count of a document's variant. */
  int sizeAt(int document) throws IOException {
    return number(UnitDocument.GRAM_COUNT, document);
  }

  /** Which variant of its unit a document is. */
  int variantAt(int document) throws IOException {
    return number(UnitDocument.VARIANT, document);
  }

  private int number(String field, int document) throws IOException {
    NumericDocValues values = reader.getNumericDocValues(field);
    if (values == null || !values.advanceExact(document)) {
      throw new IOException("the memory is damaged: document " + document + " has no " + field);
    }
    return (int) values.longValue();
  }

  /** The unit to which a document of any variant belongs. */
  TranslationUnit unitOf(int document) throws IOException {
    BinaryDocValues heads = reader.getBinaryDocValues(UnitDocument.OWNER);
    if (heads == null || !heads.advanceExact(document)) {
      return unitAt(document);
    }
    BytesRef id = BytesRef.deepCopyOf(heads.binaryValue());
    int head = head(UnitDocument.ID, id);
    if (head == DocIdSetIterator.NO_MORE_DOCS) {
      throw new IOException("the memory is damaged: document " + document + " has lost its unit");
    }
    return unitAt(head);
  }

  private int head(String field, BytesRef value) throws IOException {
    PostingsEnum postings = reader.postings(new Term(field, value), PostingsEnum.NONE);
    if (postings == null) {
      return DocIdSetIterator.NO_MORE_DOCS;
    }
    BinaryDocValues units = reader.getBinaryDocValues(UnitDocument.UNIT);
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      if (isLive(document) && units.advanceExact(document)) {
        return document;
      }
    }
    return DocIdSetIterator.NO_MORE_DOCS;
  }
}
