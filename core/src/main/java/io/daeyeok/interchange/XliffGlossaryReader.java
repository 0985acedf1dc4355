package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * The glossaries of an XLIFF file: the entries that units of XLIFF 2 have ({@code gls:glossEntry}),
 * and what stands as text in the header of XLIFF 1, any file of concepts. The same entry of several
 * units is one concept. All of it is read when the file is opened; the units are passed over.
 */
final class XliffGlossaryReader extends LenientReader implements ConceptReader {
  private final String file;
  private final XmlInput xml;
  private final Map<List<String>, Found> found = new LinkedHashMap<>();
  private final List<Found> ready = new ArrayList<>();
  private FilePosition position;
  private List<FilePosition> termPositions = List.of();
  private String source = "";
  private String target = "";
  private String unit = "";
  private long units;
  private int next;

  private record Found(Concept concept, FilePosition position) {}

  private XliffGlossaryReader(String file, XmlInput xml) {
    this.file = file;
    this.xml = xml;
    position = new FilePosition(file, 1, 1);
  }

  static XliffGlossaryReader open(InputStream in, String file) throws IOException {
    try (XmlInput xml = XmlInput.open(in, file)) {
      XliffGlossaryReader reader = new XliffGlossaryReader(file, xml);
      reader.read();
      return reader;
    }
  }

  private void read() throws IOException {
    XmlContent.root(xml);
    source = xml.attribute("srcLang", "");
    target = xml.attribute("trgLang", "");
    for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml.event().getLocalName());
      }
    }
    ready.addAll(found.values());
    if (ready.isEmpty()) {
      throw new InterchangeException(
          position,
          "the file is XLIFF without a glossary; it holds "
              + units
              + (units == 1 ? " unit" : " units")
              + " and no concepts; convert it first");
    }
    if (units > 0) {
      passedOver.add(
          position, units == 1 ? "a unit, which is no term" : units + " units, which are no terms");
    }
  }

  private void start(String name) throws IOException {
    switch (name) {
      case "file" -> {
        source = xml.attribute("source-language", source);
        target = xml.attribute("target-language", target);
      }
      case "trans-unit", "unit" -> {
        units++;
        unit = xml.attribute("name", xml.attribute("id", ""));
      }
      case "internal-file" -> embedded();
      case "external-file" ->
          passedOver.add(
              xml.position(),
              "a file beside it: " + TextCharacters.quoted(xml.attribute("href", "")));
      case "reference", "skl", "skeleton" -> XmlContent.skip(xml);
      case "glossEntry" -> entry();
      default -> {
        // Goes on to what is inside.
      }
    }
  }

  /** A glossary as the text of an element, in any format of concepts. */
  private void embedded() throws IOException {
    FilePosition place = xml.position();
    boolean packed = xml.attribute("form", "text").equals("base64");
    String text = XmlContent.text(xml).strip();
    try {
      byte[] content =
          packed ? Base64.getMimeDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
      try (ConceptReader reader = embedded(content)) {
        for (Optional<Concept> read = reader.next(); read.isPresent(); read = reader.next()) {
          ready.add(new Found(read.get(), place));
        }
        reader.refusals().forEach(each -> refusals.add(place, each.reason()));
      }
    } catch (InterchangeException e) {
      refusals.add(place, "a glossary inside of the file: " + e.problem());
    } catch (IllegalArgumentException e) {
      refusals.add(place, "a glossary inside of the file is not in base64");
    }
  }

  private ConceptReader embedded(byte[] content) throws IOException {
    Optional<Locale> from = LanguageTag.parse(source);
    Optional<Locale> into = LanguageTag.parse(target);
    List<Locale> languages =
        from.isPresent() && into.isPresent() && !from.equals(into)
            ? List.of(from.get(), into.get())
            : List.of();
    return ConceptFile.readPlain(new ByteArrayInputStream(content), file, languages);
  }

  private void entry() throws IOException {
    FilePosition place = xml.position();
    String id = xml.attribute("id", "");
    String term = "";
    String definition = "";
    String origin = "";
    List<String> translations = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        String from = xml.attribute("source", "");
        switch (xml.event().getLocalName()) {
          case "term" -> term = XmlContent.text(xml).strip();
          case "translation" -> translations.add(XmlContent.text(xml).strip());
          case "definition" -> definition = XmlContent.text(xml).strip();
          default -> XmlContent.skip(xml);
        }
        origin = origin.isEmpty() ? from : origin;
      }
    }
    add(place, id, term, translations, definition, origin);
  }

  private void add(
      FilePosition place,
      String id,
      String term,
      List<String> translations,
      String definition,
      String origin) {
    Optional<Locale> from = LanguageTag.parse(source);
    Optional<Locale> into = LanguageTag.parse(target);
    if (from.isEmpty() || term.isBlank()) {
      refusals.add(place, term.isBlank() ? "an empty term" : "the file names no source language");
      return;
    }
    List<Term> terms = new ArrayList<>(List.of(Term.of(term, from.get())));
    for (String translation : translations.stream().distinct().toList()) {
      if (into.isEmpty() || translation.isBlank()) {
        refusals.add(
            place, translation.isBlank() ? "an empty translation" : "no target language is named");
      } else {
        Status status = terms.size() == 1 ? Status.PREFERRED : Status.ADMITTED;
        terms.add(Term.of(translation, into.get(), status, TbxWords.kindUnsaid(status)));
      }
    }
    List<String> key = new ArrayList<>(List.of(source, target, term, definition, origin));
    key.addAll(translations);
    String stated = id.isEmpty() ? "" : unit.isEmpty() ? id : unit + "/" + id;
    String name = stated.isEmpty() ? "term-" + (found.size() + 1) : stated;
    Concept concept =
        new Concept(name, "", "", definition, "", origin, "", false, terms, List.of());
    found.putIfAbsent(key, new Found(concept, place));
  }

  @Override
  public Optional<Concept> next() {
    if (next == ready.size()) {
      return Optional.empty();
    }
    Found read = ready.get(next++);
    position = read.position();
    termPositions = Collections.nCopies(read.concept().terms().size(), position);
    return Optional.of(read.concept());
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public List<FilePosition> termPositions() {
    return termPositions;
  }

  @Override
  public void close() {
    // Everything was read when the file was opened.
  }
}
