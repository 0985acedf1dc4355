package io.daeyeok.benchmarks;

import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The library end to end: rows in a memory, a lookup with the lowest threshold and a limit that
 * leaves room for what is left out. Ordered as the lookup orders: by score, then by similarity
 * before rounding.
 */
final class DaeyeokMethod implements Method {
  private static final int ROOM = 12;

  /** A unit that rows became: its translation for display, and the raw texts of its rows. */
  private record Stored(String translation, Set<String> raws) {}

  private final String name;
  private final Direction direction;
  private final UnaryOperator<StoredRow> asStored;
  private final TranslationMemory memory = TranslationMemory.inMemory();
  private final Map<String, Stored> units = new HashMap<>();
  private final Map<String, Integer> unitsOfRaw = new HashMap<>();

  /**
   * Imports rows.
   *
   * @param asStored what of a row is put into the memory and asked for
   */
  DaeyeokMethod(
      String name, Direction direction, List<StoredRow> rows, UnaryOperator<StoredRow> asStored)
      throws IOException {
    this.name = name;
    this.direction = direction;
    this.asStored = asStored;
    Map<Pair, Stored> distinct = new LinkedHashMap<>();
    for (StoredRow row : rows) {
      StoredRow stored = asStored.apply(row);
      Pair pair = new Pair(stored.text(), stored.translation());
      distinct
          .computeIfAbsent(pair, p -> new Stored(row.translation(), new HashSet<>()))
          .raws
          .add(row.raw());
    }
    Iterator<Map.Entry<Pair, Stored>> next = distinct.entrySet().iterator();
    memory.addAll(
        () -> next.hasNext() ? Optional.of(unit(next.next())) : Optional.empty(), Duplicates.KEEP);
  }

  private TranslationUnit unit(Map.Entry<Pair, Stored> entry) {
    String id = String.valueOf(units.size());
    units.put(id, entry.getValue());
    entry.getValue().raws.forEach(raw -> unitsOfRaw.merge(raw, 1, Integer::sum));
    Pair pair = entry.getKey();
    return TranslationUnit.of(direction.from(), pair.first(), direction.to(), pair.second())
        .withId(id);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Best best(StoredRow question) throws IOException {
    int limit = unitsOfRaw.getOrDefault(question.raw(), 0) + ROOM;
    Lookup lookup = Lookup.from(direction.from()).to(direction.to()).atLeast(1).limit(limit);
    Best best = Best.NOTHING;
    List<String> found = new ArrayList<>();
    for (FuzzyMatch match : memory.lookup(asStored.apply(question).text(), lookup)) {
      Stored unit = units.get(match.unit().id());
      if (unit.raws.equals(Set.of(question.raw()))) {
        continue;
      }
      double exact = match.details().edit() / 3 + 2 * match.details().overlap() / 3;
      // Scores are whole points: similarity decides between those of one score only.
      double score = match.score() + 0.999 * exact;
      if (found.isEmpty()) {
        best = new Best(score, match.score() / 100.0, found);
      } else if (score < best.score()) {
        break;
      }
      found.add(unit.translation);
    }
    return best;
  }

  @Override
  public void close() throws IOException {
    memory.close();
  }
}
