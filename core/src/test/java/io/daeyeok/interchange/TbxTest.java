package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.Validity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TbxTest {
  @TempDir Path folder;

  /** Version 2 as MultiTerm and the Basic samples write it: ntig, a namespace, groups. */
  private static final String TWO =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:2.0">
       <martifHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></martifHeader>
       <text><body>
        <termEntry id="c5">
         <transacGrp>
          <transac type="transactionType">origination</transac>
          <date>2021-04-17</date>
          <transacNote type="responsibility" target="p1">박</transacNote>
         </transacGrp>
         <descrip type="subjectField">un-body</descrip>
         <descripGrp>
          <descrip type="definition">A body of
             <hi>states</hi>.</descrip>
          <admin type="source">Resolution 60/251</admin>
         </descripGrp>
         <note>Not the Commission.</note>
         <note>Since 2006.</note>
         <xref type="externalCrossReference" target="https://example.org/hrc">site</xref>
         <admin type="elementWorkingStatus">stable</admin>
         <langSet xml:lang="KO_kr">
          <descrip type="definition">국가들의 기구</descrip>
          <ntig id="t1">
           <termGrp>
            <term>인권
                이사회</term>
            <termNote type="partOfSpeech">noun</termNote>
            <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
           </termGrp>
           <descripGrp>
            <descrip type="context">인권 이사회가 열렸다.</descrip>
            <admin type="source">연설</admin>
           </descripGrp>
          </ntig>
          <tig>
           <term>인권위</term>
           <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
           <termNote type="termType">shortForm</termNote>
           <termNote type="partOfSpeech">noun</termNote>
           <admin type="customerSubset">신문</admin>
          </tig>
         </langSet>
         <langSet xml:lang="en">
          <tig><term>Human Rights Council</term></tig>
          <tig><term>HRC</term><termNote type="termType">acronym</termNote></tig>
          <tig><term> </term></tig>
         </langSet>
        </termEntry>
       </body><back><refObjectList type="x"><refObject id="p1"/></refObjectList></back></text>
      </martif>
      """;

  private static ConceptReader open(String tbx) throws IOException {
    return ConceptFile.read(
        new ByteArrayInputStream(tbx.getBytes(StandardCharsets.UTF_8)), "a.tbx");
  }

  private static List<Concept> all(ConceptReader reader) throws IOException {
    try (reader) {
      List<Concept> concepts = new ArrayList<>();
      for (Optional<Concept> next = reader.next(); next.isPresent(); next = reader.next()) {
        concepts.add(next.get());
      }
      return concepts;
    }
  }

  private static List<Concept> read(String tbx) throws IOException {
    return all(open(tbx));
  }

  private static Concept only(String tbx) throws IOException {
    List<Concept> concepts = read(tbx);
    assertEquals(1, concepts.size());
    return concepts.get(0);
  }

  private static String basic(String entries) {
    return "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">"
        + "<tbxHeader><fileDesc/></tbxHeader><text><body>"
        + entries
        + "</body></text></tbx>";
  }

  private static String entry(String term) {
    return basic(
        "<conceptEntry id=\"c\"><langSec xml:lang=\"ko\"><termSec>"
            + term
            + "</termSec></langSec></conceptEntry>");
  }

  private ExportReport write(List<Concept> concepts) throws IOException {
    return ConceptFile.at(folder.resolve("out.tbx")).write(concepts);
  }

  private String written(List<Concept> concepts) throws IOException {
    write(concepts);
    return Files.readString(folder.resolve("out.tbx"));
  }

  private String writtenAsTwo(List<Concept> concepts) throws IOException {
    ConceptFile.at(folder.resolve("two.tbx")).asTbx2().write(concepts);
    return Files.readString(folder.resolve("two.tbx"));
  }

  private static String statuses(Concept concept) {
    return concept.terms().stream()
        .map(term -> term.text() + "=" + term.status().label())
        .toList()
        .toString();
  }

  @Test
  void versionTwoWithTigAndNtig() throws IOException {
    Concept concept = only(TWO);
    assertEquals("c5", concept.id());
    assertEquals("un-body", concept.subjectField());
    assertEquals("noun", concept.partOfSpeech());
    assertEquals("A body of states.", concept.definition());
    assertEquals("Resolution 60/251", concept.source());
    assertEquals("Not the Commission.", concept.note());
    assertEquals(
        List.of(
            DataCategory.of("transactionType", "origination"),
            DataCategory.of("date", "2021-04-17"),
            DataCategory.of("responsibility", "박"),
            DataCategory.of("target", "p1"),
            DataCategory.of("note", "Since 2006."),
            DataCategory.of("externalCrossReference", "site"),
            DataCategory.of("target", "https://example.org/hrc"),
            DataCategory.of("tbx:admin:elementWorkingStatus", "stable"),
            new DataCategory("definition", "국가들의 기구", "ko-KR")),
        concept.categories());
    assertEquals(
        List.of(
            new Term(
                "인권 이사회",
                Locale.KOREA,
                Status.PREFERRED,
                TermKind.MAIN,
                Validity.ALWAYS,
                List.of(
                    DataCategory.of("context", "인권 이사회가 열렸다."), DataCategory.of("source", "연설"))),
            new Term(
                "인권위",
                Locale.KOREA,
                Status.DEPRECATED,
                TermKind.SHORT_FORM,
                Validity.ALWAYS,
                List.of(
                    DataCategory.of("administrativeStatus", "supersededTerm-admn-sts"),
                    DataCategory.of("customerSubset", "신문"))),
            Term.of("Human Rights Council", Locale.ENGLISH),
            new Term(
                "HRC",
                Locale.ENGLISH,
                Status.ADMITTED,
                TermKind.ABBREVIATION,
                Validity.ALWAYS,
                List.of(DataCategory.of("termType", "acronym")))),
        concept.terms());
  }

  @Test
  void theEmptyTermIsLeftOutWithItsPlace() throws IOException {
    try (ConceptReader reader = open(TWO)) {
      reader.next();
      assertEquals(1, reader.refused());
      String refusal = reader.refusals().get(0).toString();
      assertTrue(refusal.startsWith("a.tbx:47:"), refusal);
      assertTrue(refusal.endsWith("an empty term in en"), refusal);
      assertEquals(6, reader.position().line());
      assertEquals(
          List.of(26, 37, 45, 46),
          reader.termPositions().stream().map(FilePosition::line).toList());
    }
  }

  /** Version 3, categories as tags and as attributes, tells the same. */
  @Test
  void categoriesAsTagsAndAsAttributes() throws IOException {
    String tags =
        """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
            xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
          <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
          <text><body><conceptEntry id="c1">
            <min:subjectField>press</min:subjectField>
            <langSec xml:lang="ko">
              <descripGrp><basic:definition>뜻</basic:definition><basic:source>가</basic:source></descripGrp>
              <termSec><term>북송</term>
                <min:partOfSpeech>noun</min:partOfSpeech>
                <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>
                <basic:geographicalUsage>KR</basic:geographicalUsage>
                <basic:context>북송되었다</basic:context>
                <own:mood xmlns:own="urn:x">grave</own:mood>
              </termSec>
            </langSec>
          </conceptEntry></body></text>
        </tbx>
        """;
    String attributes =
        tags.replaceAll("<(min|basic):(subjectField|definition|context)>", "<descrip type=\"$2\">")
            .replaceAll("</(min|basic):(subjectField|definition|context)>", "</descrip>")
            .replaceAll("<basic:source>", "<admin type=\"source\">")
            .replaceAll("</basic:source>", "</admin>")
            .replaceAll("<(min|basic):(\\w+)>", "<termNote type=\"$2\">")
            .replaceAll("</(min|basic):\\w+>", "</termNote>");
    Concept concept = only(tags);
    assertEquals(concept, only(attributes));
    assertEquals("뜻", concept.definition());
    assertEquals("가", concept.source());
    assertEquals(
        List.of(new DataCategory("definition", "뜻", "ko"), new DataCategory("source", "가", "ko")),
        concept.categories());
    assertEquals(
        List.of(
            DataCategory.of("geographicalUsage", "KR"),
            DataCategory.of("context", "북송되었다"),
            DataCategory.of("tbx:dct:mood", "grave")),
        concept.terms().get(0).categories());
    assertEquals(Status.DEPRECATED, concept.terms().get(0).status());
  }

  @Test
  void theFirstTbxMin() throws IOException {
    Concept concept =
        only(
            """
            <TBX dialect="TBX-Min"><header><id>x</id><languages source="ko" target="en"/></header>
            <body><entry id="C002"><subjectField>press</subjectField>
              <langGroup xml:lang="ko"><termGroup><term>결의</term><termStatus>preferred</termStatus>
                <customer>Daily</customer><partOfSpeech>noun</partOfSpeech></termGroup></langGroup>
              <langGroup xml:lang="en"><termGroup><term>resolution</term></termGroup></langGroup>
            </entry></body></TBX>
            """);
    assertEquals("press", concept.subjectField());
    assertEquals("[결의=preferred, resolution=preferred]", statuses(concept));
    assertEquals(
        List.of(DataCategory.of("customerSubset", "Daily")), concept.terms().get(0).categories());
  }

  @ParameterizedTest
  @CsvSource({
    "preferredTerm-admn-sts, PREFERRED, false",
    "admittedTerm-admn-sts, ADMITTED, false",
    "deprecatedTerm-admn-sts, DEPRECATED, false",
    "supersededTerm-admn-sts, DEPRECATED, true",
    "legalTerm-admn-sts, PREFERRED, true",
    "regulatedTerm, PREFERRED, true",
    "standardizedTerm-admn-sts, PREFERRED, true",
    "preferred, PREFERRED, false",
    "Preferred term, PREFERRED, false",
    "Approved, PREFERRED, true",
    "admitted, ADMITTED, false",
    "notRecommended, DEPRECATED, true",
    "Not recommended, DEPRECATED, true",
    "Obsolete, DEPRECATED, true",
    "deprecated, DEPRECATED, false",
    "Draft, ADMITTED, true",
    "forbidden, FORBIDDEN, false",
    "Do not use, FORBIDDEN, true",
    "some word, ADMITTED, true",
  })
  void everyWordForAStatus(String word, Status status, boolean kept) throws IOException {
    String note = "<termNote type=\"administrativeStatus\">" + word + "</termNote>";
    Term term = only(entry("<term>결의</term>" + note)).terms().get(0);
    assertEquals(status, term.status());
    assertEquals(
        kept ? List.of(DataCategory.of("administrativeStatus", word)) : List.of(),
        term.categories());
  }

  @Test
  void theStatusUnderTheNamesOfOthers() throws IOException {
    for (String type : List.of("Status", "normativeAuthorization", "Usage Status")) {
      String note = "<termNote type=\"" + type + "\">forbidden</termNote>";
      assertEquals(Status.FORBIDDEN, only(entry("<term>결의</term>" + note)).terms().get(0).status());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-,- | a=preferred, b=admitted",
        "admitted,- | a=admitted, b=preferred",
        "-,preferred | a=admitted, b=preferred",
        "-,legalTerm | a=admitted, b=preferred",
        "legalTerm,preferred | a=admitted, b=preferred",
        "legalTerm,legalTerm | a=preferred, b=admitted",
        "preferred,preferred | a=preferred, b=preferred",
        "deprecated,deprecated | a=deprecated, b=deprecated",
      })
  void whatIsPreferredWhereNothingSaysSo(String words, String expected) throws IOException {
    StringBuilder terms = new StringBuilder();
    String[] texts = {"a", "b"};
    for (int i = 0; i < texts.length; i++) {
      String word = words.split(",")[i];
      terms.append("<termSec><term>").append(texts[i]).append("</term>");
      if (!word.equals("-")) {
        terms.append("<termNote type=\"administrativeStatus\">" + word + "</termNote>");
      }
      terms.append("</termSec>");
    }
    String tbx =
        basic("<conceptEntry><langSec xml:lang=\"ko\">" + terms + "</langSec></conceptEntry>");
    assertEquals("[" + expected + "]", statuses(only(tbx)));
  }

  @ParameterizedTest
  @CsvSource({"ko_KP, ko-KP", "KO, ko", "kor, ko", "EN-us, en-US"})
  void languagesInAnySpelling(String code, String tag) throws IOException {
    Concept concept = only(entry("<term>a</term>").replace("\"ko\"", "\"" + code + "\""));
    assertEquals(tag, concept.terms().get(0).variety().toLanguageTag());
    Concept plain =
        only(entry("<term>a</term>").replace("xml:lang=\"ko\"", "lang=\"" + code + "\""));
    assertEquals(tag, plain.terms().get(0).variety().toLanguageTag());
  }

  @Test
  void whatCannotBeUsedIsLeftOutAndSaidSo() throws IOException {
    String tbx =
        basic(
            """

            <conceptEntry id="a"><langSec xml:lang="k o"><termSec><term>x</term></termSec></langSec></conceptEntry>
            <conceptEntry id="b"><langSec><termSec><term>x</term></termSec></langSec>
              <langSec xml:lang="ko"><termSec><term>y</term></termSec></langSec></conceptEntry>
            <conceptEntry><langSec xml:lang="ko"><termSec><term/></termSec></langSec></conceptEntry>
            <conceptEntry><langSec xml:lang="en"><termSec><term>z</term></termSec></langSec></conceptEntry>
            """);
    try (ConceptReader reader = open(tbx)) {
      assertEquals("b", reader.next().orElseThrow().id());
      assertEquals("entry-4", reader.next().orElseThrow().id());
      assertTrue(reader.next().isEmpty());
      assertEquals(5, reader.refused());
      List<String> reasons = reader.refusals().stream().map(Refusal::toString).toList();
      assertTrue(reasons.get(0).startsWith("a.tbx:2:"), reasons.get(0));
      assertTrue(reasons.get(0).contains("'k o' is no language tag"), reasons.get(0));
      assertTrue(reasons.get(1).contains("an entry without a term"), reasons.get(1));
      assertTrue(reasons.get(2).contains("<langSec> has no xml:lang"), reasons.get(2));
      assertTrue(reasons.get(3).startsWith("a.tbx:5:"), reasons.get(3));
    }
  }

  @Test
  void missingNamesAndBareEntriesAreWhatTheySay() throws IOException {
    assertEquals(List.of(), read(basic("")));
    assertEquals(List.of("1"), read(basic(entryOf("_x0031_"))).stream().map(Concept::id).toList());
  }

  private static String entryOf(String id) {
    return "<conceptEntry id=\"%s\"><langSec xml:lang=\"ko\"><termSec><term>가</term></termSec></langSec></conceptEntry>"
        .formatted(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html></html> | expected <tmx>, <xliff>, <tbx> or <martif> as the first element, found <html>",
        "<tmx><body/></tmx> | the file is TMX, which holds units",
        "<tbx type=\"TBX-Odd\"><text/></tbx> | the <tbx> (TBX-Odd) has no <body> with entries",
        "<martif/> | the <martif> (without a type) has no <body> with entries",
        "<tbx><text><body><lemma/></body></text></tbx> | <lemma> is no entry of any TBX dialect known",
        "<tbx><text><body><conceptEntry> | a.tbx:1:",
        "<tbx><text><body>&nbsp;</body></text></tbx> | nbsp",
        "'' | the file is empty",
        "glossary | expected two or more columns",
      })
  void whatIsNoTbxIsAnErrorThatSaysSo(String content, String expected) {
    IOException refused = assertThrows(InterchangeException.class, () -> read(content));
    assertTrue(refused.getMessage().startsWith("a.tbx:"), refused.getMessage());
    assertTrue(refused.getMessage().contains(expected), refused.getMessage());
  }

  @Test
  void writesVersionThree() throws IOException {
    String tbx = written(List.of(only(TWO)));
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx type="TBX-Basic" style="dca" xml:lang="ko-KR" xmlns="urn:iso:std:iso:30042:ed-2">
          <tbxHeader>
            <fileDesc>
              <sourceDesc>
                <p>Written by Daeyeok.</p>
              </sourceDesc>
            </fileDesc>
          </tbxHeader>
          <text>
            <body>
              <conceptEntry id="c5">
                <descrip type="subjectField">un-body</descrip>
                <descripGrp>
                  <descrip type="definition">A body of states.</descrip>
                  <admin type="source">Resolution 60/251</admin>
                </descripGrp>
                <note>Not the Commission.</note>
                <transacGrp>
                  <transac type="transactionType">origination</transac>
                  <date>2021-04-17</date>
                  <transacNote type="responsibility" target="p1">박</transacNote>
                </transacGrp>
                <note>Since 2006.</note>
                <xref type="externalCrossReference" target="https://example.org/hrc">site</xref>
                <langSec xml:lang="ko-KR">
                  <descrip type="definition">국가들의 기구</descrip>
                  <termSec>
                    <term>인권 이사회</term>
                    <termNote type="partOfSpeech">noun</termNote>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                    <descripGrp>
                      <descrip type="context">인권 이사회가 열렸다.</descrip>
                      <admin type="source">연설</admin>
                    </descripGrp>
                  </termSec>
                  <termSec>
                    <term>인권위</term>
                    <termNote type="partOfSpeech">noun</termNote>
                    <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
                    <termNote type="termType">shortForm</termNote>
                    <admin type="customerSubset">신문</admin>
                  </termSec>
                </langSec>
                <langSec xml:lang="en">
                  <termSec>
                    <term>Human Rights Council</term>
                    <termNote type="partOfSpeech">noun</termNote>
                    <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
                  </termSec>
                  <termSec>
                    <term>HRC</term>
                    <termNote type="partOfSpeech">noun</termNote>
                    <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
                    <termNote type="termType">acronym</termNote>
                  </termSec>
                </langSec>
              </conceptEntry>
            </body>
          </text>
        </tbx>
        """,
        tbx);
  }

  @Test
  void whatBasicHoldsComesBack() throws IOException {
    List<Concept> read =
        read(TWO.replace("<admin type=\"elementWorkingStatus\">stable</admin>", ""));
    String three = written(read);
    assertEquals(read, read(three));
    assertEquals(three, written(read(three)));
    assertEquals(0, write(read).losses().size());
    String two = writtenAsTwo(read);
    assertTrue(two.contains("<martif type=\"TBX-Basic\" xml:lang=\"ko-KR\">"), two);
    assertTrue(two.contains("<termEntry id=\"c5\">"), two);
    assertEquals(read, read(two));
    assertEquals(two, writtenAsTwo(read(two)));
  }

  @Test
  void whatBasicCannotHoldIsCounted() throws IOException {
    Concept concept =
        new Concept(
            "7 of 9",
            "",
            "proper-noun",
            "",
            "",
            "",
            "high",
            true,
            List.of(
                new Term(
                    "매장",
                    Locale.KOREAN,
                    Status.FORBIDDEN,
                    TermKind.PREDICATE,
                    new Validity(Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()))),
            List.of(DataCategory.of("tbx:descrip:mood", "grave")));
    ExportReport report = write(List.of(concept));
    assertEquals(1, report.units());
    assertEquals(
        List.of(
            "data categories that TBX-Basic does not have",
            "parts of speech beyond noun, verb, adjective and adverb",
            "that terms are forbidden, written as deprecated",
            "kinds of terms",
            "days of validity",
            "confidence",
            "strictness"),
        List.copyOf(report.losses().keySet()));
    Concept back = only(Files.readString(folder.resolve("out.tbx")));
    assertEquals("7 of 9", back.id());
    assertEquals(Status.DEPRECATED, back.terms().get(0).status());
  }

  @Test
  void aTermbaseInJsonIsAFileOfConceptsToo() throws IOException {
    Path json = folder.resolve("a.json");
    List<Concept> concepts = read(TWO);
    assertEquals(0, ConceptFile.at(json).write(concepts).losses().size());
    assertEquals(concepts, all(ConceptFile.at(json).read()));
    assertEquals(concepts, Termbase.read(json).concepts());
    Files.writeString(json, "{\"concepts\": [\n{}]}");
    IOException refused =
        assertThrows(InterchangeException.class, () -> ConceptFile.at(json).read());
    assertEquals(json + ":2:1: this concept has no \"id\"; give it one", refused.getMessage());
  }

  @Test
  void ofTwoPreferredTermsATermbaseTakesTheFirst() throws IOException {
    Path json = folder.resolve("a.json");
    Concept two = Concept.of("a", Term.of("가", Locale.KOREAN), Term.of("나", Locale.KOREAN));
    ExportReport report = ConceptFile.at(json).write(List.of(two));
    assertEquals(
        "[second preferred terms in one variety, written as admitted]",
        report.losses().keySet().toString());
    assertEquals("[가=preferred, 나=admitted]", statuses(all(ConceptFile.at(json).read()).get(0)));
    IOException refused =
        assertThrows(IOException.class, () -> ConceptFile.at(json).write(List.of(two, two)));
    assertTrue(refused.getMessage().contains("two concepts have the id 'a'"), refused.getMessage());
    assertEquals(1, all(ConceptFile.at(json).read()).size());
  }

  @Test
  void aFileThatIsNotThereOrNotToBeWritten() {
    assertThrows(IOException.class, () -> ConceptFile.at(folder.resolve("no.tbx")).read());
    assertThrows(IOException.class, () -> ConceptFile.at(folder).read());
    assertThrows(IOException.class, () -> ConceptFile.at(folder.resolve("a.xyz")).write(List.of()));
    assertThrows(
        IOException.class, () -> ConceptFile.at(folder.resolve("no/a.tbx")).write(List.of()));
  }

  @Test
  void nothingOutsideTheFileIsReadAndNothingHangs() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String external =
        "<!DOCTYPE tbx [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
            + entry("<term>&x;</term>");
    assertThrows(InterchangeException.class, () -> read(external));
    StringBuilder bomb = new StringBuilder("<!DOCTYPE tbx [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d \"".formatted(i));
      bomb.append("&a%d;".formatted(i - 1).repeat(10)).append("\">");
    }
    String billion = bomb + "]>" + entry("<term>&a11;</term>");
    String deepTerm = entry("<term>" + "<hi>".repeat(10_000));
    String deepGroup = entry("<term>a</term>" + "<descripGrp>".repeat(10_000));
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          for (String bad : List.of(billion, deepTerm, deepGroup)) {
            assertThrows(InterchangeException.class, () -> read(bad));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {20_000})
  void moreEscapesThanTheParserCounts(int entries) throws IOException {
    String entry = entryOf("c").replace("가", "&lt;&amp;&gt;&lt;&amp;&gt;");
    assertEquals(entries, read(basic(entry.repeat(entries))).size());
  }
}
