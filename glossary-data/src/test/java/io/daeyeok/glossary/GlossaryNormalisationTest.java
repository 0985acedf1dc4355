package io.daeyeok.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Normalisation;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermNormaliser;
import io.daeyeok.terms.Termbase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        "en | The draft was adopted by no vote adoption. | The draft was adopted by no-vote adoption.",
        "en-x-un | The draft was adopted by no vote adoption. | The draft was adopted without a vote.",
        "en | Seoul said the government held an ordinary ballot. | Seoul said the government held an ordinary ballot.",
      })
  void readsAsAnEditorWouldWriteIt(String language, String text, String expected) {
    assertEquals(expected, normalise(language, text).text());
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
