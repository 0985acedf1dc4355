package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first target of each source, as hashes: 24 bytes a source at a load of two thirds at most, so
 * that a million of them take about 50 MB.
 */
final class SeenTargets {
  private long[] sources = new long[1 << 10];
  private long[] targets = new long[1 << 10];
  // The index of the file in the upper half, the line in the lower.
  private long[] places = new long[1 << 10];
  private final List<String> files = new ArrayList<>();
  private int size;

  /** Where the source has another target; the position given when it has none yet, or the same. */
  FilePosition otherTarget(long source, long target, FilePosition position) {
    long key = source == 0 ? 1 : source;
    int slot = slot(key);
    if (sources[slot] == 0) {
      sources[slot] = key;
      targets[slot] = target;
      places[slot] = (long) file(position.file()) << 32 | position.line();
      if (++size > sources.length / 3 * 2) {
        grow();
      }
      return position;
    }
    if (targets[slot] == target) {
      return position;
    }
    return new FilePosition(files.get((int) (places[slot] >>> 32)), (int) places[slot], 0);
  }

  private int file(String name) {
    int last = files.size() - 1;
    if (last < 0 || !files.get(last).equals(name)) {
      files.add(name);
    }
    return files.size() - 1;
  }

  private int slot(long key) {
    int mask = sources.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (sources[slot] != 0 && sources[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldSources = sources;
    long[] oldTargets = targets;
    long[] oldPlaces = places;
    sources = new long[oldSources.length * 2];
    targets = Arrays.copyOf(targets, sources.length);
    places = Arrays.copyOf(places, sources.length);
    for (int i = 0; i < oldSources.length; i++) {
      if (oldSources[i] != 0) {
        int slot = slot(oldSources[i]);
        sources[slot] = oldSources[i];
        targets[slot] = oldTargets[i];
        places[slot] = oldPlaces[i];
      }
    }
  }
}
