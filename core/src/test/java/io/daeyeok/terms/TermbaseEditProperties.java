package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a termbase came to hold its concepts, it behaves as one made of them. */
class TermbaseEditProperties {
  private static final List<String> TERMS =
      List.of(
          "유럽",
          "유럽연합",
          "유럽 연합",
          "연합",
          "인권",
          "인권이사회",
          "이사회",
          "유엔인권이사회",
          "바다",
          "바닷가",
          "노력",
          "로력;ko-KP",
          "연대하다",
          "no vote;en",
          "no-vote adoption;en",
          "the North;en",
          "North Korean army;en");
  private static final List<String> TEXTS =
      List.of(
          "유럽 연합이 유럽연합의 유엔 인권 이사회와 인권이사회에서",
          "바다가 넓고 로력을 노력하며 연대했다",
          "유엔인권 이사회, 체결의 연합은",
          "a no-vote adoption, no votes, the North Korean army");

  /** What is done to the concept with an id: it gets other terms, or goes when there are none. */
  private record Edit(String id, List<String> terms, boolean find) {}

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> ids = Arbitraries.integers().between(0, 9).map(id -> "c" + id);
    Arbitrary<List<String>> terms = Arbitraries.of(TERMS).list().uniqueElements().ofMaxSize(3);
    return Combinators.combine(ids, terms, Arbitraries.of(true, false))
        .as(Edit::new)
        .list()
        .ofMaxSize(25);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void editsAmountToATermbaseMadeAnew(
      @ForAll("edits") List<Edit> before, @ForAll("edits") List<Edit> after) {
    Map<String, Concept> expected = new LinkedHashMap<>();
    Termbase seed = Termbase.of(List.of());
    before.forEach(edit -> apply(edit, seed, expected));
    Termbase edited = Termbase.of(seed.concepts());
    after.forEach(edit -> apply(edit, edited, expected));

    List<Concept> concepts = List.copyOf(expected.values());
    assertEquals(concepts, edited.concepts());
    Termbase anew = Termbase.of(concepts);
    for (String text : TEXTS) {
      for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
        assertEquals(
            anew.recognise(text, language, Grade.WEAK),
            edited.recognise(text, language, Grade.WEAK));
      }
    }
    for (String term : TERMS) {
      String text = term.split(";")[0];
      assertEquals(anew.search(text), edited.search(text));
    }
  }

  private static void apply(Edit edit, Termbase termbase, Map<String, Concept> expected) {
    if (edit.terms.isEmpty()) {
      assertEquals(expected.remove(edit.id) != null, termbase.delete(edit.id));
    } else {
      Concept concept = concept(edit.id, admitted(edit.terms));
      boolean known = expected.put(edit.id, concept) != null;
      assertEquals(known, termbase.update(concept));
      if (!known) {
        termbase.add(concept);
      }
    }
    if (edit.find) {
      termbase.find(TEXTS.get(0), Locale.KOREAN);
    }
  }

  private static String[] admitted(List<String> terms) {
    List<String> admitted = new ArrayList<>();
    for (String term : terms) {
      admitted.add(term + (term.contains(";") ? "" : ";ko") + ";ADMITTED");
    }
    return admitted.toArray(new String[0]);
  }
}
