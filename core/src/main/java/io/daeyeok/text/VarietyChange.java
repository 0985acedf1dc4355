package io.daeyeok.text;

import java.util.Objects;

/**
 * A place where the other Korea would write otherwise.
 *
 * @param rule why
 * @param start the offset of the first UTF-16 unit to change in the text given
 * @param end the offset behind the last one; the same as the start where something is put in
 * @param from what stands between these offsets
 * @param to what the other Korea writes there, in NFC; a particle that has to change with its word
 *     is part of both
 * @param certain whether it can be changed without a look; if not, the word may be another one that
 *     is spelled alike on one side, and the change is only proposed
 */
public record VarietyChange(
    VarietyRule rule, int start, int end, String from, String to, boolean certain) {
  /** Checks that nothing is null and that the offsets span what changes. */
  public VarietyChange {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(to, "to");
    if (start < 0 || end - start != from.length()) {
      throw new IllegalArgumentException(
          "the offsets " + start + " to " + end + " do not span '" + from + "'");
    }
  }

  /**
   * The change of a stretch of text.
   *
   * @param rule why
   * @param text the text that is to change
   * @param start the offset of its first UTF-16 unit to change
   * @param end the offset behind the last one
   * @param to what is to stand there
   * @param certain whether that is sure
   * @return the change
   */
  public static VarietyChange of(
      VarietyRule rule, String text, int start, int end, String to, boolean certain) {
    return new VarietyChange(rule, start, end, text.substring(start, end), to, certain);
  }

  /**
   * The change of a word. Where the new word wants another shape of the particle that follows (독일은,
   * 도이췰란드는), the particle is part of the change.
   *
   * @param rule why
   * @param text the text in which the word stands
   * @param start the offset of the word's first UTF-16 unit
   * @param end the offset behind its last one
   * @param word the new word
   * @param certain whether that is sure
   * @return the change
   */
  public static VarietyChange ofWord(
      VarietyRule rule, String text, int start, int end, String word, boolean certain) {
    String tail = HangulRuns.tail(text, end);
    FinalSound before = Agreement.standard().endOf(text, end).sound();
    // 아이의 in 녀자아이의 looks like a stack of particles, which would not agree with 녀자.
    String agreeing = Tail.accepts(tail, before) ? agreeing(word, tail) : tail;
    return agreeing.equals(tail)
        ? of(rule, text, start, end, word, certain)
        : of(rule, text, start, end + tail.length(), word + agreeing, certain);
  }

  private static String agreeing(String word, String tail) {
    FinalSound sound = Agreement.standard().endOf(word, word.length()).sound();
    return Particles.isTail(tail) && sound != FinalSound.UNKNOWN
        ? Agreement.agreeing(tail, sound)
        : tail;
  }
}
