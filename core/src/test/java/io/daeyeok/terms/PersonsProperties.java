package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.Romanisation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PersonsProperties {
  private static final String SYLLABLES = "일규정은여용해룡철수만건태성병길동복남영희춘학훈경택석주";

  @Provide
  Arbitrary<PersonName> names() {
    Arbitrary<String> families =
        Arbitraries.of("김", "이", "리", "박", "최", "정", "임", "류", "노", "량", "남궁", "오", "한", "조");
    Arbitrary<String> given =
        Arbitraries.of(SYLLABLES.chars().mapToObj(Character::toString).toList())
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(list -> String.join("", list));
    return Combinators.combine(families, given).as(PersonName::new);
  }

  private static Persons persons(PersonName name) {
    Concept concept =
        new Concept(
            "p",
            "person",
            "",
            "",
            "",
            "",
            "",
            false,
            List.of(Term.of(name.toString(), Locale.KOREAN)));
    return Persons.of(Termbase.of(List.of(concept)));
  }

  @Property(tries = 200)
  void everyProposalOfANameFindsItsBearer(@ForAll @From("names") PersonName name) {
    Persons persons = persons(name);
    for (NameProposal proposal : name.proposals()) {
      String text = proposal.text();
      String[] parts = text.split(" ", 2);
      for (String spelling :
          List.of(
              text,
              text.toUpperCase(Locale.ROOT),
              text.replace('-', ' '),
              Normalizer.normalize(text, Normalizer.Form.NFD),
              parts[0] + ", " + parts[1])) {
        assertEquals(1, persons.named(spelling).size(), spelling);
      }
    }
    for (PersonName northern : name.northern()) {
      assertEquals(1, persons.named(northern.toString()).size());
    }
    assertEquals(1, persons.named(name.southern().toString()).size());
  }

  @Property(tries = 200)
  void aNameInATextIsFoundWhereItStands(
      @ForAll @From("names") PersonName name, @ForAll Romanisation system) {
    String text = "Then " + system.person(name.family(), name.given()) + " spoke.";
    List<PersonMention> mentions = persons(name).find(text, Locale.ENGLISH);
    assertTrue(mentions.size() <= 1);
    for (PersonMention mention : mentions) {
      assertEquals(5, mention.start());
      assertEquals(text.length() - " spoke.".length(), mention.end());
    }
  }

  @Property(tries = 300)
  void anyTextIsSearchedInPeace(@ForAll String noise, @ForAll @From("names") PersonName name) {
    Persons persons = persons(name);
    persons.named(noise);
    persons.named(noise + name);
    for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
      for (String text : List.of(noise, noise + name + " 위원장 " + noise, "Mr Kim" + noise)) {
        int last = 0;
        for (PersonMention mention : persons.find(text, language)) {
          assertEquals(mention.text(), text.substring(mention.start(), mention.end()));
          assertTrue(mention.start() >= last);
          last = mention.end();
        }
      }
    }
  }
}
