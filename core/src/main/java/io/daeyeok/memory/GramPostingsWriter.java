package io.daeyeok.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOUtils;

/** Writes the files of {@link GramPostingsFormat} for one segment. */
final class GramPostingsWriter extends FieldsConsumer {
  private static final long NONE = Long.MIN_VALUE;

  private record Field(int number, int terms, long keys, long postings, int documents) {}

  private final SegmentWriteState state;
  private final IndexOutput data;
  private final IndexOutput dictionary;
  private final List<Field> fields = new ArrayList<>();
  private final short[] block = new short[GramPostingsFormat.BLOCK_SIZE];
  private final byte[] bytes = new byte[GramBlock.MAX_BYTES];
  private final ByteBuffersDataOutput directory = ByteBuffersDataOutput.newResettableInstance();
  private final ByteBuffersDataOutput encoded = ByteBuffersDataOutput.newResettableInstance();
  private int written;
  private boolean closed;

  GramPostingsWriter(SegmentWriteState state) throws IOException {
    this.state = state;
    data = output(GramPostingsFormat.DATA_EXTENSION, GramPostingsFormat.DATA_CODEC);
    boolean done = false;
    try {
      dictionary =
          output(GramPostingsFormat.DICTIONARY_EXTENSION, GramPostingsFormat.DICTIONARY_CODEC);
      done = true;
    } finally {
      if (!done) {
        IOUtils.closeWhileHandlingException(data);
      }
    }
  }

  private IndexOutput output(String extension, String codec) throws IOException {
    String name =
        IndexFileNames.segmentFileName(state.segmentInfo.name, state.segmentSuffix, extension);
    IndexOutput output = state.directory.createOutput(name, state.context);
    boolean done = false;
    try {
      CodecUtil.writeIndexHeader(
          output,
          codec,
          GramPostingsFormat.VERSION,
          state.segmentInfo.getId(),
          state.segmentSuffix);
      done = true;
      return output;
    } finally {
      if (!done) {
        IOUtils.closeWhileHandlingException(output);
      }
    }
  }

  @Override
  public void write(Fields source, NormsProducer norms) throws IOException {
    for (String name : source) {
      Terms terms = source.terms(name);
      if (terms != null) {
        field(state.fieldInfos.fieldInfo(name).number, terms.iterator());
      }
    }
  }

  private void field(int number, TermsEnum terms) throws IOException {
    long[] keys = new long[1024];
    long[] starts = new long[1024];
    int count = 0;
    long postings = 0;
    FixedBitSet seen = new FixedBitSet(state.segmentInfo.maxDoc());
    PostingsEnum documents = null;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      documents = terms.postings(documents, PostingsEnum.NONE);
      long start = term(documents, seen);
      // All documents of a term can be gone by the time of a merge.
      if (start != NONE) {
        keys = ArrayUtil.grow(keys, count + 1);
        starts = ArrayUtil.grow(starts, count + 1);
        keys[count] = key(term);
        starts[count++] = start;
        postings += written;
      }
    }
    if (count == 0) {
      return;
    }
    long place = dictionary.getFilePointer();
    for (int i = 0; i < count; i++) {
      dictionary.writeLong(keys[i]);
    }
    for (int i = 0; i < count; i++) {
      dictionary.writeInt((int) starts[i]);
      dictionary.writeByte((byte) (starts[i] >> Integer.SIZE));
    }
    hashes(keys, count);
    fields.add(new Field(number, count, place, postings, seen.cardinality()));
  }

  /** Ordinals plus one by hash, open addressing; 0 is a free slot. */
  private void hashes(long[] keys, int count) throws IOException {
    int[] slots = new int[GramPostingsFormat.slots(count)];
    for (int i = 0; i < count; i++) {
      int slot = GramPostingsFormat.slot(keys[i], slots.length);
      while (slots[slot] != 0) {
        slot = GramPostingsFormat.next(slot, slots.length);
      }
      slots[slot] = i + 1;
    }
    for (int slot : slots) {
      dictionary.writeInt(slot);
    }
  }

  private static long key(BytesRef term) {
    if (term.length != Long.BYTES) {
      throw new IllegalStateException("a gram term has 8 bytes, not " + term.length);
    }
    return UnitDocument.gramKey(term);
  }

  /**
   * Writes the blocks of a term and a directory before them; one document alone stays out of the
   * data.
   *
   * @return where it starts, or {@code ~document} of the only one, or {@link #NONE}
   */
  private long term(PostingsEnum documents, FixedBitSet seen) throws IOException {
    directory.reset();
    encoded.reset();
    written = 0;
    int before = 0;
    int document = documents.nextDoc();
    int only = document;
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      int number = document >>> GramPostingsFormat.BLOCK_BITS;
      int count = 0;
      while (document != DocIdSetIterator.NO_MORE_DOCS
          && document >>> GramPostingsFormat.BLOCK_BITS == number) {
        block[count++] = (short) document;
        seen.set(document);
        document = documents.nextDoc();
      }
      int length = GramBlock.encode(block, count, bytes);
      directory.writeVInt(number - before);
      before = number;
      if (length == count * Short.BYTES) {
        directory.writeVInt(count - 1 << 1);
      } else {
        directory.writeVInt(count - 1 << 1 | 1);
        directory.writeVInt(length);
      }
      encoded.writeBytes(bytes, length);
      written += count;
    }
    if (written <= 1) {
      return written == 0 ? NONE : ~(long) only;
    }
    long start = data.getFilePointer();
    data.writeVInt((int) directory.size());
    directory.copyTo(data);
    encoded.copyTo(data);
    return start;
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    boolean done = false;
    try {
      long index = dictionary.getFilePointer();
      dictionary.writeInt(fields.size());
      for (Field field : fields) {
        dictionary.writeInt(field.number);
        dictionary.writeInt(field.terms);
        dictionary.writeLong(field.keys);
        dictionary.writeLong(field.postings);
        dictionary.writeInt(field.documents);
      }
      dictionary.writeLong(index);
      CodecUtil.writeFooter(dictionary);
      CodecUtil.writeFooter(data);
      done = true;
    } finally {
      if (done) {
        IOUtils.close(data, dictionary);
      } else {
        IOUtils.closeWhileHandlingException(data, dictionary);
      }
    }
  }
}
