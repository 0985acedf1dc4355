package io.daeyeok.memory;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.KOREAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BatchLookupTest {
  private static final int UNITS = 500;

  private final TranslationMemory memory = TranslationMemory.inMemory();
  private final Lookup lookup = Lookup.from(KOREAN).to(ENGLISH);
  private final List<Segment> segments = new ArrayList<>();

  @BeforeEach
  void fill() throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    for (int i = 0; i < UNITS; i++) {
      String text = "결의안 " + Integer.toString(i, 36).replaceAll("[0-9]", "가") + " 채택";
      units.add(TranslationUnit.of(KOREAN, text, ENGLISH, "resolution " + i));
      segments.add(Segment.of(i % 50 == 0 ? " " : text + "됐다"));
    }
    memory.addAll(Units.source(units), Duplicates.KEEP);
  }

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  @Test
  void theHitsOfEachSegmentStandInItsPlace() throws IOException {
    List<Integer> told = new ArrayList<>();
    List<List<FuzzyMatch>> all =
        memory.lookupAll(
            segments,
            lookup,
            (done, total) -> {
              assertEquals(UNITS, total);
              return told.add(done);
            });
    for (int i = 0; i < UNITS; i++) {
      assertEquals(memory.lookup(segments.get(i), lookup), all.get(i));
      assertEquals(i % 50 == 0, all.get(i).isEmpty());
    }
    assertEquals(UNITS, told.size());
    assertEquals(told.stream().sorted().toList(), told);
  }

  @Test
  void progressCanEndIt() {
    List<Integer> told = new ArrayList<>();
    assertThrows(
        CancellationException.class,
        () ->
            memory.lookupAll(
                segments,
                lookup,
                (done, total) -> {
                  told.add(done);
                  return done < 20;
                }));
    assertEquals(20, told.size());
  }

  @Test
  void anInterruptEndsItAndTheMemoryGoesOn() throws IOException {
    IOException ended =
        assertThrows(
            IOException.class,
            () -> memory.lookupAll(segments, lookup, interruptingAt(Thread.currentThread(), 5)));
    assertTrue(ended.getMessage().contains("interrupted"));
    assertTrue(Thread.interrupted());
    assertEquals(1, memory.lookup(segments.get(1), lookup.limit(1)).size());
  }

  private static BatchProgress interruptingAt(Thread thread, int number) {
    return (done, total) -> {
      if (done == number) {
        thread.interrupt();
        // Until the interrupt has been noticed, and not missed by being done too soon.
        while (thread.isInterrupted()) {
          Thread.onSpinWait();
        }
      }
      return true;
    };
  }

  @Test
  void whatProgressThrowsComesOut() {
    assertThrows(
        IllegalStateException.class,
        () ->
            memory.lookupAll(
                segments,
                lookup,
                (done, total) -> {
                  throw new IllegalStateException("told");
                }));
  }

  @Test
  void nothingToLookUp() throws IOException {
    assertEquals(List.of(), memory.lookupAll(List.of(), lookup, (done, total) -> true));
  }
}
