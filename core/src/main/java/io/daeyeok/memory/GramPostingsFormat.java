package io.daeyeok.memory;

import java.io.IOException;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Postings for terms of exactly eight bytes that are read many at a time: which documents of a
 * block of 65,536 have most of these terms? No frequencies, no positions.
 *
 * <p>The data file has, for each term of two documents or more, a directory of the blocks in which
 * it occurs, and then the blocks as {@link GramBlock} writes them. The directory is its length in
 * bytes and, for each block, how far its number is from that of the block before, twice its count
 * of documents less one, and, when the lowest bit of that is set, its length in bytes; without the
 * bit it is two bytes a document. All are variable-length numbers of Lucene. The dictionary has,
 * for each field, the terms as numbers in order, where their data starts or the only document, and
 * a hash table that finds the place of a term in two or three reads, without a copy of the
 * dictionary on the heap. A term costs 19 bytes there.
 *
 * <p>Public for Lucene's service loader only.
 */
@SuppressWarnings("exports") // Users never see the types of Lucene here.
public final class GramPostingsFormat extends PostingsFormat {
  static final String NAME = "DaeyeokGrams3";
  static final String DATA_CODEC = "DaeyeokGramsData";
  static final String DICTIONARY_CODEC = "DaeyeokGramsDictionary";
  static final String DATA_EXTENSION = "dgp";
  static final String DICTIONARY_EXTENSION = "dgd";
  static final int VERSION = 3;

  /** A place in the data, or a document: four bytes and, for what is above them, one more. */
  static final int START_BYTES = Integer.BYTES + 1;

  /** Documents of a block have the same number but for its lowest sixteen bits. */
  static final int BLOCK_BITS = 16;

  static final int BLOCK_SIZE = 1 << BLOCK_BITS;
  static final int BLOCK_MASK = BLOCK_SIZE - 1;

  /** The format; Lucene makes one when it reads an index. */
  public GramPostingsFormat() {
    super(NAME);
  }

  /** The slots of a hash table for so many terms: at most two in three are taken. */
  static int slots(int terms) {
    return (int) Math.min(Integer.MAX_VALUE, terms + terms / 2L + 2);
  }

  static int slot(long key, int slots) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) ((mixed >>> 32) * slots >>> 32);
  }

  static int next(int slot, int slots) {
    return slot + 1 == slots ? 0 : slot + 1;
  }

  @Override
  public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
    return new GramPostingsWriter(state);
  }

  @Override
  public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
    return new GramPostingsReader(state);
  }
}
