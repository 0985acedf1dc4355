package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The elements that both {@code tu} and {@code tuv} have, and their attributes. */
final class TmxElements {
  // A file has few languages; what has many is no file of translations.
  private static final int MAX_LANGUAGES = 1_000;

  private final XmlInput xml;
  private final Map<String, Optional<Locale>> languages = new HashMap<>();

  TmxElements(XmlInput xml) {
    this.xml = xml;
  }

  boolean isNamed(String name) {
    return xml.name().equalsIgnoreCase(name);
  }

  /** The language of a code; making one takes as long as reading a short segment. */
  Optional<Locale> language(String code) {
    Optional<Locale> known = languages.get(code);
    if (known == null) {
      known = LanguageTag.parse(code);
      if (languages.size() < MAX_LANGUAGES) {
        languages.put(code, known);
      }
    }
    return known;
  }

  Property property() throws IOException {
    String type = xml.attribute("type", "");
    String language = xml.attribute("lang", "");
    return new Property(type, XmlContent.text(xml), language);
  }

  Note note() throws IOException {
    String language = xml.attribute("lang", "");
    return new Note(XmlContent.text(xml), language);
  }

  /** What an element's attributes say: dates and people as history, the rest as properties. */
  History history(List<Property> properties, List<String> handled) {
    XMLStreamReader event = xml.event();
    Optional<Instant> created = Optional.empty();
    Optional<Instant> changed = Optional.empty();
    String createdBy = "";
    String changedBy = "";
    for (int i = 0; i < event.getAttributeCount(); i++) {
      String name = xml.lowerAttributeName(i);
      String value = event.getAttributeValue(i);
      if (handled.contains(name) || value.isBlank() && name.endsWith("date")) {
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
}
