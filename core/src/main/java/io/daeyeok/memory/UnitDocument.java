package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import io.daeyeok.match.WordPercentage;
import io.daeyeok.text.Folding;
import io.daeyeok.text.SearchAnalysis;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * What the index holds of a unit: one document for each variant, in index order by language and
 * then by n-gram count, so that the variants which a query can resemble are neighbours.
 *
 * <table>
 *   <caption>Fields; L is a base language such as {@code ko}</caption>
 *   <tr><td>{@code id}</td><td>term: hash of the unit's id, on each of its documents; no two units
 *       have the same</td></tr>
 *   <tr><td>{@code unit}</td><td>doc value: the whole unit, on its first document alone</td></tr>
 *   <tr><td>{@code head}</td><td>term: marks that first document</td></tr>
 *   <tr><td>{@code texts}, {@code source}</td><td>terms on the first document: 32 bits of the hashes
 *       of all its texts, and of its source text and languages, by which duplicates are found and
 *       then compared</td></tr>
 *   <tr><td>{@code tag}, {@code base}</td><td>terms: the variant's language tag, and its base
 *       language</td></tr>
 *   <tr><td>{@code language}, {@code grams}</td><td>doc values that the index is sorted by</td></tr>
 *   <tr><td>{@code variant}</td><td>doc value: which variant of the unit this is</td></tr>
 *   <tr><td>{@code owner}</td><td>doc value on the other documents: the hash of the unit's
 *       id, by which they find the first one</td></tr>
 *   <tr><td>{@code key}</td><td>doc value: the symbols of the variant's match key</td></tr>
 *   <tr><td>{@code gram.L}</td><td>terms: its n-grams; a gram that occurs again is a term of its own,
 *       so that the overlap of two multisets is that of two sets of terms</td></tr>
 *   <tr><td>{@code token.L}, {@code words}</td><td>terms: hashes of the words that the word percentage
 *       counts; doc value: how many there are</td></tr>
 *   <tr><td>{@code signature}</td><td>doc value: which of 128 classes of n-grams occur, by which most
 *       of what shares too few is told without reading its key</td></tr>
 *   <tr><td>{@code size.L}</td><td>term: its n-gram count; finds where a size starts</td></tr>
 *   <tr><td>{@code inner.L}</td><td>terms: n-grams of the unmasked text that masking hid</td></tr>
 *   <tr><td>{@code word.L}</td><td>terms: its search terms</td></tr>
 * </table>
 *
 * Texts become terms only in pieces of a few characters, or hashed: no length of text exceeds what
 * a term can hold.
 */
final class UnitDocument {
  static final String ID = "id";
  static final String UNIT = "unit";
  static final String HEAD = "head";
  static final String TEXTS = "texts";
  static final String SOURCE = "source";
  static final String TAG = "tag";
  static final String LANGUAGE = "language";
  static final String LANGUAGE_TERM = "base";
  static final String GRAM_COUNT = "grams";
  static final String VARIANT = "variant";
  static final String KEY = "key";
  static final String OWNER = "owner";
  static final String WORD_COUNT = "words";
  static final String SIGNATURE = "signature";

  /** The most grams of a variant that are counted; more than this are too many for 16 bits. */
  static final int MAX_COUNTED = (1 << 16) - 1;

  static final Sort INDEX_SORT =
      new Sort(
          new SortField(LANGUAGE, SortField.Type.STRING),
          new SortField(GRAM_COUNT, SortField.Type.INT));

  private static final BytesRef MARK = new BytesRef("1");
  private static final int REPEAT_BITS = 16;
  private static final VarHandle BIG_ENDIAN =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private UnitDocument() {}

  static String gramField(String language) {
    return "gram." + language;
  }

  static String tokenField(String language) {
    return "token." + language;
  }

  static String sizeField(String language) {
    return "size." + language;
  }

  static String innerField(String language) {
    return "inner." + language;
  }

  static String wordField(String language) {
    return "word." + language;
  }

  static Term idTerm(String id) {
    return idTerm(UnitHash.ofId(id));
  }

  static Term idTerm(BytesRef slot) {
    return new Term(ID, slot);
  }

  /** The term of units that may have the texts of a hash; others can have it too. */
  static Term textsTerm(BytesRef hash) {
    return new Term(TEXTS, UnitHash.term(hash));
  }

  /** The term of units that may have the source of a hash; others can have it too. */
  static Term sourceTerm(BytesRef hash) {
    return new Term(SOURCE, UnitHash.term(hash));
  }

  static Term headTerm() {
    return new Term(HEAD, MARK);
  }

  /** Whether the terms of a field are gram keys. */
  static boolean isGramField(String field) {
    return field.startsWith("gram.") || field.startsWith("inner.") || field.startsWith("token.");
  }

  static Term languageTerm(String language) {
    return new Term(LANGUAGE_TERM, language);
  }

  static List<List<IndexableField>> of(TranslationUnit unit, SearchAnalysis analysis) {
    List<List<IndexableField>> documents = new ArrayList<>(unit.variants().size());
    for (int i = 0; i < unit.variants().size(); i++) {
      documents.add(document(unit, i, analysis));
    }
    return documents;
  }

  private static List<IndexableField> document(
      TranslationUnit unit, int index, SearchAnalysis analysis) {
    List<IndexableField> fields = new ArrayList<>();
    if (index == 0) {
      fields.add(new BinaryDocValuesField(UNIT, new BytesRef(UnitCodec.encode(unit))));
      fields.add(new StringField(HEAD, MARK, Field.Store.NO));
      fields.add(new StringField(TEXTS, UnitHash.term(UnitHash.ofTexts(unit)), Field.Store.NO));
      fields.add(new StringField(SOURCE, UnitHash.term(UnitHash.ofSource(unit)), Field.Store.NO));
    } else {
      fields.add(new BinaryDocValuesField(OWNER, UnitHash.ofId(unit.id())));
    }
    Variant variant = unit.variants().get(index);
    String language = variant.language().getLanguage();
    fields.add(new StringField(ID, UnitHash.ofId(unit.id()), Field.Store.NO));
    fields.add(new NumericDocValuesField(VARIANT, index));
    fields.add(new StringField(TAG, variant.language().toLanguageTag(), Field.Store.NO));
    fields.add(new StringField(LANGUAGE_TERM, language, Field.Store.NO));
    fields.add(new SortedDocValuesField(LANGUAGE, new BytesRef(language)));
    String composed = Folding.nfc(variant.text());
    addKey(variant, composed, fields);
    addWords(variant, fields);
    Set<String> terms = new LinkedHashSet<>();
    analysis.terms(composed, variant.language()).forEach(term -> terms.add(term.text()));
    for (String term : terms) {
      fields.add(new StringField(wordField(language), term, Field.Store.NO));
    }
    return fields;
  }

  /** What a fuzzy lookup compares. */
  private static void addKey(Variant variant, String composed, List<IndexableField> fields) {
    String language = variant.language().getLanguage();
    MatchKey key = MatchKey.of(variant.segment(), variant.language());
    fields.add(new NumericDocValuesField(GRAM_COUNT, key.gramCount()));
    fields.add(new BinaryDocValuesField(KEY, new BytesRef(TextBytes.of(key.symbols()))));
    fields.add(new StringField(sizeField(language), size(key.gramCount()), Field.Store.NO));
    long[] grams = MatchKey.grams(key.symbols(), MatchKey.gramLength(key.writingSystem()));
    long[] keys = gramKeys(grams);
    Signature signature = Signature.of(keys);
    fields.add(new BinaryDocValuesField(SIGNATURE, signature.toBytes()));
    if (keys.length > 0) {
      fields.add(new Field(gramField(language), new GramStream(keys), GramStream.TYPE));
    }
    long[] hidden = hiddenGrams(composed, variant.language(), key, grams);
    if (hidden.length > 0) {
      fields.add(new Field(innerField(language), new GramStream(hidden), GramStream.TYPE));
    }
  }

  /** What the word percentage compares. */
  private static void addWords(Variant variant, List<IndexableField> fields) {
    List<String> words = WordPercentage.words(variant.text());
    fields.add(new NumericDocValuesField(WORD_COUNT, words.size()));
    if (!words.isEmpty()) {
      String field = tokenField(variant.language().getLanguage());
      fields.add(new Field(field, new GramStream(wordKeys(words)), GramStream.TYPE));
    }
  }

  /** The keys of the grams of the text as folded without masking that are not among the key's. */
  private static long[] hiddenGrams(String composed, Locale language, MatchKey key, long[] grams) {
    if (!key.isMasked()) {
      return new long[0];
    }
    Set<Long> shown = new HashSet<>();
    for (long gram : grams) {
      shown.add(gram);
    }
    String unmasked = Folding.forMatching(language).key(composed);
    return Arrays.stream(innerGrams(unmasked, MatchKey.gramLength(key.writingSystem())))
        .filter(gram -> !shown.contains(gram))
        .map(gram -> gramKey(gram, 0))
        .toArray();
  }

  /** The distinct n-grams of a text without its edges; none when it is shorter than n. */
  static long[] innerGrams(String text, int gramLength) {
    long[] grams = MatchKey.grams(text, gramLength);
    int edge = gramLength - 1;
    return grams.length <= 2 * edge
        ? new long[0]
        : Arrays.stream(grams, edge, grams.length - edge).distinct().toArray();
  }

  /**
   * A gram and how often it has occurred before in its text, in one number: 48 bits for up to three
   * UTF-16 units, 16 for the repetition. A variant of more than {@link #MAX_COUNTED} grams has
   * terms for first occurrences only; lookup compares such giants one by one.
   */
  static long gramKey(long gram, int before) {
    return gram << REPEAT_BITS | before;
  }

  static long gramKey(BytesRef term) {
    return (long) BIG_ENDIAN.get(term.bytes, term.offset);
  }

  static BytesRef gramTerm(long key) {
    byte[] bytes = new byte[Long.BYTES];
    BIG_ENDIAN.set(bytes, 0, key);
    return new BytesRef(bytes);
  }

  /** The keys of the grams of a text, each different from the others. */
  static long[] gramKeys(long[] grams) {
    if (grams.length > MAX_COUNTED) {
      return Arrays.stream(grams).distinct().map(gram -> gramKey(gram, 0)).toArray();
    }
    long[] keys = grams.clone();
    Arrays.sort(keys);
    int before = 0;
    long previous = 0;
    for (int i = 0; i < keys.length; i++) {
      before = i > 0 && keys[i] == previous ? before + 1 : 0;
      previous = keys[i];
      keys[i] = gramKey(keys[i], before);
    }
    return keys;
  }

  /** The keys of the words of a text: 48 bits of a hash of each (FNV-1a), and its repetition. */
  static long[] wordKeys(List<String> words) {
    long[] hashes = new long[words.size()];
    for (int i = 0; i < hashes.length; i++) {
      String word = words.get(i);
      long hash = 0xCBF29CE484222325L;
      for (int j = 0; j < word.length(); j++) {
        hash = (hash ^ word.charAt(j)) * 0x100000001B3L;
      }
      hashes[i] = hash >>> REPEAT_BITS;
    }
    return gramKeys(hashes);
  }

  /** Big-endian, so that terms are in the order of sizes. */
  static BytesRef size(int gramCount) {
    return new BytesRef(
        new byte[] {
          (byte) (gramCount >>> 24),
          (byte) (gramCount >>> 16),
          (byte) (gramCount >>> 8),
          (byte) gramCount
        });
  }

  static int size(BytesRef term) {
    int at = term.offset;
    return (term.bytes[at] & 0xFF) << 24
        | (term.bytes[at + 1] & 0xFF) << 16
        | (term.bytes[at + 2] & 0xFF) << 8
        | term.bytes[at + 3] & 0xFF;
  }
}
