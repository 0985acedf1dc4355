package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  private static final Folding KOREAN = Folding.forMatching(Locale.KOREAN);
  private static final Folding ENGLISH = Folding.forMatching(Locale.ENGLISH);

  /** KOREAN.md, section 4, rows 1 to 10: the South Korean form and the North Korean one. */
  @ParameterizedTest
  @CsvSource({
    "노동당, 로동당",
    "여성, 녀성",
    "이념, 리념",
    "역사, 력사",
    "연대, 련대",
    "이사회, 리사회",
    "유엔 인권이사회, 유엔인권리사회",
    "이일규, 리일규",
    "임, 림",
    "유, 류",
    "비율, 비률",
    "규율, 규률",
    "나열, 라렬",
    "할 수 있다, 할수 있다",
    "인권 결의안, 인권결의안",
    "깃발, 기발",
    "바닷가, 바다가",
    "햇빛, 해빛",
    "되어, 되여",
    "피어, 피여",
    "되었다, 되였다",
    "할까, 할가",
    "러시아, 로씨야",
    "쿠바, 꾸바",
    "컴퓨터, 콤퓨터",
    "폴란드, 뽈스까",
    "캠페인, 깜빠니야",
    "미사일, 미싸일",
    "숫자, 수자",
    "“인권”, 《인권》",
    "‘대결’, 〈대결〉",
    "人權 決議案, 인권결의안",
  })
  void northAndSouthFallTogether(String south, String north) {
    assertEquals(KOREAN.key(south), KOREAN.key(north));
  }

  /** What the rules must leave apart. */
  @ParameterizedTest
  @CsvSource({
    "하여, 하어",
    "참여, 참어",
    "불가, 불다",
    "회원국, 성원국",
    "북한, 남한",
    "표결 없이 채택, 표결로 채택",
    "ㄱ, 가",
    "날, 랄라",
  })
  void differentWordsStayApart(String one, String other) {
    assertNotEquals(KOREAN.key(one), KOREAN.key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Ｕｎｉｔｅｄ Nations, united nations",
    "“no-vote”, '''no-vote'''",
    "no‑vote, no-vote",
    "No\u00A0vote, no vote",
    "no\u200Bvote, novote",
    "'  wait…  ', wait...",
    "it’s, it's",
    "CAFÉ, café",
  })
  void englishNoiseGoes(String noisy, String plain) {
    assertEquals(plain, ENGLISH.key(noisy));
  }

  @ParameterizedTest
  @CsvSource({"ㆍ, ·", "・, ·", "·, ·", "ㄱㆍㄴ, ㄱ·ㄴ", "ﾡ, ㄱ", "㎏, kg"})
  void koreanPunctuationAndJamo(String noisy, String plain) {
    assertEquals(plain, KOREAN.key(noisy));
  }

  @Test
  void offsetsLeadBackToTheOriginal() {
    String original = Normalizer.normalize("유엔  로동당은", Normalizer.Form.NFD);
    FoldedText folded = KOREAN.fold(original);
    assertEquals("유엔노동당은", folded.text());
    int start = folded.originalStart(folded.text().indexOf("노동당"));
    int end = folded.originalEnd(folded.text().indexOf("노동당") + 3);
    assertEquals("로동당", Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFC));
    assertEquals(folded.text().indexOf("노동당"), folded.indexOf(start));
  }

  @Test
  void removedSpaceDoesNotLetJamoCompose() {
    assertEquals("\u1105 \u1161", KOREAN.key("\u1105 \u1161"));
  }

  @Test
  void theFoldsAreInTheOrderOfTheirApplication() {
    Folding folding = Folding.of(Fold.SPACES, Fold.HANJA, Fold.CASE, Fold.PUNCTUATION, Fold.WIDTH);
    assertEquals(
        List.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.HANJA, Fold.SPACES),
        List.copyOf(folding.folds()));
  }
}
