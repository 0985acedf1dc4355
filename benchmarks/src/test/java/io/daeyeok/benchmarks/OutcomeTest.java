package io.daeyeok.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OutcomeTest {

  private static Outcome outcome(double[] scores, double... quality) {
    return new Outcome(scores, quality);
  }

  @Test
  void aucIsTheMeanOfTheMeansOfTheBest() {
    // 90, (90 + 60) / 2, (90 + 60 + 30) / 3.
    Outcome outcome = outcome(new double[] {.7, .9, .8}, 30, 90, 60);
    assertEquals(75, outcome.auc(), 1e-9);
    assertEquals(90, outcome.at(1 / 3.0), 1e-9);
    assertEquals(60, outcome.at(1), 1e-9);
  }

  @Test
  void queriesOfOneScoreCountAsTheirMean() {
    Outcome outcome = outcome(new double[] {.9, .9, .5}, 100, 0, 20);
    // 50, 50, 40.
    assertEquals(140 / 3.0, outcome.auc(), 1e-9);
    assertEquals(50, outcome.at(1 / 3.0), 1e-9);
  }

  @Test
  void rankCorrelationIsSpearmans() {
    assertEquals(1, outcome(new double[] {1, 2, 5}, 10, 20, 21).rankCorrelation(), 1e-9);
    assertEquals(-1, outcome(new double[] {1, 2, 5}, 3, 2, 1).rankCorrelation(), 1e-9);
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5).
    assertEquals(0.9486833, outcome(new double[] {1, 2, 2, 3}, 1, 2, 3, 4).rankCorrelation(), 1e-6);
    assertEquals(0, outcome(new double[] {1, 1, 1}, 1, 2, 3).rankCorrelation(), 1e-9);
  }

  @Test
  void anIntervalHoldsTheDifferenceAndIsTheSameEachTime() {
    SplittableRandom random = new SplittableRandom(1);
    double[] scores = random.doubles(300).toArray();
    double[] quality = random.doubles(300, 0, 100).toArray();
    double[] better = quality.clone();
    for (int i = 0; i < better.length; i++) {
      better[i] += 5 + random.nextDouble(-2, 2);
    }
    Outcome baseline = outcome(scores, quality);
    Outcome.Difference gain = outcome(scores, better).aucOver(baseline, 500, 7);
    assertTrue(gain.low() < gain.value() && gain.value() < gain.high(), gain.toString());
    assertTrue(gain.low() > 4 && gain.high() < 6, gain.toString());
    assertEquals(gain, outcome(scores, better).aucOver(baseline, 500, 7));
    assertEquals(
        new Outcome.Difference(0, 0, 0), baseline.aucOver(outcome(scores, quality), 100, 7));
  }
}
