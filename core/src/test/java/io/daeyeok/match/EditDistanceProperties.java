package io.daeyeok.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EditDistanceProperties {
  @Provide
  Arbitrary<int[]> sequences() {
    return Arbitraries.integers().between(0, 4).array(int[].class).ofMaxSize(200);
  }

  @Property
  void isTheTextbookDistance(@ForAll("sequences") int[] a, @ForAll("sequences") int[] b) {
    assertEquals(textbook(a, b), new EditDistance(a).to(b));
  }

  @Property(tries = 100)
  void isTheTextbookDistanceOfManySymbols(@ForAll("varied") int[] a, @ForAll("varied") int[] b) {
    assertEquals(textbook(a, b), new EditDistance(a).to(b));
  }

  @Provide
  Arbitrary<int[]> varied() {
    return Arbitraries.integers().between(0, 150).array(int[].class).ofMaxSize(400);
  }

  /** A table of symbols by blocks would hold 400 million entries. */
  @Example
  void aLongPatternOfDistinctSymbolsTakesTheMemoryOfItsLength() {
    int[] pattern = IntStream.range(0, 160_000).toArray();
    assertEquals(159_997, new EditDistance(pattern).to(new int[] {5, 70, 159_999}));
  }

  private static int textbook(int[] a, int[] b) {
    int[] row = new int[b.length + 1];
    for (int j = 0; j <= b.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length; j++) {
        int up = row[j];
        int substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
        row[j] = Math.min(substitution, Math.min(row[j - 1], up) + 1);
        diagonal = up;
      }
    }
    return row[b.length];
  }
}
