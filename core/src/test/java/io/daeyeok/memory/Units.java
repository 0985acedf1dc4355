package io.daeyeok.memory;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;
import static java.util.Locale.KOREAN;

import io.daeyeok.text.SearchAnalysis;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.store.Directory;

/** Short notations for units and for what a memory holds. */
final class Units {
  private Units() {}

  static TranslationUnit unit(String korean, String english) {
    return TranslationUnit.of(KOREAN, korean, ENGLISH, english);
  }

  static TranslationUnit unit(String id, String korean, String english) {
    return unit(korean, english).withId(id);
  }

  /** A unit that costs little to index, for where there must be many. */
  static TranslationUnit plain(String name, int number) {
    String text = name + number;
    return TranslationUnit.of(ENGLISH, text, FRENCH, text).withId(text);
  }

  static TranslationUnit created(TranslationUnit unit, String date) {
    Instant instant = Instant.parse(date + "T00:00:00Z");
    return unit.withHistory(new History(Optional.of(instant), "kim", Optional.empty(), ""));
  }

  static UnitSource<RuntimeException> source(List<TranslationUnit> units) {
    Iterator<TranslationUnit> iterator = units.iterator();
    return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
  }

  static UnitSource<RuntimeException> source(TranslationUnit... units) {
    return source(List.of(units));
  }

  static List<TranslationUnit> all(TranslationMemory memory) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    memory.<RuntimeException>forEach(units::add);
    return units;
  }

  /** Every unit as {@code id: korean = english}, by id. */
  static List<String> show(TranslationMemory memory) throws IOException {
    return all(memory).stream()
        .map(
            unit ->
                unit.id()
                    + ": "
                    + String.join(" = ", unit.variants().stream().map(Variant::text).toList()))
        .toList();
  }

  /** The hits as {@code id score}, best first. */
  static List<String> lookup(TranslationMemory memory, String korean) throws IOException {
    return memory.lookup(korean, Lookup.from(KOREAN).to(ENGLISH).atLeast(50).limit(100)).stream()
        .map(hit -> hit.unit().id() + " " + hit.score())
        .toList();
  }

  static UnitStore store(Directory directory) throws IOException {
    return new UnitStore(directory, "the tested memory", new SearchAnalysis());
  }
}
