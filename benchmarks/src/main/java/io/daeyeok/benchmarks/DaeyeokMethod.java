package io.daeyeok.benchmarks;

import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.text.Segment;
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
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The library end to end: rows in a memory, a lookup with the lowest threshold and a limit that
 * leaves room for what is left out. Ordered as the lookup orders: by score, then by similarity
 * before rounding.
 */
final class DaeyeokMethod implements Method {
  private static final int ROOM = 12;

  private final String name;
  private final Direction direction;
  private final UnaryOperator<StoredRow> asStored;
  private final Function<FuzzyMatch, Segment> offered;
  private final TranslationMemory memory = TranslationMemory.inMemory();
  // The raw texts of the rows that became a unit, by its id.
  private final Map<String, Set<String>> units = new HashMap<>();
  private final Map<String, Integer> unitsOfRaw = new HashMap<>();

  /**
   * Imports rows.
   *
   * @param asStored what of a row is put into the memory and asked for
   * @param offered what of a match is shown as the translation
   */
  DaeyeokMethod(
      String name,
      Direction direction,
      List<StoredRow> rows,
      UnaryOperator<StoredRow> asStored,
      Function<FuzzyMatch, Segment> offered)
      throws IOException {
    this.offered = offered;
    this.name = name;
    this.direction = direction;
    this.asStored = asStored;
    Map<Pair, Set<String>> distinct = new LinkedHashMap<>();
    for (StoredRow row : rows) {
      StoredRow stored = asStored.apply(row);
      Pair pair = new Pair(stored.text(), stored.translation());
      distinct.computeIfAbsent(pair, p -> new HashSet<>()).add(row.raw());
    }
    Iterator<Map.Entry<Pair, Set<String>>> next = distinct.entrySet().iterator();
    memory.addAll(
        () -> next.hasNext() ? Optional.of(unit(next.next())) : Optional.empty(), Duplicates.KEEP);
  }

  private TranslationUnit unit(Map.Entry<Pair, Set<String>> entry) {
    String id = String.valueOf(units.size());
    units.put(id, entry.getValue());
    entry.getValue().forEach(raw -> unitsOfRaw.merge(raw, 1, Integer::sum));
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
      if (units.get(match.unit().id()).equals(Set.of(question.raw()))) {
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
      found.add(offered.apply(match).text());
    }
    return best;
  }

  @Override
  public void close() throws IOException {
    memory.close();
  }
}
