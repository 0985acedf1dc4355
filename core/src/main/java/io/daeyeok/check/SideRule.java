package io.daeyeok.check;

/** A bitext rule that looks at one language of a unit at a time. */
abstract class SideRule extends BitextRule {
  SideRule(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  final UnitCheck open(Settings settings) {
    return (unit, out) -> unit.sides().forEach(side -> check(side, settings, out));
  }

  abstract void check(Side side, Settings settings, Sighting.Sink out);
}
