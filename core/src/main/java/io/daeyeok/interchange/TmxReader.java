package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * TMX 1.1 to 1.4b, one {@code tu} at a time. What TMX says and Daeyeok has no name for becomes a
 * property whose type starts with {@code tmx:}, so that it is written again.
 */
final class TmxReader implements UnitReader {
  private static final String ALL_LANGUAGES = "*all*";

  private final String file;
  private final XmlInput xml;
  private final Refusals refusals = new Refusals();
  // A tu with a language twice makes more than one unit.
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private String headerSource = ALL_LANGUAGES;
  private FilePosition position;
  private boolean ended;

  private TmxReader(String file, XmlInput xml) {
    this.file = file;
    this.xml = xml;
    position = new FilePosition(file, 1, 1);
  }

  static TmxReader open(InputStream in, String file) throws IOException {
    TmxReader reader = new TmxReader(file, XmlInput.open(in, file));
    try {
      reader.root();
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void root() throws IOException {
    while (xml.event().getEventType() != XMLStreamConstants.START_ELEMENT) {
      xml.next();
    }
    if (!isNamed("tmx")) {
      throw new InterchangeException(
          xml.position(),
          "expected <tmx> as the first element of a TMX file, found <"
              + xml.event().getLocalName()
              + ">");
    }
  }

  private boolean isNamed(String name) {
    return xml.event().getLocalName().equalsIgnoreCase(name);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (ready.isEmpty() && !ended) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (isNamed("header")) {
          headerSource = xml.attribute("srclang", ALL_LANGUAGES);
        } else if (isNamed("tu")) {
          position = xml.position();
          new Unit().read();
        }
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public long refused() {
    return refusals.count();
  }

  @Override
  public List<Refusal> refusals() {
    return refusals.kept();
  }

  @Override
  public Map<String, Long> refusedByReason() {
    return refusals.byReason();
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  /** The text of an element without elements of its own; reads on to its end. */
  private String content() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth >= 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(xml.event().getText());
        default -> {
          // Comments are not content.
        }
      }
    }
    return text.toString();
  }

  private Property property() throws IOException {
    String type = xml.attribute("type", "");
    String language = xml.attribute("lang", "");
    return new Property(type, content(), language);
  }

  private Note note() throws IOException {
    String language = xml.attribute("lang", "");
    return new Note(content(), language);
  }

  /** What an element's attributes say: dates and people as history, the rest as properties. */
  private History history(List<Property> properties, String... handled) {
    XMLStreamReader event = xml.event();
    Optional<Instant> created = Optional.empty();
    Optional<Instant> changed = Optional.empty();
    String createdBy = "";
    String changedBy = "";
    for (int i = 0; i < event.getAttributeCount(); i++) {
      String name = event.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = event.getAttributeValue(i);
      if (List.of(handled).contains(name)) {
        continue;
      }
      Optional<Instant> date = name.endsWith("date") ? TmxDate.parse(value) : Optional.empty();
      if (name.equals("creationdate") && date.isPresent()) {
        created = date;
      } else if (name.equals("changedate") && date.isPresent()) {
        changed = date;
      } else if (name.equals("creationid")) {
        createdBy = value;
      } else if (name.equals("changeid")) {
        changedBy = value;
      } else {
        properties.add(Property.of(TmxWriter.ATTRIBUTE + name, value));
      }
    }
    return new History(created, createdBy, changed, changedBy);
  }

  /** One {@code tu} while it is read. */
  private final class Unit {
    private final List<Property> properties = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Variant> variants = new ArrayList<>();
    private String problem = "";

    void read() throws IOException {
      String id = xml.attribute("tuid", "");
      String source = xml.attribute("srclang", headerSource);
      History history = history(properties, "tuid", "srclang");
      boolean inside = true;
      while (inside) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          inside = false;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          child();
        }
      }
      finish(id, source, history);
    }

    private void child() throws IOException {
      if (isNamed("tuv")) {
        variant();
      } else if (isNamed("prop")) {
        properties.add(property());
      } else if (isNamed("note")) {
        notes.add(note());
      } else {
        content();
      }
    }

    private void variant() throws IOException {
      String code = xml.attribute("lang", "");
      List<Property> own = new ArrayList<>();
      History history = history(own, "lang");
      List<Note> ownNotes = new ArrayList<>();
      StringBuilder loose = new StringBuilder();
      Segment segment = null;
      boolean inside = true;
      while (inside) {
        switch (xml.next()) {
          case XMLStreamConstants.END_ELEMENT -> inside = false;
          case XMLStreamConstants.START_ELEMENT -> {
            if (isNamed("seg")) {
              segment = TmxSegments.read(xml);
            } else if (isNamed("prop")) {
              own.add(property());
            } else if (isNamed("note")) {
              ownNotes.add(note());
            } else {
              content();
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              loose.append(xml.event().getText());
          default -> {
            // Comments are not text.
          }
        }
      }
      Optional<Locale> language = LanguageTag.parse(code);
      if (language.isEmpty()) {
        problem =
            code.isEmpty()
                ? "a tuv has no xml:lang"
                : "'" + code + "' is no language tag; expected one such as ko or en-US";
        return;
      }
      // Some tools put the text straight into the tuv.
      Segment text = segment == null ? Segment.of(loose.toString().strip()) : segment;
      variants.add(new Variant(language.get(), text, history, own, ownNotes));
    }

    private void finish(String id, String source, History history) {
      if (!problem.isEmpty()) {
        refusals.add(position, problem);
        return;
      }
      Map<Locale, Variant> first = new LinkedHashMap<>();
      List<Variant> repeated = new ArrayList<>();
      int filled = 0;
      for (Variant variant : variants) {
        if (first.putIfAbsent(variant.language(), variant) != null) {
          repeated.add(variant);
        } else if (!variant.text().isEmpty() || !variant.segment().codes().isEmpty()) {
          filled++;
        }
      }
      if (filled < 2) {
        refusals.add(position, missing(first));
        return;
      }
      Optional<Locale> sourceLanguage = sourceLanguage(source, first);
      SegmentContext context = TmxContext.take(properties);
      String origin = TmxContext.takeOrigin(properties);
      ready.add(
          new TranslationUnit(
              id,
              List.copyOf(first.values()),
              sourceLanguage,
              context,
              origin,
              history,
              properties,
              notes));
      Variant from = sourceLanguage.map(first::get).orElse(variants.get(0));
      for (Variant variant : repeated) {
        Map<Locale, Variant> other = new LinkedHashMap<>();
        if (variant.language().equals(from.language())) {
          other.putAll(first);
        } else {
          other.put(from.language(), from);
        }
        other.put(variant.language(), variant);
        ready.add(
            new TranslationUnit(
                id,
                List.copyOf(other.values()),
                sourceLanguage,
                context,
                origin,
                history,
                properties,
                notes));
      }
    }

    private static String missing(Map<Locale, Variant> first) {
      if (first.size() < 2) {
        return "only "
            + (first.isEmpty() ? "no language" : first.keySet().iterator().next().toLanguageTag())
            + "; a translation unit needs two languages";
      }
      return "empty segment; a translation unit needs text in two languages";
    }

    private Optional<Locale> sourceLanguage(String source, Map<Locale, Variant> first) {
      Optional<Locale> stated =
          source.equalsIgnoreCase(ALL_LANGUAGES) ? Optional.empty() : LanguageTag.parse(source);
      return stated.flatMap(language -> LanguageTag.among(first.keySet(), language));
    }
  }
}
