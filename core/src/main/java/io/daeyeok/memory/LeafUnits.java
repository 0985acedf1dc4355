package io.daeyeok.memory;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
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

  /** The first live unit that has a term on its first document. */
  Optional<TranslationUnit> unit(Term term) throws IOException {
    int head = head(term);
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
    int head = ids.seekExact(owners.value()) ? head(ids) : DocIdSetIterator.NO_MORE_DOCS;
    if (head == DocIdSetIterator.NO_MORE_DOCS) {
      throw new IOException("the memory is damaged: document " + document + " has lost its unit");
    }
    return unitAt(head);
  }

  private int head(Term term) throws IOException {
    Terms terms = reader.terms(term.field());
    TermsEnum found = terms == null ? TermsEnum.EMPTY : terms.iterator();
    return found.seekExact(term.bytes()) ? head(found) : DocIdSetIterator.NO_MORE_DOCS;
  }

  private int head(TermsEnum term) throws IOException {
    postings = term.postings(postings, PostingsEnum.NONE);
    for (int document = postings.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = postings.nextDoc()) {
      if (isLive(document) && units.has(document)) {
        return document;
      }
    }
    return DocIdSetIterator.NO_MORE_DOCS;
  }
}
