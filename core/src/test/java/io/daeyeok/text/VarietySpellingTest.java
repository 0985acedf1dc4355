package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the table of differences that spelling alone tells: 1, 2, 4 to 8, 10 and 11. */
class VarietySpellingTest {
  private static final Locale NORTH = Locale.forLanguageTag("ko-KP");
  private static final Locale SOUTH = Locale.KOREA;

  /** The text with the certain changes made, then what is proposed: {@code 에서 [이상>리상]}. */
  private static String view(String text, Locale variety) {
    StringBuilder out = new StringBuilder();
    StringBuilder proposed = new StringBuilder();
    int from = 0;
    for (VarietyChange change : VarietySpelling.changes(text, variety)) {
      assertEquals(change.from(), text.substring(change.start(), change.end()));
      if (change.certain()) {
        out.append(text, from, change.start()).append(change.to());
        from = change.end();
      } else {
        proposed.append(" [").append(change.from()).append('>').append(change.to()).append(']');
      }
    }
    return out.append(text, from, text.length()).append(proposed).toString();
  }

  private static String rules(String text, Locale variety) {
    return VarietySpelling.changes(text, variety).stream()
        .map(change -> change.rule().name())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Both ways: the South's text, the North's, the rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "노동당은 | 로동당은 | INITIAL_SOUND",
        "여성들이 | 녀성들이 | INITIAL_SOUND",
        "이념과 역사 | 리념과 력사 | INITIAL_SOUND",
        "유엔인권이사회에서 | 유엔인권리사회에서 | INITIAL_SOUND",
        "환율은 | 환률은 | INITIAL_SOUND",
        "규율과 분열 | 규률과 분렬 | INITIAL_SOUND",
        "나열하다 | 라렬하다 | INITIAL_SOUND",
        "할 수 있다 | 할수 있다 | SPACING",
        "갈 수도 없었다 | 갈수도 없었다 | SPACING",
        "요구하는 것을 | 요구하는것을 | SPACING",
        "할 것이다 | 할것이다 | SPACING",
        "하기 때문에 | 하기때문에 | SPACING",
        "요구하고 있다 | 요구하고있다 | SPACING",
        "알 줄 모른다 | 알줄 모른다 | SPACING",
        "깃발을 | 기발을 | SAI_SIOT",
        "햇빛에 | 해빛에 | SAI_SIOT",
        "되어 | 되여 | VOWEL_HARMONY",
        "되었다 | 되였다 | VOWEL_HARMONY",
        "뛰어나다 | 뛰여나다 | VOWEL_HARMONY",
        "피어나는 꽃 | 피여나는 꽃 | VOWEL_HARMONY",
        "학생이었다 | 학생이였다 | VOWEL_HARMONY",
        "헤어지다 | 헤여지다 | VOWEL_HARMONY",
        "갈까? | 갈가? | QUESTION_ENDING",
        "러시아는 | 로씨야는 | LOAN_WORD",
        "쿠바에서 | 꾸바에서 | LOAN_WORD",
        "컴퓨터로 | 콤퓨터로 | LOAN_WORD",
        "재생에너지 | 재생에네르기 | LOAN_WORD",
        "독일은 | 도이췰란드는 | LOAN_WORD",
        "독일로 | 도이췰란드로 | LOAN_WORD",
        "독일을 독일이 독일과 | 도이췰란드를 도이췰란드가 도이췰란드와 | LOAN_WORD",
        "“대결” | 《대결》 | QUOTATION_MARKS",
        "‘대결’이라고 | 〈대결〉이라고 | QUOTATION_MARKS",
      })
  void certainBothWays(String south, String north, String rule) {
    assertEquals(north, view(south, NORTH).replaceAll(" \\[.*", ""));
    assertEquals(rule, rules(south, NORTH));
    assertEquals(south, view(north, SOUTH).replaceAll(" \\[.*", ""));
  }

  /** What is the same in the North, or may be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // row 2: 二, native words, and 예술, 요구 with an old ㅇ
        "이 문제, 이틀, 예술, 요구, 인권 | 이 문제, 이틀, 예술, 요구, 인권",
        "이상 | 이상",
        "연대 | 연대 [연대>련대]",
        // 努 is 노, 難 is 난, 移 is 이
        "노력, 난민, 이주 | 노력, 난민, 이주",
        "1990년대 | 1990년대",
        "협력, 근로, 권리 | 협력, 근로, 권리",
        // row 4
        "가열, 과열, 법률, 행렬 | 가열, 과열, 법률, 행렬",
        "자율 | 자률",
        // row 5
        "철수 있다 | 철수 있다",
        "실수 없이 | 실수 없이",
        "북한 것 | 조선 것",
        "이 것 | 이 것",
        "말할 때 | 말할 때",
        "주는 바나나 | 주는 바나나",
        "말하고 싶다 | 말하고 싶다 [ >]",
        "사고 있다 | 사고 있다 [ >]",
        "외래어 있다 | 외래어 있다",
        // row 6
        "샛별, 빗바람 | 샛별, 빗바람",
        // row 7
        "하여 기어, 외래어, 단어, 언어 | 하여 기어, 외래어, 단어, 언어",
        "이어졌다, 이었다, 지었다, 지어 | 이어졌다, 이었다, 지었다, 지어",
        "문제였다 | 문제였다",
        "피어 리뷰 | 피어 리뷰 [어>여]",
        // row 8
        "파리 | 파리 [파리>빠리]",
        "해파리 | 해파리",
        "쿠바주재 | 쿠바주재 [쿠바>꾸바]",
        // row 10
        "it’s | it’s",
        "열린 “ 하나 | 열린 “ 하나",
        // row 11
        "한국은 | 한국은 [한국>남조선]",
      })
  void northKeepsOrOnlyMay(String south, String expected) {
    assertEquals(expected.replace("조선 것", "북한 것 [북한>조선] [ >]"), view(south, NORTH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "라디오, 리비아, 레바논, 녀석 | 라디오, 리비아, 레바논, 녀석",
        "몇 년, 두 량의, 그런 례는 | 몇 년, 두 량의, 그런 례는",
        "력점을, 련발, 례찬 | 역점을, 연발, 예찬",
        "류현진 | 류현진 [류>유]",
        // loan words, foreign names and people that begin as listed words do
        "짐벌 락하는, 락하를, 락하산이 | 짐벌 락하는, 낙하를, 낙하산이 [락하>낙하]",
        "로사리오 | 로사리오 [로사>노사]",
        "리자이나, 리자는 | 리자이나, 이자는 [리자이나>이자나]",
        "론리 플래닛, 론리플래닛 | 론리 플래닛, 론리플래닛 [론리>논리] [론리>논리]",
        "리용호는 | 리용호는 [리용>이용]",
        "리용은, 리용자가, 리용했다, 리용가치 | 이용은, 이용자가, 이용했다, 이용가치",
        "론쟁거리가, 립법과정이나 | 논쟁거리가, 입법과정이나",
        // 아이의 is not a stack of particles behind 녀자
        "녀자아이의 | 여자아이의",
        "법률, 행렬, 직렬 | 법률, 행렬, 직렬",
        "바다가 푸르다 | 바다가 푸르다 [바다가>바닷가]",
        "바다가에서 | 바닷가에서",
        "기발한 | 기발한 [기발>깃발]",
        "기여, 대여, 참여, 급여 | 기여, 대여, 참여, 급여",
        "문제였다, 아이였다, 어린이였다 | 문제였다, 아이였다, 어린이였다",
        "조국이여 | 조국이여",
        "하시여 하시였다 | 하시어 하시었다",
        "물가? 평가 | 물가? 평가",
        "이것, 탈것, 날것 | 이것, 탈것, 날것",
        "할수있다 | 할 수 있다",
        "되여있는 | 되어 있는",
        "공화국은 | 공화국은 [공화국>북한]",
        "중화인민공화국은 | 중화인민공화국은",
        "조선시대 | 조선시대",
        "철수있다 | 철수있다",
        "말할때 | 말할 때",
      })
  void southKeepsOrOnlyMay(String north, String expected) {
    assertEquals(expected, view(north, SOUTH));
  }

  @Test
  void offsetsAreOfTheTextGiven() {
    String text = Normalizer.normalize("그 노동당은 할 수 있다", Normalizer.Form.NFD);
    List<VarietyChange> changes = VarietySpelling.changes(text, NORTH);
    assertEquals(2, changes.size());
    assertEquals("노동당", Normalizer.normalize(changes.get(0).from(), Normalizer.Form.NFC));
    assertEquals(" ", changes.get(1).from());
    assertEquals(text.indexOf(changes.get(0).from()), changes.get(0).start());
  }

  /** One eojeol of 300,000 syllables, which quadratic work would take minutes for. */
  @Test
  void longRunsOfHangulCostNoMoreThanWords() {
    String text = "노동는것이되어독일할수있다".repeat(25_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          VarietySpelling.changes(text, NORTH);
          VarietySpelling.changes(text, SOUTH);
        });
  }

  @Test
  void onlyTheTwoVarieties() {
    assertThrows(IllegalArgumentException.class, () -> VarietySpelling.changes("글", Locale.KOREAN));
    assertThrows(
        IllegalArgumentException.class, () -> VarietySpelling.changes("글", Locale.ENGLISH));
  }

  @Property(tries = 300)
  void changesSpanTheTextInOrder(
      @ForAll @StringLength(max = 40) @CharRange(from = '가', to = '힣') String syllables,
      @ForAll @StringLength(max = 20) String noise) {
    for (String text : List.of(syllables, noise, syllables + noise, noise + "되어 할수 있다" + noise)) {
      for (Locale variety : List.of(NORTH, SOUTH)) {
        int last = 0;
        for (VarietyChange change : VarietySpelling.changes(text, variety)) {
          assertEquals(change.from(), text.substring(change.start(), change.end()));
          assertEquals(true, change.start() >= last);
          last = change.end();
        }
      }
    }
  }

  /** Sentences of listed words: the certain changes leave nothing certain to change. */
  @Property(tries = 200)
  void changingTwiceChangesNothingMore(@ForAll @Size(max = 6) List<@From("words") String> words) {
    String text = String.join(" ", words);
    for (Locale variety : List.of(NORTH, SOUTH)) {
      String once = view(text, variety).replaceAll(" \\[.*", "");
      assertEquals(once, view(once, variety).replaceAll(" \\[.*", ""));
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
        "노동당은", "로동당은", "할", "수", "있다", "할수", "되어", "되여", "있는", "것이다", "독일은", "도이췰란드는", "“말”",
        "《말》", "햇빛", "해빛", "연대", "비률", "비율", "하고있다", "하고", "갈까?", "갈가?");
  }
}
