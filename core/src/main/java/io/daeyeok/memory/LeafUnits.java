package io.daeyeok.memory;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Reads units out of one Lucene segment. A unit's documents are always in one segment: they are
 * written, merged and deleted together.
 *
 * <p>Not thread-safe: one object a lookup and segment. Columns stay open, for to open them costs
 * more than to read a unit.
 */
final class LeafUnits {
  private final LeafReader reader;
  private final Bits live;
  private final Column units = new Column(UnitDocument.UNIT);
  private final Column owners = new Column(UnitDocument.OWNER);
  private TermsEnum ids = TermsEnum.EMPTY;
  private PostingsEnum postings;

  LeafUnits(LeafReader reader) {
    this.reader = reader;
    this.live = reader.getLiveDocs();
  }

  /** Values by document, in any order; Lucene's go forward only. */
  private final class Column {
    private final String field;
    private BinaryDocValues values;

    Column(String field) {
      this.field = field;
    }

    boolean has(int document) throws IOException {
      if (values == null || values.docID() > document) {
        values = reader.getBinaryDocValues(field);
      }
      return values != null && values.advanceExact(document);
    }

    BytesRef value() throws IOException {
      return values.binaryValue();
    }
  }

  boolean isLive(int document) {
    return live == null || live.get(document);
  }

  /** A live unit that has a term on its first document and is what is wanted. */
  Optional<TranslationUnit> unit(Term term, Predicate<TranslationUnit> wanted) throws IOException {
    postings = reader.postings(term, PostingsEnum.NONE);
    if (postings == null) {
      return Optional.empty();
    }
    for (int head = nextHead(); head != NO_MORE_DOCS; head = nextHead()) {
      TranslationUnit unit = unitAt(head);
      if (wanted.test(unit)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
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
        document != NO_MORE_DOCS;
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
    for (int document = units.nextDoc(); document != NO_MORE_DOCS; document = units.nextDoc()) {
      if (isLive(document)) {
        BytesRef bytes = units.binaryValue();
        sink.accept(document, UnitCodec.decodeId(bytes.bytes, bytes.offset, bytes.length));
      }
    }
  }

  /** The unit whose whole is stored with a document. */
  TranslationUnit unitAt(int head) throws IOException {
    if (!units.has(head)) {
      throw new IOException("the memory is damaged: document " + head + " has no unit");
    }
    BytesRef bytes = units.value();
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
    if (!owners.has(document)) {
      return unitAt(document);
    }
    Terms terms = reader.terms(UnitDocument.ID);
    if (ids == TermsEnum.EMPTY && terms != null) {
      ids = terms.iterator();
    }
    if (ids.seekExact(owners.value())) {
      postings = ids.postings(postings, PostingsEnum.NONE);
      int head = nextHead();
      if (head != NO_MORE_DOCS) {
        return unitAt(head);
      }
    }
    throw new IOException("the memory is damaged: document " + document + " has lost its unit");
  }

  /** The next live document of the postings that is the first of its unit. */
  private int nextHead() throws IOException {
    int document = postings.nextDoc();
    while (document != NO_MORE_DOCS && !(isLive(document) && units.has(document))) {
      document = postings.nextDoc();
    }
    return document;
  }
}
