package io.daeyeok.interchange;

import io.daeyeok.memory.Property;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * What the header of a TMX file says for the units that do not say it themselves.
 *
 * @param source the source language, {@link #ALL_LANGUAGES} for none
 * @param inherited attributes that differ from those of the header that Daeyeok writes
 * @param remarks what it says of the file as a whole, in one line, if anything
 */
record TmxHeader(String source, List<Property> inherited, Optional<String> remarks) {
  static final String ALL_LANGUAGES = "*all*";
  private static final int MAX_REMARKS = 50;
  static final TmxHeader NONE = new TmxHeader(ALL_LANGUAGES, List.of(), Optional.empty());

  /** As they stand in the header that Daeyeok writes. */
  static final Map<String, String> DEFAULTS =
      Map.of("segtype", "sentence", "datatype", "plaintext");

  /** Reads on from the start tag of a {@code header} to its end. */
  static TmxHeader read(XmlInput xml) throws IOException {
    String source = xml.attribute("srclang", ALL_LANGUAGES);
    List<Property> inherited = new ArrayList<>();
    for (String name : List.of("segtype", "datatype", "o-encoding")) {
      String value = xml.attribute(name, "");
      if (!value.isEmpty() && !value.equals(DEFAULTS.get(name))) {
        inherited.add(Property.of(TmxWriter.ATTRIBUTE + name, value));
      }
    }
    List<String> said = new ArrayList<>();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        String remark = remark(xml);
        if (!remark.isEmpty() && said.size() < MAX_REMARKS) {
          said.add(remark);
        }
      }
    }
    Optional<String> remarks =
        said.isEmpty()
            ? Optional.empty()
            : Optional.of("the header says of the whole file: " + String.join("; ", said));
    return new TmxHeader(source, inherited, remarks);
  }

  /** A child of the header in words, empty when it says nothing. */
  private static String remark(XmlInput xml) throws IOException {
    String name = xml.name().toLowerCase(Locale.ROOT);
    String what =
        switch (name) {
          case "prop" -> xml.attribute("type", "property");
          case "ude" -> "characters of its own (ude), not translated, " + xml.attribute("name", "");
          default -> name;
        };
    String content = XmlContent.text(xml);
    if (name.equals("ude")) {
      return what.strip();
    }
    return content.isBlank() ? "" : what + " " + TextCharacters.quoted(content);
  }

  void inheritTo(List<Property> properties) {
    for (Property property : inherited) {
      if (properties.stream().noneMatch(own -> own.type().equals(property.type()))) {
        properties.add(property);
      }
    }
  }
}
