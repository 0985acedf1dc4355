package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSpellingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forced labour | forced labour, forced labor",
        "Favorable organization | Favorable organization, Favourable organisation",
        "politicising | politicising, politicizing",
        "defence program | defence program, defense program, defence programme",
        "our size | our size",
        "human rights | human rights",
      })
  void americanAndBritish(String term, String expected) {
    assertEquals(expected, String.join(", ", EnglishSpellings.uninflected(term)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "hostile policy | false | hostile policies",
        "treaty body | false | treaty bodies",
        "survey | false | -",
        "vote | false | -",
        "unite | true | uniting",
        "testify | true | testifies, testified",
        "admit | true | admitted, admitting",
        "flee | true | fled",
        "show | true | shown",
        "withdraw | true | withdrew, withdrawn",
        "hold a vote | true | holds a vote, holded a vote, holding a vote, held a vote",
        "spokesman | false | spokesmen",
        "analysis | false | analyses",
        "man | false | -",
        "adopt by consensus | true | adopts by consensus, adopted by consensus, adopting by consensus",
        "adopted by consensus | true | -",
      })
  void formsThatChangeTheTerm(String term, boolean predicate, String expected) {
    List<String> forms = EnglishSpellings.inflected(term, predicate);
    assertEquals(expected == null ? "" : expected, String.join(", ", forms));
  }
}
