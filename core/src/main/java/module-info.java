/** A translation memory and termbase that understand Korean, North and South, and English. */
module io.daeyeok.core {
  requires com.ibm.icu;
  requires java.xml;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.analysis.nori;
  requires org.apache.lucene.core;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;

  exports io.daeyeok.check;
  exports io.daeyeok.interchange;
  exports io.daeyeok.match;
  exports io.daeyeok.memory;
  exports io.daeyeok.terms;
  exports io.daeyeok.text;

  provides org.apache.lucene.codecs.Codec with
      io.daeyeok.memory.MemoryCodec;
  provides org.apache.lucene.codecs.PostingsFormat with
      io.daeyeok.memory.GramPostingsFormat;
}
