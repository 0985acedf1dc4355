package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * TMX 1.4b in one shape, so that two exports of the same units are equal byte by byte. The header
 * states the source language of the first unit; units of another one say so themselves.
 */
final class TmxWriter implements UnitWriter {
  /** Properties of this prefix are attributes of {@code tu} and {@code tuv}. */
  static final String ATTRIBUTE = "tmx:";

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "o-encoding",
          "datatype",
          "usagecount",
          "lastusagedate",
          "creationtool",
          "creationtoolversion",
          "creationdate",
          "changedate",
          "segtype",
          "o-tmf");

  private final Writer out;
  private final XmlOutput xml;
  private final Losses losses;
  private String headerSource = "";

  TmxWriter(Writer out, Losses losses) throws IOException {
    this.out = out;
    this.losses = losses;
    xml = new XmlOutput(out);
  }

  @Override
  public void accept(TranslationUnit unit) throws IOException {
    String source =
        unit.sourceLanguage().map(Locale::toLanguageTag).orElse(TmxHeader.ALL_LANGUAGES);
    if (headerSource.isEmpty()) {
      header(source);
    }
    xml.line(4).start("tu").optional("tuid", unit.id());
    if (!source.equals(headerSource)) {
      xml.attribute("srclang", source);
    }
    attributes(unit.history(), unit.properties());
    remarks(unit.properties(), unit.notes(), 6);
    property(TmxContext.ORIGIN, unit.origin());
    property(TmxContext.PREVIOUS, unit.context().previous());
    property(TmxContext.NEXT, unit.context().next());
    property(TmxContext.KEY, unit.context().key());
    for (Variant variant : unit.variants()) {
      xml.line(6).start("tuv").attribute("xml:lang", variant.language().toLanguageTag());
      attributes(variant.history(), variant.properties());
      remarks(variant.properties(), variant.notes(), 8);
      xml.line(8).start("seg");
      TmxSegments.write(variant.segment(), xml);
      xml.end("seg").line(6).end("tuv");
    }
    xml.line(4).end("tu");
    if (xml.takeDropped()) {
      losses.add(XmlOutput.LOSS, unit.id());
    }
  }

  @Override
  public void finish() throws IOException {
    if (headerSource.isEmpty()) {
      header(TmxHeader.ALL_LANGUAGES);
    }
    xml.line(2).end("body").line(0).end("tmx").line(0);
    out.flush();
  }

  private void header(String source) throws IOException {
    headerSource = source;
    String version = TmxWriter.class.getPackage().getImplementationVersion();
    xml.start("tmx").attribute("version", "1.4");
    xml.line(2).start("header");
    xml.attribute("creationtool", "daeyeok");
    xml.attribute("creationtoolversion", version == null ? "0" : version);
    xml.attribute("segtype", TmxHeader.DEFAULTS.get("segtype"));
    xml.attribute("o-tmf", "daeyeok");
    xml.attribute("adminlang", "en");
    xml.attribute("srclang", source);
    xml.attribute("datatype", TmxHeader.DEFAULTS.get("datatype"));
    xml.end("header").line(2).start("body");
  }

  private void attributes(History history, List<Property> properties) throws IOException {
    Set<String> written = new HashSet<>();
    if (history.created().isPresent()) {
      xml.attribute("creationdate", TmxDate.format(history.created().get()));
      written.add("creationdate");
    }
    xml.optional("creationid", history.createdBy());
    if (history.changed().isPresent()) {
      xml.attribute("changedate", TmxDate.format(history.changed().get()));
      written.add("changedate");
    }
    xml.optional("changeid", history.changedBy());
    for (Property property : properties) {
      Optional<String> name = attributeName(property);
      if (name.isPresent() && written.add(name.get())) {
        xml.attribute(name.get(), property.value());
      }
    }
  }

  private void remarks(List<Property> properties, List<Note> notes, int indent) throws IOException {
    for (Note note : notes) {
      xml.line(indent).start("note").optional("xml:lang", note.language());
      xml.text(note.text()).end("note");
    }
    Set<String> attributes = new HashSet<>();
    for (Property property : properties) {
      Optional<String> name = attributeName(property);
      if (name.isEmpty() || !attributes.add(name.get())) {
        xml.line(indent).start("prop").attribute("type", property.type());
        xml.optional("xml:lang", property.language());
        xml.text(property.value()).end("prop");
      }
    }
  }

  private void property(String type, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.line(6).start("prop").attribute("type", type).text(value).end("prop");
    }
  }

  private static Optional<String> attributeName(Property property) {
    if (!property.type().startsWith(ATTRIBUTE) || !property.language().isEmpty()) {
      return Optional.empty();
    }
    String name = property.type().substring(ATTRIBUTE.length());
    return ATTRIBUTES.contains(name) ? Optional.of(name) : Optional.empty();
  }
}
