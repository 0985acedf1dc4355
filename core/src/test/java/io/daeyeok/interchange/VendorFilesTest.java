package io.daeyeok.interchange;

import static io.daeyeok.interchange.XliffSamples.properties;
import static io.daeyeok.interchange.XliffSamples.read;
import static io.daeyeok.interchange.XliffSamples.texts;
import static io.daeyeok.interchange.XliffSamples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the makers of translation programs add to the formats, or write in ones of their own. */
class VendorFilesTest {
  @TempDir Path folder;

  private static final String TRADOS =
      """
      <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" version="1.2"
       xmlns="urn:oasis:names:tc:xliff:document:1.2" sdl:version="1.0">
      <doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c-1"><Comments>
      <Comment severity="Low" user="kim" date="2026-03-03T08:15:11Z" version="1.0">의전실과 합의</Comment>
      </Comments></cmt-def><cmt-def id="c-2"><Comments><Comment>nobody refers to it</Comment></Comments>
      </cmt-def></cmt-defs></doc-info>
      <file original="a.docx" source-language="en-US" target-language="ko-KR" datatype="x"><body>
      <trans-unit id="t"><source>Open. Shut.</source>
      <seg-source><mrk mtype="seg" mid="1">Open.</mrk> <mrk mtype="seg" mid="2">Shut.</mrk></seg-source>
      <target><mrk mtype="seg" mid="1"><mrk mtype="x-sdl-comment" sdl:cid="c-1">연다</mrk>.</mrk>
      <mrk mtype="seg" mid="2">닫는다.</mrk></target>
      <sdl:seg-defs><sdl:seg id="1" conf="Translated"><sdl:prev-origin origin="mt"><sdl:value key="modified_on">
      01/01/2020 00:00:00</sdl:value></sdl:prev-origin><sdl:value key="SegmentIdentityHash">x=</sdl:value>
      <sdl:value key="created_by">ACME\\kim</sdl:value><sdl:value key="created_on">03/03/2026 08:15:11</sdl:value>
      <sdl:value key="last_modified_by">ACME\\lee</sdl:value><sdl:value key="modified_on">3/4/2026 9:00:00</sdl:value>
      </sdl:seg><sdl:seg id="2" conf="Draft"><sdl:value key="modified_on">4 March</sdl:value></sdl:seg>
      </sdl:seg-defs></trans-unit></body></file></xliff>
      """;

  private static final String MEMOQ =
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">
      <file original="a.docx" source-language="en" target-language="ko" datatype="x-memoq"><body>
      <trans-unit id="1" mq:status="ManuallyConfirmed" mq:lastchangeduser="lee"
       mq:lastchangedtimestamp="2026-09-15T10:11:12Z"><source>Open.</source><target>연다.</target>
      <mq:comments><mq:comment id="1" creatoruser="kim" time="2026-09-15T10:11:12Z" deleted="false">확인함</mq:comment>
      <mq:comment id="2" creatoruser="kim" deleted="true">지운 것</mq:comment></mq:comments>
      </trans-unit></body></file></xliff>
      """;

  @Test
  void tradosSaysWhoChangedASegmentAndWhen() throws IOException {
    List<TranslationUnit> units = read(TRADOS).units();
    assertEquals(
        new History(
            Optional.of(Instant.parse("2026-03-03T08:15:11Z")),
            "ACME\\kim",
            Optional.of(Instant.parse("2026-03-04T09:00:00Z")),
            "ACME\\lee"),
        units.get(0).history());
    assertEquals(History.UNKNOWN, units.get(1).history());
    assertTrue(properties(units.get(1)).contains("sdl:modified_on=4 March"));
  }

  @Test
  void commentsOfTradosAreNotesOfTheirSegment() throws IOException {
    List<TranslationUnit> units = read(TRADOS).units();
    assertEquals(List.of(Note.of("의전실과 합의")), units.get(0).notes());
    assertTrue(properties(units.get(0)).contains("sdl:comment-by=kim, 2026-03-03T08:15:11Z"));
    assertEquals(List.of(), units.get(1).notes());
    assertEquals(
        units.get(0).notes(), read(written(XliffVersion.TWO, units)).units().get(0).notes());
  }

  @Test
  void commentsAndChangesOfMemoq() throws IOException {
    TranslationUnit unit = read(MEMOQ).only();
    assertEquals(List.of(Note.of("확인함")), unit.notes());
    assertEquals("lee", unit.history().changedBy());
    assertEquals(Optional.of(Instant.parse("2026-09-15T10:11:12Z")), unit.history().changed());
    assertEquals(
        "mq:status=ManuallyConfirmed, mq:comment-by=kim, 2026-09-15T10:11:12Z", properties(unit));
    assertEquals(List.of(unit), read(written(XliffVersion.ONE, List.of(unit))).units());
  }

  @Test
  void phraseCountsMilliseconds() throws IOException {
    String mxliff =
        """
        <xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:m="http://www.memsource.com/mxlf/2.0"
         version="1.2"><file original="a" source-language="en" target-language="ko" datatype="x"><body>
        <trans-unit id="task:0" m:confirmed="1" m:created-at="1614759300000" m:created-by="kim"
         m:modified-at="0" m:modified-by=""><source>Open.</source><target>연다.</target></trans-unit>
        </body></file></xliff>
        """;
    TranslationUnit unit = read(mxliff).only();
    assertEquals(Optional.of(Instant.parse("2021-03-03T08:15:00Z")), unit.history().created());
    assertEquals("kim", unit.history().createdBy());
    assertEquals(Optional.empty(), unit.history().changed());
    assertTrue(properties(unit).endsWith("m:modified-at=0, m:modified-by="), properties(unit));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE"})
  void memoriesOfWordfast(String charset) throws IOException {
    String text =
        "\uFEFF%20210303~081500\t%Kim\t%TU=00000003\t%EN-US\t%Wordfast TM v.5\t%KO-KR\t%---\t.\r\n"
            + "20210303~081511\tKIM\t2\tEN-US\tOpen &'26; shut.\tKO-KR\t열고 닫는다.\tlaw\t\r\n"
            + "20210303~081512\tKIM\t0\tEN-US\tShut.\tKO-KR\t\r\n"
            + "20210303~081513\tKIM\t0\r\n"
            + "soon\tLEE\t\tEN-US\tShut.\tKO-KR\t닫는다.\r\n";
    byte[] bytes = text.getBytes(Charset.forName(charset));
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(bytes), "a.txt")) {
      TranslationUnit unit = reader.next().orElseThrow();
      assertEquals("Open & shut. | 열고 닫는다.", texts(unit));
      assertEquals("en-US", unit.source().language().toLanguageTag());
      assertEquals(
          new History(
              Optional.of(Instant.parse("2021-03-03T08:15:11Z")), "KIM", Optional.empty(), ""),
          unit.history());
      assertEquals("wordfast:count=2, wordfast:attribute-1=law", properties(unit));
      TranslationUnit last = reader.next().orElseThrow();
      assertEquals(Optional.empty(), last.history().created());
      assertEquals("", properties(last));
      assertEquals(Optional.empty(), reader.next());
      assertEquals(
          List.of(
              "a.txt:3:1: not translated, a text is empty",
              "a.txt:4:1: expected date, user, count, language, source, language and target,"
                  + " found 3 columns"),
          reader.refusals().stream().map(Refusal::toString).toList());
    }
  }

  @Test
  void anAttributeWithoutAValueSaysNothing() throws IOException {
    String tmx =
        "<tmx version='1.4'><header srclang='en'/><body><tu changedate='' changeid=''><tuv"
            + " xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='ko'><seg>가</seg></tuv></tu></body></tmx>";
    assertEquals("", properties(Units.read(tmx, "a.tmx").get(0)));
  }

  /** Symfony and Angular leave the target language to the name of the file. */
  @ParameterizedTest
  @CsvSource({"en, ko", "ko, en"})
  void xliffWithoutATargetLanguageTakesTheOneStated(String from, String to) throws IOException {
    String xliff =
        "<xliff version='1.2'><file original='a' source-language='en' datatype='plaintext'><body>"
            + "<trans-unit id='a'><source>Open.</source><target>연다.</target></trans-unit></body>"
            + "</file></xliff>";
    assertTrue(read(xliff).refusals().get(0).endsWith("language; say --from and --to"));
    UnitFile file =
        UnitFile.at(Files.writeString(folder.resolve("a.xlf"), xliff))
            .languages(Locale.forLanguageTag(from), Locale.forLanguageTag(to));
    TranslationUnit unit = Units.all(file.read()).get(0);
    assertEquals("Open. | 연다.", texts(unit));
    assertEquals("ko", unit.variants().get(1).language().toLanguageTag());
  }

  @Test
  void glossariesOfDeeplNameTheLanguagesInEveryLine() throws IOException {
    String csv = "adoption,채택,EN,KO\ndraft,초안,EN,KO\n";
    List<TranslationUnit> units = Units.read(csv, "a.csv");
    assertEquals(List.of("adoption=채택", "draft=초안"), Units.pairs(units));
    assertEquals("en", units.get(0).source().language().toLanguageTag());
    assertEquals(List.of("EN=KO"), Units.pairs(Units.read("a,b,en,ko\nx,y,EN,KO\n", "a.csv")));
  }

  @ParameterizedTest
  @CsvSource({"Term [en], Term [ko]", "영어 (en), 한국어 (ko)", "Source [EN_us],Target [ko-KR]"})
  void columnsNamedByALanguageInBrackets(String first, String second) throws IOException {
    String csv = first + "," + second + ",Client\nadoption,채택,ACME\n";
    assertEquals(List.of("adoption=채택"), Units.pairs(Units.read(csv, "a.csv")));
  }

  private static List<Concept> concepts(String content) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    try (ConceptReader reader = ConceptFile.read(new ByteArrayInputStream(bytes), "a.dat")) {
      for (Optional<Concept> next = reader.next(); next.isPresent(); next = reader.next()) {
        concepts.add(next.get());
      }
    }
    return concepts;
  }

  @ParameterizedTest
  @CsvSource({"true, FORBIDDEN", "yes, FORBIDDEN", "false, PREFERRED"})
  void memoqForbidsTermsByYesAndNo(String value, Status expected) throws IOException {
    String tbx =
        "<martif type='TBX'><text><body><termEntry id='1'><langSet xml:lang='ko'><tig>"
            + "<term>드래프트</term><termNote type='forbidden'>"
            + value
            + "</termNote></tig></langSet></termEntry></body></text></martif>";
    assertEquals(expected, concepts(tbx).get(0).terms().get(0).status());
  }

  @ParameterizedTest
  @CsvSource({
    "Noun, noun",
    "ADJECTIVE, adjective",
    "properNoun, proper-noun",
    "Proper Noun, proper-noun",
    "suffix, suffix"
  })
  void partsOfSpeechInCapitals(String written, String read) throws IOException {
    String tbx =
        "<martif type='TBX-Basic'><text><body><termEntry id='1'><langSet xml:lang='ko'><ntig><termGrp>"
            + "<term>인증</term><termNote type='partOfSpeech'>"
            + written
            + "</termNote></termGrp></ntig></langSet></termEntry></body></text></martif>";
    assertEquals(read, concepts(tbx).get(0).partOfSpeech());
  }

  @Test
  void utxNamesColumnsByLanguageSince120() throws IOException {
    String utx =
        "#UTX 1.20; en/ko; creation date: 2026-11-01; bidirectional;\n##description: 유엔 용어;\n"
            + "#term:en\tterm:ko\tsrc:pos\ttgt:comment\tconcept ID\n"
            + "adoption\t채택\tnoun\t총회\tC1\n";
    Concept concept = concepts(utx).get(0);
    assertEquals("C1", concept.id());
    assertEquals("총회", concept.note());
    assertEquals(List.of("adoption=채택"), Units.pairs(Units.read(utx, "a.utx")));
  }

  @Test
  void remarksAndDashesOfUtxAreNoTerms() throws IOException {
    String utx =
        "#UTX 1.11; en/ko;\n#src\ttgt\tsrc:pos\tconcept ID\n# adverbs\nsoon\t곧\t-\t-\nlate\t늦게\t-\t-\n";
    List<Concept> concepts = concepts(utx);
    assertEquals(List.of("a-4", "a-5"), concepts.stream().map(Concept::id).toList());
    assertEquals("", concepts.get(0).partOfSpeech());
    assertEquals(List.of("soon=곧", "late=늦게"), Units.pairs(Units.read(utx, "a.utx")));
  }

  /** A memory would offer what the glossary forbids. */
  @ParameterizedTest
  @CsvSource({"approved, 1", "provisional, 1", "non-standard, 0", "forbidden, 0"})
  void termsNotToBeWrittenAreNoUnits(String status, int expected) throws IOException {
    String utx =
        "#UTX 1.11; en/ko;\n#src\ttgt\tterm status\nvote\t표결\tapproved\nadoption\t채택\t"
            + status
            + "\n";
    try (UnitReader reader =
        UnitFile.read(new ByteArrayInputStream(utx.getBytes(StandardCharsets.UTF_8)), "a.utx")) {
      assertEquals("표결", reader.next().orElseThrow().variants().get(1).text());
      assertEquals(expected == 1, reader.next().isPresent());
      assertEquals(1 - expected, reader.refused());
    }
  }
}
