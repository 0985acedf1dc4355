package io.daeyeok.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Pairs of made-up sentences, so that tests need no file: words of made-up syllables, the Korean
 * one of a word always the same, some sentences varied from the one before.
 */
final class SampleText {
  static final Locale ENGLISH = Locale.ENGLISH;
  static final Locale KOREAN = Locale.KOREAN;
  private static final int PAIRS = 400;
  private static final int WORDS = 200;
  private static final String[] SYLLABLES = {
    "ka", "no", "ri", "ven", "to", "mal", "su", "pe", "dor", "lin"
  };
  private static final String[] KOREAN_SYLLABLES = {
    "가", "노", "리", "벤", "도", "말", "수", "베", "돌", "린"
  };
  private static final String[] PARTICLES = {"은", "을", "에", "의", ""};

  private SampleText() {}

  static List<Pair> pairs() {
    SplittableRandom random = new SplittableRandom(7);
    List<Pair> pairs = new ArrayList<>();
    int[] words = {};
    for (int i = 0; i < PAIRS; i++) {
      if (i % 3 == 0) {
        words = random.ints(5 + random.nextInt(6), 0, WORDS).toArray();
      } else {
        words = words.clone();
        words[random.nextInt(words.length)] = random.nextInt(WORDS);
      }
      pairs.add(pair(words, random.nextInt(10)));
    }
    return pairs.stream().distinct().toList();
  }

  private static Pair pair(int[] words, int number) {
    StringBuilder english = new StringBuilder();
    StringBuilder korean = new StringBuilder();
    for (int word : words) {
      english.append(word(word, SYLLABLES)).append(' ');
      korean.append(word(word, KOREAN_SYLLABLES)).append(PARTICLES[word % 5]).append(' ');
    }
    String end = number < 3 ? "No. " + number + "." : "end.";
    return new Pair(english + end, korean + (number < 3 ? number + "번." : "끝."));
  }

  private static String word(int word, String[] syllables) {
    return syllables[word % 10] + syllables[word / 10 % 10] + syllables[(word + word / 100) % 10];
  }

  /** The languages; the file named is never read. */
  static Inputs inputs() {
    return new Inputs(ENGLISH, KOREAN, List.of(Path.of("none")), List.of());
  }

  static GeneratedUnits units() {
    return new GeneratedUnits(inputs(), pairs(), GeneratedUnits.SEED);
  }
}
