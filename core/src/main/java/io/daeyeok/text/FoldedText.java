package io.daeyeok.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text after {@link Folding}, with the way back to where each of its characters came from.
 *
 * <p>Both maps are monotone: a later folded character never comes from an earlier place.
 */
public final class FoldedText {
  private static final int[] NO_OFFSETS = {};

  private final String original;
  private final String text;
  private final boolean inPlace;
  private final int[] starts;
  private final int[] ends;

  FoldedText(String original, String text, int[] starts, int[] ends) {
    this.original = original;
    this.text = text;
    this.inPlace = false;
    this.starts = starts;
    this.ends = ends;
  }

  private FoldedText(String original, String text) {
    this.original = original;
    this.text = text;
    this.inPlace = true;
    this.starts = NO_OFFSETS;
    this.ends = NO_OFFSETS;
  }

  /** A text folded character by character, each where it was. */
  static FoldedText inPlace(String original, String text) {
    return new FoldedText(original, text);
  }

  /**
   * The text that was folded.
   *
   * @return the original, as given
   */
  public String original() {
    return original;
  }

  /**
   * The text after folding.
   *
   * @return the folded text
   */
  public String text() {
    return text;
  }

  /**
   * Where a folded character starts in the original.
   *
   * @param index a UTF-16 offset into {@link #text()}, up to and including its length
   * @return a UTF-16 offset into {@link #original()}; its length for the end of the text
   * @throws IndexOutOfBoundsException if the offset lies outside the folded text
   */
  public int originalStart(int index) {
    if (inPlace) {
      return Objects.checkIndex(index, text.length() + 1);
    }
    return index == text.length() ? original.length() : starts[index];
  }

  /**
   * Where what precedes an offset of the folded text ends in the original.
   *
   * @param end an exclusive UTF-16 end offset in {@link #text()}, from 0
   * @return the exclusive UTF-16 end offset in {@link #original()}; 0 for 0
   * @throws IndexOutOfBoundsException if the offset lies outside the folded text
   */
  public int originalEnd(int end) {
    if (inPlace) {
      return Objects.checkIndex(end, text.length() + 1);
    }
    return end == 0 ? 0 : ends[end - 1];
  }

  /**
   * The first folded character that comes from an original offset or from behind it.
   *
   * @param originalOffset a UTF-16 offset into {@link #original()}
   * @return a UTF-16 offset into {@link #text()}, its length when nothing follows
   */
  public int indexOf(int originalOffset) {
    if (inPlace) {
      return Math.max(0, Math.min(originalOffset, text.length()));
    }
    int found = Arrays.binarySearch(starts, 0, text.length(), originalOffset);
    if (found < 0) {
      return -found - 1;
    }
    while (found > 0 && starts[found - 1] == originalOffset) {
      found--;
    }
    return found;
  }

  @Override
  public String toString() {
    return text;
  }
}
