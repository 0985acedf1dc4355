package io.daeyeok.check;

import java.util.Optional;

/** {@code bitext/unused-ignore}: a remark in a file that silences nothing. */
final class UnusedIgnore extends BitextRule {
  static final UnusedIgnore RULE = new UnusedIgnore();

  private UnusedIgnore() {
    super("bitext/unused-ignore", Severity.NOTE);
  }

  @Override
  UnitCheck open(Settings settings) {
    // Known only when all units of a file have been looked at.
    return (unit, out) -> {};
  }

  Sighting sighting(InlineIgnore ignore) {
    return new Sighting(
        this,
        ignore.spot(),
        "nothing here goes against %s; remove the remark".formatted(ignore.rule()),
        Optional.empty());
  }
}
