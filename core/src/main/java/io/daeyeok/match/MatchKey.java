package io.daeyeok.match;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Placeable;
import io.daeyeok.text.Placeables;
import io.daeyeok.text.Segment;
import io.daeyeok.text.WritingSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A segment as it is compared: composed, its tags taken out, its numbers, dates, addresses and
 * placeholders replaced by one symbol a kind, and folded for its language.
 *
 * <p>Two segments with equal keys differ in noise, placeables or tags only. Immutable and
 * thread-safe; costs a few microseconds a sentence to make.
 */
public final class MatchKey {
  // Noncharacters: no text that is meant for interchange contains them.
  private static final char FIRST_MASK = '\uFDD0';
  private static final char LAST_NONCHARACTER = '\uFDEF';

  private final Locale language;
  private final WritingSystem writingSystem;
  private final Folding folding;
  private final String composed;
  private final String masked;
  private final String symbols;
  private final List<Placeable> placeables;
  private final List<String> tags;
  private final List<Integer> tagPlaces;
  private final List<InlineCode> codes;

  private MatchKey(Segment segment, Locale language, String knownSymbols) {
    this.language = language;
    writingSystem = WritingSystem.of(language);
    folding = Folding.forMatching(language);
    composed = Folding.nfc(segment.text());
    codes = segment.codes();
    List<Placeable> found = new ArrayList<>(Placeables.in(composed));
    // Number words stay: the North joins 두 시간간격 to its neighbours, where 두 is no word to find.
    found.removeIf(
        placeable ->
            placeable.kind() == Placeable.Kind.NUMBER
                && Character.isLetter(composed.charAt(placeable.start())));
    placeables = new ArrayList<>(found.size());
    tags = new ArrayList<>(codes.size());
    tagPlaces = new ArrayList<>();
    for (InlineCode code : codes) {
      tags.add(code.kind() + " " + (code.type().isEmpty() ? code.content() : code.type()));
    }
    StringBuilder text = new StringBuilder(composed.length());
    int from = 0;
    for (Placeable placeable : found) {
      append(text, from, placeable.start());
      if (placeable.kind() == Placeable.Kind.TAG) {
        tags.add(placeable.value());
        tagPlaces.add(text.length());
      } else {
        text.append((char) (FIRST_MASK + placeable.kind().ordinal()));
        placeables.add(placeable);
      }
      from = placeable.end();
    }
    append(text, from, composed.length());
    masked = text.toString();
    symbols = knownSymbols == null ? folding.key(masked) : knownSymbols;
  }

  /**
   * The key of a segment.
   *
   * @param segment the segment
   * @param language its language, which decides the folding
   * @return the key
   */
  public static MatchKey of(Segment segment, Locale language) {
    return new MatchKey(segment, language, null);
  }

  /**
   * The key of a segment whose symbols an index has kept, which saves the folding.
   *
   * @param segment the segment
   * @param language its language
   * @param symbols the symbols that {@link #of(Segment, Locale)} would give
   * @return the key
   */
  public static MatchKey of(Segment segment, Locale language, String symbols) {
    return new MatchKey(segment, language, Objects.requireNonNull(symbols, "symbols"));
  }

  /**
   * The length of the character n-grams that a writing system is compared by: 3 where words are
   * spaced, 2 elsewhere.
   *
   * @param writingSystem a writing system
   * @return 2 or 3
   */
  public static int gramLength(WritingSystem writingSystem) {
    return writingSystem == WritingSystem.SPACED ? 3 : 2;
  }

  /**
   * The n-grams of a key's symbols in text order, with the edges of the text as symbols of their
   * own. Each is a number of 16 bits a UTF-16 unit.
   *
   * @param symbols the symbols of a key
   * @param gramLength 2 or 3
   * @return the grams, repeated as often as they occur
   */
  public static long[] grams(String symbols, int gramLength) {
    return Grams.inOrder(symbols, gramLength);
  }

  /**
   * The writing system of the segment's language.
   *
   * @return the writing system
   */
  public WritingSystem writingSystem() {
    return writingSystem;
  }

  /**
   * The folded text with its placeables masked: all that similarity looks at.
   *
   * @return the symbols; empty for a segment of white space or tags
   */
  public String symbols() {
    return symbols;
  }

  /**
   * How many n-grams the symbols have.
   *
   * @return the count, 0 for an empty key
   */
  public int gramCount() {
    return Grams.count(symbols.length(), gramLength(writingSystem));
  }

  /**
   * Whether the symbols stand for more or less than the text does: placeables were masked, tags
   * left out, or codes that are symbols themselves replaced.
   *
   * @return false when the symbols are the folded text
   */
  public boolean isMasked() {
    return !masked.equals(composed);
  }

  /** The text in NFC, as the placeables' offsets count it. */
  String composed() {
    return composed;
  }

  /** The text before folding, tags removed and placeables masked. */
  String masked() {
    return masked;
  }

  Locale language() {
    return language;
  }

  Folding folding() {
    return folding;
  }

  /**
   * The symbols as they were if the North and South spelled alike and hanja were not read: the same
   * object as {@link #symbols()} when that changes nothing.
   */
  String ownSpelling() {
    String own =
        folding
            .without(Fold.HANJA)
            .without(Fold.INITIAL_SOUND)
            .without(Fold.NORTH_SPELLING)
            .key(masked);
    return own.equals(symbols) ? symbols : own;
  }

  /** Numbers, dates, addresses and placeholders, in text order. */
  List<Placeable> placeables() {
    return placeables;
  }

  /** Inline codes and tags written in the text. */
  List<String> tags() {
    return tags;
  }

  /** Where the tags written in the text stood, as offsets into {@link #masked()}. */
  List<Integer> tagPlaces() {
    return tagPlaces;
  }

  /** Whether both have the same inline codes at the same places. */
  boolean hasCodesOf(MatchKey other) {
    if (codes.size() != other.codes.size()) {
      return false;
    }
    for (int i = 0; i < codes.size(); i++) {
      if (!codes.get(i).isSameAs(other.codes.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void append(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = composed.charAt(i);
      text.append(c >= FIRST_MASK && c <= LAST_NONCHARACTER ? '\uFFFD' : c);
    }
  }
}
