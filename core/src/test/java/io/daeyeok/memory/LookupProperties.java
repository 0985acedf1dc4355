package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.daeyeok.match.Score;
import io.daeyeok.match.WordPercentage;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Rewording;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A lookup has exactly the result of scoring every unit, whatever the index skips. */
class LookupProperties {
  private static int lookups;
  private static int withHits;
  private static int withFuzzyHits;
  private static int severalSegments;

  @Property(tries = 50)
  void aLookupIsTheScanOfEveryUnit(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int changes) throws IOException {
    Scenario scenario = new Scenario(seed);
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (TranslationMemory memory = new TranslationMemory(directory, "tested", true)) {
      for (int i = 1; i <= changes; i++) {
        scenario.change(memory);
        if (i == changes || scenario.random().nextInt(10) == 0) {
          lookUp(memory, directory, scenario);
        }
      }
    }
  }

  private static void lookUp(
      TranslationMemory memory, ByteBuffersDirectory directory, Scenario scenario)
      throws IOException {
    List<TranslationUnit> units = Units.all(memory);
    GramBlock.Tally tally = new GramBlock.Tally();
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      severalSegments += reader.leaves().size() > 1 ? 1 : 0;
      for (int i = 0; i < 12; i++) {
        Lookup lookup = scenario.lookup();
        Segment query = scenario.query(lookup, units);
        Lookup byWords = lookup.byWords();
        assertEquals(
            show(scan(units, query, byWords)),
            show(memory.lookup(query, byWords)),
            () -> "by words, " + describe(query, byWords));
        List<String> expected = show(scan(units, query, lookup));
        List<FuzzyMatch> found = memory.lookup(query, lookup);
        assertEquals(expected, show(found), () -> describe(query, lookup));
        if (!query.text().isBlank()) {
          int stretch = 1 + scenario.random().nextInt(scenario.random().nextBoolean() ? 9 : 1000);
          PreparedQuery prepared = PreparedQuery.of(query, lookup.from());
          FuzzySearch narrow =
              new FuzzySearch(prepared, lookup, new SizeTables(), tally, stretch, 0);
          assertEquals(expected, show(narrow.in(reader)), () -> describe(query, lookup));
        }
        lookups++;
        withHits += found.isEmpty() ? 0 : 1;
        withFuzzyHits += found.stream().anyMatch(hit -> hit.score() < 95) ? 1 : 0;
      }
    }
  }

  /** Of a query and other wordings of it, each unit has the best of its scores. */
  @Property(tries = 15)
  void aRewordedLookupIsTheScanOfEveryUnitForEveryWording(
      @ForAll long seed, @ForAll @IntRange(min = 0, max = 4) int wordings) throws IOException {
    Scenario scenario = new Scenario(seed);
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      for (int i = 0; i < 12; i++) {
        scenario.change(memory);
      }
      List<TranslationUnit> units = Units.all(memory);
      for (int i = 0; i < 12; i++) {
        Lookup plain = scenario.lookup();
        Segment query = scenario.query(plain, units);
        List<Rewording> rewordings = new ArrayList<>();
        for (int j = 0; j < wordings; j++) {
          rewordings.add(new Rewording(scenario.query(plain, units), "wording " + j));
        }
        Lookup lookup = plain.rewordedBy((segment, language) -> rewordings);
        assertEquals(
            show(scan(units, query, rewordings, plain)),
            show(memory.lookup(query, lookup)),
            () -> describe(query, lookup) + " or " + rewordings);
      }
    }
  }

  private static List<FuzzyMatch> scan(
      List<TranslationUnit> units, Segment query, List<Rewording> rewordings, Lookup lookup) {
    if (query.text().isBlank() && query.codes().isEmpty()) {
      return List.of();
    }
    Lookup all = lookup.atLeast(1).limit(Integer.MAX_VALUE);
    List<FuzzyMatch> hits = new ArrayList<>(scan(units, query, all));
    for (Rewording rewording : rewordings) {
      for (FuzzyMatch hit : scan(units, rewording.segment(), all.inContext(SegmentContext.NONE))) {
        FuzzyMatch lower = hit.reworded("");
        Optional<FuzzyMatch> before =
            hits.stream().filter(other -> other.unit().equals(hit.unit())).findFirst();
        if (before.isEmpty()) {
          hits.add(lower);
        } else if (FuzzyMatch.BEST_FIRST.compare(lower, before.get()) < 0) {
          hits.set(hits.indexOf(before.get()), lower);
        }
      }
    }
    hits.removeIf(hit -> hit.score() < lookup.atLeast());
    hits.sort(FuzzyMatch.BEST_FIRST);
    return hits.subList(0, Math.min(lookup.limit(), hits.size()));
  }

  /** What the lookups were worth: a test in which most find nothing would prove little. */
  @AfterContainer
  static void manyLookupsHadHits() {
    assumeTrue(lookups > 0, "only another property ran");
    assertTrue(lookups > 1000, lookups + " lookups");
    assertTrue(withHits > lookups / 3, withHits + " of " + lookups + " had hits");
    assertTrue(withFuzzyHits > lookups / 5, withFuzzyHits + " of " + lookups + " had fuzzy hits");
    assertTrue(severalSegments > 50, severalSegments + " times several segments");
  }

  @Property(tries = 6)
  void aLookupIsTheSameAfterReopening(@ForAll long seed) throws IOException {
    Scenario scenario = new Scenario(seed);
    Path folder = Files.createTempDirectory("daeyeok");
    try {
      List<Lookup> lookups = new ArrayList<>();
      List<Segment> queries = new ArrayList<>();
      List<List<String>> found = new ArrayList<>();
      List<TranslationUnit> units;
      try (TranslationMemory memory = TranslationMemory.open(folder)) {
        for (int i = 0; i < 10; i++) {
          scenario.change(memory);
        }
        units = Units.all(memory);
        for (int i = 0; i < 20; i++) {
          Lookup lookup = scenario.lookup();
          Segment query = scenario.query(lookup, units);
          lookups.add(lookup);
          queries.add(query);
          found.add(show(memory.lookup(query, lookup)));
        }
      }
      for (boolean writable : new boolean[] {true, false}) {
        try (TranslationMemory memory =
            writable ? TranslationMemory.open(folder) : TranslationMemory.openReadOnly(folder)) {
          assertEquals(units, Units.all(memory));
          for (int i = 0; i < lookups.size(); i++) {
            assertEquals(found.get(i), show(memory.lookup(queries.get(i), lookups.get(i))));
          }
        }
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static List<FuzzyMatch> scan(List<TranslationUnit> units, Segment query, Lookup lookup) {
    if (query.text().isBlank() && query.codes().isEmpty()) {
      return List.of();
    }
    List<FuzzyMatch> hits = new ArrayList<>();
    for (TranslationUnit unit : units) {
      unit.variants().stream()
          .filter(v -> v.language().getLanguage().equals(lookup.from().getLanguage()))
          .flatMap(source -> score(query, unit, source, lookup).stream())
          .filter(hit -> hit.score() >= lookup.atLeast())
          .min(FuzzyMatch.BEST_FIRST)
          .ifPresent(hits::add);
    }
    hits.sort(FuzzyMatch.BEST_FIRST);
    return hits.subList(0, Math.min(lookup.limit(), hits.size()));
  }

  private static Optional<FuzzyMatch> score(
      Segment query, TranslationUnit unit, Variant source, Lookup lookup) {
    List<Variant> others = unit.variants().stream().filter(v -> v != source).toList();
    Optional<Variant> target =
        lookup.to().isEmpty()
            ? Optional.of(others.get(0))
            : others.stream()
                .filter(v -> v.language().equals(lookup.to().get()))
                .findFirst()
                .or(
                    () ->
                        others.stream()
                            .filter(
                                v ->
                                    v.language()
                                        .getLanguage()
                                        .equals(lookup.to().get().getLanguage()))
                            .findFirst());
    return target.map(
        wanted -> {
          if (lookup.isByWords()) {
            int percent = WordPercentage.to(query.text()).percent(source.text());
            return new FuzzyMatch(unit, source, wanted, Score.ofWords(percent));
          }
          Score score = Score.of(query, source.segment(), wanted.segment(), lookup.from());
          if (sameContext(unit.context(), lookup.context())) {
            score = score.inContext("");
          }
          return new FuzzyMatch(unit, source, wanted, score);
        });
  }

  private static boolean sameContext(SegmentContext stored, SegmentContext asked) {
    boolean around = !asked.previous().isEmpty() || !asked.next().isEmpty();
    return (!asked.key().isEmpty() && Folding.nfc(asked.key()).equals(Folding.nfc(stored.key())))
        || (around
            && asked.previous().equals(stored.previous())
            && asked.next().equals(stored.next()));
  }

  private static List<String> show(List<FuzzyMatch> hits) {
    return hits.stream()
        .map(
            hit ->
                String.format(
                    "%d %s %s>%s %s",
                    hit.score(),
                    hit.unit().id(),
                    hit.source().language().toLanguageTag(),
                    hit.target().language().toLanguageTag(),
                    hit.source().text()))
        .toList();
  }

  private static String describe(Segment query, Lookup lookup) {
    return query
        + " from "
        + lookup.from()
        + " to "
        + lookup.to()
        + " at least "
        + lookup.atLeast()
        + " limit "
        + lookup.limit();
  }
}
