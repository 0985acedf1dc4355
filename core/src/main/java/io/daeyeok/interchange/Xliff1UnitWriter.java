package io.daeyeok.interchange;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes XLIFF 1.2: matches as {@code alt-trans}, term hits as {@code mrk mtype="term"} with the
 * translations as comment, and what 1.2 has no element for in a {@code context-group}.
 */
final class Xliff1UnitWriter implements XliffUnitWriter {
  private static final Set<String> STATES =
      Set.of(
          "final",
          "needs-adaptation",
          "needs-l10n",
          "needs-review-adaptation",
          "needs-review-l10n",
          "needs-review-translation",
          "needs-translation",
          "new",
          "signed-off",
          "translated");
  private static final int INDENT = 6;
  private static final int BEST = 100;

  private final XmlOutput xml;
  private Locale source = Locale.ROOT;
  private Locale target = Locale.ROOT;

  Xliff1UnitWriter(XmlOutput xml) {
    this.xml = xml;
  }

  @Override
  public boolean hasOneLanguagePair() {
    return false;
  }

  @Override
  public void start(Locale from, Locale into) throws IOException {
    xml.start("xliff").attribute("version", "1.2");
    xml.attribute("xmlns", "urn:oasis:names:tc:xliff:document:1.2");
  }

  @Override
  public void startFile(int number, String original, Locale from, Locale into) throws IOException {
    source = from;
    target = into;
    xml.line(2).start("file").attribute("original", original);
    xml.attribute("source-language", from.toLanguageTag());
    xml.attribute("target-language", into.toLanguageTag());
    xml.attribute("datatype", "plaintext").attribute("xml:space", "preserve");
    xml.line(4).start("body");
  }

  @Override
  public void endFile() throws IOException {
    xml.line(4).end("body").line(2).end("file");
  }

  @Override
  public boolean isId(String id) {
    return !id.isBlank();
  }

  @Override
  public void unit(XliffEntry entry, Set<String> lost) throws IOException {
    xml.line(INDENT).start("trans-unit").attribute("id", entry.id());
    xml.optional("resname", entry.name());
    for (String name : List.of("approved", "translate")) {
      String value = entry.property(XliffPairs.PREFIX + name);
      xml.optional(name, value.equals("yes") || value.equals("no") ? value : "");
    }
    Segment from = XliffTerms.marked(entry.source(), entry.terms(), target);
    Xliff1SegmentWriter segments = new Xliff1SegmentWriter(xml, lost);
    XliffIds ids = new XliffIds();
    List<XliffIds.Numbered> codes = ids.number(XliffCodeList.of(from));
    xml.line(INDENT + 2).start("source");
    segments.write("source", from.text(), codes);
    if (entry.isTranslated()) {
      xml.line(INDENT + 2).start("target");
      String state = entry.property(XliffPairs.PREFIX + "state");
      xml.optional("state", STATES.contains(state) || state.startsWith("x-") ? state : "");
      List<XliffIds.Numbered> targetCodes = ids.number(XliffCodeList.of(entry.target()), codes);
      segments.write("target", entry.target().text(), targetCodes);
    }
    contexts(entry.properties(), lost);
    for (Note note : entry.notes()) {
      xml.line(INDENT + 2).start("note").optional("xml:lang", note.language());
      xml.text(note.text()).end("note");
    }
    for (FuzzyMatch match : entry.matches()) {
      proposal(match, segments);
    }
    xml.line(INDENT).end("trans-unit");
  }

  private void contexts(List<Property> properties, Set<String> lost) throws IOException {
    boolean any = false;
    for (Property property : properties) {
      if (property.type().isEmpty()) {
        lost.add("properties without a type");
        continue;
      }
      if (!any) {
        any = true;
        xml.line(INDENT + 2).start("context-group");
        xml.attribute("purpose", XliffMetadata.PURPOSE);
      }
      xml.line(INDENT + 4).start("context");
      xml.attribute("context-type", "x-" + XmlNames.encode(property.type()));
      xml.text(property.value()).end("context");
      if (!property.language().isEmpty()) {
        lost.add("languages of properties");
      }
    }
    if (any) {
      xml.line(INDENT + 2).end("context-group");
    }
  }

  private void proposal(FuzzyMatch match, Xliff1SegmentWriter segments) throws IOException {
    xml.line(INDENT + 2).start("alt-trans");
    xml.attribute("match-quality", Integer.toString(Math.min(BEST, match.score())));
    xml.optional("origin", match.unit().origin());
    XliffIds ids = new XliffIds();
    Segment from = match.source().segment();
    Segment to = match.target().segment();
    List<XliffIds.Numbered> codes = ids.number(XliffCodeList.of(from));
    xml.line(INDENT + 4).start("source");
    language(match.source().language(), source);
    segments.write("source", from.text(), codes);
    xml.line(INDENT + 4).start("target");
    language(match.target().language(), target);
    segments.write("target", to.text(), ids.number(XliffCodeList.of(to), codes));
    xml.line(INDENT + 2).end("alt-trans");
  }

  private void language(Locale language, Locale ofFile) throws IOException {
    if (!language.equals(ofFile)) {
      xml.attribute("xml:lang", language.toLanguageTag());
    }
  }
}
