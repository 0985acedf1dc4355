package io.daeyeok.interchange;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A PO file in the source language of the first unit and its first other language. A message can
 * have one translation in one context; the first one counts. Units of the plural forms of one
 * message that follow each other become one entry again.
 */
final class PoWriter implements UnitWriter {
  private static final Set<String> KNOWN =
      Set.of(
          PoReader.FLAG,
          PoReader.REFERENCE,
          PoReader.EXTRACTED,
          PoReader.PREVIOUS,
          PoReader.SINGULAR,
          PoReader.PLURAL,
          PoReader.FORM);
  private static final Map<String, String> FORMS =
      Map.of(
          "ko", "nplurals=1; plural=0;",
          "ja", "nplurals=1; plural=0;",
          "zh", "nplurals=1; plural=0;",
          "vi", "nplurals=1; plural=0;",
          "en", "nplurals=2; plural=(n != 1);",
          "de", "nplurals=2; plural=(n != 1);",
          "es", "nplurals=2; plural=(n != 1);",
          "fr", "nplurals=2; plural=(n > 1);");

  private final Writer out;
  private final Losses losses;
  private final Set<Key> written = new HashSet<>();
  private Locale source = Locale.ROOT;
  private Locale target = Locale.ROOT;
  private Optional<Entry> open = Optional.empty();
  private long leftOut;

  /** What a message is known by. */
  private record Key(String context, String id) {}

  /** A message on its way out. */
  private record Entry(
      Key key, TranslationUnit unit, Optional<String> plural, SortedMap<Integer, String> texts) {}

  PoWriter(Writer out, Losses losses) {
    this.out = out;
    this.losses = losses;
  }

  @Override
  public void accept(TranslationUnit unit) throws IOException {
    if (target.equals(Locale.ROOT)) {
      begin(unit);
    }
    Optional<Variant> from = side(unit, source, target);
    Optional<Variant> to = side(unit, target, source);
    if (from.isEmpty() || to.isEmpty() || from.get().text().isEmpty()) {
      leaveOut("units without text in both languages of the PO file", unit);
      return;
    }
    Optional<String> plural = property(unit, PoReader.PLURAL);
    String id = property(unit, PoReader.SINGULAR).orElse(from.get().text());
    boolean isForm =
        plural.isPresent()
            && (from.get().text().equals(id) || from.get().text().equals(plural.get()));
    Key key = new Key(unit.context().key(), isForm ? id : from.get().text());
    int form = isForm ? number(property(unit, PoReader.FORM).orElse("0")) : 0;
    if (isForm && open.isPresent() && open.get().key.equals(key)) {
      addForm(open.get(), form, to.get().text(), unit);
      return;
    }
    close();
    if (!written.add(key)) {
      leaveOut("further translations of one message in one context", unit);
      return;
    }
    SortedMap<Integer, String> texts = new TreeMap<>(Map.of(form, to.get().text()));
    open = Optional.of(new Entry(key, unit, isForm ? plural : Optional.empty(), texts));
    report(unit);
  }

  private void addForm(Entry entry, int form, String text, TranslationUnit unit) {
    String before = entry.texts.putIfAbsent(form, text);
    if (before != null && !before.equals(text)) {
      leaveOut("further translations of one message in one context", unit);
    }
  }

  private void leaveOut(String why, TranslationUnit unit) {
    leftOut++;
    losses.add(why, unit.id());
  }

  private static int number(String form) {
    return form.matches("\\d{1,2}") ? Integer.parseInt(form) : 0;
  }

  /** The side in a language, or in another variety of it that the other side is not of. */
  private static Optional<Variant> side(TranslationUnit unit, Locale language, Locale other) {
    boolean apart = !language.getLanguage().equals(other.getLanguage());
    return unit.variant(language).filter(v -> apart || v.language().equals(language));
  }

  private static Optional<String> property(TranslationUnit unit, String type) {
    return unit.properties().stream()
        .filter(property -> property.type().equals(type))
        .map(Property::value)
        .findFirst();
  }

  private void begin(TranslationUnit first) throws IOException {
    source = first.source().language();
    target =
        first.variants().stream()
            .map(Variant::language)
            .filter(language -> !language.equals(source))
            .findFirst()
            .orElseThrow();
    StringBuilder header = new StringBuilder();
    header.append("Language: ").append(posix(target)).append('\n');
    header.append("MIME-Version: 1.0\n");
    header.append("Content-Type: text/plain; charset=UTF-8\n");
    header.append("Content-Transfer-Encoding: 8bit\n");
    String forms = FORMS.get(target.getLanguage());
    if (forms != null) {
      header.append("Plural-Forms: ").append(forms).append('\n');
    }
    header.append("X-Source-Language: ").append(posix(source)).append('\n');
    header.append("X-Generator: daeyeok\n");
    out.write("msgid \"\"\nmsgstr " + PoStrings.literal(header.toString()) + "\n");
  }

  private static String posix(Locale language) {
    return language.toLanguageTag().replace('-', '_');
  }

  private void close() throws IOException {
    if (open.isEmpty()) {
      return;
    }
    Entry entry = open.get();
    open = Optional.empty();
    out.write('\n');
    for (Note note : entry.unit.notes()) {
      for (String line : note.text().split("\n", -1)) {
        comment("#", line);
      }
    }
    comments("#.", entry.unit, PoReader.EXTRACTED);
    comments("#:", entry.unit, PoReader.REFERENCE);
    comments("#,", entry.unit, PoReader.FLAG);
    comments("#|", entry.unit, PoReader.PREVIOUS);
    if (!entry.key.context.isEmpty()) {
      string("msgctxt", entry.key.context);
    }
    string("msgid", entry.key.id);
    if (entry.plural.isEmpty()) {
      string("msgstr", entry.texts.get(entry.texts.firstKey()));
      return;
    }
    string("msgid_plural", entry.plural.get());
    for (Map.Entry<Integer, String> text : entry.texts.entrySet()) {
      string("msgstr[" + text.getKey() + "]", text.getValue());
    }
  }

  private void comments(String mark, TranslationUnit unit, String type) throws IOException {
    for (Property property : unit.properties()) {
      if (property.type().equals(type)) {
        comment(mark, property.value().replace('\n', ' '));
      }
    }
  }

  private void comment(String mark, String line) throws IOException {
    String mended = TextCharacters.mended(line.replace('\r', ' '));
    out.write(mark + (mended.isEmpty() ? "" : " " + mended) + "\n");
  }

  private void string(String keyword, String text) throws IOException {
    out.write(keyword + " " + PoStrings.literal(TextCharacters.mended(text)) + "\n");
  }

  private void report(TranslationUnit unit) {
    if (!unit.id().isEmpty()) {
      losses.add("ids", unit.id());
    }
    if (unit.variants().size() > 2) {
      losses.add("sides in further languages", unit.id());
    }
    boolean varieties =
        unit.variants().stream()
            .map(Variant::language)
            .anyMatch(language -> !language.equals(source) && !language.equals(target));
    if (varieties && unit.variants().size() == 2) {
      losses.add("varieties of languages", unit.id());
    }
    if (!unit.source().language().getLanguage().equals(source.getLanguage())) {
      losses.add("which side is the source", unit.id());
    }
    if (unit.notes().size() > 1
        || unit.notes().stream().anyMatch(n -> !n.language().isEmpty() || n.text().isBlank())) {
      losses.add("more than one note, and the languages of notes", unit.id());
    }
    if (unit.properties().stream().anyMatch(p -> !KNOWN.contains(p.type()))) {
      losses.add("properties", unit.id());
    }
    boolean context =
        !unit.context().previous().isEmpty()
            || !unit.context().next().isEmpty()
            || !unit.origin().isEmpty();
    if (context) {
      losses.add("context and origin", unit.id());
    }
    losses.addBeyondText(unit);
    boolean mended =
        unit.variants().stream()
            .anyMatch(side -> !TextCharacters.mended(side.text()).equals(side.text()));
    if (mended) {
      losses.add(TextCharacters.LOSS, unit.id());
    }
  }

  @Override
  public void finish() throws IOException {
    close();
    out.flush();
  }

  @Override
  public long leftOut() {
    return leftOut;
  }
}
