package io.daeyeok.memory;

import static io.daeyeok.memory.Units.show;
import static io.daeyeok.memory.Units.source;
import static io.daeyeok.memory.Units.unit;
import static java.util.Locale.ENGLISH;
import static java.util.Locale.KOREAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Units whose hashes fall together, found by search: of ids in 1.7 billion SHA-256, of texts and
 * sources in a hundred thousand.
 */
class HashCollisionTest {
  private static final String ID = "dbcdd72a5778c8b4";
  private static final String ID_OF_SAME_HASH = "9ac6ce767890cb99";

  private final TranslationMemory memory = TranslationMemory.inMemory();

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private static TranslationUnit numbered(int number) {
    return unit("표결 " + number + "건", "vote " + number);
  }

  @Test
  void theHashesFallTogether() {
    assertEquals(UnitHash.ofId(ID), UnitHash.ofId(ID_OF_SAME_HASH));
    assertEquals(
        UnitHash.term(UnitHash.ofTexts(numbered(15_641))),
        UnitHash.term(UnitHash.ofTexts(numbered(55_124))));
    assertEquals(
        UnitHash.term(UnitHash.ofSource(numbered(41_064))),
        UnitHash.term(UnitHash.ofSource(numbered(94_469))));
  }

  @Test
  void aUnitWhoseIdHasTheHashOfAnothersGetsAnotherId() throws IOException {
    memory.add(unit(ID, "표결", "vote"));
    Addition second = memory.add(unit(ID_OF_SAME_HASH, "결의", "resolution"));
    assertNotTheSameSlot(second);
    assertEquals(2, show(memory).size());
    for (String text : List.of("표결", "결의")) {
      assertEquals(text, hits(text, KOREAN, ENGLISH).get(0).source().text());
    }
    assertEquals("vote", hits("vote", ENGLISH, KOREAN).get(0).source().text());
    assertEquals("resolution", hits("resolution", ENGLISH, KOREAN).get(0).source().text());
  }

  @Test
  void alsoWithinOneImport() throws IOException {
    memory.addAll(
        source(unit(ID, "표결", "vote"), unit(ID_OF_SAME_HASH, "결의", "resolution")), Duplicates.KEEP);
    assertEquals(2, show(memory).size());
    assertTrue(memory.get(ID).isPresent());
    assertEquals(Optional.empty(), memory.get(ID_OF_SAME_HASH));
  }

  private void assertNotTheSameSlot(Addition second) throws IOException {
    assertNotEquals(ID_OF_SAME_HASH, second.id());
    assertEquals(
        List.of(Property.of("x-original-id", ID_OF_SAME_HASH)),
        memory.get(second.id()).orElseThrow().properties());
  }

  private List<FuzzyMatch> hits(String text, Locale from, Locale to) throws IOException {
    return memory.lookup(text, Lookup.from(from).to(to).atLeast(70).limit(5));
  }

  @Test
  void anIdThatIsNotThereIsNotMistakenForOneOfItsHash() throws IOException {
    memory.add(unit(ID, "표결", "vote"));
    assertEquals(Optional.empty(), memory.get(ID_OF_SAME_HASH));
    assertFalse(memory.delete(ID_OF_SAME_HASH));
    assertFalse(memory.update(unit(ID_OF_SAME_HASH, "결의", "resolution")));
    assertEquals(List.of(ID + ": 표결 = vote"), show(memory));
  }

  @Test
  void aFreedHashIsFreeForTheOtherId() throws IOException {
    memory.add(unit(ID, "표결", "vote"));
    assertTrue(memory.delete(ID));
    memory.add(unit(ID_OF_SAME_HASH, "결의", "resolution"));
    assertEquals(List.of(ID_OF_SAME_HASH + ": 결의 = resolution"), show(memory));
  }

  @Test
  void textsOfOneHashAreNoDuplicates() throws IOException {
    memory.add(numbered(15_641));
    assertEquals(Addition.Outcome.ADDED, memory.add(numbered(55_124)).outcome());
    assertEquals(Addition.Outcome.REFRESHED, memory.add(numbered(15_641)).outcome());
    assertEquals(Addition.Outcome.REFRESHED, memory.add(numbered(55_124)).outcome());
    assertEquals(2, show(memory).size());
  }

  @Test
  void sourcesOfOneHashDoNotReplaceEachOther() throws IOException {
    memory.add(numbered(41_064));
    TranslationUnit other = numbered(94_469);
    assertEquals(Addition.Outcome.ADDED, memory.add(other, Duplicates.OVERWRITE).outcome());
    TranslationUnit reworded = unit(other.source().text(), "ballot 94469");
    assertEquals(Addition.Outcome.REPLACED, memory.add(reworded, Duplicates.OVERWRITE).outcome());
    assertEquals(2, show(memory).size());
    assertTrue(show(memory).stream().anyMatch(line -> line.endsWith("vote 41064")));
  }
}
