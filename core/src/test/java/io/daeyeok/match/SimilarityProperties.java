package io.daeyeok.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.Segment;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SimilarityProperties {
  private static final List<Locale> LANGUAGES =
      List.of(Locale.KOREAN, Locale.ENGLISH, Locale.JAPANESE);

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "가",
            "나",
            "a",
            "b",
            " ",
            " ",
            ".",
            ",",
            "'",
            "12",
            "채택",
            "vote",
            "resolution",
            "<b>",
            "%s",
            "ａ",
            "😀",
            "\u0308",
            "\u3000",
            "\u001F",
            "\u200B")
        .list()
        .ofMaxSize(18)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  /** What lets an index skip a segment: less overlap than this cannot reach the score. */
  @Property(tries = 3000)
  void leastOverlapIsABound(
      @ForAll("texts") String query,
      @ForAll("texts") String source,
      @ForAll("languages") Locale language,
      @ForAll @IntRange(min = 1, max = 100) int points) {
    MatchKey stored = MatchKey.of(Segment.of(source), language);
    Similarity similarity = Similarity.to(MatchKey.of(Segment.of(query), language));
    if (similarity.points(stored.symbols()) >= points) {
      int least = similarity.leastOverlap(stored.gramCount(), points);
      assertTrue(similarity.overlap(stored.symbols()) >= least);
    }
  }

  @Property(tries = 2000)
  void scoreIsWithinItsBounds(
      @ForAll("texts") String query,
      @ForAll("texts") String source,
      @ForAll("languages") Locale language) {
    Segment asked = Segment.of(query);
    Segment stored = Segment.of(source);
    Score score = Score.of(asked, stored, Segment.of("12 %s"), language);
    Similarity similarity = Similarity.to(MatchKey.of(asked, language));
    int bound = similarity.points(MatchKey.of(stored, language).symbols());
    assertTrue(score.points() >= 0 && score.points() <= bound, score + " above " + bound);
    assertTrue(score.edit() >= 0 && score.edit() <= 1);
    assertTrue(score.overlap() >= 0 && score.overlap() <= 1);
    assertEquals(100 - score.points(), score.reasons().stream().mapToInt(Reason::points).sum());
    assertEquals(score.points() == 100, query.equals(source));
    assertEquals(score, Score.of(asked, stored, Segment.of("12 %s"), language));
  }

  @Property
  void diffCoversBothTextsInOrder(
      @ForAll("texts") String query,
      @ForAll("texts") String source,
      @ForAll("languages") Locale language) {
    int q = 0;
    int s = 0;
    for (Diff.Run run : Diff.between(query, source, language)) {
      assertEquals(q, run.queryStart());
      assertEquals(s, run.sourceStart());
      assertTrue(run.queryEnd() >= q && run.sourceEnd() >= s);
      q = run.queryEnd();
      s = run.sourceEnd();
    }
    assertEquals(query.length(), q);
    assertEquals(source.length(), s);
    if (query.equals(source)) {
      assertTrue(Diff.between(query, source, language).stream().allMatch(Diff.Run::same));
    }
  }

  @Property
  void wordPercentageIsAPercentage(@ForAll("texts") String query, @ForAll("texts") String source) {
    int percent = WordPercentage.to(query).percent(source);
    assertTrue(percent >= 0 && percent <= 100);
    assertEquals(percent, WordPercentage.to(source).percent(query));
    assertEquals(100, WordPercentage.to(query).percent(query));
  }
}
