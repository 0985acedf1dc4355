package io.daeyeok.text;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Turns text into search terms for concordance: Nori for Korean, Porter stems without stop words
 * for English, bigrams for scripts without spaces, Lucene's standard analysis for the rest. It
 * serves recall and never decides a score or a term boundary.
 *
 * <p>Thread-safe. Holds dictionaries and per-thread buffers until it is closed.
 */
public final class SearchAnalysis implements Closeable {
  /**
   * Changes whenever analysis, folding or placeables change what is indexed; stored with every
   * memory.
   */
  public static final int VERSION = 1;

  /**
   * What Nori may drop: endings, particles, copula, the 하다 of derived verbs, punctuation. Its own
   * default set also drops adverbs and prefixes, which loses negation: 표결 없이 채택 would read as 표결로
   * 채택.
   */
  private static final Set<POS.Tag> KOREAN_STOP_TAGS =
      EnumSet.of(
          POS.Tag.E,
          POS.Tag.J,
          POS.Tag.VCP,
          POS.Tag.XSV,
          POS.Tag.XSA,
          POS.Tag.SP,
          POS.Tag.SSC,
          POS.Tag.SSO,
          POS.Tag.SC,
          POS.Tag.SE,
          POS.Tag.SF);

  // A term longer than this is no word of any language, and Lucene refuses one of 32 KB.
  private static final int MAX_TERM_LENGTH = 255;

  private final Analyzer korean = new Korean();
  private final Analyzer english = new EnglishAnalyzer(CharArraySet.EMPTY_SET);
  private final Analyzer unspaced = new CJKAnalyzer(CharArraySet.EMPTY_SET);
  private final Analyzer other = new StandardAnalyzer();

  /** Dictionaries load when the first text of their language comes. */
  public SearchAnalysis() {}

  /**
   * One search term and where it stands.
   *
   * @param text the term as it is indexed: lower case, stemmed, without ending
   * @param start UTF-16 offset of its first unit in the analysed text
   * @param end UTF-16 offset behind its last unit
   */
  public record SearchTerm(String text, int start, int end) {}

  /**
   * Analyses a text.
   *
   * @param text the text, in NFC: Nori takes a decomposed eojeol for one unknown word
   * @param language its language; the base language decides
   * @return the terms in order
   */
  public List<SearchTerm> terms(String text, Locale language) {
    List<SearchTerm> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer(language).tokenStream("", text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        if (term.length() <= MAX_TERM_LENGTH) {
          terms.add(new SearchTerm(term.toString(), offset.startOffset(), offset.endOffset()));
        }
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be read", e);
    }
    return terms;
  }

  private Analyzer analyzer(Locale language) {
    return switch (WritingSystem.of(language)) {
      case KOREAN -> korean;
      case UNSPACED -> unspaced;
      case SPACED -> language.getLanguage().equals("en") ? english : other;
    };
  }

  @Override
  public void close() {
    korean.close();
    english.close();
    unspaced.close();
    other.close();
  }

  private static final class Korean extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
      Tokenizer tokenizer =
          new KoreanTokenizer(
              TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
              null,
              KoreanTokenizer.DecompoundMode.DISCARD,
              false);
      TokenStream words = new KoreanPartOfSpeechStopFilter(tokenizer, KOREAN_STOP_TAGS);
      return new TokenStreamComponents(tokenizer, new LowerCaseFilter(words));
    }
  }
}
