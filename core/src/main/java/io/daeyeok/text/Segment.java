package io.daeyeok.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of text in one language, usually a sentence, with its inline codes kept beside it.
 *
 * <p>Immutable and thread-safe; nothing in it is null. The text is kept exactly as given: no
 * normalisation, no trimming.
 *
 * @param text the text without codes
 * @param codes the inline codes, by ascending position in {@code text}
 */
public record Segment(String text, List<InlineCode> codes) {

  public Segment {
    Objects.requireNonNull(text, "text");
    codes = List.copyOf(codes);
    int last = 0;
    for (InlineCode code : codes) {
      if (code.position() < last || code.position() > text.length()) {
        throw new IllegalArgumentException(
            "inline code "
                + code
                + " is out of place: positions ascend from 0 to the text's length, "
                + text.length());
      }
      last = code.position();
    }
  }

  /**
   * A segment without inline codes.
   *
   * @param text the text
   * @return the segment
   */
  public static Segment of(String text) {
    return new Segment(text, List.of());
  }

  /**
   * This segment with a stretch replaced. Codes before it, and at its edges, stay where they are in
   * the text.
   *
   * @param start the UTF-16 offset of the stretch's first unit
   * @param end the UTF-16 offset behind its last unit
   * @param replacement the text to stand there
   * @return the other segment, or empty when a code stands within the stretch
   * @throws IndexOutOfBoundsException if the stretch lies outside the text
   */
  public Optional<Segment> replacing(int start, int end, String replacement) {
    Objects.checkFromToIndex(start, end, text.length());
    List<InlineCode> moved = new ArrayList<>(codes.size());
    for (InlineCode code : codes) {
      if (code.position() > start && code.position() < end) {
        return Optional.empty();
      }
      moved.add(
          code.position() < end || code.position() == start
              ? code
              : code.at(code.position() + replacement.length() - (end - start)));
    }
    String replaced = text.substring(0, start) + replacement + text.substring(end);
    return Optional.of(new Segment(replaced, moved));
  }
}
