package io.daeyeok.memory;

import io.daeyeok.match.MatchKey;
import io.daeyeok.text.Folding;
import io.daeyeok.text.SearchAnalysis;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 *   <tr><td>{@code id}</td><td>term: hash of the unit's id, on each of its documents</td></tr>
 *   <tr><td>{@code unit}</td><td>doc value: the whole unit, on its first document alone</td></tr>
 *   <tr><td>{@code head}</td><td>term: marks that first document</td></tr>
 *   <tr><td>{@code texts}, {@code source}</td><td>terms on the first document: hashes of all its
 *       texts, and of its source text and languages, by which duplicates are found</td></tr>
 *   <tr><td>{@code tag}, {@code base}</td><td>terms: the variant's language tag, and its base
 *       language</td></tr>
 *   <tr><td>{@code language}, {@code grams}</td><td>doc values that the index is sorted by</td></tr>
 *   <tr><td>{@code variant}</td><td>doc value: which variant of the unit this is</td></tr>
 *   <tr><td>{@code owner}</td><td>doc value on the other documents: the hash of the unit's
 *       id, by which they find the first one</td></tr>
 *   <tr><td>{@code key}</td><td>doc value: the symbols of the variant's match key</td></tr>
 *   <tr><td>{@code gram.L}</td><td>terms: its n-grams; a gram that occurs again is a term of its own,
 *       so that the overlap of two multisets is that of two sets of terms</td></tr>
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

  static final Sort INDEX_SORT =
      new Sort(
          new SortField(LANGUAGE, SortField.Type.STRING),
          new SortField(GRAM_COUNT, SortField.Type.INT));

  private static final BytesRef MARK = new BytesRef("1");
  private static final int HASH_BYTES = 16;
  private static final int REPEAT_MARK = 0xFF;

  private UnitDocument() {}

  static String gramField(String language) {
    return "gram." + language;
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
    return new Term(ID, hash(id));
  }

  static Term textsTerm(TranslationUnit unit) {
    return new Term(TEXTS, textsHash(unit));
  }

  static Term sourceTerm(TranslationUnit unit) {
    return new Term(SOURCE, sourceHash(unit));
  }

  static Term headTerm() {
    return new Term(HEAD, MARK);
  }

  static Term languageTerm(String language) {
    return new Term(LANGUAGE_TERM, language);
  }

  static Term tagTerm(Locale language) {
    return new Term(TAG, language.toLanguageTag());
  }

  /** The documents of a unit, made as the index writer walks through them. */
  static List<Iterable<IndexableField>> of(TranslationUnit unit, SearchAnalysis analysis) {
    List<Iterable<IndexableField>> documents = new ArrayList<>(unit.variants().size());
    for (int i = 0; i < unit.variants().size(); i++) {
      documents.add(document(unit, i, analysis));
    }
    return documents;
  }

  private static Iterable<IndexableField> document(
      TranslationUnit unit, int index, SearchAnalysis analysis) {
    Variant variant = unit.variants().get(index);
    String language = variant.language().getLanguage();
    MatchKey key = MatchKey.of(variant.segment(), variant.language());
    int gramLength = MatchKey.gramLength(key.writingSystem());
    List<IndexableField> fields = new ArrayList<>();
    if (index == 0) {
      fields.add(new BinaryDocValuesField(UNIT, new BytesRef(UnitCodec.encode(unit))));
      fields.add(new StringField(HEAD, MARK, Field.Store.NO));
      fields.add(new StringField(TEXTS, textsHash(unit), Field.Store.NO));
      fields.add(new StringField(SOURCE, sourceHash(unit), Field.Store.NO));
    }
    if (index > 0) {
      fields.add(new BinaryDocValuesField(OWNER, hash(unit.id())));
    }
    fields.add(new StringField(ID, hash(unit.id()), Field.Store.NO));
    fields.add(new StringField(TAG, variant.language().toLanguageTag(), Field.Store.NO));
    fields.add(new StringField(LANGUAGE_TERM, language, Field.Store.NO));
    fields.add(new SortedDocValuesField(LANGUAGE, new BytesRef(language)));
    fields.add(new NumericDocValuesField(GRAM_COUNT, key.gramCount()));
    fields.add(new NumericDocValuesField(VARIANT, index));
    fields.add(new BinaryDocValuesField(KEY, new BytesRef(UnitCodec.utf16(key.symbols()))));
    fields.add(new StringField(sizeField(language), size(key.gramCount()), Field.Store.NO));
    String composed = Folding.nfc(variant.text());
    Set<String> words = new LinkedHashSet<>();
    analysis.terms(composed, variant.language()).forEach(term -> words.add(term.text()));
    for (String word : words) {
      fields.add(new StringField(wordField(language), word, Field.Store.NO));
    }
    long[] grams = MatchKey.grams(key.symbols(), gramLength);
    long[] hidden = hiddenGrams(Folding.forMatching(variant.language()).key(composed), key, grams);
    return () ->
        new FieldIterator(
            fields, gramField(language), grams, innerField(language), hidden, gramLength);
  }

  /** The grams of the text as folded without masking that are not among the key's. */
  private static long[] hiddenGrams(String unmasked, MatchKey key, long[] grams) {
    if (unmasked.equals(key.symbols())) {
      return new long[0];
    }
    Set<Long> shown = new HashSet<>();
    for (long gram : grams) {
      shown.add(gram);
    }
    return Arrays.stream(innerGrams(unmasked, MatchKey.gramLength(key.writingSystem())))
        .filter(gram -> !shown.contains(gram))
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

  /** The term of a gram that has occurred {@code before} times already in its text. */
  static BytesRef gramTerm(long gram, int gramLength, int before) {
    char[] chars = new char[gramLength];
    for (int i = gramLength - 1, shift = 0; i >= 0; i--, shift += 16) {
      chars[i] = (char) (gram >>> shift);
    }
    byte[] bytes = UnitCodec.utf16(new String(chars));
    if (before == 0) {
      return new BytesRef(bytes);
    }
    byte[] repeated = Arrays.copyOf(bytes, bytes.length + 5);
    repeated[bytes.length] = (byte) REPEAT_MARK;
    for (int i = 0; i < 4; i++) {
      repeated[bytes.length + 1 + i] = (byte) (before >>> (24 - 8 * i));
    }
    return new BytesRef(repeated);
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

  /** An id for a unit that has none: the same texts get the same id in every memory. */
  static String idFor(TranslationUnit unit) {
    StringBuilder id = new StringBuilder();
    BytesRef hash = textsHash(unit);
    for (int i = 0; i < 10; i++) {
      id.append(String.format(Locale.ROOT, "%02x", hash.bytes[i]));
    }
    return id.toString();
  }

  private static BytesRef textsHash(TranslationUnit unit) {
    List<Variant> variants = new ArrayList<>(unit.variants());
    variants.sort(java.util.Comparator.comparing(v -> v.language().toLanguageTag()));
    MessageDigest digest = sha256();
    for (Variant variant : variants) {
      update(digest, variant);
    }
    return hash(digest);
  }

  private static BytesRef sourceHash(TranslationUnit unit) {
    MessageDigest digest = sha256();
    Variant source = unit.source();
    update(digest, source);
    unit.variants().stream()
        .filter(variant -> variant != source)
        .map(variant -> variant.language().toLanguageTag())
        .sorted()
        .forEach(tag -> update(digest, tag));
    return hash(digest);
  }

  private static void update(MessageDigest digest, Variant variant) {
    update(digest, variant.language().toLanguageTag());
    update(digest, variant.text());
    variant.segment().codes().forEach(code -> update(digest, code.toString()));
  }

  private static void update(MessageDigest digest, String text) {
    byte[] bytes = UnitCodec.utf16(text);
    digest.update(size(bytes.length).bytes);
    digest.update(bytes);
  }

  private static BytesRef hash(String text) {
    MessageDigest digest = sha256();
    digest.update(text.getBytes(StandardCharsets.UTF_16BE));
    return hash(digest);
  }

  private static BytesRef hash(MessageDigest digest) {
    return new BytesRef(Arrays.copyOf(digest.digest(), HASH_BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The fixed fields, then the grams one at a time: a long text never has all its fields at once.
   */
  private static final class FieldIterator implements Iterator<IndexableField> {
    private final Iterator<IndexableField> fixed;
    private final String gramField;
    private final long[] grams;
    private final String innerField;
    private final long[] inner;
    private final int gramLength;
    private final Map<Long, Integer> seen = new HashMap<>();
    private int next;

    FieldIterator(
        List<IndexableField> fixed,
        String gramField,
        long[] grams,
        String innerField,
        long[] inner,
        int gramLength) {
      this.fixed = fixed.iterator();
      this.gramField = gramField;
      this.grams = grams;
      this.innerField = innerField;
      this.inner = inner;
      this.gramLength = gramLength;
    }

    @Override
    public boolean hasNext() {
      return fixed.hasNext() || next < grams.length + inner.length;
    }

    @Override
    public IndexableField next() {
      if (fixed.hasNext()) {
        return fixed.next();
      }
      int at = next++;
      if (at < grams.length) {
        int before = seen.merge(grams[at], 1, Integer::sum) - 1;
        BytesRef term = gramTerm(grams[at], gramLength, before);
        return new StringField(gramField, term, Field.Store.NO);
      }
      BytesRef term = gramTerm(inner[at - grams.length], gramLength, 0);
      return new StringField(innerField, term, Field.Store.NO);
    }
  }
}
