package io.daeyeok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Sentences made up of a few words, so that tests need no file. */
final class SampleText {
  static final Locale ENGLISH = Locale.ENGLISH;
  static final Locale KOREAN = Locale.KOREAN;
  private static final String[] SUBJECTS = {
    "The committee", "A delegation", "The secretary", "Every member", "The northern office"
  };
  private static final String[] VERBS = {"adopted", "rejected", "postponed", "read", "amended"};
  private static final String[] OBJECTS = {
    "the resolution without a vote",
    "12 articles of the draft",
    "the report of 1997",
    "a list of 3 candidates",
    "the minutes of the meeting"
  };
  private static final String[] KOREAN_SUBJECTS = {"위원회는", "대표단이", "서기가", "모든 위원이", "북쪽 사무소는"};
  private static final String[] KOREAN_VERBS = {"채택했다", "거부했다", "연기했다", "읽었다", "수정했다"};
  private static final String[] KOREAN_OBJECTS = {
    "결의안을 무투표로", "초안의 12개 조항을", "1997년 보고서를", "후보 3명의 명단을", "회의의 기록을"
  };

  private SampleText() {}

  static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 400; i++) {
      int s = random.nextInt(5);
      int v = random.nextInt(5);
      int o = random.nextInt(5);
      int year = 1900 + random.nextInt(3);
      pairs.add(
          new Pair(
              SUBJECTS[s] + " " + VERBS[v] + " " + OBJECTS[o] + " in " + year + ".",
              year
                  + "년에 "
                  + KOREAN_SUBJECTS[s]
                  + " "
                  + KOREAN_OBJECTS[o]
                  + " "
                  + KOREAN_VERBS[v]
                  + "."));
    }
    return pairs.stream().distinct().toList();
  }

  /** The languages; the files named are never read. */
  static Inputs inputs() {
    return new Inputs(ENGLISH, KOREAN, List.of(java.nio.file.Path.of("none")), List.of());
  }

  static GeneratedUnits units() {
    return new GeneratedUnits(inputs(), pairs(), GeneratedUnits.SEED);
  }
}
