package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffFileTest {
  private static final Lookup LOOKUP = Lookup.from(Locale.KOREAN).to(Locale.ENGLISH);
  private static final Concept NO_VOTE =
      new Concept(
          "no-vote",
          "",
          "",
          "Adoption without a vote.",
          "",
          "Rules of procedure",
          "",
          false,
          List.of(
              Term.of("무투표", Locale.KOREAN),
              Term.of("by acclaim", Locale.ENGLISH, Status.DEPRECATED, TermKind.SYNONYM),
              Term.of("no vote", Locale.ENGLISH, Status.ADMITTED, TermKind.SYNONYM),
              Term.of("without a vote", Locale.ENGLISH)));

  @TempDir Path folder;

  private XliffFile file() {
    return XliffFile.at(folder.resolve("job.xlf"))
        .languages(Locale.KOREAN, Locale.ENGLISH)
        .original("speech.docx");
  }

  private String content() throws IOException {
    return Files.readString(folder.resolve("job.xlf"));
  }

  private static Segment coded(String text, int open, int close) {
    return new Segment(
        text,
        List.of(
            new InlineCode(open, InlineCode.Kind.OPEN, "1", "", "<b>"),
            new InlineCode(close, InlineCode.Kind.CLOSE, "1", "", "</b>")));
  }

  private static List<MatchedSegment> lookedUp() throws IOException {
    Termbase termbase = Termbase.of(List.of(NO_VOTE));
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      memory.add(
          TranslationUnit.of(
                  Variant.of(Locale.KOREAN, coded("결의안은 무투표로 채택되었다.", 0, 4)),
                  Variant.of(
                      Locale.ENGLISH, coded("The resolution was adopted without a vote.", 4, 14)))
              .withOrigin("council.tmx"));
      return List.of(
          MatchedSegment.lookUp(Segment.of("결의안은 어제 무투표로 채택되었다."), LOOKUP, memory, termbase),
          MatchedSegment.lookUp(coded("결의안은 무투표로 채택되었다.", 0, 4), LOOKUP, memory, termbase),
          MatchedSegment.lookUp(Segment.of("안녕."), LOOKUP, memory, termbase));
    }
  }

  @Test
  void hitsTravelInTheModulesOfVersionTwo() throws IOException {
    ExportReport report = file().write(lookedUp());
    assertEquals(3, report.units());
    assertEquals("{}", report.losses().toString());
    String score = content().replaceAll("(?s).*?similarity=\"(\\d+)\".*", "$1");
    assertTrue(Integer.parseInt(score) >= 70 && Integer.parseInt(score) < 100, score);
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="ko" trgLang="en">
          <file id="f1" original="speech.docx" xml:space="preserve">
            <unit id="1">
              <mtc:matches>
                <mtc:match id="tm1" ref="#matched" type="tm" similarity="%s" origin="council.tmx">
                  <originalData>
                    <data id="d1">&lt;b&gt;</data>
                    <data id="d2">&lt;/b&gt;</data>
                  </originalData>
                  <source><sc id="1" dataRef="d1"/>결의안은<ec startRef="1" dataRef="d2"/> 무투표로 채택되었다.</source>
                  <target>The <sc id="1" dataRef="d1"/>resolution<ec startRef="1" dataRef="d2"/> was adopted without a vote.</target>
                </mtc:match>
              </mtc:matches>
              <gls:glossary>
                <gls:glossEntry ref="#term1">
                  <gls:term>무투표</gls:term>
                  <gls:translation>without a vote</gls:translation>
                  <gls:translation>no vote</gls:translation>
                  <gls:definition source="Rules of procedure">Adoption without a vote.</gls:definition>
                </gls:glossEntry>
              </gls:glossary>
              <segment>
                <source><mrk id="matched" type="mtc:match">결의안은 어제 <mrk id="term1" type="term">무투표</mrk>로 채택되었다.</mrk></source>
              </segment>
            </unit>
        """
            .formatted(score),
        content().substring(0, content().indexOf("    <unit id=\"2\">")));
    String second = content().substring(content().indexOf("    <unit id=\"2\">"));
    assertTrue(second.contains("similarity=\"100\""), second);
    assertTrue(
        second.contains(
            """
                  <originalData>
                    <data id="d1">&lt;b&gt;</data>
                    <data id="d2">&lt;/b&gt;</data>
                  </originalData>
                  <segment>
                    <source><mrk id="matched" type="mtc:match"><sc id="1" dataRef="d1"/>결의안은<ec startRef="1" dataRef="d2"/> <mrk id="term1" type="term">무투표</mrk>로 채택되었다.</mrk></source>
                  </segment>
            """
                .indent(0)
                .stripTrailing()),
        second);
    assertTrue(second.contains("<source>안녕.</source>"), second);
  }

  @Test
  void hitsTravelAsProposalsInVersionOne() throws IOException {
    file().asXliff12().write(lookedUp());
    String xliff = content();
    assertTrue(
        xliff.contains(
            "<source>결의안은 어제 <mrk mtype=\"term\""
                + " comment=\"without a vote / no vote\">무투표</mrk>로 채택되었다.</source>"),
        xliff);
    assertTrue(
        xliff.matches("(?s).*<alt-trans match-quality=\"[789]\\d\" origin=\"council.tmx\">.*"),
        xliff);
    assertTrue(xliff.contains("<alt-trans match-quality=\"100\""), xliff);
    assertTrue(
        xliff.contains(
            "<target>The <bpt id=\"1\" rid=\"1\">&lt;b&gt;</bpt>resolution<ept id=\"1\" rid=\"1\">"
                + "&lt;/b&gt;</ept> was adopted without a vote.</target>"),
        xliff);
  }

  @Test
  void whatTheTranslatorSendsBackIsRead() throws IOException {
    file().write(lookedUp());
    String done = content().replace("안녕.</source>", "안녕.</source><target>Hello.</target>");
    List<TranslationUnit> units = XliffSamples.read(done).units();
    assertEquals(
        List.of(
            "결의안은 무투표로 채택되었다. | The resolution was adopted without a vote.",
            "결의안은 무투표로 채택되었다. | The resolution was adopted without a vote.",
            "안녕. | Hello."),
        units.stream().map(XliffSamples::texts).toList());
    assertEquals(coded("결의안은 무투표로 채택되었다.", 0, 4), units.get(0).source().segment());
  }

  @Test
  void termsThatOverlapAreMarkedByTwoEnds() throws IOException {
    Segment source = Segment.of("인권 이사회 의장");
    Concept council =
        Concept.of("a", Term.of("인권 이사회", Locale.KOREAN), Term.of("Council", Locale.ENGLISH));
    Concept chair =
        Concept.of("b", Term.of("이사회 의장", Locale.KOREAN), Term.of("President", Locale.ENGLISH));
    List<TermHit> hits =
        List.of(
            new TermHit(council, council.terms().get(0), Grade.EXACT, 0, 6, "인권 이사회"),
            new TermHit(chair, chair.terms().get(0), Grade.EXACT, 3, 9, "이사회 의장"));
    MatchedSegment segment = new MatchedSegment("a b", source, Segment.of(""), List.of(), hits);
    ExportReport report = file().write(List.of(segment));
    assertTrue(
        content()
            .contains(
                "<source><sm id=\"term1\" type=\"term\"/>인권 <sm id=\"term2\" type=\"term\"/>이사회"
                    + "<em startRef=\"term1\"/> 의장<em startRef=\"term2\"/></source>"),
        content());
    assertEquals("[ids that are not unique or no XML names]", report.losses().keySet().toString());
    report = file().asXliff12().write(List.of(segment));
    assertTrue(content().contains("<source>인권 이사회 의장</source>"), content());
    assertEquals("[highlights that overlap]", report.losses().keySet().toString());
  }

  @Test
  void aTermWithNothingToWriteHasNoEntry() throws IOException {
    Concept council = Concept.of("a", Term.of("이사회", Locale.KOREAN));
    TermHit hit = new TermHit(council, council.terms().get(0), Grade.EXACT, 0, 3, "이사회");
    file()
        .write(
            List.of(
                new MatchedSegment(
                    "s1", Segment.of("이사회"), Segment.of("Council"), List.of(), List.of(hit))));
    assertFalse(content().contains("gls:gloss"), content());
    assertTrue(content().contains("<unit id=\"s1\">"), content());
    assertTrue(content().contains("<target>Council</target>"), content());
  }

  @Test
  void whatCannotBeWritten() {
    Path job = folder.resolve("job.xlf");
    assertThrows(IllegalStateException.class, () -> XliffFile.at(job).write(List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> XliffFile.at(job).languages(Locale.KOREAN, Locale.KOREAN));
    assertThrows(IOException.class, () -> file(folder).write(List.of()));
    assertThrows(IOException.class, () -> file(folder.resolve("no/job.xlf")).write(List.of()));
    Concept one = Concept.of("a", Term.of("이사회", Locale.KOREAN));
    TermHit beyond = new TermHit(one, one.terms().get(0), Grade.EXACT, 5, 8, "이사회");
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new MatchedSegment("", Segment.of("이사회"), Segment.of(""), List.of(), List.of(beyond)));
  }

  private static XliffFile file(Path path) {
    return XliffFile.at(path).languages(Locale.KOREAN, Locale.ENGLISH);
  }
}
