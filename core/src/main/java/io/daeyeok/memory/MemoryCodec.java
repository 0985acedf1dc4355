package io.daeyeok.memory;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.perfield.PerFieldPostingsFormat;

/**
 * Lucene's codec with {@link GramPostingsFormat} for the fields that fuzzy lookup walks.
 *
 * <p>Public for Lucene's service loader only.
 */
@SuppressWarnings("exports") // Users never see the types of Lucene here.
public final class MemoryCodec extends FilterCodec {
  private final PostingsFormat postings =
      new PerFieldPostingsFormat() {
        private final PostingsFormat grams = new GramPostingsFormat();
        private final PostingsFormat others = PostingsFormat.forName("Lucene912");

        @Override
        public PostingsFormat getPostingsFormatForField(String field) {
          return UnitDocument.isGramField(field) ? grams : others;
        }
      };

  /** The codec; Lucene makes one when it reads an index. */
  public MemoryCodec() {
    super("DaeyeokMemory1", new Lucene912Codec());
  }

  @Override
  public PostingsFormat postingsFormat() {
    return postings;
  }
}
