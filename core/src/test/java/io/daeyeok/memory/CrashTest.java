package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills processes that write, for real. */
@Timeout(60)
class CrashTest {
  private static final int ROUNDS = 3;

  private final Random random = new Random();

  @TempDir Path temp;

  @Test
  void aKilledWriterLosesNothingAcknowledged() throws Exception {
    Path folder = temp.resolve("memory");
    Map<String, TranslationUnit> acknowledged = new TreeMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      String name = "round" + round + "-";
      int number = 0;
      try (Child child = Child.start("add", folder, name)) {
        for (int wanted = 1 + random.nextInt(40); number < wanted; number++) {
          String id = child.line();
          assertNotNull(id, "the child ended by itself");
          acknowledged.put(id, Child.unit(name, number));
        }
        child.endsWithin(random.nextInt(3_000), TimeUnit.MICROSECONDS);
        for (String id : child.kill()) {
          acknowledged.put(id, Child.unit(name, number++));
        }
      }
      try (TranslationMemory memory = TranslationMemory.open(folder)) {
        Map<String, TranslationUnit> kept = new TreeMap<>();
        memory.<RuntimeException>forEach(unit -> kept.put(unit.id(), unit));
        Map<String, TranslationUnit> missing = new TreeMap<>(acknowledged);
        missing.keySet().removeAll(kept.keySet());
        assertEquals(Map.of(), missing);
        // One more may be there: written, but the child died before it could say so.
        assertTrue(kept.size() <= acknowledged.size() + 1, kept.size() + " kept");
        acknowledged.forEach((id, unit) -> assertEquals(unit, kept.get(id)));
        assertEquals(kept.size(), memory.statistics().units());
        acknowledged.putAll(kept);
        memory.add(Units.unit("after " + round, "죽은 뒤 " + round, "after " + round));
        acknowledged.put(
            "after " + round, Units.unit("after " + round, "죽은 뒤 " + round, "after " + round));
      }
    }
  }

  @Test
  void aKilledImportIsThereAsAWholeOrNotAtAll() throws Exception {
    Path folder = temp.resolve("memory");
    long before = 50;
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      for (int i = 0; i < before; i++) {
        memory.add(Child.unit("base", i));
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      // Once while units come in, then while the last batch and the commit are written.
      String last = round == 0 ? Integer.toString(1000 * random.nextInt(17)) : "end";
      boolean done;
      try (Child child = Child.start("import", folder, "round" + round + "-")) {
        for (String line = child.line(); !last.equals(line); line = child.line()) {
          assertNotNull(line, "the child ended by itself");
        }
        child.endsWithin(random.nextInt(round == 0 ? 20 : 400), TimeUnit.MILLISECONDS);
        done = child.kill().contains("done");
      }
      try (TranslationMemory memory = TranslationMemory.open(folder)) {
        long units = memory.statistics().units();
        assertTrue(
            units == before + Child.IMPORTED || (units == before && !done),
            units + " units after " + before + (done ? ", acknowledged" : ""));
        assertEquals(units, Units.all(memory).size());
        memory.add(Child.unit("after", round));
        before = units + 1;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder", "lock", "writer", "prepared"})
  void aFolderWhoseMakerDiedBeforeItsFirstCommitOpens(String moment) throws Exception {
    Path folder = temp.resolve("memory");
    try (Child child = Child.start("die early", folder, moment)) {
      assertTrue(child.endsWithin(30, TimeUnit.SECONDS));
    }
    assertTrue(Files.isDirectory(folder));
    assertEquals(moment.equals("folder"), isEmpty(folder));
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertEquals(List.of(), Units.all(memory));
      memory.add(Child.unit("a", 1));
    }
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      assertFalse(memory.get("a1").isEmpty());
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
