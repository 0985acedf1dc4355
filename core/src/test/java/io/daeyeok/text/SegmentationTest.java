package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.InlineCode.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text is cut where a bar stands, and nowhere else. */
class SegmentationTest {
  private static String cut(Segmentation segmentation, String text) {
    return segmentation.spans(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .collect(Collectors.joining("|"));
  }

  private static void holds(String language, String expected) {
    Segmentation segmentation = Segmentation.of(Locale.forLanguageTag(language));
    assertEquals(expected, cut(segmentation, expected.replace("|", "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "결의안이 채택됐다. |회의는 끝났다.",
        "결의안이 채택됐다.|다음 회의는 모레다.",
        "정말 그런가?|그는 되물었다.",
        "안 된다!|“다시 하라.”",
        "무엇이 문제인가? |답은 하나다! |보자.",
        // Quotations that go on.
        "그는 “우리는 반대한다.”고 말했다. |회의장이 술렁였다.",
        "그는 “우리는 반대한다.” 고 말했다.",
        "그는 \"우리는 반대한다.\"라고 말했다.",
        "그는 ‘왜 안 되는가?’라며 따졌다.",
        "그는 “누가 갔는가?” 하고 물었다.",
        "“유감이다.”라는 성명이 나왔다.",
        "“유감이다.”라고까지 했다.",
        "《전쟁은 끝났다.》고 그는 썼다.",
        "「끝났다.」이라면서 웃었다.",
        // Quotations that end.
        "그는 “우리는 반대한다.” |회의장이 술렁였다.",
        "“끝났다.” |고려대 교수가 말했다.",
        "“끝났다.” |며칠 뒤 그는 떠났다.",
        // Dates, numbers, decimals.
        "2024. 10. 28. 제네바에서 열렸다. |이튿날 끝났다.",
        "2024. 10. 28.(월) 열렸다.",
        "2024.10.28. 열렸다.",
        "성장률은 3.14%였다. |작년보다 높다.",
        "3.1절은 국경일이다. |4.19는 아니다.",
        "판올림 1.2.3을 냈다.",
        // Abbreviations and names in Korean text.
        "U.S. 정부는 거부했다. |이유는 없었다.",
        "Mr. Kim이 왔다. |그는 웃었다.",
        "J. 로버트 오펜하이머는 물리학자다.",
        "결의 No. 5에 따른다. |p. 12를 보라.",
        "Acme Inc. 대표가 왔다.",
        // Three dots.
        "음… 그래서 갔다.",
        "北, 미사일 발사… 軍 대응",
        "모르겠다… |그는 돌아섰다.",
        "모르겠다... |그는 돌아섰다.",
        "그래서... 갔다.",
        // Brackets and notes.
        "(자료를 보라.) |다음은 결론이다.",
        "그는 웃었다.(웃음) |그리고 앉았다.",
        "채택됐다.[3] |다음 해에는 아니었다.",
        "채택됐다(찬성 30, 반대 2). |기권은 없었다.",
        "대북 인권(결의 등)은 다음에 다룬다.",
        // Lists and lines.
        "1. 개요\n|2. 배경\n|가. 경과",
        "(1) 개요는 이렇다. |끝.",
        "II. 배경은 이렇다. |끝.",
        "네. |알겠습니다.",
        "제목\n\n  |본문이다. |끝이다.\n",
        "가.나.다 순으로 적는다.",
        "뉴스.한국에 실렸다.",
        "누리집은 www.example.com이다. |메일은 a.b@example.org로.",
        "그는 iPhone을 샀다. |eBay에서 샀다.",
        "「全部。」|다음이다。|끝",
      })
  void korean(String expected) {
    holds("ko", expected);
    holds("ko-KP", expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The resolution was adopted. |The meeting rose.",
        "Who voted? |Nobody! |Well then.",
        "Mr. Kim met Dr. Lee. |They spoke.",
        "Gen. Pak and Lt. Col. Ri arrived. |It rained.",
        "The U.S. Government objected. |So did Cuba.",
        "He lives in the U.S. |The council knows.",
        "He spoke at 9 a.m. Monday. |She left at 5 p.m. |They stayed.",
        "See No. 5 and p. 12, pp. 3 and Art. IV. |Then stop.",
        "I said no. |He said yes.",
        "No. |He left.",
        "It rose 3.14 percent. |It fell 2.5.",
        "It was Oct. 28, 2024. |In Jan. 2025 it ended.",
        "Tools, e.g. The Gimp, i.e. paint. |Done.",
        "North vs. South. |A draw.",
        "Apples, pears, etc. were sold. |Apples, etc. |The end.",
        "Smith et al. wrote it. |Smith et al. |The paper.",
        "Acme Inc. CEO Tim left. |He joined Acme Inc. |The firm grew.",
        "George W. Bush and J. Smith. |A pair.",
        "You and I. |The others.",
        "“Why?” he asked. |“Because.” |She left.",
        "\"Why?\" he asked. |\"Because.\" |She left.",
        "He said \"no.\" |Then he left.",
        "Wait ... what? |Well... |No.",
        "It ended (at last.) |Then rain.",
        "As noted.[3][4] |Then more.",
        "Version 1.2.3 of www.example.com is out. |Get it.",
        "1. Aims\n|2. Means\n|a) First. |Second.",
        "In 2024. |The year after.",
        "First line\n|second line\r\n\r\n|third",
        "He has a Ph.D. in law. |He has a Ph.D. |The end.",
        "St. Petersburg. |Mt. Paektu. |Ft. Knox.",
      })
  void english(String expected) {
    holds("en", expected);
    holds("en-GB", expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "de=Am 3. Oktober ruht die Arbeit. |Der 4. ist frei.",
        "de=Das kostet 3.50 Euro. |Gut.",
        "fr=Il pleut. |Elle part.",
        "ja=決議は採択された。|会議は終わった。",
        "zh=决议通过了。|会议结束了！|好。",
        "es=1. Uno\n|2. Dos",
      })
  void otherLanguages(String row) {
    holds(row.substring(0, 2), row.substring(3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\n\n\n", ".", "...", "가"})
  void textsOfNothing(String text) {
    assertEquals(text, cut(Segmentation.of(Locale.KOREAN), text));
  }

  @Test
  void theFirstRuleThatAppliesDecides() {
    SegmentationRule join = new SegmentationRule(false, "\\bp\\.", "\\s");
    SegmentationRule split = new SegmentationRule(true, "\\.", "\\s");
    assertEquals("See p. 5.| Then", cut(Segmentation.of(List.of(join, split)), "See p. 5. Then"));
    assertEquals("See p.| 5.| Then", cut(Segmentation.of(List.of(split, join)), "See p. 5. Then"));
    assertEquals("See p. 5. Then", cut(Segmentation.of(List.of(join)), "See p. 5. Then"));
  }

  @Test
  void matchesThatOverlapCount() {
    SegmentationRule join = new SegmentationRule(false, "\\w\\.\\w\\.", "");
    SegmentationRule split = new SegmentationRule(true, "\\.", "");
    assertEquals("a.|b.c.d.", cut(Segmentation.of(List.of(join, split)), "a.b.c.d."));
  }

  /** JDK 19 made \b know ASCII letters only, and \w never knew others. */
  @Test
  void wordsAreThoseOfEveryScript() {
    SegmentationRule words = new SegmentationRule(true, "\\b\\w+\\b\\s", "");
    assertEquals("결의 |naïve |x", cut(Segmentation.of(List.of(words)), "결의 naïve x"));
  }

  @Test
  void noCutInsideACharacter() {
    SegmentationRule everywhere = new SegmentationRule(true, "", "");
    assertEquals("a|😀|b", cut(Segmentation.of(List.of(everywhere)), "a😀b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+b",
        "(a|aa)+b",
        "(.*)*b",
        "(?:a|b|ab)*c",
        "(a?){30}a{30}b",
        "((a*)*)*b",
        ".*.*.*.*.*b",
        "(?:(?:){1000}){1000}b",
        "(?:a{1,99999}){1,99999}b",
        "(a",
        "a)(b",
        "[z-a]",
        "*",
        "\\",
      })
  void rulesThatCannotBeUsedSaySo(String expression) {
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          SegmentationException refused =
              assertThrows(
                  SegmentationException.class,
                  () ->
                      Segmentation.of(List.of(new SegmentationRule(true, expression, "x")))
                          .spans("a".repeat(5_000)));
          assertTrue(refused.getMessage().contains("'" + expression + "'"), refused.getMessage());
        });
  }

  @Test
  void deepRulesAndTextsThatOverflowTheStack() {
    String deep = "(".repeat(9_000) + ")".repeat(9_000);
    assertThrows(SegmentationException.class, () -> new SegmentationRule(true, deep, ""));
    Segmentation alternation =
        Segmentation.of(List.of(new SegmentationRule(true, "(?:a|b)*c", "")));
    assertThrows(SegmentationException.class, () -> alternation.spans("ab".repeat(500_000)));
  }

  @Test
  void codesGoWithTheTextTheyBelongTo() {
    Segment whole =
        new Segment(
            "A. B.",
            List.of(
                new InlineCode(0, Kind.OPEN, "1", "b", "<b>"),
                new InlineCode(3, Kind.CLOSE, "1", "b", "</b>"),
                new InlineCode(3, Kind.OPEN, "2", "i", "<i>"),
                new InlineCode(3, Kind.STANDALONE, "", "", "<br/>"),
                new InlineCode(5, Kind.CLOSE, "2", "i", "</i>")));
    Segmentation segmentation = Segmentation.of(List.of(new SegmentationRule(true, "\\.\\s", "")));
    assertEquals(List.of("0<b>3</b>", "0<i>0<br/>2</i>"), shown(segmentation.segments(whole)));
    assertEquals(
        List.of("0<b>", "0</b>0<i>0<br/>2</i>"),
        shown(segmentation.codesBefore(Set.of()).segments(whole)));
    List<Segment> torn = segmentation.codesBefore(Set.of()).segments(whole);
    assertEquals(Kind.ISOLATED_OPEN, torn.get(0).codes().get(0).kind());
    assertEquals(Kind.ISOLATED_CLOSE, torn.get(1).codes().get(0).kind());
    assertEquals(Kind.OPEN, torn.get(1).codes().get(1).kind());
    assertEquals(List.of(Segment.of("A")), segmentation.segments(Segment.of("A")));
  }

  private static List<String> shown(List<Segment> segments) {
    List<String> shown = new ArrayList<>();
    for (Segment segment : segments) {
      shown.add(
          segment.codes().stream()
              .map(code -> code.position() + code.content())
              .collect(Collectors.joining()));
    }
    return shown;
  }
}
