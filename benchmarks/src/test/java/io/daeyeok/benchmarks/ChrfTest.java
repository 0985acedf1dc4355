package io.daeyeok.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChrfTest {

  /**
   * By hand. {@code ab} for {@code abc}: precision 1; recall 2/3 and 1/2, mean 7/12; F2 = 5 (7/12)
   * / (4 + 7/12) = 35/55. {@code abcd} for {@code abce}: 3/4, 2/3, 1/2, 0, mean 23/48 both ways.
   * {@code aa} for {@code a}: one order, 1/2 and 1; F2 = 2.5 / 3. Four syllables of which two are
   * found: recall 2/4 and 1/3; F2 = 5 (5/12) / (4 + 5/12).
   */
  @ParameterizedTest
  @CsvSource({
    "abc, abc, 100",
    "ab, abc, 63.636363",
    "abcd, abce, 47.916667",
    "aa, a, 83.333333",
    "a, aa, 55.555556",
    "'a b\u00A0c', abc, 100",
    "abc, xyz, 0",
    "'', abc, 0",
    "채택, 채택했다, 47.169811"
  })
  void isWhatTheFormulaGives(String found, String right, double expected) {
    assertEquals(expected, Chrf.of(found, right), 1e-6);
  }
}
