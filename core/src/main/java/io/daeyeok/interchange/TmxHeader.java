package io.daeyeok.interchange;

import io.daeyeok.memory.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the header of a TMX file says for the units that do not say it themselves.
 *
 * @param source the source language, {@link #ALL_LANGUAGES} for none
 * @param inherited attributes that differ from those of the header that Daeyeok writes
 */
record TmxHeader(String source, List<Property> inherited) {
  static final String ALL_LANGUAGES = "*all*";
  static final TmxHeader NONE = new TmxHeader(ALL_LANGUAGES, List.of());

  /** As they stand in the header that Daeyeok writes. */
  static final Map<String, String> DEFAULTS =
      Map.of("segtype", "sentence", "datatype", "plaintext");

  /** Reads the start tag of a {@code header}. */
  static TmxHeader read(XmlInput xml) {
    List<Property> inherited = new ArrayList<>();
    for (String name : List.of("segtype", "datatype", "o-encoding")) {
      String value = xml.attribute(name, "");
      if (!value.isEmpty() && !value.equals(DEFAULTS.get(name))) {
        inherited.add(Property.of(TmxWriter.ATTRIBUTE + name, value));
      }
    }
    return new TmxHeader(xml.attribute("srclang", ALL_LANGUAGES), inherited);
  }

  void inheritTo(List<Property> properties) {
    for (Property property : inherited) {
      if (properties.stream().noneMatch(own -> own.type().equals(property.type()))) {
        properties.add(property);
      }
    }
  }
}
