package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.List;

/** Counts what a reader leaves out and keeps the first of it for display. */
final class Refusals {
  private static final int MAX_KEPT = 1_000;

  private final List<Refusal> kept = new ArrayList<>();
  private long count;

  void add(FilePosition position, String reason) {
    count++;
    if (kept.size() < MAX_KEPT) {
      kept.add(new Refusal(position, reason));
    }
  }

  long count() {
    return count;
  }

  List<Refusal> kept() {
    return List.copyOf(kept);
  }
}
