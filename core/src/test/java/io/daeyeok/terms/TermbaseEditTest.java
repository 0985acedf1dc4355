package io.daeyeok.terms;

import static io.daeyeok.terms.Concepts.concept;
import static io.daeyeok.terms.Concepts.show;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermbaseEditTest {
  private static final Concept COUNCIL = concept("council", "이사회", "council;en");
  private static final Concept RIGHTS = concept("rights", "인권", "human rights;en");

  private static String find(String text, Termbase termbase) {
    return show(termbase.find(text, Locale.KOREAN));
  }

  @Test
  void whatIsAddedIsFoundAndWhatIsDeletedIsNot() {
    Termbase termbase = Termbase.of(List.of(COUNCIL));
    assertEquals("", find("인권을", termbase));
    termbase.add(RIGHTS);
    assertEquals("INFLECTED 인권, EXACT 이사회", find("인권을 이사회", termbase));
    assertTrue(termbase.delete("council"));
    assertEquals("INFLECTED 인권", find("인권을 이사회", termbase));
    assertFalse(termbase.delete("council"));
    assertEquals(List.of(RIGHTS), termbase.concepts());
    assertEquals(Optional.empty(), termbase.concept("council"));
  }

  @Test
  void anUpdatedConceptKeepsItsPlace() {
    Termbase termbase = Termbase.of(List.of(COUNCIL, RIGHTS));
    Concept renamed = concept("council", "평의회");
    assertTrue(termbase.update(renamed));
    assertEquals(List.of(renamed, RIGHTS), termbase.concepts());
    assertEquals("EXACT 평의회", find("이사회 평의회", termbase));
    assertFalse(termbase.update(concept("unknown", "유엔")));
    assertEquals(2, termbase.concepts().size());
  }

  @Test
  void aNewTermCutsOthersIntoParts() {
    Termbase termbase = Termbase.of(List.of(concept("party", "조선노동당")));
    assertEquals("", find("조선 노동당", termbase));
    termbase.add(concept("korea", "조선"));
    assertEquals("EXACT 조선 노동당", find("조선 노동당", termbase));
    termbase.delete("korea");
    assertEquals("", find("조선 노동당", termbase));
  }

  @Test
  void addingATakenIdIsRefused() {
    Termbase termbase = Termbase.of(List.of(COUNCIL));
    String message =
        assertThrows(IllegalArgumentException.class, () -> termbase.add(concept("council", "평의회")))
            .getMessage();
    assertTrue(message.contains("'council'"), message);
    assertEquals(List.of(COUNCIL), termbase.concepts());
  }

  @Test
  void rivalsForPreferenceAreRefused() {
    Termbase termbase = Termbase.of(List.of(COUNCIL));
    Concept rivals = concept("council", "이사회", "평의회");
    assertThrows(IllegalArgumentException.class, () -> termbase.update(rivals));
    assertThrows(IllegalArgumentException.class, () -> termbase.add(concept("x", "인권", "권리")));
    assertEquals(List.of(COUNCIL), termbase.concepts());
  }

  @Test
  void aDecomposedIdIsRefused() {
    Termbase termbase = Termbase.of(List.of());
    Concept decomposed = concept(Normalizer.normalize("인권", Normalizer.Form.NFD), "인권");
    assertThrows(IllegalArgumentException.class, () -> termbase.add(decomposed));
  }

  @Test
  void aCopyGoesItsOwnWay() {
    Termbase termbase = Termbase.of(List.of(COUNCIL));
    Termbase copy = termbase.copy();
    termbase.add(RIGHTS);
    copy.delete("council");
    assertEquals(List.of(COUNCIL, RIGHTS), termbase.concepts());
    assertEquals(List.of(), copy.concepts());
  }

  @Test
  void thousandsOfEditsKeepOrderAndContent() {
    Termbase termbase = Termbase.of(List.of());
    List<Concept> expected = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      Concept concept = concept("c" + i, "용어" + i + "호");
      termbase.add(concept);
      expected.add(concept);
    }
    for (int i = 0; i < 2000; i += 2) {
      termbase.delete("c" + i);
      expected.remove(i / 2);
    }
    assertEquals(expected, termbase.concepts());
    assertEquals("INFLECTED 용어1999호", find("용어1999호를 용어1998호를", termbase));
  }

  @Test
  void whatWasEditedIsWrittenAndReadAgain(@TempDir Path folder) throws IOException {
    Termbase termbase = Termbase.of(List.of(RIGHTS));
    termbase.add(COUNCIL);
    Path file = folder.resolve("terms.json");
    termbase.write(file);
    assertEquals(List.of(COUNCIL, RIGHTS), Termbase.read(file).concepts());
  }

  @Test
  void readersSeeAllOfAnEditOrNothing() throws InterruptedException, ExecutionException {
    // Both names are always those of one edition of the concept.
    Termbase termbase = Termbase.of(List.of(edition(0)));
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<Boolean>> readers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        readers.add(threads.submit(() -> seesEditions(termbase)));
      }
      for (int i = 1; i <= 1500; i++) {
        assertTrue(termbase.update(edition(i % 10)));
      }
      termbase.update(concept("edition", "끝"));
      for (Future<Boolean> reader : readers) {
        assertTrue(reader.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Concept edition(int number) {
    return concept("edition", "국문" + number + "판", "영문" + number + "판;ko-KR");
  }

  private static boolean seesEditions(Termbase termbase) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      all.append("국문").append(i).append("판 영문").append(i).append("판 ");
    }
    while (true) {
      List<TermHit> hits = termbase.find(all.toString(), Locale.KOREAN);
      if (hits.isEmpty()) {
        return true;
      }
      if (hits.size() != 2 || hits.get(0).text().charAt(2) != hits.get(1).text().charAt(2)) {
        return false;
      }
    }
  }
}
