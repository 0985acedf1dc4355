package io.daeyeok.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffTest {
  private static String marked(String query, String source, Locale language) {
    StringBuilder marked = new StringBuilder();
    for (Diff.Run run : Diff.between(query, source, language)) {
      String stored = source.substring(run.sourceStart(), run.sourceEnd());
      String asked = query.substring(run.queryStart(), run.queryEnd());
      marked.append(run.same() ? stored : "[" + asked + "|" + stored + "]");
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "부담을 덜어 준다.; 부담도 덜어 준다.; 부담[을|도] 덜어 준다.",
        "규정하였다.; 규정했다.; 규정[하였|했]다.",
        // a number is one thing
        "2024년 11월 3일; 2024년 10월 28일; 2024년 [11|10]월 [3|28]일",
        "문건 1,127건; 문건 1,048건; 문건 1,[127|048]건",
        "인권 결의; 인권 결의; 인권 결의",
        "결의; 인권; [결의|인권]",
      })
  void korean(String query, String source, String expected) {
    assertEquals(expected, marked(query, source, Locale.KOREAN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "was adopted; was not adopted; was[| not] adopted",
        "the resolutions; the resolution; the resolution[s|]",
        "a \uD83D\uDE00 b; a \uD83D\uDE01 b; a [\uD83D\uDE00|\uD83D\uDE01] b",
      })
  void english(String query, String source, String expected) {
    assertEquals(expected, marked(query, source, Locale.ENGLISH));
  }
}
