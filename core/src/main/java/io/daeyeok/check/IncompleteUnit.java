package io.daeyeok.check;

import io.daeyeok.interchange.Refusal;
import java.util.Optional;

/** {@code bitext/incomplete}: units that cannot be used, such as those without a translation. */
final class IncompleteUnit extends BitextRule {
  static final IncompleteUnit RULE = new IncompleteUnit();

  private IncompleteUnit() {
    super("bitext/incomplete", Severity.WARNING);
  }

  @Override
  UnitCheck open(Settings settings) {
    // The readers see these units; none of them gets here.
    return (unit, out) -> {};
  }

  Sighting sighting(Refusal refusal) {
    Spot spot = new Spot(refusal.position(), true, "", refusal.reason(), "", 0, 0, 0, 0);
    return new Sighting(this, spot, refusal.reason(), Optional.empty());
  }
}
