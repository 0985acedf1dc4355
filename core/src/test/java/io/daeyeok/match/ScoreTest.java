package io.daeyeok.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreTest {
  private static Score korean(String query, String source) {
    return Score.of(Segment.of(query), Segment.of(source), Segment.of(""), Locale.KOREAN);
  }

  private static Score english(String query, String source) {
    return Score.of(Segment.of(query), Segment.of(source), Segment.of(""), Locale.ENGLISH);
  }

  private static List<Reason.Kind> kinds(Score score) {
    return score.reasons().stream().map(Reason::kind).toList();
  }

  /** Equal after folding: 99, and 1 less for each further kind of difference. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "북한인권 결의안 | 북한 인권 결의안 | 99 | [SPACING]",
        "여성 노동자 | 녀성 로동자 | 99 | [ORTHOGRAPHY]",
        "여성 노동자 | 녀성로동자 | 98 | [ORTHOGRAPHY, SPACING]",
        "두시간간격으로 두번의 총격 | 두 시간 간격으로 두 번의 총격 | 99 | [SPACING]",
        "3500만kw의 전력 | 3500만 kw의 전력 | 99 | [SPACING]",
        "인권 | 人權 | 99 | [HANJA]",
        "“인권” | 《인권》 | 99 | [PUNCTUATION]",
        "UN 총회 | ＵＮ 총회 | 99 | [WIDTH]",
        "UN 총회 | un총회 | 98 | [CASE, SPACING]",
        "되었다 | 되여었다 | 85 | ",
      })
  void koreanNoise(String query, String source, int points, String reasons) {
    Score score = korean(query, source);
    if (reasons != null) {
      assertEquals(reasons, kinds(score).toString());
      assertEquals(points, score.points());
    } else {
      assertTrue(score.points() <= 94, score.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Vote | the vote | 99 | [CASE]",
        "The “vote” | the \"vote\" | 98 | [PUNCTUATION, CASE]",
        "a  vote | a vote | 99 | [SPACING]",
        "a\u00A0vote | a vote | 99 | [WIDTH]",
      })
  void englishNoise(String query, String source, int points, String reasons) {
    Score score = english(query, source);
    assertEquals(reasons, kinds(score).toString());
    assertEquals(points, score.points());
  }

  @Test
  void identicalIsAHundredWhateverTheNormalisationForm() {
    String text = "무투표 채택은 우방국의 부담도 덜어 준다.";
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertEquals(100, korean(decomposed, text).points());
    assertEquals(List.of(), korean(decomposed, text).reasons());
    assertEquals(101, korean(text, text).inContext("key a").points());
    assertEquals(99, korean("가 나", "가나").inContext("key a").points());
  }

  @Test
  void anotherNumberIs99WhenTheTargetCanFollow() {
    Segment query = Segment.of("문건 15건을 공개했다.");
    Segment source = Segment.of("문건 12건을 공개했다.");
    Score follows = Score.of(query, source, Segment.of("disclosed 12 documents"), Locale.KOREAN);
    assertEquals(99, follows.points());
    assertEquals("[number 15 → 12 −1]", follows.reasons().toString());
    Score not = Score.of(query, source, Segment.of("disclosed a dozen documents"), Locale.KOREAN);
    assertEquals(97, not.points());
    assertEquals(List.of(Reason.Kind.NUMBER), kinds(not));
  }

  @Test
  void anotherDateIsSaidSo() {
    Score score =
        Score.of(
            Segment.of("2024년 11월 3일 공개됐다."),
            Segment.of("2024년 10월 28일 공개됐다."),
            Segment.of("It was made public on Oct. 28, 2024."),
            Locale.KOREAN);
    assertEquals(99, score.points());
    assertEquals(List.of(Reason.Kind.DATE), kinds(score));
  }

  @Test
  void theSameNumberWrittenDifferentlyIs99() {
    Score score = english("1,127 units", "1127 units");
    assertEquals(99, score.points());
    assertEquals(List.of(Reason.Kind.NUMBER), kinds(score));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Save %s now | Save %d now | 98 | [PLACEHOLDER]",
        "<b>Save</b> now | <i>Save</i> now | 97 | [TAG]",
        "<b>Save</b> now | Save now | 95 | [TAG]",
        "<b>Save</b> now | Save <b>now</b> | 98 | [TAG]",
        "<b>save</b> now | Save now | 95 | [CASE, TAG]",
      })
  void tagsAndPlaceholders(String query, String source, int points, String reasons) {
    Score score = english(query, source);
    assertEquals(reasons, kinds(score).toString());
    assertEquals(points, score.points());
  }

  @Test
  void inlineCodesCountAsTagsDo() {
    InlineCode bold = new InlineCode(0, InlineCode.Kind.STANDALONE, "1", "bold", "<b>");
    Segment with = new Segment("Save now", List.of(bold));
    Segment without = Segment.of("Save now");
    assertEquals(97, Score.of(with, without, without, Locale.ENGLISH).points());
    assertEquals(100, Score.of(with, with, without, Locale.ENGLISH).points());
  }

  @Test
  void aParticleThatDiffersIsNamed() {
    Score score = korean("무투표 채택은 우방국의 부담을 덜어 준다.", "무투표 채택은 우방국의 부담도 덜어 준다.");
    assertEquals(List.of(Reason.Kind.PARTICLE), kinds(score));
    assertEquals("을 → 도", score.reasons().get(0).detail());
    assertTrue(score.points() >= 80 && score.points() <= 94, score.toString());
    Score two = korean("정부는 결의를 채택했다", "정부가 결의도 채택했다");
    assertEquals("는 → 가, 를 → 도", two.reasons().get(0).detail());
    Score dropped = korean("결의 채택을 환영했다", "결의를 채택을 환영했다");
    assertEquals("∅ → 를", dropped.reasons().get(0).detail());
    assertEquals(
        Reason.Kind.TEXT, korean("국가 결의", "국제 결의").reasons().get(0).kind(), "국가 is one word");
  }

  @Test
  void negationIsNamedAndCosts() {
    Score opposite = korean("결의안은 표결 없이 채택됐다.", "결의안은 표결로 채택됐다.");
    assertTrue(kinds(opposite).contains(Reason.Kind.NEGATION));
    Score same = korean("결의안은 표결로 채택됐다.", "결의안은 표결을 거쳐 채택됐다.");
    assertTrue(!kinds(same).contains(Reason.Kind.NEGATION));
    assertTrue(
        kinds(english("It was not adopted.", "It was adopted.")).contains(Reason.Kind.NEGATION));
    assertTrue(!kinds(english("It was noted.", "It was adopted.")).contains(Reason.Kind.NEGATION));
  }

  /** MATCHING.md, section 5: the Korean pairs, with the range their score must lie in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "정부는 결의안 채택을 환영했다. | 정부가 결의안 채택을 환영했다. | 80 | 94",
        "총회는 결의안을 채택했다. | 총회는 결의안을 채택하였다. | 75 | 94",
        "총회는 결의안을 채택했다. | 총회는 결의안을 채택했습니다. | 75 | 94",
        "문건은 2017년 1월 11일 발송됐다. | 문건은 2016년 1월 15일 발송됐다. | 97 | 97",
        "모두 1,127명이 참석했다. | 모두 1,048명이 참석했다. | 97 | 97",
        "<b>저장</b>하시겠습니까? | <i>저장</i>하시겠습니까? | 96 | 98",
        "<b>저장</b>하시겠습니까? | 저장하시겠습니까? | 93 | 98",
        "%s 파일을 열 수 없습니다. | %d 파일을 열 수 없습니다. | 98 | 98",
        "결의안이 채택됐다. | 결의안이 채택됐다 | 80 | 94",
        "조선로동당 중앙위원회 | 조선로동당중앙위원회 | 99 | 99",
        "이일규는 여성 단체와 만났다. | 리일규는 녀성 단체와 만났다. | 99 | 99",
        "에너지성은 발표했다. | 에너지省은 발표했다. | 99 | 99",
        "총회는 결의안을 채택했다. | 총회는 결의안을 채택하지 않았다. | 55 | 85",
        "총회는 권고를 수용했다. | 총회는 권고를 거부했다. | 55 | 90",
        "한국은 북한에 제안했다. | 북한은 한국에 제안했다. | 50 | 90",
        "확인 | 확장 | 0 | 60",
        "파일 열기 | 파일 닫기 | 30 | 80",
      })
  void koreanMinimalPairs(String query, String source, int least, int most) {
    int points = korean(query, source).points();
    assertTrue(points >= least && points <= most, query + " / " + source + ": " + points);
  }

  /** MATCHING.md, section 5: the English pairs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dated Jan. 11, 2017, it was sent. | Dated Jan. 15, 2016, it was sent. | 97 | 97",
        "It listed 1,127 people. | It listed 1,048 people. | 97 | 97",
        "Press <b>Save</b> to go on. | Press <i>Save</i> to go on. | 96 | 98",
        "Press <b>Save</b> to go on. | Press Save to go on. | 93 | 98",
        "Cannot open %s. | Cannot open %d. | 98 | 98",
        "The resolution was adopted. | The resolution was adopted | 75 | 94",
        "Kim Jong Un spoke on Monday. | Kim Jong-un spoke on Monday. | 70 | 94",
        "Ri Il Gyu gave an interview. | Lee Il-kyu gave an interview. | 50 | 94",
        "The right was recognised. | The right was recognized. | 75 | 94",
        "The committee adopts the resolution. | The committees adopted the resolutions. | 55 | 90",
        "The resolution was adopted. | The resolution was not adopted. | 65 | 91",
        "South Korea urged North Korea to talk. | North Korea urged South Korea to talk. | 55 | 94",
        "It was adopted by vote. | It was adopted by consensus. | 45 | 80",
        "The refugee issue in Europe | A completely unrelated line | 0 | 40",
      })
  void englishMinimalPairs(String query, String source, int least, int most) {
    int points = english(query, source).points();
    assertTrue(points >= least && points <= most, query + " / " + source + ": " + points);
  }

  @Test
  void theOppositeScoresBelowTheNearTwin() {
    String line = "문건은 2016년 1월부터 2023년 9월까지 발송됐다.";
    String twin = "가장 이른 문건은 2016년 1월에, 가장 늦은 문건은 2023년 9월에 발송됐다.";
    String other = "전 북한 외교관 이일규가 외무성 문건 12건을 공개했다.";
    assertTrue(korean(line, twin).points() > korean(line, other).points());
  }

  @Test
  void emptyAndOneSidedTextsScoreNothing() {
    assertEquals(0, korean("가", "").points());
    assertEquals(0, korean("", "가").points());
    assertEquals(98, korean("<b>", "<i>").points());
  }
}
