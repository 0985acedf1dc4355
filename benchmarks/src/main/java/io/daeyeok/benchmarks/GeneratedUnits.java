package io.daeyeok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * An endless memory made of real pairs: first the pairs themselves, then two of them spliced at
 * their middles, or one perturbed, or both. The pair at an index depends on the input, the seed and
 * the index alone, so that a memory of any size needs no heap beyond the input, and the smaller one
 * is the beginning of the larger.
 *
 * <p>One pair in 50 is held out: queries are made of it, the memory never is. Pairs may repeat;
 * {@link Catalogue} says which do.
 */
final class GeneratedUnits {
  static final long SEED = 20260101;
  private static final int HELD_OUT = 50;
  // What is longer is in the memory as it is, and is not multiplied.
  private static final int LONGEST_PART = 300;

  private final long seed;
  private final List<Pair> real = new ArrayList<>();
  private final List<Pair> parts = new ArrayList<>();
  private final List<Pair> heldOut = new ArrayList<>();
  private final Perturbation first;
  private final Perturbation second;

  GeneratedUnits(Inputs inputs, List<Pair> pairs, long seed) {
    this.seed = seed;
    for (Pair pair : pairs) {
      boolean small =
          pair.first().length() <= LONGEST_PART && pair.second().length() <= LONGEST_PART;
      if (small && Math.floorMod(mix(seed ^ pair.hashCode()), HELD_OUT) == 0) {
        heldOut.add(pair);
        continue;
      }
      real.add(pair);
      if (small) {
        parts.add(pair);
      }
    }
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("no pair of at most " + LONGEST_PART + " characters");
    }
    first = new Perturbation(inputs.first(), random -> word(part(random).first(), random));
    second = new Perturbation(inputs.second(), random -> word(part(random).second(), random));
  }

  private static String word(String text, RandomGenerator random) {
    String[] words = text.split(" ");
    return words[random.nextInt(words.length)];
  }

  /** How many pairs at the beginning are real text. */
  int realCount() {
    return real.size();
  }

  /** The pairs that no unit is made of. */
  List<Pair> heldOut() {
    return heldOut;
  }

  Pair at(int index) {
    if (index < real.size()) {
      return real.get(index);
    }
    RandomGenerator random = random(index);
    int way = random.nextInt(5);
    Pair pair = way < 3 ? splice(part(random), part(random), random) : part(random);
    return way < 2 ? pair : perturbed(pair, 1 + random.nextInt(3), random);
  }

  /** A generator of its own for each number, the same in every run. */
  SplittableRandom random(long number) {
    return new SplittableRandom(mix(seed + number));
  }

  Pair part(RandomGenerator random) {
    return parts.get(random.nextInt(parts.size()));
  }

  Pair perturbed(Pair pair, int edits, RandomGenerator random) {
    return new Pair(
        first.edited(pair.first(), edits, random), second.edited(pair.second(), edits, random));
  }

  /**
   * The beginning of one pair and the end of another, cut at about the same share of both sides.
   */
  Pair splice(Pair one, Pair other, RandomGenerator random) {
    double share = 0.3 + 0.4 * random.nextDouble();
    return new Pair(
        splice(one.first(), other.first(), share), splice(one.second(), other.second(), share));
  }

  private static String splice(String one, String other, double share) {
    String start = one.substring(0, cut(one, share)).strip();
    String end = other.substring(cut(other, share)).strip();
    return (start + " " + end).strip();
  }

  /** The word boundary behind a share of a text. */
  private static int cut(String text, double share) {
    int space = text.indexOf(' ', (int) (text.length() * share));
    return space < 0 ? text.length() : space;
  }

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
