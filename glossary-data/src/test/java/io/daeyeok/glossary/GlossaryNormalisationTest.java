package io.daeyeok.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Normalisation;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermNormaliser;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.VarietyView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What normalising by the bundled concepts does to a text. */
class GlossaryNormalisationTest {
  private static final Termbase GLOSSARY = GlossaryData.termbase();

  private static Normalisation normalise(String language, String text) {
    return TermNormaliser.of(GLOSSARY, Locale.forLanguageTag(language)).normalise(text);
  }

  private static String sentence(String language, String term) {
    return language.startsWith("ko")
        ? "이들은 " + term + "까지 말했다."
        : "They saw the " + term + " again.";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ko-KR | 그들은 그를 사회적매장을 하려 했다. | 그들은 그를 사회적 매장을 하려 했다.",
        "ko-KR | 북조선은 '무투표채택'을 노렸다. | 북한은 '무투표 채택'을 노렸다.",
        "ko-KR | 로씨야를 거쳐 꾸바로 갔다. | 러시아를 거쳐 쿠바로 갔다.",
        "ko-KR | 표결에 반대하지 않고 합의에 이르렀다. | 표결에 반대하지 않고 합의에 이르렀다.",
        "ko-KP | 러시아를 거쳐 쿠바로 갔다. | 로씨야를 거쳐 꾸바로 갔다.",
        "ko-KP | 북한이 거부했다. | 조선민주주의인민공화국이 거부했다.",
        "ko-KP | 조선민주주의인민공화국은 거부했다. | 조선민주주의인민공화국은 거부했다.",
        "ko-KP | 공화국은 조선의 립장을 밝혔다. | 공화국은 조선의 립장을 밝혔다.",
        "ko-KP | 우리 나라는 거부했다. | 우리 나라는 거부했다.",
        "ko-KP | 북조선을 비난했다. | 조선민주주의인민공화국을 비난했다.",
        "ko-KP | 한국은 대북제재를 논의했다. | 한국은 대조선제재를 논의했다.",
        "ko-KP | 인권 침해를 유엔 총회에서 다뤘다. | 인권유린을 유엔총회에서 다뤘다.",
        "ko-KP | 인권침해와 인권유린을 | 인권침해와 인권유린을",
        "ko-KP | 결의안을 무투표 채택했다. | 결의안을 무투표채택했다.",
        "ko-KR | 조선민주주의인민공화국은 거부했다. | 북한은 거부했다.",
        "ko-KR | 공화국은 조선의 입장을 밝혔다. | 공화국은 조선의 입장을 밝혔다.",
        "ko-KR | 우리 나라는 거부했다. | 우리 나라는 거부했다.",
        "ko-KR | 대조선제재를 론의했다. | 대북제재를 론의했다.",
        "ko-KR | 인권유린을 유엔총회에서 다뤘다. | 인권 침해를 유엔 총회에서 다뤘다.",
        "en | The draft was adopted by no vote adoption. | The draft was adopted by no-vote adoption.",
        "en-x-un | The draft was adopted by no vote adoption. | The draft was adopted without a vote.",
        "en | Seoul said the government held an ordinary ballot. | Seoul said the government held an ordinary ballot.",
      })
  void readsAsAnEditorWouldWriteIt(String language, String text, String expected) {
    assertEquals(expected, normalise(language, text).text());
  }

  /** The rules and words in which North and South differ, each both ways. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "노동당은 | 로동당은",
        "여성과 | 녀성과",
        "이념을 | 리념을",
        "역사는 | 력사는",
        "연대를 | 련대를",
        "인권이사회는 | 인권리사회는",
        "비율은 | 비률은",
        "나열은 | 라렬은",
        "할 수 있다 | 할수 있다",
        "깃발을 | 기발을",
        "바닷가에서 | 바다가에서",
        "햇빛이 | 해빛이",
        "샛별과 빗바람 | 샛별과 빗바람",
        "되어 있다 | 되여있다",
        "러시아로 | 로씨야로",
        "쿠바에 | 꾸바에",
        "컴퓨터는 | 콤퓨터는",
        "폴란드는 | 뽈스까는",
        "캠페인을 | 깜빠니야를",
        "회원국은 | 성원국은",
        "개발도상국은 | 발전도상나라는",
        "비동맹운동은 | 쁠럭불가담운동은",
        "일반토의에서 | 일반정책연설에서",
        "유럽연합은 | 유럽동맹은",
        "“대결”은 | 《대결》은",
        "이일규는 | 리일규는",
      })
  void readsAsTheOtherKoreaWouldWriteIt(String south, String north) {
    assertEquals(north, VarietyView.of(south, Locale.forLanguageTag("ko-KP"), GLOSSARY).text());
    assertEquals(south, VarietyView.of(north, Locale.forLanguageTag("ko-KR"), GLOSSARY).text());
  }

  @Test
  void theNorthNamesItselfAndTheSouthMayWriteItsName() {
    String name = "조선민주주의인민공화국은";
    assertEquals(name, VarietyView.of("북한은", Locale.forLanguageTag("ko-KP"), GLOSSARY).text());
    assertEquals(name, VarietyView.of(name, Locale.forLanguageTag("ko-KR"), GLOSSARY).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void preferredTermsStay(String language) {
    List<String> changed = new ArrayList<>();
    for (Concept concept : GLOSSARY.concepts()) {
      for (Term term : concept.terms()) {
        if (term.status() == Status.PREFERRED
            && term.variety().toLanguageTag().equals(language)
            && !isShared(concept, term)) {
          String text = sentence(language, term.text());
          normalise(language, text).edits().forEach(edit -> changed.add(text + " " + edit.to()));
        }
      }
    }
    assertEquals(List.of(), changed);
  }

  /** Whether a term is to be replaced in another concept, or for another variety. */
  private static boolean isShared(Concept concept, Term term) {
    return GLOSSARY.concepts().stream()
        .filter(other -> !other.id().equals(concept.id()))
        .flatMap(other -> other.terms().stream())
        .anyMatch(other -> other.text().equals(term.text()));
  }

  @Test
  void whatIsForbiddenOrDeprecatedIsNeverPassedOver() {
    List<String> passed = new ArrayList<>();
    for (Concept concept : GLOSSARY.concepts()) {
      for (Term term : concept.terms()) {
        if ((term.status() == Status.FORBIDDEN || term.status() == Status.DEPRECATED)
            && !isShared(concept, term)) {
          String language = term.variety().getLanguage();
          Normalisation result = normalise(language, sentence(language, term.text()));
          if (result.edits().isEmpty() && result.suggestions().isEmpty()) {
            passed.add(concept.id() + ": " + term.text());
          }
        }
      }
    }
    assertEquals(List.of(), passed);
  }

  /**
   * Concepts that the South names by its own view of the North and that have no term of the North:
   * it has none, or a term that is abuse or says something else.
   */
  private static final Set<String> SOUTHERN =
      Set.of(
          "defection",
          "defection-broker",
          "defector",
          "diplomat-defection",
          "forced-repatriation",
          "defectors-act",
          "nk-human-rights",
          "nk-human-rights-act",
          "nk-human-rights-dialogue",
          "nk-human-rights-envoy",
          "nk-human-rights-resolution",
          "commission-of-inquiry",
          "sanctions-committee-1718",
          "south-korea");

  @Test
  void whatTheNorthCannotWriteHasATermOfItsOwn() {
    List<String> without = new ArrayList<>();
    for (Concept concept : GLOSSARY.concepts()) {
      boolean southern =
          concept.terms().stream()
              .filter(term -> term.status() == Status.PREFERRED)
              .filter(term -> term.variety().equals(Locale.KOREAN))
              .anyMatch(term -> term.text().matches(".*(북한|탈북|북송|대북|남북관계|한반도|한국(?!전쟁)).*"));
      boolean northern =
          concept.terms().stream()
              .anyMatch(
                  term ->
                      term.status() == Status.PREFERRED
                          && term.variety().toLanguageTag().equals("ko-KP"));
      if (southern && !northern && !SOUTHERN.contains(concept.id())) {
        without.add(concept.id());
      }
    }
    assertEquals(List.of(), without);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko-KR", "ko-KP", "en", "en-US", "en-x-un"})
  void everyTermIsNormalisedOnce(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    TermNormaliser normaliser = TermNormaliser.of(GLOSSARY, Locale.forLanguageTag(tag));
    for (Concept concept : GLOSSARY.concepts()) {
      for (Term term : concept.terms()) {
        if (term.variety().getLanguage().equals(language)) {
          String once = normaliser.normalise(sentence(language, term.text())).text();
          assertEquals(once, normaliser.normalise(once).text());
        }
      }
    }
    assertTrue(GLOSSARY.concepts().size() > 100);
  }
}
