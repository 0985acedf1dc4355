package io.daeyeok.memory;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who made and who last changed a unit or a variant, and when.
 *
 * @param created when it was made, if known
 * @param createdBy who made it, or the empty string
 * @param changed when it was last changed, if it was
 * @param changedBy who last changed it, or the empty string
 */
public record History(
    Optional<Instant> created, String createdBy, Optional<Instant> changed, String changedBy) {

  /** Nothing is known. */
  public static final History UNKNOWN = new History(Optional.empty(), "", Optional.empty(), "");

  /** Checks that nothing is null. */
  public History {
    Objects.requireNonNull(created, "created");
    Objects.requireNonNull(createdBy, "createdBy");
    Objects.requireNonNull(changed, "changed");
    Objects.requireNonNull(changedBy, "changedBy");
  }

  /**
   * The later of the two dates.
   *
   * @return the last change, else the creation, else empty
   */
  public Optional<Instant> latest() {
    return changed.isPresent() ? changed : created;
  }
}
