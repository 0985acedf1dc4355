package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishGrammarTest {
  @ParameterizedTest
  @CsvSource({
    "adoption, an",
    "vote, a",
    "UN, a",
    "NGO, an",
    "HRC, an",
    "DPRK, a",
    "unanimous vote, a",
    "union, a",
    "uninvited guest, an",
    "unimportant vote, an",
    "umbrella, an",
    "undue delay, an",
    "European state, a",
    "one-sided text, a",
    "hour, an",
    "honorable exit, an",
    "house, a",
    "useful text, a",
    "8th session, an",
    "11th session, an",
    "18 votes, an",
    "110 votes, a",
    "X-ray, an",
  })
  void indefiniteArticles(String word, String article) {
    assertEquals(article, EnglishGrammar.indefiniteArticle(word));
  }

  @ParameterizedTest
  @CsvSource({
    "resolution, resolutions",
    "no-vote adoption, no-vote adoptions",
    "adoption without a vote, adoptions without a vote",
    "hostile policy, hostile policies",
    "day, days",
    "crisis room, crisis rooms",
    "loss, losses",
    "right of reply, rights of reply",
    "chairman, chairmen",
    "human, humans",
  })
  void plurals(String term, String plural) {
    assertEquals(plural, EnglishGrammar.plural(term));
  }

  @ParameterizedTest
  @CsvSource({
    "Republic of Korea, true",
    "Democratic People's Republic of Korea, true",
    "United Nations, true",
    "Security Council, true",
    "South Korea, false",
    "North Korea, false",
    "Geneva, false",
    "vote, false",
    "Universal Periodic Review, false",
  })
  void definiteArticles(String name, boolean takes) {
    assertEquals(takes, EnglishGrammar.takesDefiniteArticle(name));
  }

  @ParameterizedTest
  @CsvSource({
    "no-vote adoption, No vote adoption, no vote adoption, true, No-vote adoption",
    "no-vote adoption, NO VOTE ADOPTION, no vote adoption, false, NO-VOTE ADOPTION",
    "adoption without a vote, No Vote Adoption, no vote adoption, false, Adoption without a Vote",
    "South Korea, Seoul, Seoul, false, South Korea",
    "party, Party line, Party line, false, party",
    "party, Party line, Party line, true, Party",
    "Special Rapporteur, special rapporteur, special rapporteur, false, Special Rapporteur",
  })
  void capitals(String term, String found, String listed, boolean start, String expected) {
    assertEquals(expected, EnglishGrammar.capitalisedAs(term, found, listed, start));
  }
}
