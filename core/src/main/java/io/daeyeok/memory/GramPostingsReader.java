package io.daeyeok.memory;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.Terms;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.IOUtils;

/** Opens the files of {@link GramPostingsFormat} of one segment; keeps a few numbers a field. */
final class GramPostingsReader extends FieldsProducer {
  private final IndexInput data;
  private final IndexInput dictionary;
  private final Map<String, GramTerms> fields = new TreeMap<>();

  GramPostingsReader(SegmentReadState state) throws IOException {
    data = input(state, GramPostingsFormat.DATA_EXTENSION, GramPostingsFormat.DATA_CODEC);
    boolean done = false;
    IndexInput opened = null;
    try {
      opened =
          input(
              state, GramPostingsFormat.DICTIONARY_EXTENSION, GramPostingsFormat.DICTIONARY_CODEC);
      dictionary = opened;
      CodecUtil.retrieveChecksum(data);
      CodecUtil.retrieveChecksum(dictionary);
      readFields(state);
      done = true;
    } finally {
      if (!done) {
        IOUtils.closeWhileHandlingException(data, opened);
      }
    }
  }

  private static IndexInput input(SegmentReadState state, String extension, String codec)
      throws IOException {
    String name =
        IndexFileNames.segmentFileName(state.segmentInfo.name, state.segmentSuffix, extension);
    IndexInput input = state.directory.openInput(name, state.context);
    boolean done = false;
    try {
      CodecUtil.checkIndexHeader(
          input,
          codec,
          GramPostingsFormat.VERSION,
          GramPostingsFormat.VERSION,
          state.segmentInfo.getId(),
          state.segmentSuffix);
      done = true;
      return input;
    } finally {
      if (!done) {
        IOUtils.closeWhileHandlingException(input);
      }
    }
  }

  private void readFields(SegmentReadState state) throws IOException {
    IndexInput in = dictionary.clone();
    in.seek(in.length() - CodecUtil.footerLength() - Long.BYTES);
    in.seek(in.readLong());
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      int number = in.readInt();
      int terms = in.readInt();
      long keys = in.readLong();
      long postings = in.readLong();
      int documents = in.readInt();
      if (state.fieldInfos.fieldInfo(number) == null || terms < 0) {
        throw new CorruptIndexException("no such field: " + number, in);
      }
      fields.put(
          state.fieldInfos.fieldInfo(number).name,
          new GramTerms(data, dictionary, terms, keys, postings, documents));
    }
  }

  @Override
  public Iterator<String> iterator() {
    return fields.keySet().iterator();
  }

  @Override
  public Terms terms(String field) {
    return fields.get(field);
  }

  @Override
  public int size() {
    return fields.size();
  }

  @Override
  public void checkIntegrity() throws IOException {
    CodecUtil.checksumEntireFile(data);
    CodecUtil.checksumEntireFile(dictionary);
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(data, dictionary);
  }
}
