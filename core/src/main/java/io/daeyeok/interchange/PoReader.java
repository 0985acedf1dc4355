package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The messages of a PO file. A message with plural forms makes a unit for each form: the singular
 * goes with the first form, the plural with the others; where the language has one form only, it
 * translates both. What is fuzzy, obsolete or not translated is left out and said so.
 */
final class PoReader extends LenientReader implements UnitReader {
  static final String FLAG = "po:flag";
  static final String REFERENCE = "po:reference";
  static final String EXTRACTED = "po:extracted";
  static final String PREVIOUS = "po:previous";

  /** The message that a unit of a plural form belongs to, and the number of the form. */
  static final String SINGULAR = "po:msgid";

  static final String PLURAL = "po:msgid_plural";
  static final String FORM = "po:msgstr";

  private static final int SNIFFED = 1 << 16;

  private final TextLines lines;
  private final PoParser parser;
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private Optional<PoEntry> pending;
  private Locale source = Locale.ENGLISH;
  private Locale target = Locale.ROOT;
  private int forms = 2;
  private FilePosition position;

  private PoReader(TextLines lines, Refusals refusals) {
    super(refusals);
    this.lines = lines;
    parser = new PoParser(lines, refusals);
    position = lines.position(1);
    pending = Optional.empty();
  }

  static PoReader open(BufferedInputStream in, String file, List<Locale> languages)
      throws IOException {
    in.mark(SNIFFED);
    Optional<java.nio.charset.Charset> charset = PoHeader.charset(in.readNBytes(SNIFFED));
    in.reset();
    TextLines lines = new TextLines(in, file);
    charset.ifPresent(lines::declared);
    PoReader reader = new PoReader(lines, new Refusals());
    reader.begin(languages);
    return reader;
  }

  private void begin(List<Locale> languages) throws IOException {
    Optional<PoEntry> first = parser.next();
    if (first.isEmpty()) {
      throw new InterchangeException(parser.position(), "the PO file has no message");
    }
    PoHeader header =
        new PoHeader(first.get().isHeader() ? first.get().translations().getOrDefault(0, "") : "");
    if (!first.get().isHeader()) {
      pending = first;
    }
    forms = header.forms();
    target =
        header
            .language()
            .or(() -> languages.stream().skip(1).findFirst())
            .orElseThrow(
                () ->
                    new InterchangeException(
                        parser.position(),
                        "the header of the PO file has no Language; add 'Language: ko', or say"
                            + " --from and --to"));
    // The languages stated may be those of a memory, in which the file goes the other way.
    source =
        header
            .sourceLanguage()
            .or(
                () ->
                    languages.stream()
                        .filter(stated -> !stated.getLanguage().equals(target.getLanguage()))
                        .findFirst())
            .orElse(Locale.ENGLISH);
    if (source.equals(target)) {
      throw new InterchangeException(
          parser.position(),
          "the PO file translates from "
              + source.toLanguageTag()
              + " into the same language; say --from and --to if that is wrong");
    }
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (ready.isEmpty()) {
      Optional<PoEntry> entry = pending.isPresent() ? pending : parser.next();
      pending = Optional.empty();
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      position = lines.position(entry.get().line);
      Optional<String> reason = reasonToSkip(entry.get());
      if (reason.isPresent()) {
        refusals.add(position, reason.get());
      } else {
        units(entry.get());
      }
    }
    return Optional.of(ready.poll());
  }

  private static Optional<String> reasonToSkip(PoEntry entry) {
    if (entry.isObsolete) {
      return Optional.of("obsolete: no longer in the program");
    }
    if (entry.isHeader()) {
      return Optional.of("a second header");
    }
    if (entry.isFuzzy()) {
      return Optional.of("fuzzy: not confirmed by a translator");
    }
    if (entry.id().isEmpty()) {
      return Optional.of("an entry without msgid");
    }
    boolean translated = entry.translations().values().stream().anyMatch(text -> !text.isEmpty());
    return translated ? Optional.empty() : Optional.of("not translated");
  }

  private void units(PoEntry entry) {
    Optional<String> plural = entry.plural();
    if (plural.isEmpty()) {
      ready.add(unit(entry, entry.id(), entry.translations().get(0), List.of()));
      return;
    }
    entry
        .translations()
        .forEach(
            (form, text) -> {
              if (text.isEmpty()) {
                refusals.add(position, "not translated: plural form " + form);
                return;
              }
              List<Property> own =
                  List.of(
                      Property.of(SINGULAR, entry.id()),
                      Property.of(PLURAL, plural.get()),
                      Property.of(FORM, Integer.toString(form)));
              if (form == 0) {
                ready.add(unit(entry, entry.id(), text, own));
              }
              boolean isForPlural = form > 0 || forms == 1 && !plural.get().equals(entry.id());
              if (isForPlural && !plural.get().isEmpty()) {
                ready.add(unit(entry, plural.get(), text, own));
              }
            });
  }

  private TranslationUnit unit(PoEntry entry, String from, String to, List<Property> own) {
    List<Property> properties = new ArrayList<>();
    entry.extracted.forEach(text -> properties.add(Property.of(EXTRACTED, text)));
    entry.references.forEach(text -> properties.add(Property.of(REFERENCE, text)));
    entry.flags.forEach(text -> properties.add(Property.of(FLAG, text)));
    entry.previous.forEach(text -> properties.add(Property.of(PREVIOUS, text)));
    properties.addAll(own);
    String comments = String.join("\n", entry.comments);
    return new TranslationUnit(
        "",
        List.of(Variant.of(source, from), Variant.of(target, to)),
        Optional.of(source),
        new SegmentContext("", "", entry.context()),
        "",
        History.UNKNOWN,
        properties,
        comments.isBlank() ? List.of() : List.of(Note.of(comments)));
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
