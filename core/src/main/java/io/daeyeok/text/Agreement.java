package io.daeyeok.text;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;

/**
 * Chooses, verifies and re-picks Korean particles by the sound of what stands before them: 결의를 and
 * 채택을, 서울로 and 평양으로, UN은, 3을, 무투표 채택(no-vote adoption)을.
 *
 * <p>What precedes may be hangul in any normalisation form, a number with or without a unit,
 * letters read one by one, a Latin word (of which the reading is only likely), hanja, or a
 * placeholder (of which nothing is known). Closing quotation marks are looked through; a bracketed
 * aside is jumped over, for the particle goes by the word before the bracket. Only hanja, and what
 * nobody can read, are read as their aside says: 金(금)은. Where the word and its aside could both be
 * what is read, 값 (%d) and 마커(들), the end is not certain.
 *
 * <p>Immutable and thread-safe. The cost of each question is bounded by the length of a word, an
 * aside of 300 characters and the particle.
 */
public final class Agreement {
  private static final Agreement STANDARD = new Agreement(Readings.LISTED);
  // No stack of particles or form of the copula is longer.
  private static final int MAX_TAIL = 24;

  private final Readings readings;

  private Agreement(Readings readings) {
    this.readings = readings;
  }

  /**
   * The agreement that knows the common readings: UN letter by letter, NATO as a word.
   *
   * @return the agreement
   */
  public static Agreement standard() {
    return STANDARD;
  }

  /**
   * This agreement with another reading of a word. A reading given is certain.
   *
   * @param word the word as it is written, case included, such as {@code LDAP} or {@code MP3}
   * @param reading how it is read, in hangul, such as 엘댑; only its last syllable matters
   * @return the other agreement
   * @throws IllegalArgumentException if the word is blank or the reading does not end in hangul
   */
  public Agreement withReading(String word, String reading) {
    if (word.isBlank()) {
      throw new IllegalArgumentException("a reading needs the word that is read so");
    }
    String plain = reading.strip();
    if (plain.isEmpty() || FinalSound.ofHangul(plain.codePointBefore(plain.length())).isEmpty()) {
      throw new IllegalArgumentException(
          "the reading of '" + word + "' is '" + reading + "'; write it in hangul");
    }
    return new Agreement(readings.with(word, plain));
  }

  /**
   * How the word ends that a particle at a place goes by.
   *
   * @param text any text
   * @param offset the UTF-16 offset of the place, behind the word
   * @return the end of the word; of unknown sound when no word stands there
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public WordEnd endOf(String text, int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    return WordEnds.before(text, offset, readings);
  }

  /**
   * The shape of a particle behind a text.
   *
   * @param particle the particle
   * @param before the text before it
   * @return the shape; both in one, such as 을(를), when the text says nothing
   */
  public String choose(Particle particle, String before) {
    return particle.after(endOf(before, before.length()).sound());
  }

  /**
   * What follows a noun, brought into agreement with another word: 을 behind 결의 is 를, 이라는 is 라는, 이었다
   * is 였다, 으로부터의 is 로부터의. What has one shape (에서, 했다) or is no particle stays as it is.
   *
   * @param tail the particles or the form of the copula behind a noun
   * @param sound how the word ends before which the tail is to stand
   * @return the tail that agrees, in the normalisation form of the tail given
   */
  public static String agreeing(String tail, FinalSound sound) {
    String composed = Folding.nfc(tail);
    String agreeing = Tail.agreeing(composed, sound);
    if (agreeing.equals(composed)) {
      return tail;
    }
    return composed.equals(tail) ? agreeing : Normalizer.normalize(agreeing, Normalizer.Form.NFD);
  }

  /**
   * The particle at a place, and whether it agrees with the word before it. Only what has two
   * shapes is verified, with all that is stacked on it, and only when it takes up the rest of the
   * eojeol: 는 in 결의안는 but not in 결의는커녕말고. The second half of both shapes in one, 로 in (으)로, is no
   * particle of its own.
   *
   * <p>The copula may keep its 이 after a vowel (기자이다); that agrees.
   *
   * @param text any text
   * @param offset the UTF-16 offset at which the particle starts
   * @return the verdict, or empty when no particle of two shapes stands there
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public Optional<ParticleCheck> verify(String text, int offset) {
    int end = tailEnd(text, offset);
    String found = text.substring(offset, end);
    if (found.isEmpty()
        || !Tail.hasShapes(Folding.nfc(found))
        || Tail.isInsideDouble(text, offset)) {
      return Optional.empty();
    }
    WordEnd word = endOf(text, offset);
    String expected =
        Tail.accepts(Folding.nfc(found), word.sound()) ? found : agreeing(found, word.sound());
    return Optional.of(new ParticleCheck(offset, end, found, expected, word));
  }

  /**
   * The particle at a place, re-picked after what stands before it has changed. Where it did not
   * agree before, and so may be no particle (나 in 결의안나), it stays as it is unless it can be nothing
   * else (는, 를, 와).
   *
   * @param text the text before the change
   * @param offset the UTF-16 offset in it at which the particle starts
   * @param changed the new text up to the particle
   * @return the particle to write, or empty when it can stay or nothing is known of the new word
   */
  public Optional<ParticleCheck> repick(String text, int offset, String changed) {
    int end = tailEnd(text, offset);
    String found = text.substring(offset, end);
    String composed = Folding.nfc(found);
    if (found.isEmpty() || !Tail.hasShapes(composed)) {
      return Optional.empty();
    }
    WordEnd now = endOf(changed, changed.length());
    FinalSound before = endOf(text, offset).sound();
    boolean agreed = Tail.accepts(composed, before);
    if (now.sound() == FinalSound.UNKNOWN
        || (agreed && now.sound() == before)
        || !(agreed || Tail.isUnmistakable(composed))) {
      return Optional.empty();
    }
    String agreeing = agreeing(found, now.sound());
    return agreeing.equals(found)
        ? Optional.empty()
        : Optional.of(new ParticleCheck(offset, end, found, agreeing, now));
  }

  /**
   * Where the particle of a word stands: behind the quotation marks, brackets and closing tags that
   * follow the word, and behind a bracketed aside.
   *
   * @param text any text
   * @param wordEnd the UTF-16 offset behind the word
   * @return the offset at which its particle would start; that of the word's end when nothing
   *     stands between
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public static int particleStart(String text, int wordEnd) {
    Objects.checkIndex(wordEnd, text.length() + 1);
    return WordEnds.after(text, wordEnd);
  }

  /** Behind the hangul, or the double shape, that starts at an offset. */
  private static int tailEnd(String text, int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int end = offset;
    while (end < text.length() && isHangul(text.charAt(end))) {
      end++;
      if (end - offset > 3 * MAX_TAIL) {
        return offset;
      }
    }
    int both = Tail.doubleEnd(text, offset);
    while (both > 0 && both < text.length() && isHangul(text.charAt(both))) {
      both++;
    }
    return Math.max(end, both);
  }

  private static boolean isHangul(char c) {
    return FinalSound.ofHangul(c).isPresent() || c >= '\u1100' && c <= '\u115F';
  }
}
