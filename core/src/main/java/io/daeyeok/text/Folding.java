package io.daeyeok.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Removes chosen kinds of spelling noise from a text: always canonical composition (NFC), then the
 * {@link Fold}s asked for, in the order of that enum.
 *
 * <p>Folding is idempotent, its result is in NFC, and it is the same for canonically equivalent
 * texts. Immutable and thread-safe. Cost is linear in the text.
 *
 * <p>Sources of the rules: the observed substitutions of a North Korean news corpus against its
 * South Korean twin, 조선말규범집 (1987) and 한글 맞춤법; the tables are in {@code Punctuation}, {@code
 * hanja.txt} and {@code north-spelling.tsv}.
 */
public final class Folding {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final int MAX_ROUNDS = 8;

  private static final Folding NONE = new Folding(EnumSet.noneOf(Fold.class));
  private static final Map<WritingSystem, Folding> FOR_MATCHING =
      Map.of(
          WritingSystem.KOREAN,
          of(
              Fold.WIDTH,
              Fold.PUNCTUATION,
              Fold.CASE,
              Fold.HANJA,
              Fold.INITIAL_SOUND,
              Fold.NORTH_SPELLING,
              Fold.SPACES),
          WritingSystem.UNSPACED,
          of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACES),
          WritingSystem.SPACED,
          of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACE_RUNS));

  private final EnumSet<Fold> folds;

  private Folding(EnumSet<Fold> folds) {
    this.folds = folds;
  }

  /**
   * A folding that removes these kinds of noise.
   *
   * @param folds what to remove beside NFC; none is allowed
   * @return the folding
   */
  public static Folding of(Fold... folds) {
    EnumSet<Fold> set = EnumSet.noneOf(Fold.class);
    set.addAll(Arrays.asList(folds));
    return set.isEmpty() ? NONE : new Folding(set);
  }

  /**
   * The folding under which segments of a language are compared.
   *
   * @param language the language of the text
   * @return everything that is noise in that language
   */
  public static Folding forMatching(Locale language) {
    return FOR_MATCHING.get(WritingSystem.of(language));
  }

  /**
   * This folding less one kind.
   *
   * @param fold the kind to keep in the text
   * @return the other folding, or this one when it does not remove that kind anyway
   */
  public Folding without(Fold fold) {
    if (!folds.contains(fold)) {
      return this;
    }
    EnumSet<Fold> fewer = EnumSet.copyOf(folds);
    fewer.remove(fold);
    return new Folding(fewer);
  }

  /**
   * The kinds of noise that this folding removes.
   *
   * @return an unmodifiable set in order of application
   */
  public Set<Fold> folds() {
    return Collections.unmodifiableSet(folds);
  }

  /**
   * The canonical composition of a text, without offsets.
   *
   * @param text any text
   * @return the text in NFC; the same object when it was so already
   */
  public static String nfc(String text) {
    return isComposed(text) ? text : NFC.normalize(text);
  }

  /**
   * Folds a text and keeps its offsets.
   *
   * @param text any text; malformed surrogates pass through
   * @return the folded text
   */
  public FoldedText fold(String text) {
    return run(FoldBuffer.of(text)).folded(text);
  }

  /**
   * Folds a text when only the result matters.
   *
   * @param text any text
   * @return the folded text; the same object when folding changes nothing
   */
  public String key(String text) {
    FoldBuffer buffer = run(FoldBuffer.withoutOffsets(text));
    return buffer.isText(text) ? text : buffer.text();
  }

  private FoldBuffer run(FoldBuffer buffer) {
    compose(buffer);
    if (folds.isEmpty()) {
      return buffer;
    }
    // A removed character can let its neighbours compose, which may give the folds new work; every
    // round shortens the text or leaves it, so the rounds end.
    for (int round = 0; round < MAX_ROUNDS; round++) {
      characters(buffer);
      if (folds.contains(Fold.NORTH_SPELLING)) {
        NorthSpelling.fold(buffer, folds.contains(Fold.INITIAL_SOUND));
      }
      if (folds.contains(Fold.SPACES)) {
        spaces(buffer, false);
      } else if (folds.contains(Fold.SPACE_RUNS)) {
        spaces(buffer, true);
      }
      if (!compose(buffer)) {
        break;
      }
    }
    return buffer;
  }

  /** The folds that look at one character at a time, in a single pass. */
  private void characters(FoldBuffer buffer) {
    boolean width = folds.contains(Fold.WIDTH);
    boolean punctuation = folds.contains(Fold.PUNCTUATION);
    boolean caseFold = folds.contains(Fold.CASE);
    boolean hanja = folds.contains(Fold.HANJA);
    boolean initialSound = folds.contains(Fold.INITIAL_SOUND);
    if (isPlain(buffer)) {
      plainCharacters(buffer, punctuation, caseFold, initialSound);
      return;
    }
    buffer.rewrite();
    while (buffer.hasNext()) {
      int c = buffer.next();
      if (c < 0x80) {
        buffer.put(ascii(c, punctuation, caseFold));
      } else if (Hangul.isSyllable(c)) {
        buffer.put(initialSound ? Hangul.initialSound((char) c) : c);
      } else if (width && !Punctuation.has(c)) {
        String plain = width(c);
        for (int i = 0; i < plain.length(); ) {
          int p = plain.codePointAt(i);
          other(buffer, p, punctuation, caseFold, hanja, initialSound);
          i += Character.charCount(p);
        }
      } else {
        other(buffer, c, punctuation, caseFold, hanja, initialSound);
      }
    }
    buffer.done();
  }

  /** Nothing but ASCII and hangul syllables, as most texts are: each remains one character. */
  private static boolean isPlain(FoldBuffer buffer) {
    for (int i = 0; i < buffer.length(); i++) {
      char c = buffer.charAt(i);
      if (c >= 0x80 && !Hangul.isSyllable(c)) {
        return false;
      }
    }
    return true;
  }

  private static void plainCharacters(
      FoldBuffer buffer, boolean punctuation, boolean caseFold, boolean initialSound) {
    for (int i = 0; i < buffer.length(); i++) {
      char c = buffer.charAt(i);
      if (c < 0x80) {
        buffer.set(i, (char) ascii(c, punctuation, caseFold));
      } else if (initialSound) {
        buffer.set(i, Hangul.initialSound(c));
      }
    }
  }

  private static int ascii(int c, boolean punctuation, boolean caseFold) {
    int mapped = caseFold && c >= 'A' && c <= 'Z' ? c + 32 : c;
    return punctuation ? Punctuation.ascii(mapped) : mapped;
  }

  private static void other(
      FoldBuffer buffer,
      int c,
      boolean punctuation,
      boolean caseFold,
      boolean hanja,
      boolean initialSound) {
    if (punctuation && Punctuation.has(c)) {
      buffer.put(Punctuation.fold(c));
      return;
    }
    int mapped = punctuation && c < 0x80 ? Punctuation.ascii(c) : c;
    if (hanja) {
      mapped = Hanja.reading(mapped);
    }
    if (initialSound && Hangul.isSyllable(mapped)) {
      mapped = Hangul.initialSound((char) mapped);
    }
    buffer.put(caseFold ? UCharacter.foldCase(mapped, true) : mapped);
  }

  /**
   * The ordinary form of one non-ASCII character: NFKC, but not where that would turn what a Korean
   * types into something else (ㄱ into a conjoining jamo) or a spacing accent into a space.
   */
  private static String width(int c) {
    if (UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT)) {
      return "";
    }
    if (c >= 0x3131 && c <= 0x318E) {
      return Character.toString(c);
    }
    // Half-width jamo decompose to the compatibility jamo of the block above.
    String decomposition = NFKC.getRawDecomposition(c);
    if (decomposition == null) {
      return Character.toString(c);
    }
    if (c >= 0xFFA1 && c <= 0xFFDC) {
      return decomposition;
    }
    String plain = NFKC.normalize(Character.toString(c));
    return plain.length() > 1 && plain.charAt(0) == ' ' ? Character.toString(c) : plain;
  }

  private static void spaces(FoldBuffer buffer, boolean keepOne) {
    if (hasOnlyKeptSpaces(buffer, keepOne)) {
      return;
    }
    buffer.rewrite();
    boolean written = false;
    boolean pending = false;
    int from = 0;
    int to = 0;
    while (buffer.hasNext()) {
      int c = buffer.next();
      if (isSpace(c)) {
        from = pending ? from : buffer.sourceStart();
        to = buffer.sourceEnd();
        pending = true;
        continue;
      }
      // A mark that would compose with what stands before the space keeps its distance.
      boolean composes = pending && !NFC.hasBoundaryBefore(c);
      if (pending && (composes || (keepOne && written))) {
        buffer.put(' ', from, to);
      }
      pending = false;
      written = true;
      buffer.put(c);
    }
    buffer.done();
  }

  /** Whether there is no space but, where one is kept, single ones between other characters. */
  private static boolean hasOnlyKeptSpaces(FoldBuffer buffer, boolean keepOne) {
    boolean behindSpace = true;
    for (int i = 0; i < buffer.length(); i++) {
      char c = buffer.charAt(i);
      boolean space = isSpace(c);
      if (space && (behindSpace || c != ' ' || !keepOne)) {
        return false;
      }
      behindSpace = space;
    }
    return buffer.length() == 0 || !behindSpace;
  }

  private static boolean isSpace(int c) {
    return c <= ' '
        ? Character.isWhitespace(c)
        : c >= 0x80
            && !Hangul.isSyllable(c)
            && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** Brings the buffer to NFC; says whether that changed anything. */
  private static boolean compose(FoldBuffer buffer) {
    if (isComposed(buffer)) {
      return false;
    }
    buffer.compose(NFC);
    return true;
  }

  /**
   * Whether a text has only characters that NFC leaves alone whatever stands around them: those
   * before the combining marks, hangul syllables, and the punctuation of Korean and English.
   */
  private static boolean isInert(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inert =
          c < 0x300
              || Hangul.isSyllable(c)
              || (c >= 0x2010 && c <= 0x2027)
              || (c >= 0x3000 && c <= 0x3020);
      if (!inert) {
        return false;
      }
    }
    return true;
  }

  /** The quick check decides nearly always, and unlike the full one it allocates nothing. */
  private static boolean isComposed(CharSequence text) {
    return isInert(text) || NFC.spanQuickCheckYes(text) == text.length() || NFC.isNormalized(text);
  }
}
