package io.daeyeok.memory;

import static io.daeyeok.memory.Units.all;
import static io.daeyeok.memory.Units.created;
import static io.daeyeok.memory.Units.show;
import static io.daeyeok.memory.Units.source;
import static io.daeyeok.memory.Units.unit;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static java.util.Locale.JAPANESE;
import static java.util.Locale.KOREAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path temp;
  private Path folder;
  private TranslationMemory memory;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("council.memory");
    memory = TranslationMemory.open(folder);
  }

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private void reopen() throws IOException {
    memory.close();
    memory = TranslationMemory.open(folder);
  }

  @Test
  void anEmptyMemoryAnswersWithNothing() throws IOException {
    assertEquals(List.of(), Units.lookup(memory, "표결"));
    assertEquals(List.of(), memory.concordance("표결", Concordance.in(KOREAN)));
    assertEquals(List.of(), all(memory));
    assertEquals(Optional.empty(), memory.get("a"));
    assertEquals(0, memory.statistics().units());
    assertEquals(Map.of(), memory.statistics().languages());
    assertFalse(memory.delete("a"));
    assertFalse(memory.update(unit("a", "표결", "vote")));
    reopen();
    assertEquals(List.of(), all(memory));
  }

  @Test
  void whatWasAddedIsThereAfterReopening() throws IOException {
    String given = memory.add(unit("표결", "vote")).id();
    memory.addAll(
        source(unit("b", "채택", "adoption"), unit("a", "결의", "resolution")), Duplicates.KEEP);
    List<String> before = show(memory);
    reopen();
    assertEquals(before, show(memory));
    assertEquals(List.of(given + " 100"), Units.lookup(memory, "표결"));
    assertEquals("adoption", memory.get("b").orElseThrow().variants().get(1).text());
  }

  @Test
  void aHitIsAdaptedToTheValuesOfTheQuery() throws IOException {
    memory.add(unit("a", "탈북민 1,127명이 왔다.", "1,127 defectors came."));
    Lookup lookup = Lookup.from(KOREAN).to(ENGLISH);
    FuzzyMatch hit = memory.lookup("탈북민 45명이 왔다.", lookup).get(0);
    assertEquals("45 defectors came.", hit.adapted().text());
    assertEquals("1,127 defectors came.", hit.target().text());
    FuzzyMatch same = memory.lookup("탈북민 1,127명이 왔다.", lookup).get(0);
    assertEquals(same.target().segment(), same.adapted());
  }

  @Test
  void unitsComeInTheOrderOfTheirIdsWhereverTheyStand() throws IOException {
    memory.addAll(source(unit("c", "하나", "one"), unit("a", "둘", "two")), Duplicates.KEEP);
    memory.add(unit("b", "긴 문장 하나가 여기에 있다.", "a long sentence"));
    memory.add(unit("d", "셋", "three"));
    memory.update(unit("c", "이제는 아주 다른 긴 문장이다.", "one"));
    assertEquals(
        List.of("a", "b", "c", "d"), all(memory).stream().map(TranslationUnit::id).toList());
  }

  @Test
  void theSameTextsGetTheSameIdInEveryMemory() throws IOException {
    String id = memory.add(unit("표결", "vote")).id();
    assertFalse(id.isEmpty());
    try (TranslationMemory other = TranslationMemory.inMemory()) {
      other.add(unit("투표", "poll"));
      assertEquals(id, other.add(unit("표결", "vote")).id());
    }
  }

  @Test
  void anIdThatIsTakenBecomesAProperty() throws IOException {
    memory.add(unit("7", "표결", "vote"));
    Addition second = memory.add(unit("7", "채택", "adoption"));
    assertEquals(Addition.Outcome.ADDED, second.outcome());
    assertFalse(second.id().equals("7"));
    assertEquals("표결", memory.get("7").orElseThrow().source().text());
    TranslationUnit other = memory.get(second.id()).orElseThrow();
    assertEquals(List.of(Property.of("x-original-id", "7")), other.properties());
    assertEquals("채택", other.source().text());
  }

  /** A unit may come with the very id that another one was given for its texts. */
  @Test
  void anIdMadeOfTextsCanBeTakenToo() throws IOException {
    String id = UnitHash.idFor(unit("표결", "vote"));
    memory.add(unit(id, "채택", "adoption"));
    assertEquals(id + "-2", memory.add(unit("표결", "vote")).id());
    assertEquals(2, all(memory).size());
  }

  @Test
  void aDeletedUnitIsGone() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    memory.add(unit("b", "표결", "ballot"));
    assertTrue(memory.delete("a"));
    assertFalse(memory.delete("a"));
    assertEquals(List.of("b: 표결 = ballot"), show(memory));
    assertEquals(List.of("b 100"), Units.lookup(memory, "표결"));
    assertEquals(1, memory.statistics().units());
    assertEquals(Map.of(ENGLISH, 1L, KOREAN, 1L), memory.statistics().languages());
    reopen();
    assertEquals(List.of("b: 표결 = ballot"), show(memory));
    assertEquals(Addition.Outcome.ADDED, memory.add(unit("a", "표결", "vote")).outcome());
    assertEquals(2, all(memory).size());
  }

  @Test
  void anUpdateTakesThePlaceOfTheUnitWithItsId() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    assertTrue(memory.update(unit("a", "채택", "adoption")));
    assertFalse(memory.update(unit("b", "투표", "poll")));
    assertEquals(List.of("a: 채택 = adoption"), show(memory));
    assertEquals(List.of(), Units.lookup(memory, "표결"));
    assertEquals(Addition.Outcome.ADDED, memory.add(unit("표결", "vote")).outcome());
  }

  @Test
  void anUpdateToTheTextsOfAnotherUnitMakesThemOne() throws IOException {
    memory.add(created(unit("a", "표결", "vote"), "2020-01-01").withOrigin("a.tmx"));
    memory.add(
        unit("b", "채택", "adoption")
            .withOrigin("b.tmx")
            .withContext(SegmentContext.between("앞", "")));
    TranslationUnit update =
        unit("a", "채택", "adoption").withContext(SegmentContext.between("", "뒤"));
    assertTrue(memory.update(update));
    assertEquals(List.of("a: 채택 = adoption"), show(memory));
    TranslationUnit merged = memory.get("a").orElseThrow();
    assertEquals(SegmentContext.between("", "뒤"), merged.context());
    assertEquals("b.tmx", merged.origin());
    assertEquals(Optional.empty(), memory.get("b"));
  }

  @Test
  void statisticsCountUnitsAndTheirLanguages() throws IOException {
    memory.add(
        new TranslationUnit(
            "a",
            List.of(
                Variant.of(Locale.forLanguageTag("ko-KP"), "로동"),
                Variant.of(KOREAN, "노동"),
                Variant.of(ENGLISH, "labour"),
                Variant.of(JAPANESE, "労働")),
            Optional.empty(),
            SegmentContext.NONE,
            "",
            History.UNKNOWN,
            List.of(),
            List.of()));
    memory.add(unit("b", "표결", "vote"));
    memory.add(unit("c", "표결", "ballot"));
    memory.delete("b");
    memory.update(unit("c", "투표", "ballot"));
    MemoryStatistics statistics = memory.statistics();
    assertEquals(2, statistics.units());
    Map<Locale, Long> expected = new LinkedHashMap<>();
    expected.put(ENGLISH, 2L);
    expected.put(JAPANESE, 1L);
    expected.put(KOREAN, 2L);
    expected.put(Locale.forLanguageTag("ko-KP"), 1L);
    assertEquals(
        new ArrayList<>(expected.entrySet()), new ArrayList<>(statistics.languages().entrySet()));
    assertTrue(statistics.bytes() > 1000);
  }

  @Test
  void anImportThatFailsChangesNothing() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    memory.add(unit("b", "채택", "adoption"));
    List<String> before = show(memory);
    for (int good : new int[] {0, 1, 100, 20_000}) {
      int[] given = {0};
      UnitSource<IllegalStateException> broken =
          () -> {
            if (given[0]++ == good) {
              throw new IllegalStateException("line " + good);
            }
            return Optional.of(unit("new " + given[0], "표결", "vote " + given[0]));
          };
      IllegalStateException e =
          assertThrows(
              IllegalStateException.class, () -> memory.addAll(broken, Duplicates.OVERWRITE));
      assertEquals("line " + good, e.getMessage());
      assertEquals(before, show(memory));
    }
    assertEquals(List.of("a 100"), Units.lookup(memory, "표결"));
    assertEquals(Addition.Outcome.REFRESHED, memory.add(unit("표결", "vote")).outcome());
    assertEquals(Addition.Outcome.ADDED, memory.add(unit("c", "표결", "vote 1")).outcome());
    memory.addAll(source(unit("d", "결의", "resolution")), Duplicates.KEEP);
    reopen();
    assertEquals(4, all(memory).size());
    assertEquals(4, memory.statistics().units());
  }

  @Test
  void anImportSaysWhatItDid() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    ImportReport report =
        memory.addAll(
            source(unit("표결", "vote"), unit("표결", "ballot"), unit("채택", "adoption")),
            Duplicates.OVERWRITE);
    assertEquals(new ImportReport(3, 1, 1, 1), report);
    assertEquals(2, all(memory).size());
  }

  @Test
  void anImportOfManyBatchesHasEveryUnitOnce() throws IOException {
    Random random = new Random(5);
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      // A quarter are duplicates of an earlier unit, near or far.
      int number = random.nextInt(4) == 0 ? random.nextInt(i + 1) : i;
      units.add(TranslationUnit.of(ENGLISH, "n" + number, FRENCH, "f" + number));
    }
    long distinct = units.stream().map(unit -> unit.source().text()).distinct().count();
    ImportReport report = memory.addAll(source(units), Duplicates.KEEP);
    assertEquals(new ImportReport(20_000, distinct, 20_000 - distinct, 0), report);
    assertEquals(distinct, all(memory).size());
    assertEquals(distinct, memory.statistics().units());
  }

  @Test
  void aQueryOfNothingHasNoHits() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    memory.add(unit("b", "", "nothing"));
    memory.add(unit("c", "  ", "space"));
    for (String nothing : List.of("", " ", "\n\t", "\u3000")) {
      assertEquals(List.of(), Units.lookup(memory, nothing));
      assertEquals(List.of(), memory.concordance(nothing, Concordance.in(KOREAN)));
      assertEquals(List.of(), memory.concordance(nothing, Concordance.in(ENGLISH).substring()));
    }
    assertEquals(3, all(memory).size());
  }

  @Test
  void aMemoryMayBeClosedTwice() throws IOException {
    memory.close();
    memory.close();
  }
}
