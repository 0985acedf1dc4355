package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Particles;
import java.util.Locale;
import java.util.Objects;

/**
 * Why a term was found where it was, and with that grade: what the spelling met has to do with the
 * term listed, and what stands on both sides of it.
 *
 * @param hit the term found
 * @param spelling how the text spells the term
 * @param left what the term begins at
 * @param before the part of the same word before the term; empty unless {@link Left#JOINED} or
 *     {@link Left#HYPHEN}
 * @param right what the term ends at
 * @param after the rest of the word behind the term: a particle, an ending, other syllables; empty
 *     for {@link Right#WORD_END}
 */
public record HitExplanation(
    TermHit hit, Spelling spelling, Left left, String before, Right right, String after) {

  /** How the text spells the term. */
  public enum Spelling {
    /** As it is listed. */
    AS_LISTED("as listed"),
    /** In other letter case, width or punctuation. */
    SHAPE("in another shape"),
    /** With other spaces or hyphens. */
    SPACING("with other spaces or hyphens"),
    /** In hanja, or in hangul where hanja are listed. */
    HANJA("in the other script"),
    /** In the spelling of the other Korea, or of the other side of the Atlantic, or inflected. */
    SPELLING("in another spelling or form");

    private final String words;

    Spelling(String words) {
      this.words = words;
    }
  }

  /** What a term begins at. */
  public enum Left {
    /**
     * A word starts there: at the start of the text, after a space or a mark, at another script.
     */
    WORD_START("at the start of a word"),
    /** A hyphen joins it to a word. */
    HYPHEN("behind a hyphen after"),
    /** Other syllables of the same word stand before it. */
    JOINED("inside a word after");

    private final String words;

    Left(String words) {
      this.words = words;
    }
  }

  /** What a term ends at. */
  public enum Right {
    /** The word ends there. */
    WORD_END("before the end of the word"),
    /** One or more particles, or the plural 들. */
    PARTICLE("before the particle"),
    /** A form of the copula 이다. */
    COPULA("before the copula"),
    /** A form of 하다, 되다, 시키다, 받다 or 당하다. */
    LIGHT_VERB("before the verb"),
    /** A plural, possessive or verb ending. */
    ENDING("before the ending"),
    /** A hyphen joins it to a word. */
    HYPHEN("before a hyphen and"),
    /** Other syllables of the same word. */
    JOINED("inside a word before");

    private final String words;

    Right(String words) {
      this.words = words;
    }
  }

  private static final Folding SHAPES =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACE_RUNS);
  private static final Folding READINGS =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.HANJA, Fold.SPACE_RUNS);
  private static final String HYPHENS = "-\u2010\u2011";
  private static final int MAX_WORD = 40;

  /** Checks that nothing is null. */
  public HitExplanation {
    Objects.requireNonNull(hit, "hit");
    Objects.requireNonNull(spelling, "spelling");
    Objects.requireNonNull(left, "left");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(right, "right");
    Objects.requireNonNull(after, "after");
  }

  /**
   * Explains a hit. The cost is that of the words around it.
   *
   * @param text the text in which it was found
   * @param hit the hit
   * @return why it was found
   * @throws IllegalArgumentException if the hit is not from this text
   */
  public static HitExplanation of(String text, TermHit hit) {
    if (!text.startsWith(hit.text(), hit.start())) {
      throw new IllegalArgumentException(
          "'" + hit.text() + "' does not stand at " + hit.start() + " of the text");
    }
    boolean korean = hit.term().variety().getLanguage().equals("ko");
    int from = wordStart(text, hit.start());
    int to = wordEnd(text, hit.end());
    String after = text.substring(hit.end(), to);
    boolean hyphenBefore = isHyphenated(text, hit.start() - 1, hit.start() - 2);
    Left left =
        from < hit.start() ? Left.JOINED : !korean && hyphenBefore ? Left.HYPHEN : Left.WORD_START;
    if (left == Left.HYPHEN) {
      from = wordStart(text, text.offsetByCodePoints(hit.start() - 1, -1));
    }
    Right right = korean ? koreanRight(after) : after.isEmpty() ? Right.WORD_END : Right.ENDING;
    if (!korean && isHyphenated(text, to, to + 1)) {
      right = Right.HYPHEN;
      after = text.substring(to + 1, wordEnd(text, text.offsetByCodePoints(to + 1, 1)));
    } else if (!korean && isPossessive(text, to)) {
      right = Right.ENDING;
      after = text.substring(hit.end(), wordEnd(text, text.offsetByCodePoints(to + 1, 1)));
    }
    String before = text.substring(from, hit.start());
    return new HitExplanation(hit, spelling(hit), left, before, right, after);
  }

  private static Right koreanRight(String tail) {
    String composed = Folding.nfc(tail);
    if (composed.isEmpty()) {
      return Right.WORD_END;
    }
    if (Particles.isTail(composed)) {
      return Right.PARTICLE;
    }
    if (Particles.isCopula(composed)) {
      return Right.COPULA;
    }
    return Particles.isPredicate(composed) ? Right.LIGHT_VERB : Right.JOINED;
  }

  private static Spelling spelling(TermHit hit) {
    String met = Folding.nfc(hit.text());
    String listed = Folding.nfc(hit.term().text());
    if (met.equals(listed)) {
      return Spelling.AS_LISTED;
    }
    if (SHAPES.key(met).equals(SHAPES.key(listed))) {
      return Spelling.SHAPE;
    }
    if (joined(SHAPES.key(met)).equals(joined(SHAPES.key(listed)))) {
      return Spelling.SPACING;
    }
    boolean read = joined(READINGS.key(met)).equals(joined(READINGS.key(listed)));
    return read ? Spelling.HANJA : Spelling.SPELLING;
  }

  private static String joined(String text) {
    return text.replace(" ", "").replace("-", "");
  }

  private static int wordStart(String text, int start) {
    int from = start;
    while (from > 0
        && start - from < MAX_WORD
        && Recogniser.isOneWord(text.codePointBefore(from), text.codePointAt(from))) {
      from -= Character.charCount(text.codePointBefore(from));
    }
    return from;
  }

  /** Where the word ends; what Korean writes behind Latin letters and digits belongs to it. */
  private static int wordEnd(String text, int end) {
    int to = end;
    while (to < text.length() && to - end < MAX_WORD && to > 0) {
      int before = text.codePointBefore(to);
      int next = text.codePointAt(to);
      boolean tail = to == end && Recogniser.isKorean(next) && Recogniser.isWordPart(before);
      if (!tail && !Recogniser.isOneWord(before, next)) {
        break;
      }
      to += Character.charCount(next);
    }
    return to;
  }

  private static boolean isHyphenated(String text, int hyphen, int word) {
    return hyphen >= 0
        && hyphen < text.length()
        && HYPHENS.indexOf(text.charAt(hyphen)) >= 0
        && word >= 0
        && word < text.length()
        && Character.isLetterOrDigit(text.charAt(word));
  }

  private static boolean isPossessive(String text, int index) {
    return index + 1 < text.length()
        && (text.charAt(index) == '\'' || text.charAt(index) == '’')
        && Character.isLetter(text.charAt(index + 1));
  }

  /**
   * The explanation as a person reads it.
   *
   * @return such as {@code inflected: as listed, at the start of a word, before the particle 를}
   */
  @Override
  public String toString() {
    return hit.grade().name().toLowerCase(Locale.ROOT)
        + ": "
        + spelling.words
        + (spelling == Spelling.AS_LISTED ? "" : " of " + hit.term().text())
        + ", "
        + left.words
        + (before.isEmpty() ? "" : " " + before)
        + ", "
        + right.words
        + (after.isEmpty() ? "" : " " + after);
  }
}
