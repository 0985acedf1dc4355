package io.daeyeok.interchange;

import java.util.Objects;

/**
 * A unit or concept of a file that was left out because it cannot be used, or something in the file
 * that is none.
 *
 * @param position where it starts
 * @param reason why it was left out, or what it is, as a person would say it
 */
public record Refusal(FilePosition position, String reason) {

  /** Checks that nothing is null. */
  public Refusal {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(reason, "reason");
  }

  @Override
  public String toString() {
    return position + ": " + reason;
  }
}
