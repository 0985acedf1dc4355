package io.daeyeok.text;

import java.util.Objects;

/**
 * Another way to say what a segment says, such as with another term for the same concept. Something
 * to search by, not to print: the grammar around the changed words may no longer fit.
 *
 * @param segment the segment in other words, its inline codes where they belong
 * @param detail what was changed, as a person would say it, such as {@code 회원국 → 성원국}
 */
public record Rewording(Segment segment, String detail) {

  /** Checks that nothing is null. */
  public Rewording {
    Objects.requireNonNull(segment, "segment");
    Objects.requireNonNull(detail, "detail");
  }
}
