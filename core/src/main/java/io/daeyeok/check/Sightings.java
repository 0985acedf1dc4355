package io.daeyeok.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what rules see, less what the options ignore; a flood is counted, not kept. */
final class Sightings implements Sighting.Sink {
  static final int MOST = 100_000;

  private final CheckOptions options;
  private final Map<String, List<Sighting>> byFile = new HashMap<>();
  private final Map<String, InlineIgnores> remarks = new HashMap<>();
  private int kept;
  private long unlisted;

  Sightings(CheckOptions options) {
    this.options = options;
  }

  @Override
  public void add(Sighting sighting) {
    InlineIgnores own = remarks.get(sighting.spot().position().file());
    if (own != null && own.cover(sighting)) {
      return;
    }
    if (options.ignores().stream().anyMatch(ignore -> ignore.covers(sighting))) {
      return;
    }
    if (kept == MOST) {
      unlisted++;
      return;
    }
    kept++;
    byFile
        .computeIfAbsent(sighting.spot().position().file(), file -> new ArrayList<>())
        .add(sighting);
  }

  /** Heeds the remarks of a file in what is seen there from now on. */
  void heed(String file, InlineIgnores ignores) {
    remarks.put(file, ignores);
  }

  /** Adds the remarks of a file that did nothing, unless their rule is switched off. */
  void idle(String file) {
    InlineIgnores own = remarks.remove(file);
    if (own == null) {
      return;
    }
    for (InlineIgnore ignore : own.unused()) {
      if (UnknownIgnore.isMeant(ignore)) {
        addIfOn(UnknownIgnore.RULE, UnknownIgnore.RULE.sighting(ignore));
      } else if (isOn(Rule.withId(ignore.rule()))) {
        addIfOn(UnusedIgnore.RULE, UnusedIgnore.RULE.sighting(ignore));
      }
    }
  }

  private void addIfOn(Rule rule, Sighting sighting) {
    if (isOn(rule)) {
      add(sighting);
    }
  }

  private boolean isOn(Rule rule) {
    return options.severity(rule).isPresent();
  }

  List<Sighting> of(String file) {
    return byFile.getOrDefault(file, List.of());
  }

  long unlisted() {
    return unlisted;
  }
}
