package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static io.daeyeok.terms.Concepts.show;
import static io.daeyeok.terms.Concepts.strict;
import static io.daeyeok.terms.Concepts.termbase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacedRecognitionTest {
  private static String find(String text, Termbase termbase) {
    return show(termbase.find(text, Locale.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      nullValues = "-",
      value = {
        "resolution | The Resolution, adopted | EXACT Resolution",
        "resolution | two resolutions of the resolution's text | INFLECTED resolution, INFLECTED resolution",
        "resolution | the resolution’s text | INFLECTED resolution",
        "resolution | resolutions’ | INFLECTED resolution",
        "resolution | irresolution resolutioning resolution2 | -",
        "no-vote adoption | No vote adoption | EXACT No vote adoption",
        "no vote adoption | no‑vote adoption | EXACT no‑vote adoption",
        "no vote | it was a no—vote again | -",
        "special  rapporteur | special\u00A0rapporteurs | INFLECTED special\u00A0rapporteur",
        "hostile policy | hostile policies toward | INFLECTED hostile policies",
        "coach | coaches | INFLECTED coach",
        "system | systemes | -",
        "new | the news of the new | EXACT new",
        "mean | by means of | -",
        "late news | the late news | EXACT late news",
        "UN | UN-led, non-UN | COMPOUND UN, COMPOUND UN",
        "UN | UN의 UN | EXACT UN, EXACT UN",
        "UN | un, Un, fun, UNHCR | -",
        "U.N. | the U.N. said | EXACT U.N.",
        "HRC | HRC’s | INFLECTED HRC",
        "can | can't can | EXACT can",
        "!West | the West, out west, WEST | EXACT West, EXACT WEST",
        "!system | system-wide eco-system systems | INFLECTED system",
        "politicization | politicisation | EXACT politicisation",
        "forced labour | forced labor | EXACT forced labor",
        "regime defense | regime defence | EXACT regime defence",
      })
  void words(String term, String text, String expected) {
    assertEquals(expected == null ? "" : expected, find(text, termbase("en", term)));
  }

  @Test
  void theLongestMatchDecides() {
    Termbase termbase =
        termbase("en", "no vote", "no-vote adoption", "human rights", "human rights resolution");
    assertEquals("EXACT no-vote adoption", find("a no-vote adoption", termbase));
    assertEquals("INFLECTED no vote", find("two no votes", termbase));
    assertEquals("EXACT human rights resolution", find("a human rights resolution", termbase));
    assertEquals("EXACT human rights", find("human rights in the resolution", termbase));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "use | used, using, uses | INFLECTED use, INFLECTED using, INFLECTED use",
        "fee | feed, fees, seed | INFLECTED fee",
        "even | this evening, evenings, evened | INFLECTED even",
        "wed | the weddings of the wed | EXACT wed",
        "extension | No Extensions Installed | INFLECTED Extension",
        "select | Delete Selected Strips | INFLECTED Select",
        "unite | the United States | -",
      })
  void aWordOfWhichNobodySaidWhatItIs(String term, String text, String expected) {
    Termbase termbase = Termbase.of(List.of(Concept.of("c", Term.of(term, Locale.ENGLISH))));
    assertEquals(expected == null ? "" : expected, find(text, termbase));
  }

  @Test
  void inAHeadingCapitalsMakeNoName() {
    Termbase verbs =
        Termbase.of(
            List.of(
                concept("select", "select;en;ADMITTED;PREDICATE"),
                concept("unite", "unite;en;ADMITTED;PREDICATE")));
    assertEquals("INFLECTED Select", find("Delete Selected Strips", verbs));
    assertEquals("INFLECTED select", find("the selected strips", verbs));
    assertEquals("INFLECTED unite", find("they united", verbs));
    assertEquals("", find("the United States said", verbs));
    assertEquals("", find("United Nations", verbs));
  }

  @Test
  void predicatesTakeVerbEndings() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept("adopt", "adopt without a vote;en;ADMITTED;PREDICATE"),
                concept("bury", "socially bury;en;ADMITTED;SYNONYM"),
                concept("abstain", "abstain;en;ADMITTED;PREDICATE"),
                concept("unite", "unite;en;ADMITTED;PREDICATE"),
                concept("testify", "testify;en;ADMITTED;PREDICATE")));
    assertEquals("INFLECTED adopted without a vote", find("was adopted without a vote", termbase));
    assertEquals("", find("without a vote", termbase));
    assertEquals("INFLECTED abstain, INFLECTED abstain", find("abstained, abstaining", termbase));
    assertEquals("INFLECTED unite, INFLECTED uniting", find("united, uniting", termbase));
    assertEquals("INFLECTED testified", find("testified", termbase));
    assertEquals("", find("socially burying", termbase));
  }

  @Test
  void verbsThatDoubleTheirConsonantOrAreIrregular() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept("admit", "admit;en;ADMITTED;PREDICATE"),
                concept("withdraw", "withdraw;en;ADMITTED;PREDICATE"),
                concept("hold", "hold a vote;en;ADMITTED;PREDICATE")));
    assertEquals("INFLECTED admitted, INFLECTED admitting", find("admitted, admitting", termbase));
    assertEquals("INFLECTED withdrew, INFLECTED withdraw", find("withdrew, withdrawing", termbase));
    assertEquals("INFLECTED held a vote", find("they held a vote", termbase));
  }

  @Test
  void aWordOfUnknownKindMayBeAVerb() {
    Term vote = Term.of("vote", Locale.ENGLISH);
    Termbase unknown =
        Termbase.of(
            List.of(
                Concept.of("vote", vote),
                Concept.of("fee", Term.of("fee", Locale.ENGLISH)),
                Concept.of("china", Term.of("UN", Locale.ENGLISH)),
                Concept.of("rights", Term.of("human right", Locale.ENGLISH))));
    assertEquals("INFLECTED vote, INFLECTED voting", find("voted, voting", unknown));
    assertEquals("", find("feed, UNed, human righting", unknown));
    Termbase noun = Termbase.of(List.of(concept("vote", "vote;en")));
    assertEquals("INFLECTED vote", find("votes, voted, voting", noun));
  }

  @Test
  void pluralsThatChangeTheWord() {
    Termbase termbase = termbase("en", "spokesman", "analysis", "hostile policy");
    assertEquals(
        "INFLECTED spokesmen, INFLECTED analyses, INFLECTED hostile policies",
        find("spokesmen on analyses of hostile policies", termbase));
  }

  @Test
  void aCapitalisedVerbBeforeAnotherCapitalIsInAName() {
    Termbase termbase = Termbase.of(List.of(concept("unite", "unite;en;ADMITTED;PREDICATE")));
    assertEquals("", find("the United States and the UNITED KINGDOM", termbase));
    assertEquals("WEAK Unite", show(termbase.find("United States", Locale.ENGLISH, Grade.WEAK)));
    assertEquals("INFLECTED Unite, INFLECTED unite", find("United, they united China", termbase));
    assertEquals("EXACT Unite", find("Unite Korea", termbase));
  }

  @Test
  void properNounsOfOneWordAgreeInCase() {
    Termbase termbase =
        Termbase.of(
            List.of(
                proper("china", "China"),
                proper("west", "West", "Western"),
                proper("north", "the North"),
                proper("assembly", "General Assembly")));
    assertEquals("EXACT China, EXACT CHINA", find("fine china of China, CHINA", termbase));
    assertEquals("EXACT West, EXACT Western", find("west of the West, Western, western", termbase));
    assertEquals(
        "EXACT the North, EXACT The North, EXACT THE NORTH",
        find("in the north of the North. The North, THE NORTH", termbase));
    assertEquals("EXACT general assembly", find("the general assembly", termbase));
  }

  @Test
  void anArticleDoesNotCutALongerTerm() {
    Termbase termbase =
        Termbase.of(
            List.of(proper("north", "the North"), proper("army", "North Korean army", "Korea")));
    assertEquals("EXACT North Korean army", find("the North Korean army", termbase));
    assertEquals("INFLECTED the North", find("the North's Korean army", termbase));
    assertEquals("EXACT the North, EXACT Korea", find("the North Korea", termbase));
  }

  private static Concept proper(String id, String... terms) {
    List<Term> list = Stream.of(terms).map(term -> Term.of(term, Locale.ENGLISH)).toList();
    return new Concept(id, "", "proper-noun", "", "", "", "", false, list);
  }

  @Test
  void aDeprecatedHyphenIsComparedAsWritten() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept("x", "no-vote adoption;en", "no vote adoption;en;DEPRECATED;HYPHENATION")));
    assertEquals(
        Status.PREFERRED, termbase.find("No-vote adoption", Locale.ENGLISH).get(0).term().status());
    assertEquals(
        Status.DEPRECATED,
        termbase.find("No vote adoption", Locale.ENGLISH).get(0).term().status());
  }

  @Test
  void theListedSpellingIsNamed() {
    Termbase termbase =
        Termbase.of(
            List.of(
                concept(
                    "x",
                    "vote in favor;en",
                    "vote in favour;en-GB;ADMITTED;SPELLING",
                    "Vote in Favour;en-x-un;ADMITTED;CASE")));
    for (String text : List.of("vote in favor", "vote in favour", "Vote in Favour")) {
      assertEquals(text, termbase.find(text, Locale.ENGLISH).get(0).term().text());
    }
    Locale british = Locale.UK;
    assertEquals("vote in favour", termbase.find("VOTE IN FAVOUR", british).get(0).term().text());
  }

  @Test
  void otherLanguagesHaveWordBoundariesButNoEnglishEndings() {
    Termbase french = termbase("fr", "ONU", "droits de l'homme");
    assertEquals(
        "EXACT ONU, EXACT droits de l’homme",
        show(french.find("l’ONU et les droits de l’homme", Locale.FRENCH)));
    assertEquals("", show(french.find("ONUs", Locale.FRENCH)));
  }

  @Test
  void languagesWithoutSpaces() {
    Termbase chinese = termbase("zh", "人权", "!人", "UN");
    assertEquals("COMPOUND 人权, EXACT 人权", show(chinese.find("朝鲜人权问题，人权。", Locale.CHINESE)));
    assertEquals("COMPOUND UN", show(chinese.find("UN的 UNHCR", Locale.CHINESE)));
  }

  @Test
  void strictnessIsOfTheConcept() {
    Termbase termbase = Termbase.of(List.of(strict("vote", "vote;en", "ballot;en;ADMITTED")));
    assertEquals("", find("no-vote", termbase));
    assertEquals("INFLECTED vote, EXACT ballot", find("votes by ballot", termbase));
  }
}
