package io.daeyeok.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedUnitsTest {
  private final GeneratedUnits units = SampleText.units();

  @Test
  void dependOnInputSeedAndIndexAlone() {
    GeneratedUnits again = SampleText.units();
    for (int index = 2000; index >= 0; index--) {
      assertEquals(units.at(index), again.at(index));
    }
    GeneratedUnits otherSeed =
        new GeneratedUnits(SampleText.inputs(), SampleText.pairs(), GeneratedUnits.SEED + 1);
    int index = Math.max(units.realCount(), otherSeed.realCount());
    List<Pair> some = List.of(units.at(index), units.at(index + 1), units.at(index + 2));
    List<Pair> others =
        List.of(otherSeed.at(index), otherSeed.at(index + 1), otherSeed.at(index + 2));
    assertNotEquals(some, others);
  }

  @Test
  void areMadeOfNoHeldOutPair() {
    assertFalse(units.heldOut().isEmpty());
    Set<Pair> real = new HashSet<>();
    for (int index = 0; index < units.realCount(); index++) {
      real.add(units.at(index));
    }
    units.heldOut().forEach(pair -> assertFalse(real.contains(pair)));
    assertEquals(SampleText.pairs().size(), real.size() + units.heldOut().size());
  }

  @Test
  void areNeverBlank() {
    for (int index = 0; index < 5000; index++) {
      assertFalse(units.at(index).first().isBlank());
      assertFalse(units.at(index).second().isBlank());
    }
  }

  @Test
  void smallerCatalogueIsTheBeginningOfTheLarger() {
    Catalogue small = Catalogue.of(units, 500);
    Catalogue large = Catalogue.of(units, 1500);
    Set<Pair> seen = new HashSet<>();
    for (int position = 0; position < large.size(); position++) {
      assertTrue(seen.add(large.at(position)), "twice: " + large.at(position));
      if (position < small.size()) {
        assertEquals(large.at(position), small.at(position));
      }
    }
  }

  @Test
  void queriesAreDistinctAndOfTheLengthsPromised() {
    for (Direction direction : SampleText.inputs().directions()) {
      List<String> queries = Queries.of(units, direction, 500, 100);
      assertEquals(queries, Queries.of(SampleText.units(), direction, 500, 100));
      assertEquals(100, new HashSet<>(queries).size());
      for (String query : queries) {
        assertTrue(query.length() >= 20 && query.length() <= 120, query);
      }
    }
  }
}
