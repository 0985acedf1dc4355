package io.daeyeok.memory;

import java.io.IOException;
import org.apache.lucene.index.BaseTermsEnum;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of one gram field of one segment. Serves Lucene as any terms do, for merges, searches
 * and checks, and fuzzy lookup by {@link #lists}.
 */
final class GramTerms extends Terms {
  private final IndexInput data;
  private final IndexInput dictionary;
  private final int count;
  private final long keys;
  private final long postings;
  private final int documents;

  GramTerms(
      IndexInput data, IndexInput dictionary, int count, long keys, long postings, int documents) {
    this.data = data;
    this.dictionary = dictionary;
    this.count = count;
    this.keys = keys;
    this.postings = postings;
    this.documents = documents;
  }

  /** The postings of this field for one thread. */
  GramLists lists() throws IOException {
    return new GramLists(
        dictionary.randomAccessSlice(0, dictionary.length()), data.clone(), count, keys);
  }

  @Override
  public TermsEnum iterator() throws IOException {
    return new Cursor(lists());
  }

  @Override
  public long size() {
    return count;
  }

  @Override
  public long getSumTotalTermFreq() {
    return postings;
  }

  @Override
  public long getSumDocFreq() {
    return postings;
  }

  @Override
  public int getDocCount() {
    return documents;
  }

  @Override
  public boolean hasFreqs() {
    return false;
  }

  @Override
  public boolean hasOffsets() {
    return false;
  }

  @Override
  public boolean hasPositions() {
    return false;
  }

  @Override
  public boolean hasPayloads() {
    return false;
  }

  private static final class Cursor extends BaseTermsEnum {
    private final GramLists lists;
    private int ordinal = -1;

    Cursor(GramLists lists) {
      this.lists = lists;
    }

    @Override
    public BytesRef next() throws IOException {
      return ++ordinal < lists.terms() ? term() : null;
    }

    @Override
    public SeekStatus seekCeil(BytesRef text) throws IOException {
      int low = 0;
      int high = lists.terms();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (UnitDocument.gramTerm(lists.key(middle)).compareTo(text) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      ordinal = low;
      if (low == lists.terms()) {
        return SeekStatus.END;
      }
      return term().equals(text) ? SeekStatus.FOUND : SeekStatus.NOT_FOUND;
    }

    @Override
    public void seekExact(long ord) {
      ordinal = (int) ord;
    }

    @Override
    public BytesRef term() throws IOException {
      return UnitDocument.gramTerm(lists.key(ordinal));
    }

    @Override
    public long ord() {
      return ordinal;
    }

    @Override
    public int docFreq() throws IOException {
      return lists.open(ordinal).documents();
    }

    @Override
    public long totalTermFreq() throws IOException {
      return docFreq();
    }

    @Override
    public PostingsEnum postings(PostingsEnum reuse, int flags) throws IOException {
      return new ListPostings(lists.open(ordinal));
    }

    @Override
    public ImpactsEnum impacts(int flags) throws IOException {
      return new SlowImpactsEnum(postings(null, flags));
    }
  }

  /** One list as Lucene's own searches read it. */
  private static final class ListPostings extends PostingsEnum {
    private final GramLists.GramList list;
    private int document = -1;
    private int block = -1;
    private int index;
    private short[] documents = new short[0];
    private int inBlock;

    ListPostings(GramLists.GramList list) {
      this.list = list;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      if (index == inBlock) {
        if (++block >= list.blocks()) {
          return document = NO_MORE_DOCS;
        }
        load();
      }
      return document = at(index++);
    }

    @Override
    public int advance(int target) throws IOException {
      int wanted = target >>> GramPostingsFormat.BLOCK_BITS;
      if (block < 0 || list.block(block) < wanted) {
        do {
          block++;
        } while (block < list.blocks() && list.block(block) < wanted);
        if (block >= list.blocks()) {
          return document = NO_MORE_DOCS;
        }
        load();
      }
      int low = index;
      int high = inBlock;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (at(middle) < target) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      index = low;
      return nextDoc();
    }

    private void load() throws IOException {
      inBlock = list.count(block);
      if (documents.length < inBlock) {
        documents = new short[inBlock];
      }
      list.read(block, documents);
      index = 0;
    }

    private int at(int i) {
      return list.block(block) << GramPostingsFormat.BLOCK_BITS
          | documents[i] & GramPostingsFormat.BLOCK_MASK;
    }

    @Override
    public long cost() {
      return list.documents();
    }

    @Override
    public int freq() {
      return 1;
    }

    @Override
    public int nextPosition() {
      return -1;
    }

    @Override
    public int startOffset() {
      return -1;
    }

    @Override
    public int endOffset() {
      return -1;
    }

    @Override
    public BytesRef getPayload() {
      return null;
    }
  }
}
