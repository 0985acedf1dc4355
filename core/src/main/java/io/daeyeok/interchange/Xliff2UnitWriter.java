package io.daeyeok.interchange;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.TermHit;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes XLIFF 2.1: the frame of the file and its units with their matches ({@code mtc}), term hits
 * ({@code gls}) and metadata ({@code mda}).
 */
final class Xliff2UnitWriter implements XliffUnitWriter {
  private static final Set<String> STATES = Set.of("initial", "translated", "reviewed", "final");
  private static final int INDENT = 4;
  private static final int BEST = 100;

  /** The id of the mark around a source that has matches. */
  private static final String MATCHED = "matched";

  private final XmlOutput xml;
  private Locale target = Locale.ROOT;

  Xliff2UnitWriter(XmlOutput xml) {
    this.xml = xml;
  }

  @Override
  public boolean hasOneLanguagePair() {
    return true;
  }

  @Override
  public void start(Locale source, Locale into) throws IOException {
    target = into;
    xml.start("xliff").attribute("xmlns", "urn:oasis:names:tc:xliff:document:2.0");
    xml.attribute("xmlns:mtc", "urn:oasis:names:tc:xliff:matches:2.0");
    xml.attribute("xmlns:gls", "urn:oasis:names:tc:xliff:glossary:2.0");
    xml.attribute("xmlns:mda", "urn:oasis:names:tc:xliff:metadata:2.0");
    xml.attribute("version", "2.1").attribute("srcLang", source.toLanguageTag());
    xml.attribute("trgLang", into.toLanguageTag());
  }

  @Override
  public void startFile(int number, String original, Locale source, Locale into)
      throws IOException {
    xml.line(2).start("file").attribute("id", "f" + number);
    xml.optional("original", original).attribute("xml:space", "preserve");
  }

  @Override
  public void endFile() throws IOException {
    xml.line(2).end("file");
  }

  @Override
  public boolean isId(String id) {
    return XliffIds.isToken(id);
  }

  @Override
  public void unit(XliffEntry entry, Set<String> lost) throws IOException {
    xml.line(INDENT).start("unit").attribute("id", entry.id());
    xml.optional("name", entry.name());
    String translate = entry.property(XliffPairs.PREFIX + "translate");
    xml.optional("translate", translate.equals("yes") || translate.equals("no") ? translate : "");
    Segment source = marked(entry);
    XliffIds ids = new XliffIds();
    Xliff2SegmentWriter segments = new Xliff2SegmentWriter(xml, lost);
    List<XliffIds.Numbered> codes = ids.number(XliffCodeList.of(source));
    List<XliffIds.Numbered> targetCodes = ids.number(XliffCodeList.of(entry.target()), codes);
    if (codes.size() < source.codes().size()
        || targetCodes.size() < entry.target().codes().size()) {
      lost.add("halves of highlights");
    }
    matches(entry, lost);
    glossary(entry.terms());
    metadata(entry.properties(), lost);
    notes(entry.notes());
    segments.collect(codes);
    segments.collect(targetCodes);
    segments.originalData(INDENT + 2);
    xml.line(INDENT + 2).start("segment");
    String state = entry.property(XliffPairs.PREFIX + "state");
    xml.optional("state", STATES.contains(state) ? state : "");
    xml.line(INDENT + 4);
    segments.write("source", source.text(), codes);
    if (entry.isTranslated()) {
      xml.line(INDENT + 4);
      segments.write("target", entry.target().text(), targetCodes);
    }
    xml.line(INDENT + 2).end("segment").line(INDENT).end("unit");
  }

  /** The source with marks for its terms, and one around all of it that matches refer to. */
  private Segment marked(XliffEntry entry) {
    Segment source = XliffTerms.marked(entry.source(), entry.terms(), target);
    if (entry.matches().isEmpty()) {
      return source;
    }
    List<InlineCode> codes = new ArrayList<>();
    codes.add(new InlineCode(0, Kind.HIGHLIGHT_OPEN, MATCHED, "mtc:match", ""));
    codes.addAll(source.codes());
    int end = source.text().length();
    codes.add(new InlineCode(end, Kind.HIGHLIGHT_CLOSE, MATCHED, "mtc:match", ""));
    return new Segment(source.text(), codes);
  }

  private void matches(XliffEntry entry, Set<String> lost) throws IOException {
    if (entry.matches().isEmpty()) {
      return;
    }
    xml.line(INDENT + 2).start("mtc:matches");
    int number = 0;
    for (FuzzyMatch match : entry.matches()) {
      number++;
      xml.line(INDENT + 4).start("mtc:match").attribute("id", "tm" + number);
      xml.attribute("ref", "#" + MATCHED);
      xml.attribute("type", match.score() > BEST ? "icm" : "tm");
      xml.attribute("similarity", Integer.toString(Math.min(BEST, match.score())));
      xml.optional("origin", match.unit().origin());
      XliffIds ids = new XliffIds();
      Segment from = match.source().segment();
      Segment to = match.target().segment();
      Xliff2SegmentWriter segments = new Xliff2SegmentWriter(xml, lost);
      List<XliffIds.Numbered> codes = ids.number(XliffCodeList.of(from));
      List<XliffIds.Numbered> targetCodes = ids.number(XliffCodeList.of(to), codes);
      segments.collect(codes);
      segments.collect(targetCodes);
      segments.originalData(INDENT + 6);
      xml.line(INDENT + 6);
      segments.write("source", from.text(), codes);
      xml.line(INDENT + 6);
      segments.write("target", to.text(), targetCodes);
      xml.line(INDENT + 4).end("mtc:match");
    }
    xml.line(INDENT + 2).end("mtc:matches");
  }

  /** An entry for each term named; a term named twice has one entry, for its first place. */
  private void glossary(List<TermHit> hits) throws IOException {
    Set<List<String>> written = new HashSet<>();
    for (int i = 0; i < hits.size(); i++) {
      Concept concept = hits.get(i).concept();
      String term = hits.get(i).term().text();
      List<String> translations = XliffTerms.translations(concept, target);
      if (translations.isEmpty() && concept.definition().isEmpty()
          || !written.add(List.of(concept.id(), term))) {
        continue;
      }
      if (written.size() == 1) {
        xml.line(INDENT + 2).start("gls:glossary");
      }
      xml.line(INDENT + 4).start("gls:glossEntry").attribute("ref", "#" + XliffTerms.markId(i));
      xml.line(INDENT + 6).start("gls:term").text(term).end("gls:term");
      for (String translation : translations) {
        xml.line(INDENT + 6).start("gls:translation").text(translation).end("gls:translation");
      }
      if (!concept.definition().isEmpty()) {
        xml.line(INDENT + 6).start("gls:definition").optional("source", concept.source());
        xml.text(concept.definition()).end("gls:definition");
      }
      xml.line(INDENT + 4).end("gls:glossEntry");
    }
    if (!written.isEmpty()) {
      xml.line(INDENT + 2).end("gls:glossary");
    }
  }

  private void metadata(List<Property> properties, Set<String> lost) throws IOException {
    if (properties.isEmpty()) {
      return;
    }
    xml.line(INDENT + 2).start("mda:metadata").line(INDENT + 4).start("mda:metaGroup");
    xml.attribute("category", XliffMetadata.CATEGORY);
    for (Property property : properties) {
      xml.line(INDENT + 6).start("mda:meta").attribute("type", property.type());
      xml.text(property.value()).end("mda:meta");
      if (!property.language().isEmpty()) {
        lost.add("languages of properties");
      }
    }
    xml.line(INDENT + 4).end("mda:metaGroup").line(INDENT + 2).end("mda:metadata");
  }

  private void notes(List<Note> notes) throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    xml.line(INDENT + 2).start("notes");
    for (Note note : notes) {
      xml.line(INDENT + 4).start("note").optional("xml:lang", note.language());
      xml.text(note.text()).end("note");
    }
    xml.line(INDENT + 2).end("notes");
  }
}
