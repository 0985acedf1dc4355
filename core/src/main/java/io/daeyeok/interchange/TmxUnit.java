package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** One {@code tu}: what is wrong with it, or else the units that it makes. */
final class TmxUnit {
  private static final List<String> OF_UNIT = List.of("tuid", "srclang");
  private static final List<String> OF_VARIANT = List.of("lang");
  // A unit is in memory as a whole, so it must end.
  private static final int MAX_PARTS = 100_000;

  private final XmlInput xml;
  private final TmxElements elements;
  private final StrayText stray;
  private final String id;
  private final String source;
  private final List<Property> properties = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final History history;
  private final List<Variant> variants = new ArrayList<>();
  private String problem = "";
  private int parts;

  private TmxUnit(XmlInput xml, TmxElements elements, TmxHeader header, StrayText stray) {
    this.xml = xml;
    this.stray = stray;
    this.elements = elements;
    id = xml.attribute("tuid", "");
    source = xml.attribute("srclang", header.source());
    history = elements.history(properties, OF_UNIT);
    header.inheritTo(properties);
  }

  /** Reads on from the start tag of a {@code tu} to its end. */
  static TmxUnit read(XmlInput xml, TmxElements elements, TmxHeader header, StrayText stray)
      throws IOException {
    TmxUnit unit = new TmxUnit(xml, elements, header, stray);
    boolean inside = true;
    while (inside) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inside = false;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        unit.child();
      } else {
        stray.note(xml);
      }
    }
    return unit;
  }

  private void child() throws IOException {
    countPart();
    if (elements.isNamed("tuv")) {
      variant();
    } else if (elements.isNamed("prop")) {
      properties.add(elements.property());
    } else if (elements.isNamed("note")) {
      notes.add(elements.note());
    } else {
      XmlContent.skip(xml);
    }
  }

  private void countPart() throws InterchangeException {
    if (++parts > MAX_PARTS) {
      throw new InterchangeException(
          xml.position(), "a unit has more than " + MAX_PARTS + " parts; is a </tu> missing?");
    }
  }

  private void variant() throws IOException {
    String code = xml.attribute("lang", "");
    List<Property> own = new ArrayList<>();
    History ownHistory = elements.history(own, OF_VARIANT);
    List<Note> ownNotes = new ArrayList<>();
    StringBuilder loose = new StringBuilder();
    Segment segment = null;
    boolean inside = true;
    while (inside) {
      switch (xml.next()) {
        case XMLStreamConstants.END_ELEMENT -> inside = false;
        case XMLStreamConstants.START_ELEMENT -> {
          countPart();
          if (elements.isNamed("seg")) {
            segment = TmxSegments.read(xml);
          } else if (elements.isNamed("prop")) {
            own.add(elements.property());
          } else if (elements.isNamed("note")) {
            ownNotes.add(elements.note());
          } else {
            XmlContent.skip(xml);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          // Layout comes before each element, and text in pieces.
          if (!loose.isEmpty() || !xml.event().isWhiteSpace()) {
            xml.appendTo(loose);
          }
        }
        default -> {
          // Comments are not text.
        }
      }
    }
    if (segment != null && !loose.isEmpty()) {
      stray.note(loose.toString(), xml.position());
    }
    // Some tools put the text straight into the tuv.
    Segment text = segment == null ? Segment.of(loose.toString().strip()) : segment;
    language(code)
        .ifPresent(
            language -> variants.add(new Variant(language, text, ownHistory, own, ownNotes)));
  }

  private Optional<Locale> language(String code) {
    Optional<Locale> language = elements.language(code);
    if (language.isEmpty()) {
      problem =
          code.isEmpty()
              ? "a tuv has no xml:lang"
              : "'" + code + "' is no language tag; expected one such as ko or en-US";
    }
    return language;
  }

  /** Why the unit cannot be used; empty when it can. */
  String problem() {
    if (!problem.isEmpty()) {
      return problem;
    }
    Set<Locale> languages = new LinkedHashSet<>();
    Set<Locale> filled = new HashSet<>();
    for (Variant variant : variants) {
      languages.add(variant.language());
      if (isFilled(variant)) {
        filled.add(variant.language());
      }
    }
    if (languages.size() < 2) {
      return "only "
          + (languages.isEmpty() ? "no language" : languages.iterator().next().toLanguageTag())
          + "; a translation unit needs two languages";
    }
    return filled.size() < 2 ? "empty segment; a translation unit needs text in two languages" : "";
  }

  private static boolean isFilled(Variant variant) {
    return !variant.text().isEmpty() || !variant.segment().codes().isEmpty();
  }

  /** One unit, and one more for each time that a language comes again. */
  List<TranslationUnit> units() {
    SegmentContext context = TmxContext.take(properties);
    String origin = TmxContext.takeOrigin(properties);
    Map<Locale, Variant> first = new LinkedHashMap<>();
    List<Variant> repeated = new ArrayList<>();
    for (Variant variant : variants) {
      Variant before = first.putIfAbsent(variant.language(), variant);
      if (before != null && isFilled(before)) {
        repeated.add(variant);
      } else if (before != null) {
        first.put(variant.language(), variant);
      }
    }
    Optional<Locale> sourceLanguage = sourceLanguage(first);
    List<TranslationUnit> units = new ArrayList<>();
    units.add(unit(first, sourceLanguage, context, origin));
    Variant from = sourceLanguage.map(first::get).orElse(variants.get(0));
    for (Variant variant : repeated) {
      Map<Locale, Variant> other = new LinkedHashMap<>();
      if (variant.language().equals(from.language())) {
        other.putAll(first);
      } else {
        other.put(from.language(), from);
      }
      other.put(variant.language(), variant);
      units.add(unit(other, sourceLanguage, context, origin));
    }
    return units;
  }

  private TranslationUnit unit(
      Map<Locale, Variant> sides,
      Optional<Locale> sourceLanguage,
      SegmentContext context,
      String origin) {
    return new TranslationUnit(
        id,
        List.copyOf(sides.values()),
        sourceLanguage,
        context,
        origin,
        history,
        properties,
        notes);
  }

  private Optional<Locale> sourceLanguage(Map<Locale, Variant> first) {
    Optional<Locale> stated =
        source.equalsIgnoreCase(TmxHeader.ALL_LANGUAGES)
            ? Optional.empty()
            : elements.language(source);
    return stated.flatMap(language -> LanguageTag.among(first.keySet(), language));
  }
}
