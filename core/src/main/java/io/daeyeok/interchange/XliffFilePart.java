package io.daeyeok.interchange;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * What a {@code file} element says of the units in it.
 *
 * @param original the name of the document that the text is from
 * @param source the code of the source language, or the empty string
 * @param target the code of the target language, or the empty string
 */
record XliffFilePart(String original, String source, String target) {

  /** The same with the languages that it leaves out, as far as others state them. */
  XliffFilePart stated(List<Locale> languages) {
    return new XliffFilePart(
        original,
        source.isBlank() ? other(target, languages) : source,
        target.isBlank() ? other(source.isBlank() ? first(languages) : source, languages) : target);
  }

  private static String first(List<Locale> languages) {
    return languages.isEmpty() ? "" : languages.get(0).toLanguageTag();
  }

  /** The first stated language that is not the one of the other side. */
  private static String other(String side, List<Locale> languages) {
    String base = LanguageTag.parse(side).map(Locale::getLanguage).orElse("");
    return languages.stream()
        .filter(language -> !language.getLanguage().equals(base))
        .findFirst()
        .map(Locale::toLanguageTag)
        .orElse("");
  }

  /** What a unit is called: its name, else an id that is more than a number in this file. */
  static String key(String name, String id) {
    if (!name.isEmpty()) {
      return name;
    }
    return isNumber(id) ? "" : id;
  }

  /** Whether an id is only the place in a file, and says nothing outside of it. */
  static boolean isNumber(String id) {
    return id.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  static List<Property> id(String id) {
    return isNumber(id) ? List.of() : List.of(Property.of(XliffPairs.ID, id));
  }

  XliffPairs.Origin origin(FilePosition position, String id, String name, List<Note> notes) {
    return new XliffPairs.Origin(position, key(name, id), original, notes);
  }

  /** The attributes of the current element, but for those named, as properties. */
  static List<Property> properties(XMLStreamReader event, Set<String> handled) {
    List<Property> properties = new ArrayList<>();
    for (int i = 0; i < event.getAttributeCount(); i++) {
      String prefix = event.getAttributePrefix(i);
      String name = event.getAttributeLocalName(i);
      if (prefix != null && !prefix.isEmpty()) {
        if (!prefix.equals("xml")) {
          properties.add(Property.of(prefix + ":" + name, event.getAttributeValue(i)));
        }
      } else if (!handled.contains(name)) {
        properties.add(Property.of(XliffPairs.PREFIX + name, event.getAttributeValue(i)));
      }
    }
    return properties;
  }
}
