package io.daeyeok.text;

import java.util.Objects;

/**
 * How what stands before a place in a text ends when it is read aloud.
 *
 * @param sound the final sound
 * @param kind what tells it
 * @param certain whether a particle that disagrees is wrong; a reading that is only likely (of a
 *     Latin word, of hanja) is reason to suggest, never to correct
 * @param end the UTF-16 offset behind the word that was read: before closing quotation marks, and
 *     before brackets with what is in them
 */
public record WordEnd(FinalSound sound, Kind kind, boolean certain, int end) {

  /** What tells the final sound of a word. */
  public enum Kind {
    /** Hangul, composed or decomposed. */
    HANGUL,
    /** Digits, read as a number: 3, 1,000. */
    NUMBER,
    /** A sign or unit behind a number: 3%, 5km. */
    UNIT,
    /** Latin letters read one by one: UN, HTML. */
    ACRONYM,
    /** A word in Latin letters, by how its spelling ends. */
    LATIN_WORD,
    /** A listed reading: NATO as a word, or one that the user gave. */
    LISTED,
    /** Hanja, by its one reading. */
    HANJA,
    /** A placeholder or tag, of which nobody knows what it will be. */
    PLACEHOLDER,
    /** Anything else, or nothing at all. */
    OTHER
  }

  /** Checks that nothing is null. */
  public WordEnd {
    Objects.requireNonNull(sound, "sound");
    Objects.requireNonNull(kind, "kind");
    if (end < 0) {
      throw new IllegalArgumentException("a word cannot end at " + end);
    }
  }
}
