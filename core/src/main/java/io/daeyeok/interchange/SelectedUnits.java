package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.UnitSink;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Of the units to be written those in two languages, with their sides in these. Where a format says
 * for the whole file what is translated into what, each unit is turned that way.
 */
final class SelectedUnits implements UnitProducer {
  private final UnitProducer units;
  private final String file;
  private final Locale from;
  private final Locale to;
  private final boolean turns;
  private final Losses losses;
  // Tables ask twice; what is lost is lost once.
  private boolean counted;

  SelectedUnits(
      UnitProducer units, String file, Locale from, Locale to, boolean turns, Losses losses) {
    this.units = units;
    this.file = file;
    this.from = from;
    this.to = to;
    this.turns = turns;
    this.losses = losses;
  }

  @Override
  public void forEach(UnitSink<IOException> sink) throws IOException {
    Map<Locale, Long> found = new LinkedHashMap<>();
    boolean[] any = new boolean[1];
    units.forEach(
        unit -> {
          Optional<TranslationUnit> selected = LanguageFilter.selected(unit, from, to);
          if (selected.isPresent()) {
            any[0] = true;
            sink.accept(turned(selected.get(), unit));
            return;
          }
          unit.variants().forEach(side -> found.merge(side.language(), 1L, Long::sum));
          lose("units in other languages", unit);
        });
    counted = true;
    if (!any[0] && !found.isEmpty()) {
      throw new LanguagesNotFoundException(file, from, to, found);
    }
  }

  private TranslationUnit turned(TranslationUnit selected, TranslationUnit unit) {
    if (selected.variants().size() < unit.variants().size()) {
      lose("sides in further languages", unit);
    }
    Locale source = selected.source().language();
    if (!turns || source.getLanguage().equals(from.getLanguage()) && !source.equals(to)) {
      return selected;
    }
    lose("which side is the source", unit);
    Optional<Variant> other =
        selected.variants().stream().filter(side -> !side.equals(selected.source())).findFirst();
    return new TranslationUnit(
        selected.id(),
        selected.variants(),
        other.map(Variant::language),
        selected.context(),
        selected.origin(),
        selected.history(),
        selected.properties(),
        selected.notes());
  }

  private void lose(String what, TranslationUnit unit) {
    if (!counted) {
      losses.add(what, unit.id());
    }
  }
}
