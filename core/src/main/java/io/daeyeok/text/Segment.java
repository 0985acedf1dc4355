package io.daeyeok.text;

import java.util.List;
import java.util.Objects;

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
}
