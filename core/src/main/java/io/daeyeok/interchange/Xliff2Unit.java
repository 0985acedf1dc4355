package io.daeyeok.interchange;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** A {@code unit} of XLIFF 2 while it is read. */
final class Xliff2Unit {
  private final XmlInput xml;
  private final XliffFilePart part;
  private final boolean preserve;
  private final XliffPairs pairs;
  private final StrayText stray;
  private final FilePosition position;
  private final List<Property> properties = new ArrayList<>();
  private final List<Property> own = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, String> data = new HashMap<>();
  private final List<Pair> segments = new ArrayList<>();
  private final List<Pair> matches = new ArrayList<>();
  private Optional<FilePosition> glossary = Optional.empty();

  /** A segment or a match. */
  private record Pair(
      String origin, XliffPairs.Side source, XliffPairs.Side target, List<Property> properties) {}

  Xliff2Unit(
      XmlInput xml, XliffFilePart part, boolean preserve, XliffPairs pairs, StrayText stray) {
    this.xml = xml;
    this.stray = stray;
    this.part = part;
    this.preserve = preserve;
    this.pairs = pairs;
    position = xml.position();
  }

  void read() throws IOException {
    String id = xml.attribute("id", "");
    String name = xml.attribute("name", "");
    properties.addAll(XliffFilePart.id(id));
    properties.addAll(XliffFilePart.properties(xml.event(), Set.of("id", "name")));
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        child(xml.event().getLocalName());
      } else {
        stray.note(xml);
      }
    }
    XliffPairs.Origin origin = part.origin(position, id, name, notes);
    boolean kept = properties.contains(Property.of(XliffPairs.PREFIX + "translate", "no"));
    for (Pair segment : segments) {
      if (kept && XliffSegments.isEmpty(segment.target().segment())) {
        pairs.refuse(origin, "not to be translated");
      } else {
        List<Property> all = new ArrayList<>(properties);
        all.addAll(segment.properties());
        pairs.add(origin, segment.source(), segment.target(), XliffPairs.merged(own, all));
      }
    }
    for (Pair match : matches) {
      String original = match.origin().isEmpty() ? part.original() : match.origin();
      pairs.add(
          new XliffPairs.Origin(position, "", original, List.of()),
          match.source(),
          match.target(),
          match.properties());
    }
  }

  /** Where the unit's glossary is, whose terms are remarks of the unit and not units. */
  Optional<FilePosition> glossaryPosition() {
    return glossary;
  }

  private void child(String name) throws IOException {
    switch (name) {
      case "notes" -> notes();
      case "originalData" -> originalData(data);
      case "segment" -> segments.add(segment());
      case "matches" -> matches();
      case "glossary" -> glossary();
      case "metadata" -> metadata();
      default -> XmlContent.skip(xml);
    }
  }

  private void notes() throws IOException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        String language = xml.attribute("lang", "");
        notes.add(new Note(XmlContent.text(xml), language));
      }
    }
  }

  private void originalData(Map<String, String> into) throws IOException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        String id = xml.attribute("id", "");
        into.put(id, XliffContent.data(xml));
      }
    }
  }

  private Pair segment() throws IOException {
    String id = xml.attribute("id", "");
    List<Property> said = new ArrayList<>();
    said.addAll(XliffFilePart.properties(xml.event(), Set.of("id")));
    return pair("", said, data);
  }

  /** The source and target of a segment or match, whose start tag was read. */
  private Pair pair(String origin, List<Property> said, Map<String, String> unitData)
      throws IOException {
    Map<String, String> known = unitData;
    XliffPairs.Side source = new XliffPairs.Side(Segment.of(""), part.source());
    XliffPairs.Side target = new XliffPairs.Side(Segment.of(""), part.target());
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.event().isStartElement()) {
        continue;
      }
      switch (xml.event().getLocalName()) {
        case "originalData" -> {
          known = new HashMap<>();
          originalData(known);
        }
        case "source" -> source = side(part.source(), known);
        case "target" -> {
          String order = xml.attribute("order", "");
          if (!order.isEmpty()) {
            said.add(Property.of(XliffPairs.PREFIX + "order", order));
          }
          target = side(part.target(), known);
        }
        default -> XmlContent.skip(xml);
      }
    }
    return new Pair(origin, source, target, said);
  }

  private XliffPairs.Side side(String otherwise, Map<String, String> known) throws IOException {
    String language = xml.attribute("lang", otherwise);
    return new XliffPairs.Side(XliffSegments.ofVersion2(xml, known, preserve).whole(), language);
  }

  private void matches() throws IOException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        List<Property> said = new ArrayList<>();
        said.add(Property.of(XliffPairs.PREFIX + "match", xml.attribute("type", "tm")));
        said.addAll(XliffFilePart.properties(xml.event(), Set.of("id", "ref", "type", "origin")));
        matches.add(pair(xml.attribute("origin", ""), said, Map.of()));
      }
    }
  }

  /** Terms with their translations, a property for each. */
  private void glossary() throws IOException {
    glossary = Optional.of(xml.position());
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        String term = "";
        List<String> translations = new ArrayList<>();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
          if (xml.event().isStartElement()) {
            switch (xml.event().getLocalName()) {
              case "term" -> term = XmlContent.text(xml);
              case "translation" -> translations.add(XmlContent.text(xml));
              default -> XmlContent.skip(xml);
            }
          }
        }
        properties.add(
            Property.of(
                XliffPairs.PREFIX + "glossary", term + " = " + String.join(" / ", translations)));
      }
    }
  }

  private void metadata() throws IOException {
    Deque<String> categories = new ArrayDeque<>();
    for (boolean inside = true; inside; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        inside = !categories.isEmpty();
        if (inside) {
          categories.pop();
        }
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (xml.event().getLocalName().equals("metaGroup")) {
          categories.push(xml.attribute("category", ""));
        } else {
          String type = xml.attribute("type", "");
          String category = categories.isEmpty() ? "" : categories.peek();
          String value = XmlContent.text(xml);
          if (category.equals(XliffMetadata.CATEGORY)) {
            own.add(Property.of(type, value));
          } else {
            properties.add(Property.of(category + ":" + type, value));
          }
        }
      }
    }
  }
}
