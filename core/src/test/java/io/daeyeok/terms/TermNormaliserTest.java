package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static io.daeyeok.terms.Concepts.strict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.Agreement;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermNormaliserTest {
  static final Termbase TERMBASE =
      Termbase.of(
          List.of(
              concept(
                  "no-vote-adoption",
                  "무투표 채택",
                  "무투표채택;ko;ADMITTED;SPACING",
                  "무표결 채택;ko-KR;ADMITTED;SYNONYM",
                  "무표결 가결;ko;DEPRECATED;SYNONYM",
                  "표결 없이 채택;ko-KR;ADMITTED;PREDICATE",
                  "no-vote adoption;en",
                  "adoption without a vote;en-x-un;PREFERRED;SYNONYM",
                  "adopted without a vote;en;ADMITTED;PREDICATE",
                  "no vote adoption;en;DEPRECATED;HYPHENATION",
                  "voteless adoption;en;FORBIDDEN;SYNONYM"),
              concept(
                  "social-burial",
                  "사회적 매장",
                  "사회적매장;ko-KP;ADMITTED;SPACING",
                  "사회적으로 매장;ko;ADMITTED;PREDICATE",
                  "social burial;en",
                  "social funeral;en;FORBIDDEN;SYNONYM",
                  "smear campaign;en;ADMITTED;PARAPHRASE"),
              concept("resolution", "결의", "결의안;ko-KR;ADMITTED;SYNONYM", "resolution;en"),
              concept("draft-resolution", "결의안", "resolution;en;ADMITTED;SYNONYM"),
              concept("decree", "정령", "포고안;ko;DEPRECATED;SYNONYM", "포고문;ko;FORBIDDEN;SYNONYM"),
              concept(
                  "north-korea",
                  "북한",
                  "북조선;ko-KR;DEPRECATED;SYNONYM",
                  "조선민주주의인민공화국;ko;ADMITTED;SYNONYM",
                  "공화국;ko-KP;ADMITTED;SHORT_FORM",
                  "北韓;ko-KR;ADMITTED;HANJA",
                  "North Korea;en",
                  "DPRK;en;ADMITTED;ABBREVIATION",
                  "Democratic People's Republic of Korea;en-x-un;PREFERRED;SYNONYM",
                  "North Korean;en;ADMITTED;INFLECTION"),
              strict("consensus", "컨센서스", "합의;ko;ADMITTED;SYNONYM"),
              concept("member-state", "회원국", "성원국;ko-KP;ADMITTED;SYNONYM"),
              concept("union-member", "회원국가;ko", "유엔 회원국가;ko-KR;ADMITTED;SYNONYM"),
              concept("lee", "이일규", "리일규;ko-KP;ADMITTED;SPELLING"),
              concept("refoulement", "강제북송"),
              concept("repatriation", "북송"),
              concept("workers-party", "노동당"),
              concept("favor", "vote in favor;en", "vote in favour;en-GB;ADMITTED;SPELLING"),
              concept("policy", "hostile policy;en", "enemy policy;en;DEPRECATED;SYNONYM"),
              concept("labor", "forced labor;en"),
              concept("agency", "agreement;en", "understanding;en;DEPRECATED;SYNONYM"),
              concept(
                  "rapporteur",
                  "special rapporteur;en",
                  "Special Rapporteur;en-x-un;ADMITTED;CASE"),
              concept(
                  "dissociation",
                  "dissociation from consensus;en",
                  "disassociation from consensus;en;ADMITTED;SPELLING",
                  "dissociate from the consensus;en;ADMITTED;PREDICATE",
                  "disassociate from the consensus;en;ADMITTED;SPELLING"),
              concept(
                  "inquiry",
                  "UN Commission of Inquiry on human rights;en",
                  "Commission of Inquiry;en;ADMITTED;SHORT_FORM",
                  "commission of inquiry;en;ADMITTED;CASE"),
              concept("against", "vote against;en", "no vote;en;ADMITTED;SYNONYM"),
              concept(
                  "guidelines", "지침", "대응 지침;ko-KR;ADMITTED;SYNONYM", "대응지침;ko;ADMITTED;SPACING"),
              new Concept(
                  "call",
                  "",
                  "verb",
                  "",
                  "",
                  "",
                  "",
                  false,
                  List.of(
                      Term.of("call for a vote", Locale.ENGLISH),
                      Term.of(
                          "request a ballot",
                          Locale.ENGLISH,
                          Status.DEPRECATED,
                          TermKind.SYNONYM))),
              concept(
                  "council",
                  "유엔 인권이사회",
                  "인권이사회;ko;ADMITTED;SHORT_FORM",
                  "인권리사회;ko-KP;ADMITTED;SPELLING"),
              concept("party", "Workers' Party of Korea;en", "ruling party;en;ADMITTED;SYNONYM"),
              concept("chair", "chairman;en", "head of the table;en;DEPRECATED;SYNONYM"),
              concept("capital", "South Korea;en", "Seoul;en;ADMITTED;SYNONYM")));

  private static String normalise(String language, String text) {
    return TermNormaliser.of(TERMBASE, Locale.forLanguageTag(language)).normalise(text).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "그들은 그를 사회적매장을 하려 했다. | 그들은 그를 사회적 매장을 하려 했다.",
        "이른바 반역자로 사회적매장을 당했다. | 이른바 반역자로 사회적 매장을 당했다.",
        // particles agree anew
        "포고문을 내렸다. | 정령을 내렸다.",
        "포고안이었다. | 정령이었다.",
        "북조선으로 돌아갔다. | 북한으로 돌아갔다.",
        "조선민주주의인민공화국은 거부했다. | 북한은 거부했다.",
        "성원국들에게 알렸다. | 회원국들에게 알렸다.",
        "무표결 가결이라고 한다. | 무투표 채택이라고 한다.",
        // through quotation marks and brackets
        "이른바 '무표결 채택'을 유도했다. | 이른바 '무투표 채택'을 유도했다.",
        "무표결 가결(no vote)은 | 무투표 채택(no vote)은",
        // a verb stays one, with the same noun
        "결의안을 무투표채택했다. | 결의안을 무투표 채택했다.",
        "결의안이 무표결 채택됐다. | 결의안이 무투표 채택됐다.",
        // an unknown tail, a verb of its own, another noun: left alone
        "결의안을 무표결 가결했다. | 결의안을 무표결 가결했다.",
        "결의안을 표결 없이 채택했다. | 결의안을 표결 없이 채택했다.",
        "사회적으로 매장하라 | 사회적으로 매장하라",
        // spacing and spelling that nobody listed
        "강제 북송을 멈춰라. | 강제북송을 멈춰라.",
        "조선로동당과 로동당과 | 조선로동당과 노동당과",
        "리일규는 말했다. | 이일규는 말했다.",
        "北韓은 | 북한은",
        // shared by two concepts, of which one is content
        "결의안이 | 결의안이",
        // short admitted words mean other things too
        "남북 합의를 지켰다. | 남북 합의를 지켰다.",
        "공화국의 입장 | 공화국의 입장",
        // more than the preferred term says
        "유엔 회원국가는 | 유엔 회원국가는",
        "대응지침을 보냈다. | 대응지침을 보냈다.",
        // a gloss
        "인권리사회에서 | 인권이사회에서",
        "북한(北韓)은 | 북한(北韓)은",
        "북조선(북한)은 | 북한(북한)은",
        "아무 관계 없는 문장이다. | 아무 관계 없는 문장이다.",
      })
  void south(String text, String expected) {
    assertEquals(expected, normalise("ko-KR", text));
    assertEquals(expected, normalise("ko", text));
    assertEquals(
        Normalizer.normalize(expected, Normalizer.Form.NFD),
        normalise("ko", Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "사회적 매장을 당했다. | 사회적매장을 당했다.",
        "이일규는 말했다. | 리일규는 말했다.",
        // its own words and spelling stay
        "로동당은 공화국의 성원국들에 | 로동당은 공화국의 성원국들에",
        "강제 북송을 | 강제 북송을",
        // the North joins what names one thing: the spaces of a Southern term do not come back
        "무투표채택을 | 무투표채택을",
        "무투표 채택을 | 무투표 채택을",
        "무표결 채택을 | 무투표 채택을",
        "유엔인권리사회는 | 유엔인권리사회는",
      })
  void north(String text, String expected) {
    assertEquals(expected, normalise("ko-KP", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "The draft was adopted by no vote adoption. | The draft was adopted by no-vote adoption.",
        "No vote adoption followed. | No-vote adoption followed.",
        "NO VOTE ADOPTION | NO-VOTE ADOPTION",
        "The No Vote Adoption | The No-Vote Adoption",
        "Two no vote adoptions’ results | Two no-vote adoptions’ results",
        "the no vote adoption's result | the no-vote adoption's result",
        "a voteless adoption, two voteless adoptions | a no-vote adoption, two no-vote adoptions",
        "An adoption without a vote ended it. | A no-vote adoption ended it.",
        "adoptions without a vote | adoptions without a vote",
        // predicates are grammar
        "It was adopted without a vote. | It was adopted without a vote.",
        "its enemy policies | its hostile policies",
        "an understanding, understandings | an agreement, agreements",
        "forced labour | forced labor",
        "social-burial practice | social-burial practice",
        "a social funeral | a social burial",
        // suggestions, no edits
        "a smear campaign | a smear campaign",
        "Seoul said | Seoul said",
        "the ruling party | the ruling party",
        "There was no vote on it. | There was no vote on it.",
        // a variant is judged by the word that it is a variant of
        "the disassociation from consensus | the dissociation from consensus",
        "to disassociate from the consensus | to disassociate from the consensus",
        "a commission of inquiry | a commission of inquiry",
        "They request a ballot. They requested a ballot. | They call for a vote. They requested a ballot.",
        "heads of the table | heads of the table",
        "a head of the table | a chairman",
        "the DPRK said | the DPRK said",
        "a non-enemy-policy stance | a non-enemy-policy stance",
        "the Democratic People's Republic of Korea said | North Korea said",
        "The Democratic People's Republic of Korea's envoy | North Korea's envoy",
        "North Korean envoys | North Korean envoys",
        "North Korea (DPRK) | North Korea (DPRK)",
        "nothing to see | nothing to see",
      })
  void english(String text, String expected) {
    assertEquals(expected, normalise("en", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a no vote adoption | an adoption without a vote",
        "two no-vote adoptions | two adoptions without a vote",
        // not adopted by adoption
        "It was adopted by no vote adoption. | It was adopted without a vote.",
        "Adopted by a no-vote adoption | Adopted without a vote",
        "It came about by no-vote adoption. | It came about by adoption without a vote.",
        "in North Korea, | in the Democratic People's Republic of Korea,",
        "North Korea said. | The Democratic People's Republic of Korea said.",
        "It ended. North Korea said. | It ended. The Democratic People's Republic of Korea said.",
        "the special rapporteur | the Special Rapporteur",
        "a special rapporteur | a Special Rapporteur",
      })
  void unitedNations(String text, String expected) {
    assertEquals(expected, normalise("en-x-un", text));
  }

  static final Termbase VERBS =
      Termbase.of(
          List.of(
              concept(
                  "repatriation",
                  "송환",
                  "송환하다;ko;ADMITTED;PREDICATE",
                  "북송;ko;DEPRECATED;SYNONYM",
                  "북송하다;ko;DEPRECATED;PREDICATE"),
              concept("abduct", "납치하다", "랍치하다;ko-KP;PREFERRED;SPELLING", "끌어가다;ko;DEPRECATED"),
              concept("condemn", "규탄하다", "성토하다;ko;FORBIDDEN;SYNONYM"),
              concept(
                  "torture", "고문", "가혹행위;ko;DEPRECATED;SYNONYM", "악형하다;ko;DEPRECATED;PREDICATE"),
              concept("solidarity", "연대", "련대;ko-KP", "연대하다;ko-KR;ADMITTED;PREDICATE"),
              concept(
                  "burial",
                  "사회적 매장",
                  "사회적으로 매장하다;ko;ADMITTED;PREDICATE",
                  "사회에서 매장하다;ko;DEPRECATED;PREDICATE")));

  @ParameterizedTest
  @CsvSource({
    "북송했다, 송환했다",
    "북송하였다고, 송환하였다고",
    "북송해서는, 송환해서는",
    "북송하라는, 송환하라는",
    "북송할 것을, 송환할 것을",
    "북송하기로, 송환하기로",
    "북송하는지도, 송환하는지도",
    "북송함으로써, 송환함으로써",
    "북송합니다., 송환합니다.",
    "북송하고있다, 송환하고있다",
    "북송됐다, 송환됐다",
    "북송되였다, 송환되였다",
    "북송된, 송환된",
    "북송돼, 송환돼",
    "'북송'했다, '송환'했다",
    "북송하다, 송환하다",
    "북송하다가, 송환하다가",
    "북송을 했다, 송환을 했다",
    "북송이 됐다, 송환이 됐다",
    // both sides are listed as verbs alone
    "성토했다, 규탄했다",
    "성토하며, 규탄하며",
    "성토하다, 규탄하다",
    // no verb of the noun is listed, or another one than was met
    "가혹행위를, 고문을",
    "가혹행위했다, 가혹행위했다",
    "악형했다, 악형했다",
    "북송시켰다, 북송시켰다",
    "북송당했다, 북송당했다",
    // a noun where only the verb is listed, a verb of another kind
    "성토를 했다, 성토를 했다",
    "규탄했다, 규탄했다",
    "끌어갔다, 끌어갔다",
    // not the verb, a longer word
    "북송선이, 북송선이",
  })
  void aVerbOfANounKeepsItsEndings(String text, String expected) {
    TermNormaliser normaliser = TermNormaliser.of(VERBS, Locale.KOREA);
    assertEquals(expected, normaliser.normalise(text).text());
    assertEquals(expected, normaliser.normalise(expected).text());
    assertEquals(
        Normalizer.normalize("그들을 " + expected, Normalizer.Form.NFD),
        normaliser.normalise(Normalizer.normalize("그들을 " + text, Normalizer.Form.NFD)).text());
  }

  @ParameterizedTest
  @CsvSource({"납치했다고, 랍치했다고", "연대했다, 련대했다", "연대하다, 련대하다", "랍치되였다, 랍치되였다", "북송된, 송환된"})
  void aVerbOfANounKeepsItsEndingsInTheNorth(String text, String expected) {
    TermNormaliser normaliser = TermNormaliser.of(VERBS, Locale.forLanguageTag("ko-KP"));
    assertEquals(expected, normaliser.normalise(text).text());
  }

  @Test
  void whatIsNotCertainOfAVerbIsSuggestedAsItWouldRead() {
    TermNormaliser normaliser = TermNormaliser.of(VERBS, Locale.KOREA);
    Normalisation result = normaliser.normalise("북송시켰다. 사회에서 매장했다.");
    assertEquals("북송시켰다. 사회에서 매장했다.", result.text());
    assertEquals(
        List.of("북송 > 송환", "사회에서 매장 > 사회적 매장"),
        result.suggestions().stream().map(e -> e.from() + " > " + e.to()).toList());
  }

  @Test
  void britishSpellingIsRightInBritain() {
    assertEquals("they vote in favour", normalise("en-GB", "they vote in favor"));
    assertEquals("they vote in favour", normalise("en-GB", "they vote in favour"));
    assertEquals("they vote in favor", normalise("en-US", "they vote in favour"));
    assertEquals("forced labour", normalise("en-GB", "forced labour"));
  }

  @Test
  void quotationsCanBeLeftAlone() {
    TermNormaliser keeping = TermNormaliser.of(TERMBASE, Locale.ENGLISH).keepingQuotations();
    assertEquals(
        "He said “no vote adoption” of no-vote adoption, 'no vote adoption' and don't say no-vote"
            + " adoption",
        keeping
            .normalise(
                "He said “no vote adoption” of no vote adoption, 'no vote adoption' and don't say"
                    + " no vote adoption")
            .text());
    TermNormaliser korean = TermNormaliser.of(TERMBASE, Locale.KOREAN).keepingQuotations();
    assertEquals("북한은 《북조선》을 '북조선'이라 했다.", korean.normalise("북조선은 《북조선》을 '북조선'이라 했다.").text());
  }

  @Test
  void editsSayWhereWhatAndWhy() {
    String text = "😀 그는\n'무표결 가결'을 합의라고 했다.";
    Normalisation result = TermNormaliser.of(TERMBASE, Locale.KOREA).normalise(text);
    assertEquals("😀 그는\n'무투표 채택'을 합의라고 했다.", result.text());
    TermEdit edit = result.edits().get(0);
    assertEquals("무표결 가결", text.substring(edit.start(), edit.end()));
    assertEquals("무표결 가결", edit.from());
    assertEquals("무투표 채택", edit.to());
    assertEquals("no-vote-adoption", edit.concept().id());
    assertEquals(TermEdit.Reason.DEPRECATED, edit.reason());
    assertEquals(TermEdit.Confidence.APPLY, edit.confidence());
    TermEdit suggestion = result.suggestions().get(0);
    assertEquals("합의", suggestion.from());
    assertEquals("컨센서스", suggestion.to());
    assertEquals(TermEdit.Reason.ADMITTED, suggestion.reason());
    assertEquals(text.indexOf("합의"), suggestion.hit().start());
  }

  @Test
  void particlesArePartOfTheEdit() {
    TermEdit edit =
        TermNormaliser.of(TERMBASE, Locale.KOREA).normalise("포고안은 '포고안'으로").edits().get(0);
    assertEquals("포고안은 → 정령은", edit.from() + "은 → " + edit.to() + "은");
    Termbase vowel = Termbase.of(List.of(concept("x", "결의", "채택문;ko;DEPRECATED;SYNONYM")));
    List<TermEdit> edits =
        TermNormaliser.of(vowel, Locale.KOREA).normalise("채택문은 '채택문'으로 채택문이었다").edits();
    assertEquals(
        List.of("채택문은 → 결의는", "채택문'으로 → 결의'로", "채택문이었다 → 결의였다"),
        edits.stream().map(e -> e.from() + " → " + e.to()).toList());
  }

  @Test
  void readingsCanBeGiven() {
    Termbase termbase = Termbase.of(List.of(concept("x", "G7", "칠개국;ko;DEPRECATED;SYNONYM")));
    TermNormaliser normaliser = TermNormaliser.of(termbase, Locale.KOREAN);
    assertEquals("G7로", normaliser.normalise("칠개국으로").text());
    Agreement seven = Agreement.standard().withReading("G7", "지세븐");
    assertEquals("G7으로", normaliser.withReadings(seven).normalise("칠개국으로").text());
  }

  @Test
  void homographsAreChangedOnlyWhereAllConceptsAgree() {
    Termbase agreeing =
        Termbase.of(
            List.of(
                concept("a", "새말", "헌낱말;ko;DEPRECATED;SYNONYM"),
                concept("b", "새말", "헌낱말;ko;DEPRECATED;SYNONYM")));
    TermNormaliser both = TermNormaliser.of(agreeing, Locale.KOREAN);
    assertEquals("새말을", both.normalise("헌낱말을").text());
    Termbase split =
        Termbase.of(
            List.of(
                concept("a", "새말", "헌낱말;ko;DEPRECATED;SYNONYM"),
                concept("b", "딴말", "헌낱말;ko;DEPRECATED;SYNONYM")));
    Normalisation result = TermNormaliser.of(split, Locale.KOREAN).normalise("헌낱말을");
    assertEquals("헌낱말을", result.text());
    assertEquals(List.of("새말", "딴말"), result.suggestions().stream().map(TermEdit::to).toList());
  }

  @Test
  void anEditMustNotMakeAnotherTermToBeReplaced() {
    Termbase nested =
        Termbase.of(
            List.of(
                concept("a", "인권 결의", "인권 결정;ko;DEPRECATED;SYNONYM"),
                concept("b", "북한인권결의", "북한 인권 결의;ko;FORBIDDEN;SYNONYM")));
    TermNormaliser normaliser = TermNormaliser.of(nested, Locale.KOREAN);
    assertEquals("인권 결의가", normaliser.normalise("인권 결정이").text());
    Normalisation result = normaliser.normalise("북한 인권 결정이");
    assertEquals("북한 인권 결정이", result.text());
    assertEquals("인권 결의가", result.suggestions().get(0).to());
  }

  @Test
  void thePreferredTermIsNotPutInsideItself() {
    Termbase termbase =
        Termbase.of(List.of(concept("hrc", "유엔 인권이사회", "인권이사회;ko;DEPRECATED;SYNONYM")));
    TermNormaliser normaliser = TermNormaliser.of(termbase, Locale.KOREAN);
    assertEquals("유엔 인권이사회에서", normaliser.normalise("인권이사회에서").text());
    String whole = "유엔  인권이사회에서";
    assertTrue(normaliser.normalise(whole).text().indexOf("유엔 유엔") < 0);
  }

  @Test
  void anUntouchedTextIsTheVeryText() {
    String text = "\uD800 아무 \u0301것도\r\n아니다";
    assertSame(text, TermNormaliser.of(TERMBASE, Locale.KOREAN).normalise(text).text());
    assertEquals("", TermNormaliser.of(TERMBASE, Locale.KOREAN).normalise("").text());
    assertEquals("북조선", normalise("fr", "북조선"));
  }
}
