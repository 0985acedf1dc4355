package io.daeyeok.check;

/** A bitext rule that compares the source of a unit with each of its targets. */
abstract class PairRule extends BitextRule {
  PairRule(String id, Severity severity) {
    super(id, severity);
  }

  @Override
  final UnitCheck open(Settings settings) {
    return (unit, out) ->
        unit.targets().forEach(target -> check(unit.source(), target, settings, out));
  }

  abstract void check(Side source, Side target, Settings settings, Sighting.Sink out);
}
