package io.daeyeok.memory;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The gram keys of one variant on their way into the index, as one field and not as many. */
final class GramStream extends TokenStream {
  static final FieldType TYPE = new FieldType();

  static {
    TYPE.setIndexOptions(IndexOptions.DOCS);
    TYPE.setOmitNorms(true);
    TYPE.setTokenized(true);
    TYPE.freeze();
  }

  private final long[] keys;
  private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
  private int next;

  GramStream(long[] keys) {
    this.keys = keys;
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == keys.length) {
      return false;
    }
    clearAttributes();
    term.setBytesRef(UnitDocument.gramTerm(keys[next++]));
    return true;
  }
}
