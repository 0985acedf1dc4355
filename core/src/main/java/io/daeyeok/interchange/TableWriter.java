package io.daeyeok.interchange;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A table of units: a column for each language, id, note, and a column for each property that came
 * from a column of a table. What is not text, and more than one note, has no place and is reported.
 */
final class TableWriter implements UnitWriter {
  private static final Set<String> PREFIXES = Set.of("tsv", "csv", "utx");
  // A table with more is no longer one that a person can read.
  private static final int MAX_COLUMNS = 100;

  private final RowWriter out;
  private final Losses losses;
  private final Set<Locale> languages = new LinkedHashSet<>();
  private final Set<String> columns = new LinkedHashSet<>();

  TableWriter(RowWriter out, Losses losses, UnitProducer units) throws IOException {
    this.out = out;
    this.losses = losses;
    units.forEach(this::plan);
    List<String> header = new ArrayList<>();
    languages.forEach(language -> header.add(language.toLanguageTag()));
    header.add("id");
    header.add("note");
    header.addAll(columns);
    out.row(header);
  }

  /** The first unit's source language, then all languages as they come. */
  private void plan(TranslationUnit unit) {
    if (languages.isEmpty()) {
      languages.add(unit.source().language());
    }
    unit.variants().forEach(variant -> languages.add(variant.language()));
    for (Property property : unit.properties()) {
      if (columns.size() < MAX_COLUMNS) {
        column(property).ifPresent(columns::add);
      }
    }
  }

  /** The name of the column that a property came from, empty when it came from none. */
  private static Optional<String> column(Property property) {
    int colon = property.type().indexOf(':');
    if (colon < 0
        || !PREFIXES.contains(property.type().substring(0, colon))
        || !property.language().isEmpty()) {
      return Optional.empty();
    }
    String name = property.type().substring(colon + 1);
    TableColumns.Kind kind = TableColumns.named(List.of(name), List.of()).at(0).kind();
    boolean taken = kind.isText() || kind == TableColumns.Kind.ID || kind == TableColumns.Kind.NOTE;
    return taken || name.isBlank() || !name.equals(name.strip())
        ? Optional.empty()
        : Optional.of(name);
  }

  @Override
  public void accept(TranslationUnit unit) throws IOException {
    List<String> cells = new ArrayList<>();
    for (Locale language : languages) {
      Optional<Variant> variant =
          unit.variants().stream().filter(v -> v.language().equals(language)).findFirst();
      cells.add(variant.map(Variant::text).orElse(""));
    }
    cells.add(unit.id());
    cells.add(unit.notes().isEmpty() ? "" : unit.notes().get(0).text());
    Set<Property> written = new HashSet<>();
    for (String column : columns) {
      Optional<Property> property =
          unit.properties().stream()
              .filter(p -> column(p).filter(column::equals).isPresent())
              .findFirst();
      property.ifPresent(written::add);
      cells.add(property.map(Property::value).orElse(""));
    }
    List<String> mended = cells.stream().map(TextCharacters::mended).toList();
    if (!mended.equals(cells)) {
      losses.add(TextCharacters.LOSS, unit.id());
    }
    report(unit, written);
    out.row(mended);
  }

  private void report(TranslationUnit unit, Set<Property> written) {
    if (unit.notes().size() > 1
        || unit.notes().stream().map(Note::language).anyMatch(l -> !l.isEmpty())) {
      losses.add("more than one note, and the languages of notes", unit.id());
    }
    if (unit.sourceLanguage().isEmpty()
        || !languages.iterator().next().equals(unit.sourceLanguage().get())) {
      losses.add("a source language other than that of the first column", unit.id());
    }
    if (unit.properties().size() > written.size()) {
      losses.add("properties", unit.id());
    }
    if (!unit.context().isEmpty() || !unit.origin().isEmpty()) {
      losses.add("context and origin", unit.id());
    }
    losses.addBeyondText(unit);
  }

  @Override
  public void finish() throws IOException {
    out.finish();
  }
}
