package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tab-separated values: a column for each language, then id and note. What is not text, and more
 * than one note, has no place and is reported.
 */
final class TsvWriter implements UnitWriter {
  private final Writer out;
  private final Losses losses;
  private final Set<Locale> languages;

  TsvWriter(Writer out, Losses losses, UnitProducer units) throws IOException {
    this.out = out;
    this.losses = losses;
    languages = languages(units);
    out.write(TsvEscapes.MARK);
    out.write('\n');
    for (Locale language : languages) {
      out.write(language.toLanguageTag());
      out.write('\t');
    }
    out.write("id\tnote\n");
  }

  /** The first unit's source language, then all languages as they come. */
  private static Set<Locale> languages(UnitProducer units) throws IOException {
    Set<Locale> languages = new LinkedHashSet<>();
    units.forEach(
        unit -> {
          if (languages.isEmpty()) {
            languages.add(unit.source().language());
          }
          unit.variants().forEach(variant -> languages.add(variant.language()));
        });
    return languages;
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
    report(unit);
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : "\t");
      out.write(TsvEscapes.escape(cells.get(i)));
    }
    out.write('\n');
  }

  private void report(TranslationUnit unit) {
    if (unit.notes().size() > 1
        || unit.notes().stream().map(Note::language).anyMatch(l -> !l.isEmpty())) {
      losses.add("more than one note, and the languages of notes", unit.id());
    }
    if (unit.sourceLanguage().isEmpty()
        || !languages.iterator().next().equals(unit.sourceLanguage().get())) {
      losses.add("a source language other than that of the first column", unit.id());
    }
    if (!unit.properties().isEmpty()) {
      losses.add("properties", unit.id());
    }
    if (!unit.history().equals(History.UNKNOWN)) {
      losses.add("dates and users", unit.id());
    }
    if (!unit.context().isEmpty() || !unit.origin().isEmpty()) {
      losses.add("context and origin", unit.id());
    }
    for (Variant variant : unit.variants()) {
      if (!variant.segment().codes().isEmpty()) {
        losses.add("inline codes", unit.id());
        break;
      }
    }
    for (Variant variant : unit.variants()) {
      boolean plain =
          variant.history().equals(History.UNKNOWN)
              && variant.properties().isEmpty()
              && variant.notes().isEmpty();
      if (!plain) {
        losses.add("what is known of one language's side", unit.id());
        break;
      }
    }
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }
}
