package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * XLIFF 2.1 or 1.2 in one shape, so that two exports of the same units are equal byte by byte. The
 * languages are those of the first unit; version 2.1 leaves out units without them, version 1.2
 * begins a new {@code file} element. A unit is written with its source and one translation.
 */
final class XliffWriter implements UnitWriter {
  private final Writer out;
  private final XmlOutput xml;
  private final Losses losses;
  private final XliffUnitWriter units;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> lost = new LinkedHashSet<>();
  private Optional<Pair> languages = Optional.empty();
  private String original = "";
  private int files;
  private int last;
  private long leftOut;

  private record Pair(Locale source, Locale target) {}

  XliffWriter(Writer out, Losses losses, XliffVersion version) throws IOException {
    this.out = out;
    this.losses = losses;
    xml = new XmlOutput(out);
    units = version == XliffVersion.TWO ? new Xliff2UnitWriter(xml) : new Xliff1UnitWriter(xml);
  }

  @Override
  public void accept(TranslationUnit unit) throws IOException {
    Variant source = source(unit);
    Optional<Variant> target = target(unit, source);
    if (target.isEmpty()) {
      leftOut++;
      losses.add("units in other languages, left out", unit.id());
      return;
    }
    lost.clear();
    describe(unit, source, target.get());
    XliffEntry entry =
        new XliffEntry(
            "",
            unit.context().key(),
            source.segment(),
            target.get().segment(),
            List.of(),
            List.of(),
            unit.notes(),
            XliffMetadata.of(unit));
    write(entry, source.language(), target.get().language(), unit.origin(), unit.id());
  }

  private Variant source(TranslationUnit unit) {
    return languages
        .filter(pair -> units.hasOneLanguagePair())
        .flatMap(pair -> exactly(unit, pair.source()))
        .orElse(unit.source());
  }

  private Optional<Variant> target(TranslationUnit unit, Variant source) {
    if (languages.isPresent() && units.hasOneLanguagePair()) {
      boolean same = source.language().equals(languages.get().source());
      return same ? exactly(unit, languages.get().target()) : Optional.empty();
    }
    Optional<Variant> before = languages.flatMap(pair -> exactly(unit, pair.target()));
    return before
        .filter(variant -> variant != source)
        .or(() -> unit.variants().stream().filter(variant -> variant != source).findFirst());
  }

  private static Optional<Variant> exactly(TranslationUnit unit, Locale language) {
    return unit.variants().stream().filter(v -> v.language().equals(language)).findFirst();
  }

  private void describe(TranslationUnit unit, Variant source, Variant target) {
    if (unit.variants().size() > 2) {
      lost.add("languages beyond two");
    }
    if (unit.sourceLanguage().filter(source.language()::equals).isEmpty()) {
      lost.add("which side is the source");
    }
    for (Variant side : List.of(source, target)) {
      if (!side.history().equals(History.UNKNOWN)
          || !side.properties().isEmpty()
          || !side.notes().isEmpty()) {
        lost.add("what is said of one side alone");
      }
    }
  }

  /** Writes an entry, which gets its id here, in a file element for its document and languages. */
  void write(XliffEntry entry, Locale source, Locale target, String document, String name)
      throws IOException {
    Pair pair = new Pair(source, target);
    boolean other = !languages.equals(Optional.of(pair));
    if (languages.isEmpty()) {
      units.start(source, target);
    }
    if (other || !document.equals(original)) {
      if (files > 0) {
        units.endFile();
      }
      files++;
      languages = Optional.of(pair);
      original = document;
      ids.clear();
      last = 0;
      units.startFile(files, document, source, target);
    }
    String own = entry.id().isEmpty() ? entry.property(XliffPairs.ID) : entry.id();
    units.unit(
        new XliffEntry(
            id(own),
            entry.name(),
            entry.source(),
            entry.target(),
            entry.matches(),
            entry.terms(),
            entry.notes(),
            entry.properties().stream()
                .filter(property -> !property.type().equals(XliffPairs.ID))
                .toList()),
        lost);
    if (xml.takeDropped()) {
      lost.add(XmlOutput.LOSS);
    }
    lost.forEach(what -> losses.add(what, name));
    lost.clear();
  }

  /** The unit's own id, if it can be one and is free, or the next number. */
  private String id(String own) {
    if (!own.isEmpty()) {
      if (units.isId(own) && ids.add(own)) {
        return own;
      }
      lost.add("ids that are not unique or no XML names");
    }
    String id;
    do {
      last++;
      id = Integer.toString(last);
    } while (!ids.add(id));
    return id;
  }

  @Override
  public long leftOut() {
    return leftOut;
  }

  @Override
  public void finish() throws IOException {
    if (languages.isEmpty()) {
      units.start(Locale.ROOT, Locale.ROOT);
    } else {
      units.endFile();
    }
    xml.line(0).end("xliff").line(0);
    out.flush();
  }
}
