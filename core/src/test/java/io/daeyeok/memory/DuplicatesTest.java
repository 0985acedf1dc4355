package io.daeyeok.memory;

import static io.daeyeok.memory.Units.all;
import static io.daeyeok.memory.Units.created;
import static io.daeyeok.memory.Units.show;
import static io.daeyeok.memory.Units.source;
import static io.daeyeok.memory.Units.unit;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static java.util.Locale.KOREAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DuplicatesTest {
  private final TranslationMemory memory = TranslationMemory.inMemory();

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private static TranslationUnit with(
      TranslationUnit unit, SegmentContext context, List<Property> properties, List<Note> notes) {
    return new TranslationUnit(
        unit.id(),
        unit.variants(),
        unit.sourceLanguage(),
        context,
        unit.origin(),
        unit.history(),
        properties,
        notes);
  }

  @Test
  void theSameTextsAddNothingNew() throws IOException {
    Addition first = memory.add(unit("표결", "vote"));
    Addition second = memory.add(unit("표결", "vote"));
    assertEquals(Addition.Outcome.ADDED, first.outcome());
    assertEquals(new Addition(first.id(), Addition.Outcome.REFRESHED), second);
    assertEquals(List.of(first.id() + ": 표결 = vote"), show(memory));
  }

  @Test
  void theKeptUnitTakesOverWhatTheDuplicateKnows() throws IOException {
    TranslationUnit kept = created(unit("a", "표결", "vote"), "2020-01-01").withOrigin("old.tmx");
    kept =
        with(
            kept,
            SegmentContext.between("앞", ""),
            List.of(Property.of("client", "UN")),
            List.of(Note.of("one")));
    memory.add(kept);
    TranslationUnit incoming = created(unit("b", "표결", "vote"), "2024-01-01");
    incoming =
        with(
            incoming,
            SegmentContext.between("다른 앞", "뒤"),
            List.of(Property.of("domain", "law"), Property.of("client", "UN")),
            List.of(Note.of("two")));
    memory.add(incoming);

    TranslationUnit refreshed = all(memory).get(0);
    assertEquals("a", refreshed.id());
    assertEquals(kept.variants(), refreshed.variants());
    assertEquals(SegmentContext.between("다른 앞", "뒤"), refreshed.context());
    assertEquals("old.tmx", refreshed.origin());
    assertEquals(kept.history().created(), refreshed.history().created());
    assertEquals(incoming.history().created(), refreshed.history().changed());
    assertEquals("kim", refreshed.history().changedBy());
    assertEquals(
        List.of(Property.of("client", "UN"), Property.of("domain", "law")), refreshed.properties());
    assertEquals(List.of(Note.of("one"), Note.of("two")), refreshed.notes());
    assertEquals(1, all(memory).size());
  }

  @Test
  void anOlderDuplicateDoesNotTurnTheDateBack() throws IOException {
    TranslationUnit kept = created(unit("a", "표결", "vote"), "2024-01-01");
    memory.add(kept);
    memory.add(created(unit("표결", "vote"), "2020-01-01"));
    assertEquals(List.of(kept), all(memory));
  }

  @Test
  void anotherOrderOfLanguagesIsTheSameUnit() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    memory.add(TranslationUnit.of(ENGLISH, "vote", KOREAN, "표결"));
    assertEquals(List.of("a: 표결 = vote"), show(memory));
  }

  @Test
  void otherCodesAreAnotherUnit() throws IOException {
    Segment bold =
        new Segment(
            "표결", List.of(new InlineCode(0, InlineCode.Kind.STANDALONE, "1", "br", "<br/>")));
    memory.add(unit("a", "표결", "vote"));
    Addition other =
        memory.add(TranslationUnit.of(Variant.of(KOREAN, bold), Variant.of(ENGLISH, "vote")));
    assertEquals(Addition.Outcome.ADDED, other.outcome());
  }

  @Test
  void anotherTargetIsKeptBesideTheFirst() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    assertEquals(new Addition("b", Addition.Outcome.ADDED), memory.add(unit("b", "표결", "voting")));
    assertEquals(List.of("a: 표결 = vote", "b: 표결 = voting"), show(memory));
  }

  @Test
  void overwritingPutsOneUnitInThePlaceOfAllWithThatSource() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    memory.add(unit("b", "표결", "voting"));
    memory.add(unit("c", "투표", "vote"));
    Addition addition = memory.add(unit("d", "표결", "ballot"), Duplicates.OVERWRITE);
    assertEquals(Addition.Outcome.REPLACED, addition.outcome());
    assertTrue(List.of("a", "b").contains(addition.id()), addition.id());
    assertEquals(List.of(addition.id() + ": 표결 = ballot", "c: 투표 = vote"), show(memory));
  }

  @Test
  void overwritingLeavesOtherLanguagesAlone() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    TranslationUnit french = TranslationUnit.of(KOREAN, "표결", FRENCH, "scrutin").withId("f");
    assertEquals(
        new Addition("f", Addition.Outcome.ADDED), memory.add(french, Duplicates.OVERWRITE));
    memory.add(unit("표결", "ballot"), Duplicates.OVERWRITE);
    assertEquals(List.of("a: 표결 = ballot", "f: 표결 = scrutin"), show(memory));
  }

  @Test
  void overwritingWithTheSameTextsRefreshes() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    memory.add(unit("b", "표결", "voting"));
    assertEquals(
        new Addition("b", Addition.Outcome.REFRESHED),
        memory.add(unit("표결", "voting"), Duplicates.OVERWRITE));
    assertEquals(List.of("a: 표결 = vote", "b: 표결 = voting"), show(memory));
  }

  @Test
  void oneImportSeesItsOwnUnits() throws IOException {
    ImportReport report =
        memory.addAll(
            source(
                unit("a", "표결", "vote"),
                unit("b", "표결", "vote"),
                unit("c", "표결", "voting"),
                created(unit("표결", "vote"), "2024-01-01")),
            Duplicates.KEEP);
    assertEquals(new ImportReport(4, 2, 2, 0), report);
    assertEquals(List.of("a: 표결 = vote", "c: 표결 = voting"), show(memory));
    assertTrue(memory.get("a").orElseThrow().history().created().isPresent());
  }

  @Test
  void oneImportOverwritesItsOwnUnits() throws IOException {
    ImportReport report =
        memory.addAll(
            source(unit("a", "표결", "vote"), unit("b", "표결", "voting"), unit("c", "표결", "ballot")),
            Duplicates.OVERWRITE);
    assertEquals(new ImportReport(3, 1, 0, 2), report);
    assertEquals(List.of("a: 표결 = ballot"), show(memory));
  }

  /**
   * The id of a unit that the same import replaces is free again, but its documents still there.
   */
  @Test
  void anImportReusesTheIdOfAUnitItReplaced() throws IOException {
    memory.add(unit("a", "표결", "vote"));
    memory.add(unit("b", "표결", "voting"));
    String kept = memory.add(unit("x", "투표", "poll"), Duplicates.KEEP).id();
    memory.addAll(
        source(unit("표결", "ballot"), unit("a", "가", "one"), unit("b", "나", "two")),
        Duplicates.OVERWRITE);
    List<TranslationUnit> units = all(memory);
    assertEquals(4, units.size());
    assertEquals(4, memory.statistics().units());
    assertEquals(4, units.stream().map(TranslationUnit::id).distinct().count());
    assertEquals("poll", memory.get(kept).orElseThrow().variants().get(1).text());
  }

  /** Writers that share a commit: the later ones change what the first has just added. */
  @Test
  void aUnitAddedAMomentAgoIsRefreshedAndNotDoubled() throws Exception {
    List<Callable<Addition>> writers = new ArrayList<>();
    for (int round = 100; round < 140; round++) {
      for (int day = 10; day < 18; day++) {
        TranslationUnit unit = created(unit("id" + round, "표결 " + round, "vote"), "2024-01-" + day);
        writers.add(() -> memory.add(unit));
      }
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Future<Addition> addition : threads.invokeAll(writers)) {
        addition.get();
      }
    } finally {
      threads.shutdown();
    }
    assertEquals(40, all(memory).size());
    assertEquals(40, memory.statistics().units());
  }

  @Test
  void aRefreshThatTellsTheSourceLanguageMovesTheUnitToThatSource() throws IOException {
    TranslationUnit unknown = unit("a", "표결", "vote");
    memory.addAll(
        source(
            new TranslationUnit(
                "a",
                unknown.variants(),
                Optional.empty(),
                SegmentContext.NONE,
                "",
                History.UNKNOWN,
                List.of(),
                List.of()),
            TranslationUnit.of(ENGLISH, "vote", KOREAN, "표결"),
            unit("b", "표결", "ballot")),
        Duplicates.OVERWRITE);
    assertEquals(List.of("a: 표결 = vote", "b: 표결 = ballot"), show(memory));
  }

  @Test
  void anImportOfManyBatchesFindsItsDuplicatesInEach() throws IOException {
    int distinct = 17_000;
    memory.add(Units.plain("text ", 7));
    int[] next = {0};
    ImportReport report =
        memory.addAll(
            () ->
                next[0] == 2 * distinct
                    ? Optional.empty()
                    : Optional.of(Units.plain("text ", next[0]++ % distinct)),
            Duplicates.KEEP);
    assertEquals(new ImportReport(2 * distinct, distinct - 1, distinct + 1, 0), report);
    assertEquals(distinct, memory.statistics().units());
  }
}
