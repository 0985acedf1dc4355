package io.daeyeok.check;

import java.util.List;
import java.util.Optional;

/** {@code bitext/unknown-ignore}: a remark in a file that names no rule, or gives no reason. */
final class UnknownIgnore extends BitextRule {
  static final UnknownIgnore RULE = new UnknownIgnore();

  private UnknownIgnore() {
    super("bitext/unknown-ignore", Severity.WARNING);
  }

  @Override
  UnitCheck open(Settings settings) {
    // The remarks stand between units.
    return (unit, out) -> {};
  }

  static boolean isMeant(InlineIgnore ignore) {
    return ignore.reason().isBlank() || !ids().contains(ignore.rule());
  }

  Sighting sighting(InlineIgnore ignore) {
    String problem =
        ids().contains(ignore.rule())
            ? "say behind the rule why %s is to be ignored".formatted(ignore.rule())
            : ignore.rule().isEmpty()
                ? "name the rule that is to be ignored, and why"
                : "there is no rule '%s'; %s"
                    .formatted(ignore.rule(), Nearest.suggestion(ignore.rule(), ids()));
    return new Sighting(this, ignore.spot(), problem, Optional.empty());
  }

  private static List<String> ids() {
    return Rule.all().stream().map(Rule::id).toList();
  }
}
