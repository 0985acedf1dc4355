package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a reader leaves out, by reason, and keeps the first of it for display. */
final class Refusals {
  private static final int MAX_KEPT = 1_000;
  private static final int MAX_REASONS = 100;
  private static final String OTHER = "other reasons";

  private final List<Refusal> kept = new ArrayList<>();
  private final Map<String, Long> byReason = new LinkedHashMap<>();
  private long count;

  void add(FilePosition position, String reason) {
    count++;
    if (kept.size() < MAX_KEPT) {
      kept.add(new Refusal(position, reason));
    }
    count(reason, 1);
  }

  /** Adds what a reader has left out so far. */
  void addAll(UnitReader reader) {
    addAll(reader.refused(), reader.refusals(), reader.refusedByReason());
  }

  /** Adds what a reader has left out so far; of more than it keeps the reasons are not known. */
  void addAll(ConceptReader reader) {
    Map<String, Long> reasons = new LinkedHashMap<>();
    reader.refusals().forEach(refusal -> reasons.merge(refusal.reason(), 1L, Long::sum));
    long unknown = reader.refused() - reader.refusals().size();
    if (unknown > 0) {
      reasons.put(OTHER, unknown);
    }
    addAll(reader.refused(), reader.refusals(), reasons);
  }

  void addAll(Refusals others) {
    addAll(others.count, others.kept, others.byReason);
  }

  private void addAll(long refused, List<Refusal> first, Map<String, Long> reasons) {
    count += refused;
    first.stream().limit(MAX_KEPT - kept.size()).forEach(kept::add);
    reasons.forEach(this::count);
  }

  private void count(String reason, long times) {
    boolean counted = byReason.containsKey(reason) || byReason.size() < MAX_REASONS;
    byReason.merge(counted ? reason : OTHER, times, Long::sum);
  }

  long count() {
    return count;
  }

  List<Refusal> kept() {
    return List.copyOf(kept);
  }

  Map<String, Long> byReason() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(byReason));
  }
}
