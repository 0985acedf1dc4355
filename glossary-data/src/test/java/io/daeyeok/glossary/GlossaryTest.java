package io.daeyeok.glossary;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.Termbase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The concepts: complete, recognised by their own terms, and modelled as the editors decided. */
class GlossaryTest {
  private static final Locale NORTH = Locale.forLanguageTag("ko-KP");
  private static final Locale UN = Locale.forLanguageTag("en-x-un");
  private static final Termbase GLOSSARY = GlossaryData.termbase();

  static Stream<Concept> concepts() {
    return GLOSSARY.concepts().stream();
  }

  private static Concept concept(String id) {
    return GLOSSARY.concept(id).orElseThrow();
  }

  private static Set<String> found(String text, Locale language) {
    return GLOSSARY.find(text, language).stream()
        .map(hit -> hit.concept().id())
        .collect(toCollection(TreeSet::new));
  }

  private static String best(String id, Locale language) {
    return Termbase.translations(concept(id), language).get(0).text();
  }

  private static Term term(String id, String text) {
    return concept(id).terms().stream()
        .filter(term -> term.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isComplete() {
    assertTrue(GLOSSARY.concepts().size() >= 200, "of " + GLOSSARY.concepts().size());
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void everyConceptIsDescribedAndNamedInBothLanguages(Concept concept) {
    assertFalse(concept.definition().isEmpty());
    assertTrue(concept.definition().endsWith("."));
    assertTrue(concept.note().isEmpty() || concept.note().endsWith("."));
    assertTrue(concept.source().endsWith("."), concept.source());
    assertFalse(concept.confidence().isEmpty());
    assertTrue(Set.of("noun", "proper-noun", "verb").contains(concept.partOfSpeech()));
    for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
      assertEquals(
          1,
          concept.terms().stream()
              .filter(t -> t.variety().equals(language) && t.status() == Status.PREFERRED)
              .count());
    }
    assertEquals(Set.copyOf(concept.terms()).size(), concept.terms().size());
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void everyTermIsFoundAsItself(Concept concept) {
    for (Term term : concept.terms()) {
      List<TermHit> hits = GLOSSARY.find(term.text(), term.variety());
      assertTrue(
          hits.stream()
              .anyMatch(
                  hit ->
                      hit.concept().equals(concept)
                          && hit.term().equals(term)
                          && hit.text().equals(term.text())),
          term + " in " + hits);
    }
  }

  @ParameterizedTest
  @MethodSource("concepts")
  void everyKoreanTermIsFoundBeforeAParticle(Concept concept) {
    for (Term term : concept.terms()) {
      if (!term.variety().getLanguage().equals("ko") || term.text().endsWith("다")) {
        continue;
      }
      for (String tail : List.of("에서는", "의", "도")) {
        List<TermHit> hits = GLOSSARY.find("어제 " + term.text() + tail + " 보았다", term.variety());
        assertTrue(
            hits.stream()
                .anyMatch(
                    hit ->
                        hit.concept().equals(concept)
                            && hit.text().equals(term.text())
                            && hit.grade() == Grade.INFLECTED),
            term + tail + " in " + hits);
      }
    }
  }

  /** Two concepts may share a term only on purpose, since a reader cannot tell which is meant. */
  @Test
  void onlyTheseTermsAreShared() {
    Map<String, Set<String>> owners = new TreeMap<>();
    for (Concept concept : GLOSSARY.concepts()) {
      for (Term term : concept.terms()) {
        owners
            .computeIfAbsent(
                term.variety().getLanguage() + " " + term.text(), text -> new TreeSet<>())
            .add(concept.id());
      }
    }
    owners.values().removeIf(ids -> ids.size() == 1);
    assertEquals(
        Map.of(
            "ko 결의안", Set.of("draft-resolution", "resolution"),
            "ko 전원회의", Set.of("party-plenum", "plenary"),
            "en forced labor", Set.of("forced-labor", "forced-mobilization"),
            "en forced labour", Set.of("forced-labor", "forced-mobilization"),
            "en resolution", Set.of("draft-resolution", "resolution"),
            "en system", Set.of("regime", "social-system"),
            "en Foreign Ministry", Set.of("foreign-ministry-dprk", "foreign-ministry-rok"),
            "en Ministry of Foreign Affairs",
                Set.of("foreign-ministry-dprk", "foreign-ministry-rok")),
        owners);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no-vote-adoption | 무투표 채택, 무투표채택, 무표결 채택, 표결 없이 채택, 투표 없이 채택",
        "no-vote-adoption | no-vote adoption, adopted without a vote, adopts without a vote",
        "consensus-adoption | 합의 채택, 컨센서스로 채택, 전원합의 채택, 합의로 채택",
        "consensus-adoption | adoption by consensus, adopted by consensus",
        "unanimity | 만장일치, 전원일치, unanimity, unanimous adoption, unanimously",
        "vote | 표결, 투표, vote, ballot",
      })
  void fourWaysToDecideAreFourConcepts(String id, String forms) {
    for (String form : forms.split(", ")) {
      Locale language = form.charAt(0) < 0x80 ? Locale.ENGLISH : Locale.KOREAN;
      assertEquals(Set.of(id), found(form, language), form);
    }
  }

  @Test
  void newsAndTheUnitedNationsPreferDifferentForms() {
    assertEquals("no-vote adoption", best("no-vote-adoption", Locale.ENGLISH));
    assertEquals("adoption without a vote", best("no-vote-adoption", UN));
    assertEquals("North Korea", best("north-korea", Locale.ENGLISH));
    assertEquals("Democratic People's Republic of Korea", best("north-korea", UN));
    assertEquals("러시아", best("russia", Locale.KOREA));
    assertEquals("로씨야", best("russia", NORTH));
    assertEquals(Set.of("vote"), found("without a vote", Locale.ENGLISH));
  }

  /** What the DPRK calls its critics may be quoted, not said. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "anti-dprk-plot",
        "human-rights-racket",
        "human-scum",
        "korean-war",
        "nk-human-rights-resolution",
        "propaganda-leaflets",
        "sanctions-nk"
      })
  void polemicalTermsAreForQuotationOnly(String id) {
    assertTrue(concept(id).note().contains("quotation only"), concept(id).note());
  }

  @Test
  void polemicalTermsStandWhereTheyBelong() {
    assertEquals(Status.ADMITTED, term("human-rights-racket", "인권모략소동").status());
    assertEquals(Status.ADMITTED, term("anti-dprk-plot", "반공화국책동").status());
    for (Concept concept : GLOSSARY.concepts()) {
      for (Term term : concept.terms()) {
        if (term.text().startsWith("반공화국") && !concept.id().equals("anti-dprk-plot")) {
          assertEquals(NORTH, term.variety(), term.text());
        }
      }
    }
    assertEquals(Status.FORBIDDEN, term("nk-human-rights-resolution", "반공화국인권결의").status());
    assertEquals(
        Status.FORBIDDEN, term("nk-human-rights-resolution", "anti-DPRK resolution").status());
  }

  @Test
  void socialBurialStaysLiteralAtFirstMention() {
    assertTrue(concept("social-burial").note().contains("first mention"));
    assertEquals("social burial", best("social-burial", Locale.ENGLISH));
    assertEquals(Status.FORBIDDEN, term("social-burial", "social funeral").status());
    for (String text : List.of("사회적 매장", "사회적으로 매장하라는", "사회에서 매장당했다")) {
      assertEquals(Set.of("social-burial"), found(text, Locale.KOREAN), text);
    }
  }

  @Test
  void aForbiddenSpacingSparesTheRightForm() {
    assertEquals(Status.PREFERRED, only("대결전으로").term().status());
    assertEquals(Status.FORBIDDEN, only("대 결전으로").term().status());
  }

  private static TermHit only(String text) {
    List<TermHit> hits = GLOSSARY.find(text, Locale.KOREA);
    assertEquals(1, hits.size(), hits.toString());
    return hits.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "외교관계를 | diplomatic-relations",
        "외교관을 | diplomat",
        "대사관에서 | embassy",
        "대사가 | ambassador",
        "탈북민의 | defector",
        "탈북을 | defection",
        "중요한 국제 회의 | -",
        "수분에서 방출 | -",
        "태평양에서 | -",
        "조약 체결의 조건 | -",
        "역사상 처음 | -",
        "사상자가 났다 | -",
        "인권결의안을 | human-rights, draft-resolution, resolution",
        "북대서양조약기구 | treaty-body",
        "비상임이사국은 | non-permanent-member",
        "상임이사국은 | permanent-member",
        "여당 전당대회에서 | -",
        "제9차 당대회에서 | party-congress",
        "국빈 방문을 | -",
        "유엔 인권위원회에서 | commission-on-human-rights",
        "국가인권위원회에서 | national-human-rights-commission",
        "인권위기에 | human-rights",
        "강제송환을 | forced-repatriation",
        "송환을 | repatriation",
        "고문방지협약을 | cat",
        "고문을 | torture",
        "정제유 공급 상한을 | refined-petroleum-cap",
        "대북제재위원회의 | sanctions-committee-1718",
        "대북제재의 | sanctions-nk",
        "국제사법재판소에 | international-court-of-justice",
        "사무총장과 총비서 | secretary-general, general-secretary",
        "철과 납 성분이 | -",
        "대만 중앙통신은 | -",
        "북향민과 동향민 | defector",
        "여행이 금지된 | -",
        "강제동원과 강제노동 | forced-mobilization, forced-labor",
      })
  void theLongestMatchDecidesInKorean(String text, String expected) {
    assertEquals(ids(expected), found(text, Locale.KOREA));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "a no-vote adoption | no-vote-adoption",
        "a no vote | vote-against",
        "out west, in the west of China | china",
        "the West | the-west",
        "the north of China | china",
        "the North | north-korea",
        "the United States | -",
        "the North Korean human rights resolution | nk-human-rights-resolution",
        "the UNHCR | unhcr",
        "a non-permanent member | non-permanent-member",
        "the State Affairs Commission | state-affairs-commission",
        "chairman of the State Affairs Commission | state-affairs-chairman",
        "a kitchen cabinet | -",
        "the Cabinet | cabinet-dprk",
        "the cap on refined petroleum | refined-petroleum-cap",
        "forcible repatriation | forced-repatriation",
        "Convention against Torture | cat",
        "the 1718 Committee's Panel of Experts | sanctions-committee-1718, panel-of-experts",
        "inter-Korean relations | inter-korean-relations",
        "an individual complaint | individual-communication",
      })
  void theLongestMatchDecidesInEnglish(String text, String expected) {
    assertEquals(ids(expected), found(text, Locale.ENGLISH));
  }

  /**
   * Sino-Korean words that the South begins with another sound: a concept that is named by one has
   * a Northern form as well. Laws and bodies of the South keep their own names.
   */
  @ParameterizedTest
  @CsvSource({
    "납북, 랍북",
    "납치, 랍치",
    "노동, 로동",
    "노력동원, 로력동원",
    "노선, 로선",
    "양심, 량심",
    "여성, 녀성",
    "여행, 려행",
    "연대, 련대",
    "연좌, 련좌",
    "연합, 련합",
    "영도, 령도",
    "이사국, 리사국",
    "이사회, 리사회",
    "이행, 리행",
    "입장, 립장",
  })
  void whatTheNorthSpellsOtherwiseHasANorthernForm(String south, String north) {
    List<Concept> named =
        concepts()
            .filter(concept -> !concept.subjectField().equals("rok-state"))
            .filter(concept -> best(concept.id(), Locale.KOREA).contains(south))
            .toList();
    assertFalse(named.isEmpty());
    for (Concept concept : named) {
      assertTrue(
          concept.terms().stream()
              .anyMatch(term -> term.variety().equals(NORTH) && term.text().contains(north)),
          concept.id());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "workers-party, 로동당, 노동당",
    "special-rapporteur, 특별보고자, 특별보고관",
    "european-union, 유럽동맹, 유럽연합",
    "third-committee, 3위원회, 제3위원회",
    "travel-ban, 려행금지, 여행금지",
    "asset-freeze, 자산동결, 자산 동결",
    "migrant, 이주민, 이주민",
  })
  void eachSidePrefersItsOwnForm(String id, String north, String south) {
    assertEquals(north, best(id, NORTH));
    assertEquals(south, best(id, Locale.KOREA));
  }

  private static Set<String> ids(String list) {
    return list == null ? Set.of() : new TreeSet<>(List.of(list.split(", ")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"이일규", "리일규", "李日奎", "Lee Il-kyu", "Ri Il Gyu", "Ri Il-kyu", "RI IL GYU"})
  void onePersonHasOneConcept(String name) {
    Locale language = name.charAt(0) < 0x80 ? Locale.ENGLISH : Locale.KOREAN;
    assertEquals(Set.of("lee-il-kyu"), found(name + " said", language));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "workers-party | 로동당은 | 노동당은",
        "human-rights-council | 유엔인권리사회에서 | 유엔 인권이사회에서",
        "member-state | 성원국들이 | 회원국들이",
        "cuba | 꾸바에서 | 쿠바에서",
        "non-aligned-movement | 쁠럭불가담운동 | 비동맹운동",
        "guilt-by-association | 련좌제를 | 연좌제를",
        "permanent-member | 상임리사국이 | 상임이사국이",
        "travel-ban | 려행금지를 | 여행금지를",
        "rodong-sinmun | 로동신문은 | 노동신문은",
        "korean-peninsula | 조선반도에서 | 한반도에서",
        "inter-korean-relations | 북남관계를 | 남북관계를",
        "unilateral-sanctions | 단독제재를 | 독자제재를",
        "crpd | 장애자권리에 관한 협약을 | 장애인권리협약을",
        "npt | 핵무기전파방지조약에서 | 핵확산금지조약에서",
      })
  void northAndSouthNameOneConcept(String id, String north, String south) {
    assertEquals(Set.of(id), found(north, NORTH));
    assertEquals(Set.of(id), found(south, Locale.KOREA));
  }
}
