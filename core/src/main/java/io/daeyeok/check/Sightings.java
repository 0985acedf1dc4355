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
  private int kept;
  private long unlisted;

  Sightings(CheckOptions options) {
    this.options = options;
  }

  @Override
  public void add(Sighting sighting) {
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

  List<Sighting> of(String file) {
    return byFile.getOrDefault(file, List.of());
  }

  long unlisted() {
    return unlisted;
  }
}
