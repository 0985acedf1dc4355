package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Term;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in files beside their units, and glossaries inside of files of units. */
class PassedOverTest {
  @TempDir Path folder;

  private static final String UNIT =
      "<tu><tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='ko'><seg>가</seg></tuv></tu>";

  private static final String XLIFF_2 =
      """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
       version="2.1" srcLang="en" trgLang="ko"><file id="f"><notes><note>급함</note></notes>
      <unit id="1"><gls:glossary><gls:glossEntry id="g1"><gls:term source="UN">draft</gls:term>
      <gls:translation>초안</gls:translation><gls:translation>초고</gls:translation>
      <gls:definition>a text before the vote</gls:definition></gls:glossEntry>
      <gls:glossEntry id="g2"><gls:term>vote</gls:term><gls:translation> </gls:translation></gls:glossEntry>
      </gls:glossary><segment><source>The draft.</source><target>초안.</target></segment></unit>
      <unit id="2"><gls:glossary><gls:glossEntry id="g1"><gls:term source="UN">draft</gls:term>
      <gls:translation>초안</gls:translation><gls:translation>초고</gls:translation>
      <gls:definition>a text before the vote</gls:definition></gls:glossEntry></gls:glossary>
      <segment><source>A draft.</source><target>초안 하나.</target></segment></unit></file></xliff>
      """;

  private static String xliff1(String glossary) {
    return "<xliff version='1.2'><file original='a' source-language='en' target-language='ko'"
        + " datatype='plaintext'><header>"
        + glossary
        + "<note>급함</note></header><body><trans-unit id='1'><source>a</source><target>가</target>"
        + "</trans-unit></body></file></xliff>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> beside(String content) throws IOException {
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(bytes(content)), "a")) {
      while (reader.next().isPresent()) {
        continue;
      }
      assertEquals(0, reader.refused());
      return reader.passedOver().stream().map(Refusal::toString).toList();
    }
  }

  private static String tmx(String header, String body) {
    return "<tmx version='1.4'><header srclang='en'>"
        + header
        + "</header><body>"
        + body
        + "</body></tmx>";
  }

  @Test
  void whatTheHeaderOfTmxSaysOfTheFile() throws IOException {
    String header =
        "<note>for the council</note><prop type='x-Client'>ACME</prop><prop type='x-Project'/>"
            + "<ude name='Own' base='x'><map unicode='#xF8FF' code='#xF0'/></ude>";
    assertEquals(
        List.of(
            "a:1:20: the header says of the whole file: note 'for the council'; x-Client 'ACME';"
                + " characters of its own (ude), not translated, Own"),
        beside(tmx(header, UNIT)));
    assertEquals(List.of(), beside(tmx("<prop type='x-Project'></prop>", UNIT)));
  }

  @Test
  void textOutOfPlaceIsSaidOnceAndCostsNoUnit() throws IOException {
    String body =
        UNIT + "\n stray &amp; lost &lt;words&gt;\n" + UNIT.replace("</tuv><tuv", "</tuv>x<tuv");
    List<String> beside = beside(tmx("", body));
    assertEquals(2, beside.size(), beside.toString());
    assertTrue(beside.get(0).endsWith(": text outside of any segment: 'stray'"), beside.get(0));
    assertTrue(beside.get(1).endsWith(": text outside of any segment: 'x'"), beside.get(1));
    assertEquals(1, beside(tmx("", UNIT.replace("<seg>a", "beside it<seg>a"))).size());
    assertEquals(List.of(), beside(tmx("", UNIT.replace("<seg>a</seg>", "a"))));
  }

  @Test
  void textBetweenUnitsOfXliff() throws IOException {
    String xliff = xliff1("").replace("<note>급함</note>", "").replace("<body>", "<body>lost");
    assertEquals(1, beside(xliff).size());
    assertEquals(
        1,
        beside(xliff.replace("<body>lost", "<body>").replace("<target>", "lost<target>")).size());
    String second =
        XLIFF_2.replaceAll("(?s)<notes>.*?</notes>|<gls:glossary>.*?</gls:glossary>", "");
    assertEquals(List.of(), beside(second));
    assertEquals(
        1, beside(second.replace("<segment>", "lost<segment>").replaceFirst("lost", "")).size());
  }

  @Test
  void textBetweenConcepts() throws IOException {
    String tbx =
        "<martif type='TBX'><text><body>lost<termEntry id='1'>lost<langSet xml:lang='ko'>lost<tig>"
            + "<term>결의</term></tig></langSet></termEntry></body></text></martif>";
    try (ConceptReader reader = ConceptFile.read(new ByteArrayInputStream(bytes(tbx)), "a")) {
      assertTrue(reader.next().isPresent() && reader.next().isEmpty());
      assertEquals(3, reader.passedOver().size());
    }
  }

  @Test
  void importingUnitsSaysThatAGlossaryIsLeftAside() throws IOException {
    List<String> beside = beside(XLIFF_2);
    assertEquals(3, beside.size(), beside.toString());
    assertTrue(beside.get(0).endsWith("a note on more than one unit: '급함'"), beside.get(0));
    assertTrue(
        beside.get(1).contains("a:3:")
            && beside.get(1).contains("a glossary, which holds no units"));
    beside = beside(xliff1("<glossary><internal-file>draft\t초안</internal-file></glossary>"));
    assertEquals(2, beside.size(), beside.toString());
    assertTrue(beside.get(0).contains("convert the file to .tbx"), beside.get(0));
  }

  private static List<String> concepts(String content, List<String> messages) throws IOException {
    List<String> found = new ArrayList<>();
    try (ConceptReader reader = ConceptFile.read(new ByteArrayInputStream(bytes(content)), "a")) {
      for (Optional<Concept> next = reader.next(); next.isPresent(); next = reader.next()) {
        assertEquals(next.get().terms().size(), reader.termPositions().size());
        found.add(
            next.get().id()
                + ": "
                + next.get().terms().stream()
                    .map(term -> term.text() + " " + term.status().label())
                    .collect(Collectors.joining(", ")));
      }
      reader.refusals().forEach(refusal -> messages.add(refusal.toString()));
      reader.passedOver().forEach(beside -> messages.add(beside.toString()));
    }
    return found;
  }

  @Test
  void glossariesOfXliff2AreConcepts() throws IOException {
    List<String> messages = new ArrayList<>();
    assertEquals(
        List.of("1/g1: draft preferred, 초안 preferred, 초고 admitted", "1/g2: vote preferred"),
        concepts(XLIFF_2, messages));
    assertEquals(
        List.of("a:6:1: an empty translation", "a:1:1: 2 units, which are no terms"), messages);
    try (ConceptReader reader = ConceptFile.read(new ByteArrayInputStream(bytes(XLIFF_2)), "a")) {
      Concept draft = reader.next().orElseThrow();
      assertEquals("a text before the vote", draft.definition());
      assertEquals("UN", draft.source());
      assertEquals(4, reader.position().line() + 1);
    }
  }

  @Test
  void glossariesOfXliff1AreConcepts() throws IOException {
    List<String> messages = new ArrayList<>();
    assertEquals(
        List.of("a-1: draft preferred, 초안 preferred", "a-2: vote preferred, 표결 preferred"),
        concepts(
            xliff1(
                "<glossary><internal-file form='text'>draft\t초안\nvote\t표결</internal-file></glossary>"
                    + "<glossary><external-file href='terms.tbx'/></glossary>"),
            messages));
    assertEquals(2, messages.size(), messages.toString());
    assertTrue(messages.get(0).endsWith("a file beside it: 'terms.tbx'"), messages.get(0));
    String tbx =
        "<martif type='TBX'><text><body><termEntry id='c'><langSet xml:lang='ko'><tig><term>결의</term>"
            + "</tig></langSet></termEntry></body></text></martif>";
    String base64 = java.util.Base64.getMimeEncoder().encodeToString(bytes(tbx));
    String packed =
        "<glossary><internal-file form='base64'>" + base64 + "</internal-file></glossary>";
    assertEquals(List.of("c: 결의 preferred"), concepts(xliff1(packed), messages));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<glossary><internal-file form='base64'>***</internal-file></glossary>",
        "<glossary><internal-file form='text'>just prose</internal-file></glossary>"
      })
  void aFileOfUnitsAloneIsNoGlossary(String glossary) {
    String message =
        assertThrows(
                InterchangeException.class, () -> concepts(xliff1(glossary), new ArrayList<>()))
            .getMessage();
    assertTrue(message.contains("XLIFF without a glossary; it holds 1 unit "), message);
  }

  @Test
  void convertingTakesTheGlossaryAndSaysSo() throws IOException {
    Path in = Files.writeString(folder.resolve("a.xlf"), XLIFF_2);
    Path out = folder.resolve("a.json");
    Conversion.Report report = Conversion.of(in, out).run();
    assertEquals("concepts", report.kind());
    assertEquals(2, report.written().units());
    assertEquals(1, report.passedOver().size());
    report = Conversion.of(in, folder.resolve("a.tmx")).run();
    assertEquals("units", report.kind());
    assertEquals(3, report.passedOver().size());
    Files.writeString(in, xliff1(""));
    report = Conversion.of(in, out).run();
    assertEquals(1, report.written().units());
  }

  @Test
  void aStrictConversionWritesAllOrNothing() throws IOException {
    Path in = Files.writeString(folder.resolve("a.csv"), "en,ko\nopen,열기\nclose,\nshut,\n");
    for (String name : List.of("a.tmx", "a.tsv", "a.json")) {
      Path out = Files.writeString(folder.resolve(name), "as it was");
      String message =
          assertThrows(IOException.class, () -> Conversion.of(in, out).strict().run()).getMessage();
      assertTrue(message.contains("a.csv:3:1: text in en only"), message);
      assertTrue(message.contains("and 1 more; nothing was written"), message);
      assertEquals("as it was", Files.readString(out));
      assertEquals(2, Conversion.of(in, out).run().refused());
    }
    try (var files = Files.list(folder)) {
      assertEquals(4, files.count());
    }
  }

  @Test
  void aFolderIsNoFileToConvert() {
    Conversion conversion = Conversion.of(folder, folder.resolve("a.tmx"));
    String message = assertThrows(IOException.class, conversion::run).getMessage();
    assertEquals(folder + " is a folder; name the files in it", message);
  }

  @Test
  void aTermOfAGlossaryGoesOutAgain() throws IOException {
    Concept concept =
        Concept.of("d", Term.of("draft", Locale.ENGLISH), Term.of("초안", Locale.KOREAN));
    Path xliff = Files.writeString(folder.resolve("a.xlf"), XLIFF_2);
    Path tbx = folder.resolve("a.tbx");
    Conversion.of(xliff, tbx).run();
    try (ConceptReader reader = ConceptFile.at(tbx).read()) {
      assertEquals(concept.terms(), reader.next().orElseThrow().terms().subList(0, 2));
    }
  }
}
