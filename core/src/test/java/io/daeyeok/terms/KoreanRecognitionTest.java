package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static io.daeyeok.terms.Concepts.show;
import static io.daeyeok.terms.Concepts.termbase;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KoreanRecognitionTest {
  private static void assertFinds(String expected, String text, String... terms) {
    assertEquals(expected, show(termbase("ko", terms).find(text, Locale.KOREAN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // whole eojeol, quotes and parentheses being its limits
        "인권 | 북한 인권 상황 | EXACT 인권",
        "무투표 채택 | 이른바 '무투표 채택'을 유도 | EXACT 무투표 채택",
        "인권 | (인권)과 “인권”은 | EXACT 인권, EXACT 인권",
        "현지시간 | 28일(현지시간) 제네바 | EXACT 현지시간",
        "북한 | 남·북한 | EXACT 북한",
        // particles, the plural before them
        "법 | 법을 고쳤다 | INFLECTED 법",
        "탈북민 | 탈북민들에게도 | INFLECTED 탈북민",
        "외무성 | 외무성으로부터의 지시 | INFLECTED 외무성",
        "강제북송 | 강제북송을 멈춰라 | INFLECTED 강제북송",
        "결의 | 결의의 내용 | INFLECTED 결의",
        // 하다 and its like
        "채택 | 채택됐다. | INFLECTED 채택",
        "매장 | 매장하라는 내용 | INFLECTED 매장",
        "채택 | 채택되여야 한다 | INFLECTED 채택",
        "탈북 | 탈북했다고 말했다 | INFLECTED 탈북",
        "증언 | 증언하고있는 탈북민 | INFLECTED 증언",
        "교육 | 교육시켜야 한다 | INFLECTED 교육",
        "비난 | 비난받았지만 비난당했다 | INFLECTED 비난, INFLECTED 비난",
        // the copula
        "재외공관 | 재외공관이었다 | INFLECTED 재외공관",
        "의제 | 의제라고 했다 | INFLECTED 의제",
        "유엔 | 유엔에서였다 | INFLECTED 유엔",
        // other hangul
        "구조 | 구조대가 왔다 | COMPOUND 구조",
        "뉴욕 | 뉴욕상업거래소 | COMPOUND 뉴욕",
        "외교부 | 중국외교부장 | COMPOUND 외교부",
        "사회 | 사회적 합의 | COMPOUND 사회",
        "결의안 | 인권결의안을 | COMPOUND 결의안",
        // nothing
        "인권 | 개인권한 | -",
        "평양 | 태평양 | -",
        "결의 | 협정 체결의 조건, 분쟁 해결의 열쇠 | -",
        "사회 | 이사회 | -",
        "법 | 법인과 방법을 법하다 | -",
        "안 | 안된다고 안했다 안내 | -",
      })
  void gradesWhatStandsAround(String term, String text, String expected) {
    assertFinds(expected == null ? "" : expected, text, term);
  }

  /**
   * A line of 150,000 words took minutes while each Northern reading was held against all others.
   */
  @Test
  void aLongLineCostsWhatItsWordsCost() {
    Termbase termbase = termbase("ko", "바다", "바닷가", "역사", "노동");
    String line = "로동자의 력사는 바다가 ";
    int lines = 50_000;
    String text = line.repeat(lines);
    List<TermHit> hits =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> termbase.find(text, Locale.KOREAN));
    assertEquals(lines * termbase.find(line, Locale.KOREAN).size(), hits.size());
  }

  /** A line of 40,000 units took minutes while each find asked anew where its parts are. */
  @Test
  void termsThatBeginOneAnotherCostWhatTheyAre() {
    List<String> terms = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      terms.add("가".repeat(i));
    }
    Termbase termbase = termbase("ko", terms.toArray(String[]::new));
    String text = "가 ".repeat(10_000);
    List<TermHit> hits =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> termbase.find(text, Locale.KOREAN));
    assertEquals(10_000, hits.size());
  }

  @Test
  void anAccentMakesAnotherLetterOfASyllable() {
    for (String text : List.of("회원국\u0301", "회원\u0301국", "회원국\u0301은")) {
      assertFinds("", text, "회원국");
      assertFinds("", Normalizer.normalize(text, Normalizer.Form.NFD), "회원국");
    }
    assertFinds("EXACT 會員國", "會員國\uFE00", "회원국");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "하다", "한다", "했다", "한", "할", "함", "합니다", "하여", "해", "해서", "하지", "하라", "하자는", "하려고", "했었다",
        "하겠다", "하셨다", "하기로", "되다", "된다", "됐다", "되었다", "된", "될", "됨", "되어", "돼", "돼야", "되고", "됐으나",
        "되지", "시키다", "시킨", "시켰다", "시켜", "받다", "받는", "받은", "받았다", "받아", "당하다", "당한", "당했다", "당해",
        "하여야", "되였다", "되여", "하였다"
      })
  void everyFormOfALightVerbIsAnInflection(String form) {
    assertFinds("INFLECTED 채택", "어제 채택" + form, "채택");
    assertFinds("INFLECTED 채택", "“채택" + form + "”라고", "채택");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "들", "들은", "들에게도", "에서는", "에게서만", "으로부터의", "까지도", "만을", "에서부터", "이라도", "이다", "이었다", "이라는",
        "인", "일", "임을", "이며", "이지만", "입니다", "이에요", "들이라고"
      })
  void particlesAndCopulasAreInflections(String tail) {
    assertFinds("INFLECTED 외무성", "그 외무성" + tail, "외무성");
    assertFinds("INFLECTED NGO", "그 NGO" + tail, "NGO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // a quotation mark ends a term as it ends a word
        "인권이사회 인권 이사회 | '인권' 이사회 | EXACT 인권, EXACT 이사회",
        "인권이사회 | 유엔 ‘인권이사회’에서 | EXACT 인권이사회",
        "인권이사회 | 인권이사회(HRC)를 | EXACT 인권이사회",
        "HRC | 인권이사회(HRC)를 | EXACT HRC",
        "현지시간 | 28일(현지 시간) | EXACT 현지 시간",
        "로동신문 | 《로동신문》은 | EXACT 로동신문",
      })
  void quotationMarksAndBrackets(String terms, String text, String expected) {
    Termbase termbase =
        terms.equals("현지시간")
            ? Termbase.of(List.of(concept("x", terms, "현지 시간;ko;ADMITTED;SPACING")))
            : termbase("ko", terms.split(" "));
    assertEquals(expected, show(termbase.find(text, Locale.KOREAN)));
  }

  @Test
  void buryingIsSocialBurialOnlyWhenItSaysSo() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept(
                    "social-burial",
                    "사회적 매장",
                    "사회적으로 매장하다;ko;ADMITTED;PREDICATE",
                    "사회적매장;ko-KP;ADMITTED;SPACING")));
    assertEquals("", show(termbase.find("그를 매장하라", Locale.KOREAN)));
    assertEquals("", show(termbase.find("사회적으로 그를 매장하라", Locale.KOREAN)));
    assertEquals("INFLECTED 사회적으로 매장", show(termbase.find("그를 사회적으로 매장하라", Locale.KOREAN)));
    assertEquals("INFLECTED 사회적 매장", show(termbase.find("사회적 매장을", Locale.KOREAN)));
    assertEquals("INFLECTED 사회적매장", show(termbase.find("사회적매장을", Locale.KOREAN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // three syllables and fewer never span a space
        "한국 | 중요한 국제 회의 | -",
        "서방 | 수분에서 방출된다 | -",
        "대사관 | 대 사관 학교 | -",
        "인권 | 인 권 | -",
        "핵 실험 | 핵 실험을 했다 | INFLECTED 핵 실험",
        "핵 실험 | 핵실험을 했다 | -",
        // longer ones lose a space where they are listed with one
        "무투표 채택 | 무투표채택을 | INFLECTED 무투표채택",
        "보편적 정례인권검토 | 보편적정례인권검토에서 | INFLECTED 보편적정례인권검토",
        "사회적 매장 | 사회적  매장 | EXACT 사회적  매장",
        // and gain none elsewhere
        "이산가족 | 이 산가족 | -",
        "무투표 채택 | 무 투표 채택 | -",
        "주제안국 | 이 주제 안국동에서 | -",
      })
  void spacesShowTheParts(String term, String text, String expected) {
    assertFinds(expected == null ? "" : expected, text, term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "상원의원 | 오바마 상원 의원이 | INFLECTED 상원 의원",
        "강제북송 | 강제 북송을 멈춰라 | INFLECTED 강제 북송",
        "국제사회 | 국제 사회가 | INFLECTED 국제 사회",
        "주제안국 | 이 주제 안국동에서 | -",
        "국제사회 | 비국제 사회가, 국제 사회주의 | -",
        "인권이사회 | 인권 이사회가 | -",
        "이산가족 | 이 산가족, 이산가 족이 | -",
      })
  void wordsOfTwoSyllablesMayBeWrittenApart(String term, String text, String expected) {
    assertFinds(expected == null ? "" : expected, text, term);
  }

  @Test
  void peopleOfACountryAreACompound() {
    Concept japan =
        new Concept(
            "japan",
            "",
            "proper-noun",
            "",
            "",
            "",
            "",
            false,
            List.of(Term.of("일본", Locale.KOREAN)));
    Termbase termbase = Termbase.of(List.of(japan));
    assertEquals("COMPOUND 일본, INFLECTED 일본", show(termbase.find("일본인 수상자는 일본이라고", Locale.KOREAN)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "유럽 | 서유럽의 언어 | COMPOUND 유럽",
        "북한 | 남북한과 미국은 | COMPOUND 북한",
        "북한 | 남북한 | COMPOUND 북한",
        "인도 | 반인도범죄, 인도에 | INFLECTED 인도",
        "미국 | 남미국가들이 | -",
        "평양 | 태평양에서 | -",
      })
  void aQuarterOfTheSkyMakesANameOfAName(String name, String text, String expected) {
    Term term = Term.of(name, Locale.KOREAN);
    Concept concept = new Concept("n", "", "proper-noun", "", "", "", "high", false, List.of(term));
    String found = show(Termbase.of(List.of(concept)).find(text, Locale.KOREAN));
    assertEquals(expected == null ? "" : expected, found);
    assertFinds("", "서주제로 남수단의", "주제", "수단");
  }

  @Test
  void aSiblingWithASpaceAllowsIt() {
    Termbase termbase =
        Termbase.of(List.of(concept("x", "강제북송", "강제 북송;ko-KR;ADMITTED;SPACING", "강제송환")));
    assertEquals("INFLECTED 강제 북송", show(termbase.find("강제 북송을 멈춰라", Locale.KOREAN)));
    assertEquals("강제 북송", termbase.find("강제 북송을", Locale.KOREAN).get(0).term().text());
    assertEquals("강제북송", termbase.find("강제북송을", Locale.KOREAN).get(0).term().text());
    assertEquals("", show(termbase.find("강 제송환을 멈춰라", Locale.KOREAN)));
  }

  @Test
  void anotherTermThatIsAPartAllowsASpace() {
    assertFinds("INFLECTED 유럽 연합", "유럽 연합이", "유럽연합", "유럽");
    assertFinds("EXACT 유엔 인권 이사회", "유엔 인권 이사회", "유엔인권이사회", "유엔", "인권이사회", "인권");
    Termbase sponsor =
        Termbase.of(
            List.of(concept("x", "주제안국", "주 제안국;ko-KR;ADMITTED;SPACING"), concept("y", "주제")));
    assertEquals("EXACT 주제, INFLECTED 주제", show(sponsor.find("이 주제 안국동에서 주제를", Locale.KOREAN)));
  }

  @Test
  void aForbiddenSpacingIsComparedAsWritten() {
    Termbase termbase =
        Termbase.of(List.of(concept("showdown", "대결전", "대 결전;ko-KR;FORBIDDEN;SPACING")));
    assertEquals(Status.PREFERRED, termbase.find("대결전으로", Locale.KOREAN).get(0).term().status());
    assertEquals(Status.FORBIDDEN, termbase.find("대 결전으로", Locale.KOREAN).get(0).term().status());
    Termbase longer =
        Termbase.of(List.of(concept("x", "인권 대결전", "인권대결전;ko-KR;DEPRECATED;SPACING")));
    assertEquals(Status.PREFERRED, longer.find("인권 대결전을", Locale.KOREAN).get(0).term().status());
    assertEquals(Status.DEPRECATED, longer.find("인권대결전을", Locale.KOREAN).get(0).term().status());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "대사 대사관 | 대사관에서 대사를 | INFLECTED 대사관, INFLECTED 대사",
        "외교관 외교관계 | 외교관계를 외교관이 | INFLECTED 외교관계, INFLECTED 외교관",
        "사상 사상자 | 사상자가 났다 | INFLECTED 사상자",
        "인도 인도네시아 | 인도네시아와 인도 | INFLECTED 인도네시아, EXACT 인도",
        "탈북 탈북민 | 탈북민의 탈북 | INFLECTED 탈북민, EXACT 탈북",
        "구조 구조대 | 구조대가 | INFLECTED 구조대",
        "인권 인권이사회 이사회 | 인권이사회는 | INFLECTED 인권이사회",
      })
  void theLongestMatchDecides(String terms, String text, String expected) {
    assertFinds(expected, text, terms.split(" "));
  }

  @Test
  void overlappingTermsAreBothFound() {
    assertFinds("EXACT 북한 인권, INFLECTED 인권 개선", "북한 인권 개선을", "북한 인권", "인권 개선");
  }

  /** The overlaps as {@code loser < winner}. */
  private static String overlaps(String text, Termbase termbase) {
    return String.join(
        ", ",
        termbase.recognise(text, Locale.KOREAN, Grade.COMPOUND).overlaps().stream()
            .map(
                overlap -> overlap.loser().concept().id() + " < " + overlap.winner().concept().id())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "대사 대사관 | 대사관에서 대사를 | 대사 < 대사관",
        "인권 인권이사회 이사회 | 인권이사회는 | 인권 < 인권이사회, 이사회 < 인권이사회",
        "유엔 인권 유엔인권 | 유엔 인권이 | 유엔 < 유엔인권, 인권 < 유엔인권",
        "유엔 인권 | 유엔 인권이 | -",
        "결의 | 결의를 결의에 | -",
      })
  void whatLostIsReportedWithItsWinner(String terms, String text, String expected) {
    assertEquals(
        expected == null ? "" : expected, overlaps(text, termbase("ko", terms.split(" "))));
  }

  @Test
  void aTermInsideTwoOthersLostToBoth() {
    Termbase termbase = termbase("ko", "북한 인권", "인권 개선", "인권");
    assertEquals("인권 < 북한 인권, 인권 < 인권 개선, 인권 개선 < 북한 인권", sorted(overlaps("북한 인권 개선", termbase)));
    Recognition recognition = termbase.recognise("북한 인권 개선", Locale.KOREAN, Grade.COMPOUND);
    assertEquals(termbase.find("북한 인권 개선", Locale.KOREAN), recognition.hits());
  }

  private static String sorted(String list) {
    return String.join(", ", Stream.of(list.split(", ")).sorted().toList());
  }

  @Test
  void aSpellingOfTheOtherKoreaLosesToTheOneInTheText() {
    Termbase termbase =
        Termbase.of(List.of(concept("effort", "노력"), concept("labour", "로력;ko-KP")));
    assertEquals("effort < labour", overlaps("로력을", termbase));
    assertEquals("labour < effort", overlaps("노력을", termbase));
  }

  @Test
  void conceptsThatShareATermAreAllFound() {
    Termbase termbase = Termbase.of(List.of(concept("resolution", "결의안"), concept("draft", "결의안")));
    assertEquals(
        List.of("resolution", "draft"),
        termbase.find("결의안을", Locale.KOREAN).stream().map(h -> h.concept().id()).toList());
  }

  @Test
  void strictConceptsNeedBothBoundaries() {
    assertFinds("", "역사상 사상가들 사상자 반사상적", "!사상");
    assertFinds("INFLECTED 사상, EXACT 사상", "사상을 '사상'", "!사상");
    assertFinds("INFLECTED 표결", "표결했다 표결권", "!표결");
    assertFinds("", "국민투표 투표율", "!투표");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "후보 | 대선후보인 | COMPOUND 후보",
        "시간 | 28일(현지시간) | COMPOUND 시간",
        "국가 | 서방국가 | COMPOUND 국가",
        "명단 | 부상자명단에 | COMPOUND 명단",
        "간격 | 10분간격으로 | COMPOUND 간격",
        "채택 | 결의안채택을 | -",
        "결의 | 대북결의를 | COMPOUND 결의",
        // a word that goes on, an odd rest, a syllable that could be a particle
        "시간 | 현지시간대에 | -",
        "사회 | 인권이사회는 | -",
        "행사 | 비행사가 | -",
        "평양 | 태평양에서 | -",
        "결의 | 핵문제해결의 열쇠, 조약체결의 | -",
        "제도 | 복지제도, 복지제도를 | COMPOUND 제도",
      })
  void theLastWordOfACompoundCounts(String term, String text, String expected) {
    assertFinds(expected == null ? "" : expected, text, term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "무기 | 핵무기를 보유 | COMPOUND 무기 | -",
        "사건 | 두사건을 련관짓다 | COMPOUND 사건 | -",
        "추가 | 500억딸라추가요청 | COMPOUND 추가 | -",
        "인권 | 개인권한을 | - | -",
        "결의 | 체결의 | - | -",
      })
  void theNorthJoinsItsWords(String term, String text, String north, String south) {
    Termbase termbase = termbase("ko", term);
    Locale pyongyang = Locale.forLanguageTag("ko-KP");
    assertEquals(north == null ? "" : north, show(termbase.find(text, pyongyang)));
    assertEquals(south == null ? "" : south, show(termbase.find(text, Locale.KOREA)));
  }

  @Test
  void aNeighbouringTermSupportsAWeakOne() {
    assertFinds("COMPOUND 유엔, COMPOUND 결의", "유엔결의를", "유엔", "결의");
    assertFinds("COMPOUND 폭발, COMPOUND 사건", "연쇄폭발사건이", "폭발", "사건");
    assertFinds("", "체결의", "유엔", "결의");
    Termbase weak = termbase("ko", "인권");
    assertEquals("WEAK 인권", show(weak.find("개인권한", Locale.KOREAN, Grade.WEAK)));
    assertEquals("", show(weak.find("개인권한", Locale.KOREAN, Grade.COMPOUND)));
    assertEquals("", show(weak.find("인권을", Locale.KOREAN, Grade.EXACT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "UN | UN의 결의 | INFLECTED UN",
        "NGO | NGO는 | INFLECTED NGO",
        "UPR | UPR에서 UPR이었다 | INFLECTED UPR, INFLECTED UPR",
        "UN | UN인권사무소 | COMPOUND UN",
        "UN | ＵＮ의 | INFLECTED ＵＮ",
        "UN | UNHCR과 fun의 un의 Un | -",
        "EU | (EU)와 EU-한국 | EXACT EU, EXACT EU",
        "2397호 | 결의 2397호를 채택 | INFLECTED 2397호",
        "2397호 | 결의 제2397호 | COMPOUND 2397호",
        "2397호 | 12397호와 1,2397호 | -",
        "제3위원회 | 제3위원회에서 | INFLECTED 제3위원회",
      })
  void latinLettersAndDigits(String term, String text, String expected) {
    assertFinds(expected == null ? "" : expected, text, term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "노동당 | 로동당은 조선로동당 | INFLECTED 로동당, COMPOUND 로동당",
        "인권이사회 | 인권리사회에서 | INFLECTED 인권리사회",
        "러시아 | 로씨야가 | INFLECTED 로씨야",
        "로씨야 | 러시아가 | INFLECTED 러시아",
        "인권 | 人權을 | INFLECTED 人權",
        "人權 | 인권을 | INFLECTED 인권",
        "비율 | 비률이 | INFLECTED 비률",
        // other words that fall together under the fold
        "무역 | 무력을 무력충돌 | -",
        "수입 | 정부 수립을 | -",
        // 바다 and the particle 가, not 바닷가
        "바다 | 바다가 넓다 | INFLECTED 바다",
        "바닷가 | 바다가 마을 | EXACT 바다가",
      })
  void spellingsOfNorthAndSouth(String term, String text, String expected) {
    assertFinds(expected == null ? "" : expected, text, term);
  }

  @Test
  void aParticleIsNotSwallowedByANorthernSpelling() {
    assertFinds("INFLECTED 바다", "바다가 넓다", "바다", "바닷가");
  }

  @Test
  void theTermSpelledAsInTheTextIsNamed() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept("lee", "이일규", "리일규;ko-KP;ADMITTED;SPELLING"),
                concept("effort", "노력"),
                concept("labour", "로력;ko-KP")));
    assertEquals("리일규", termbase.find("리일규는", Locale.KOREAN).get(0).term().text());
    assertEquals("이일규", termbase.find("이일규는", Locale.KOREAN).get(0).term().text());
    assertEquals(
        List.of("labour"),
        termbase.find("로력을", Locale.KOREAN).stream().map(h -> h.concept().id()).toList());
    assertEquals(
        List.of("effort"),
        termbase.find("노력을", Locale.KOREAN).stream().map(h -> h.concept().id()).toList());
  }

  @Test
  void negationIsKept() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept("without", "무투표 채택", "표결 없이 채택;ko-KR;ADMITTED;PREDICATE"),
                concept("with", "표결로 채택")));
    assertEquals("without", termbase.find("표결 없이 채택됐다", Locale.KOREAN).get(0).concept().id());
    assertEquals("with", termbase.find("표결로 채택됐다", Locale.KOREAN).get(0).concept().id());
    assertEquals("", show(termbase.find("표결을 거쳐 채택됐다", Locale.KOREAN)));
  }

  @Test
  void aListedVerbIsFoundInItsForms() {
    Termbase termbase = Termbase.of(List.of(concept("x", "연대하다;ko;ADMITTED;PREDICATE")));
    assertEquals("INFLECTED 연대", show(termbase.find("연대하게 하라는 연대했다", Locale.KOREAN).subList(0, 1)));
    assertEquals("EXACT 연대하다", show(termbase.find("연대하다", Locale.KOREAN)));
    assertEquals("", show(termbase.find("연대를 연대 연대장", Locale.KOREAN)));
  }

  @Test
  void offsetsPointIntoDecomposedInput() {
    String text = Normalizer.normalize("유엔은 인권을", Normalizer.Form.NFD);
    TermHit hit = termbase("ko", "인권").find(text, Locale.KOREAN).get(0);
    assertEquals(Normalizer.normalize("인권", Normalizer.Form.NFD), hit.text());
    assertEquals(text.substring(hit.start(), hit.end()), hit.text());
    assertEquals(Grade.INFLECTED, hit.grade());
  }

  @Test
  void anotherLanguageHasNoTerms() {
    assertEquals(List.of(), termbase("ko", "UN").find("the UN", Locale.ENGLISH));
    assertEquals(1, termbase("ko-KP", "로동당").find("로동당", Locale.KOREA).size());
  }
}
