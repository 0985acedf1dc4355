package io.daeyeok.check;

import io.daeyeok.interchange.ConceptFile;
import io.daeyeok.interchange.Refusal;
import io.daeyeok.interchange.UnitFile;
import io.daeyeok.interchange.UnitReader;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** One run of a check over some files. */
final class Run {
  private static final int BATCH = 512;

  private final CheckOptions options;
  private final List<Path> files;
  private final List<Path> termbases;
  private final Map<Path, List<Finding>> findings = new LinkedHashMap<>();
  private final Map<Path, String> unreadable = new LinkedHashMap<>();
  private final List<GlossaryRule> glossaryRules = new ArrayList<>();
  private final List<BitextRule> bitextRules = new ArrayList<>();
  private final Tally tally = new Tally();
  private Termbase terms;

  Run(CheckOptions options, Termbase terms, List<Path> termbases, List<Path> files) {
    this.options = options;
    this.terms = terms;
    this.termbases = termbases.stream().distinct().toList();
    this.files = files.stream().distinct().toList();
    for (Rule rule : Rule.all()) {
      if (options.severity(rule).isPresent()) {
        if (rule instanceof GlossaryRule glossaryRule) {
          glossaryRules.add(glossaryRule);
        } else if (rule instanceof BitextRule bitextRule) {
          bitextRules.add(bitextRule);
        }
      }
    }
  }

  CheckReport report() {
    List<Path> unitFiles = new ArrayList<>();
    glossaries(unitFiles);
    units(unitFiles);
    List<Finding> all = new ArrayList<>();
    Stream.concat(files.stream(), termbases.stream())
        .distinct()
        .forEach(file -> all.addAll(findings.getOrDefault(file, List.of())));
    return new CheckReport(
        all, List.copyOf(unreadable.values()), tally.concepts, tally.units, tally.unlisted);
  }

  /** What was looked at. */
  private static final class Tally {
    long concepts;
    long units;
    long unlisted;
  }

  private void glossaries(List<Path> others) {
    List<Entry> entries = new ArrayList<>();
    List<Path> glossaries = new ArrayList<>();
    Sightings seen = new Sightings(options);
    for (Path file : files) {
      try {
        if (GlossaryFile.isTermbase(file)) {
          entries.addAll(GlossaryFile.read(file));
          glossaries.add(file);
        } else if (ConceptFile.at(file).isGlossary()) {
          ConceptEntries read = ConceptEntries.read(file);
          entries.addAll(read.entries());
          InlineIgnores ignores = InlineIgnores.in(file);
          read.entries().forEach(entry -> ignores.reach(entry.position()));
          seen.heed(file.toString(), ignores);
          incomplete(read.refusals(), seen);
          glossaries.add(file);
        } else {
          others.add(file);
        }
      } catch (IOException e) {
        unreadable(file, e);
      }
    }
    tally.concepts = entries.size();
    Glossary glossary = new Glossary(List.copyOf(entries), options.languages(), options.today());
    if (!glossaries.isEmpty()) {
      glossaryRules.forEach(rule -> rule.check(glossary, seen));
    }
    for (Path file : glossaries) {
      seen.idle(file.toString());
      locate(file, seen.of(file.toString()));
    }
    tally.unlisted += seen.unlisted();
    List<Concept> named = namedTerms(glossaries);
    if (!others.isEmpty() && !(glossaries.isEmpty() && termbases.isEmpty())) {
      terms = glossary.termbase(named);
    }
  }

  /** The concepts of the termbases that are not checked themselves. */
  private List<Concept> namedTerms(List<Path> glossaries) {
    List<Concept> concepts = new ArrayList<>();
    for (Path file : termbases) {
      try {
        if (!isAmong(glossaries, file)) {
          TermSource source = TermSource.read(file);
          concepts.addAll(source.concepts());
          Sightings seen = new Sightings(options);
          incomplete(source.refusals(), seen);
          locate(file, seen.of(file.toString()));
        }
      } catch (IOException e) {
        unreadable(file, e);
      }
    }
    return concepts;
  }

  private static boolean isAmong(List<Path> files, Path file) throws IOException {
    for (Path other : files) {
      if (Files.isSameFile(other, file)) {
        return true;
      }
    }
    return false;
  }

  private void units(List<Path> unitFiles) {
    Settings settings =
        new Settings(terms, options.korean(), options.houseForms(), options.firstMention());
    List<BitextRule.UnitCheck> independent = new ArrayList<>();
    List<BitextRule.UnitCheck> inOrder = new ArrayList<>();
    for (BitextRule rule : bitextRules) {
      (rule.remembers() ? inOrder : independent).add(rule.open(settings));
    }
    for (Path file : unitFiles) {
      Sightings seen = new Sightings(options);
      inOrder.forEach(BitextRule.UnitCheck::startFile);
      try (UnitReader reader = UnitFile.at(file).read()) {
        InlineIgnores ignores = InlineIgnores.in(file);
        seen.heed(file.toString(), ignores);
        Batch batch = Batch.read(reader, settings);
        while (!batch.units.isEmpty()) {
          // The next units are read while these are checked.
          CompletableFuture<Batch> next =
              batch.failure.isPresent()
                  ? CompletableFuture.completedFuture(new Batch(List.of(), batch.failure))
                  : CompletableFuture.supplyAsync(() -> Batch.read(reader, settings));
          check(batch.units, independent, inOrder, ignores, seen);
          batch = next.join();
        }
        batch.failure.ifPresent(failure -> unreadable(file, failure));
        incomplete(reader.refusals(), seen);
      } catch (IOException e) {
        unreadable(file, e);
      }
      seen.idle(file.toString());
      locate(file, seen.of(file.toString()));
      tally.unlisted += seen.unlisted();
    }
  }

  /**
   * Some units of a file.
   *
   * @param units the units, none when the file is at its end
   * @param failure why reading ended behind them, if it failed
   */
  private record Batch(List<Unit> units, Optional<IOException> failure) {
    static Batch read(UnitReader reader, Settings settings) {
      List<Unit> units = new ArrayList<>(BATCH);
      try {
        while (units.size() < BATCH) {
          Optional<TranslationUnit> next = reader.next();
          if (next.isEmpty()) {
            break;
          }
          units.add(new Unit(next.get(), reader.position(), settings));
        }
        return new Batch(units, Optional.empty());
      } catch (IOException e) {
        return new Batch(units, Optional.of(e));
      }
    }
  }

  private void check(
      List<Unit> batch,
      List<BitextRule.UnitCheck> independent,
      List<BitextRule.UnitCheck> inOrder,
      InlineIgnores ignores,
      Sightings seen) {
    List<List<Sighting>> found =
        batch.parallelStream()
            .map(
                unit -> {
                  List<Sighting> own = new ArrayList<>();
                  independent.forEach(check -> check.check(unit, own::add));
                  return own;
                })
            .toList();
    for (int i = 0; i < batch.size(); i++) {
      ignores.reach(batch.get(i).position());
      found.get(i).forEach(seen::add);
      for (BitextRule.UnitCheck check : inOrder) {
        check.check(batch.get(i), seen);
      }
    }
    tally.units += batch.size();
  }

  private void incomplete(List<Refusal> refusals, Sightings seen) {
    if (bitextRules.contains(IncompleteUnit.RULE)) {
      refusals.forEach(refusal -> seen.add(IncompleteUnit.RULE.sighting(refusal)));
    }
  }

  private void locate(Path file, List<Sighting> seen) {
    findings.put(file, new Locator(file, options).findings(seen));
  }

  private void unreadable(Path file, IOException e) {
    unreadable.put(file, Unreadable.message(file, e));
  }
}
