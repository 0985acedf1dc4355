package io.daeyeok.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class BitParallelProperties {

  @Property(tries = 300)
  void equalsTheTextbook(
      @ForAll @Size(max = 150) int[] pattern, @ForAll @Size(max = 150) int[] text) {
    for (int i = 0; i < pattern.length; i++) {
      pattern[i] = Math.floorMod(pattern[i], 4) - 1;
    }
    for (int i = 0; i < text.length; i++) {
      text[i] = Math.floorMod(text[i], 4);
    }
    assertEquals(textbook(pattern, text), new BitParallel(pattern, 4).to(text, 0, text.length));
  }

  private static int textbook(int[] a, int[] b) {
    int[][] d = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
        } else {
          int change = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
          d[i][j] = Math.min(change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        }
      }
    }
    return d[a.length][b.length];
  }
}
