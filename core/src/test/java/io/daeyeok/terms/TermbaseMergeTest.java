package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TermbaseMergeTest {
  private static final Concept RIGHTS = concept("rights", "인권", "human rights;en");
  private static final Concept COUNCIL = concept("council", "이사회");

  private static TermbaseMerge merge(Concept first, Concept... second) {
    return TermbaseMerge.of(List.of(Termbase.of(List.of(first)), Termbase.of(List.of(second))));
  }

  private static void assertClash(Clash.Kind kind, String term, TermbaseMerge merge) {
    assertEquals(1, merge.clashes().size(), merge.clashes().toString());
    assertEquals(kind, merge.clashes().get(0).kind());
    assertEquals(term, merge.clashes().get(0).term());
  }

  @Test
  void equalConceptsBecomeOne() {
    TermbaseMerge merge = merge(RIGHTS, COUNCIL, RIGHTS);
    assertEquals(List.of(RIGHTS, COUNCIL), merge.termbase().concepts());
    assertEquals(List.of(), merge.clashes());
  }

  @Test
  void ofTwoEditionsTheFirstStaysAndTheOtherIsInTheClash() {
    Concept edited = concept("rights", "인권", "rights;en");
    TermbaseMerge merge = merge(RIGHTS, edited);
    assertEquals(List.of(RIGHTS), merge.termbase().concepts());
    assertClash(Clash.Kind.TWO_EDITIONS, "인권", merge);
    assertEquals(edited, merge.clashes().get(0).second());
  }

  @Test
  void anIdThatNamesSomethingElseGetsANumber() {
    Concept other = concept("rights", "저작권", "copyright;en");
    TermbaseMerge merge = merge(RIGHTS, other, concept("rights-2", "특허권"));
    assertEquals(
        List.of("rights", "rights-3", "rights-2"),
        merge.termbase().concepts().stream().map(Concept::id).toList());
    assertEquals(other.terms(), merge.termbase().concept("rights-3").orElseThrow().terms());
    assertClash(Clash.Kind.ID_TAKEN, "", merge);
  }

  @Test
  void aConceptThatGetsANewIdSaysAllItSaidBefore() {
    Concept other =
        new Concept(
            "rights",
            "law",
            "noun",
            "of authors",
            "no plural",
            "WIPO",
            "high",
            true,
            concept("rights", "저작권").terms(),
            List.of(DataCategory.of("project", "2024")));
    Concept renamed = merge(RIGHTS, other).termbase().concept("rights-2").orElseThrow();
    assertEquals(other.toString(), renamed.toString().replace("rights-2", "rights"));
  }

  @Test
  void aTermPreferredInTwoConcepts() {
    TermbaseMerge merge = merge(concept("resolution", "결의안"), concept("draft", "결의안"));
    assertEquals(2, merge.termbase().concepts().size());
    assertClash(Clash.Kind.PREFERRED_TWICE, "결의안", merge);
    assertTrue(merge.clashes().get(0).toString().contains("'결의안'"));
  }

  @Test
  void aTermPreferredHereAndForbiddenThere() {
    Concept loose = concept("defector", "탈북민", "탈북자;ko-KR;ADMITTED");
    Concept strict = concept("refugee", "북한이탈주민", "탈북민;ko-KR;FORBIDDEN");
    assertClash(Clash.Kind.PREFERRED_AND_AVOIDED, "탈북민", merge(loose, strict));
    assertClash(Clash.Kind.PREFERRED_AND_AVOIDED, "탈북민", merge(strict, loose));
  }

  @Test
  void anEditionThatForbidsThePreferredTermSaysSo() {
    Concept edited = concept("rights", "사람의 권리", "인권;ko;DEPRECATED");
    List<Clash.Kind> kinds = merge(RIGHTS, edited).clashes().stream().map(Clash::kind).toList();
    assertEquals(List.of(Clash.Kind.TWO_EDITIONS, Clash.Kind.PREFERRED_AND_AVOIDED), kinds);
  }

  @Test
  void whatTheTwoKoreasOrTwoTimesSayDoesNotClash() {
    Concept north = concept("ministry-kp", "외무성;ko-KP");
    Concept south = concept("ministry-kr", "외교부;ko-KR", "외무성;ko-KR;FORBIDDEN");
    assertEquals(List.of(), merge(north, south).clashes());
    assertEquals(List.of(), merge(dated("2012-12-31", true), dated("2013-01-01", false)).clashes());
    assertEquals(1, merge(dated("2013-01-01", true), dated("2013-01-01", false)).clashes().size());
  }

  private static Concept dated(String day, boolean until) {
    Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
    Validity validity =
        until ? new Validity(Optional.empty(), date) : new Validity(date, Optional.empty());
    return Concept.of(
        until ? "before" : "after",
        new Term("외교통상부", Locale.KOREA, Status.PREFERRED, TermKind.MAIN, validity));
  }

  @Test
  void whatIsAtOddsWithinOneTermbaseIsNoClash() {
    TermbaseMerge merge = merge(RIGHTS, concept("a", "결의안"), concept("b", "결의안"));
    assertEquals(List.of(), merge.clashes());
  }

  @Provide
  Arbitrary<List<Termbase>> termbases() {
    Arbitrary<Concept> concepts =
        Combinators.combine(
                Arbitraries.of("a", "b", "a-2"),
                Arbitraries.of("인권", "결의", "유엔"),
                Arbitraries.of("", ";ko;ADMITTED", ";ko;FORBIDDEN"))
            .as((id, text, rest) -> concept(id, text + rest));
    return concepts
        .list()
        .uniqueElements(Concept::id)
        .ofMaxSize(3)
        .map(list -> Termbase.of(list))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Property(tries = 300)
  void noConceptIsLostSilently(@ForAll("termbases") List<Termbase> termbases) {
    TermbaseMerge merge = TermbaseMerge.of(termbases);
    Set<Concept> seen = new HashSet<>(merge.termbase().concepts());
    merge.clashes().forEach(clash -> seen.add(clash.second()));
    List<Concept> given = new ArrayList<>();
    termbases.forEach(termbase -> given.addAll(termbase.concepts()));
    assertTrue(seen.containsAll(given), () -> given + " became " + merge);
    assertTrue(merge.termbase().concepts().containsAll(termbases.get(0).concepts()));
  }
}
