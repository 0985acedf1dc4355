package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.TranslationUnit;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {
  private static final String TMX =
      "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header srclang=\"ko\"/><body><tu>"
          + "<tuv xml:lang=\"ko\"><seg>결의</seg></tuv><tuv xml:lang=\"en\"><seg>resolution</seg>"
          + "</tuv></tu></body></tmx>";

  @TempDir Path folder;

  private static FileFormat format(String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return FileFormat.of(new BufferedInputStream(new ByteArrayInputStream(bytes)), "a.dat");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TMX | <?xml version='1.0'?><!-- x --><tmx version='1.4'><header/>",
        "TMX | \\uFEFF\\n<TMX>",
        "XLIFF | <xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'>",
        "TBX | <martif type='TBX'>",
        "TBX | <tbx xmlns='urn:iso:std:iso:30042:ed-2'>",
        "PO | # comment\\n#, fuzzy\\nmsgid \"\"\\nmsgstr \"\"\\n",
        "PO | msgctxt \"a\"\\nmsgid \"b\"\\nmsgstr \"c\"\\n",
        "UTX | #UTX 1.20; en/ko\\n#src\\ttgt\\n",
        "TERMBASE | {\\n\"concepts\": []}",
        "UNIT_LINES | {\"id\": \"1\", \"variants\": []}",
        "CONCEPT_LINES | {\"id\": \"1\", \"terms\": []}",
        "TSV | {0} files\\t파일 {0}개",
        "TSV | <b>bold</b>\\t<b>굵게</b>\\n",
        "CSV | en,ko\\na,b\\n",
        "CSV | en;ko\\na;b\\n",
        "TSV | a\\tb\\n",
        "CSV | [OK],[확인]\\n[Cancel],[취소]\\n",
        "CSV | {0} files,파일 {0}개\\n",
        "CSV | [1],[하나]\\n",
        "CSV | [[Main page]];[[대문]]\\n",
        "TSV | [1]\\t[하나]\\n",
        "WORDFAST | %20210303~081500\\t%Kim\\t%TU=2\\t%EN-US\\t%Wordfast TM v5\\t%KO-KR\\n",
      })
  void toldByContent(FileFormat expected, String content) throws IOException {
    assertEquals(
        expected,
        format(content.replace("\\n", "\n").replace("\\t", "\t").replace("\\uFEFF", "\uFEFF")));
  }

  /** 12: what a file is instead of one of ours, and where that shows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<html><body/></html> | found <html>",
        "<TS version='2.1'> | found <TS>",
        "%PDF-1.7 x | a PDF document",
        "{\\rtf1 x | an RTF document",
        "[1, 2] | JSON that is neither",
        "{\"a\": 1} | JSON that is neither",
        "[{\"a\": 1}, {\"a\": 2}] | JSON that is neither",
        "[\"a\", \"b\"] | JSON that is neither",
        "{ | JSON that is neither",
        "<mtf><conceptGrp/></mtf> | export TBX from MultiTerm",
      })
  void whatIsUnknownIsNamed(String content, String expected) {
    String message = assertThrows(InterchangeException.class, () -> format(content)).getMessage();
    assertTrue(message.contains(expected), message);
    assertTrue(message.startsWith("a.dat:1:"), message);
  }

  @Test
  void bytesThatAreNoText() {
    byte[] bytes = {1, 2, 0, 0, 0, 3, 4, 0, 0, 5};
    String message =
        assertThrows(InterchangeException.class, () -> Units.read(bytes, "a.dat")).getMessage();
    assertTrue(message.contains("the file is no text"), message);
  }

  /** 3: one bad character costs the line that it stands in. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.csv | en,ko\\na0b,가\\nc,다\\n",
        "a.tmx | <tmx version='1.4'><header srclang='en'/><body><tu><tuv xml:lang='en'><seg>a0b</seg>"
            + "</tuv><tuv xml:lang='ko'><seg>가</seg></tuv></tu>\\n<tu><tuv xml:lang='en'><seg>c</seg>"
            + "</tuv><tuv xml:lang='ko'><seg>다</seg></tuv></tu></body></tmx>",
        "a.po | msgid ''\\nmsgstr 'Language: ko'\\n\\nmsgid 'a0b'\\nmsgstr '가'\\n\\nmsgid 'c'\\nmsgstr '다'\\n",
      })
  void aZeroByteCostsOneUnit(String name, String content) throws IOException {
    String text = content.replace("\\n", "\n").replace("a0b", "a\0b");
    byte[] bytes =
        (name.equals("a.po") ? text.replace('\'', '"') : text).getBytes(StandardCharsets.UTF_8);
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(bytes), name)) {
      assertEquals("c", reader.next().orElseThrow().source().text());
      assertTrue(reader.next().isEmpty());
      assertEquals(1, reader.refused(), reader.refusals().toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void aWrongNameAndAnotherEncodingDoNoHarm(String charset) throws IOException {
    byte[] utf16 =
        ("\uFEFF" + TMX.replace("1.0\"", "1.0\" encoding=\"UTF-16\""))
            .getBytes(Charset.forName(charset));
    assertEquals(List.of("결의=resolution"), Units.pairs(Units.read(utf16, "a.csv")));
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(Charset names, String... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndContents[i]));
        out.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndContents) throws IOException {
    return zip(StandardCharsets.UTF_8, namesAndContents);
  }

  @Test
  void packedFiles() throws IOException {
    byte[] gz = gzip(TMX.getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("결의=resolution"), Units.pairs(Units.read(gz, "a.gz")));
    byte[] zip =
        zip(
            "docs/",
            "",
            "docs/a.tmx",
            TMX,
            "b.csv",
            "en,ko\nx,엑스\n",
            ".hidden",
            "\0",
            "c.md",
            "# x");
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(zip), "a.zip")) {
      assertEquals("결의", reader.next().orElseThrow().source().text());
      assertTrue(reader.position().toString().startsWith("a.zip/docs/a.tmx:1:"));
      assertEquals("x", reader.next().orElseThrow().source().text());
    }
  }

  @Test
  void namesOfAKoreanArchive() throws IOException {
    byte[] zip = zip(Charset.forName("x-windows-949"), "번역/결의.csv", "en,ko\n");
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(zip), "a.zip")) {
      reader.next();
      assertTrue(reader.position().file().equals("a.zip/번역/결의.csv"), reader.position().file());
    }
  }

  @Test
  void anUnknownFileInAnArchiveIsLeftOut() throws IOException {
    byte[] zip = zip("a.html", "<html/>", "b.tmx", TMX);
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(zip), "a.zip")) {
      assertTrue(reader.next().isPresent());
      assertTrue(reader.next().isEmpty());
      assertEquals(1, reader.refused());
      String refusal = reader.refusals().get(0).toString();
      assertTrue(refusal.contains("a.zip/a.html:1:") && refusal.contains("<html>"), refusal);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../a.tmx", "/etc/a.tmx", "a/../../b.tmx", "..\\a.tmx", "C:\\a.tmx", "a\nb.tmx"})
  void namesThatLeaveTheArchiveAreRefused(String name) throws IOException {
    byte[] zip = zip(name, TMX);
    String message =
        assertThrows(InterchangeException.class, () -> Units.read(zip, "a.zip")).getMessage();
    assertTrue(message.contains("points outside of the archive"), message);
  }

  @Test
  void bombsAreRefusedWithinASecond() throws IOException {
    byte[] rows = "en,ko\n".concat("a,b\n".repeat(25_000_000)).getBytes(StandardCharsets.US_ASCII);
    byte[] gz = gzip(rows);
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("a.csv"));
      out.write(rows);
    }
    for (byte[] bomb : List.of(gz, zip.toByteArray())) {
      assertTimeout(
          Duration.ofSeconds(5),
          () -> {
            String message =
                assertThrows(InterchangeException.class, () -> Units.read(bomb, "a.gz"))
                    .getMessage();
            assertTrue(message.contains("swells"), message);
          });
    }
  }

  @Test
  void brokenAndForeignArchives() throws IOException {
    byte[] gz = gzip(TMX.repeat(50).getBytes(StandardCharsets.UTF_8));
    byte[] cut = java.util.Arrays.copyOf(gz, gz.length / 2);
    assertTrue(refusal(cut).contains("damaged or cut off"), refusal(cut));
    byte[] office = zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
    assertTrue(refusal(office).contains("Office document"), refusal(office));
    byte[] nested = gzip(zip("a.tmx", TMX));
    assertTrue(refusal(nested).contains("archive inside of an archive"), refusal(nested));
    assertTrue(refusal(zip()).contains("it is empty"), refusal(zip()));
    byte[] cutZip = java.util.Arrays.copyOf(zip("a.tmx", TMX), 60);
    assertTrue(refusal(cutZip).contains("a.zip"), refusal(cutZip));
  }

  /** A start that hardly shrinks must not pay for what comes behind it. */
  @Test
  void aBombBehindAHarmlessStart() throws IOException {
    byte[] noise = new byte[1 << 20];
    new java.util.Random(1).nextBytes(noise);
    byte[] zeros = new byte[1 << 20];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.putNextEntry(new ZipEntry("a.bin"));
      out.write(noise);
      for (int i = 0; i < 70; i++) {
        out.write(zeros);
      }
      out.putNextEntry(new ZipEntry("b.tmx"));
      out.write(TMX.getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(refusal(bytes.toByteArray()).contains("swells"), refusal(bytes.toByteArray()));
    byte[] cut = {0x1F, (byte) 0x8B};
    assertTrue(refusal(cut).endsWith("damaged or cut off"), refusal(cut));
  }

  private static String refusal(byte[] content) {
    return assertThrows(InterchangeException.class, () -> Units.read(content, "a.zip"))
        .getMessage();
  }

  @Test
  void onlyWhatIsMeantAsATableIsOneInAFolder() throws IOException {
    assertTrue(holdsUnits("a.dat", "en,ko\na,b\n"));
    assertTrue(holdsUnits("a.txt", "a\tb\n"));
    assertFalse(holdsUnits("a.c", "int\ta;\nint\tb;\n"));
    assertFalse(holdsUnits("README", "Hello, world\n"));
    assertFalse(holdsUnits("a.tbx", "<tbx/>"));
    assertFalse(holdsUnits("empty.tmx", ""));
    assertTrue(holdsUnits("b.dat", TMX));
  }

  @Test
  void anArchiveHoldsUnitsIfAFileInItDoes() throws IOException {
    String tbx = "<tbx><text><body/></text></tbx>";
    assertTrue(holdsUnits(zip("a.tbx", tbx, "README", "Hello, world\n", "b.tmx", TMX)));
    assertFalse(holdsUnits(zip("a.tbx", tbx, "README", "Hello, world\n", "c.html", "<html/>")));
  }

  private boolean holdsUnits(byte[] content) throws IOException {
    return UnitFile.at(Files.write(folder.resolve("a.zip"), content)).holdsUnits();
  }

  @Test
  void filesOfTheOtherKindInAnArchiveAreLeftOut() throws IOException {
    String tbx =
        "<martif type='TBX'><text><body><termEntry id='c1'><langSet xml:lang='ko'><tig><term>결의</term>"
            + "</tig></langSet></termEntry></body></text></martif>";
    byte[] zip = zip("a.tbx", tbx, "README", "Hello, world\n", "b.tmx", TMX);
    try (UnitReader units = UnitFile.read(new ByteArrayInputStream(zip), "a.zip")) {
      assertEquals("결의", units.next().orElseThrow().source().text());
      assertTrue(units.next().isEmpty());
      assertEquals(
          List.of(
              "a.zip/a.tbx:1:1: not read: TBX, which holds concepts",
              "a.zip/README:1:1: not read: plain text"),
          units.refusals().stream().map(Refusal::toString).toList());
    }
    try (ConceptReader concepts = ConceptFile.read(new ByteArrayInputStream(zip), "a.zip")) {
      assertEquals("c1", concepts.next().orElseThrow().id());
      assertEquals("a.zip/a.tbx", concepts.position().file());
      assertEquals(1, concepts.termPositions().size());
      assertTrue(concepts.next().isEmpty());
      assertEquals(2, concepts.refused());
    }
    Path glossary = Files.write(folder.resolve("g.zip"), zip("c/a.tbx", tbx));
    assertTrue(ConceptFile.at(glossary).isGlossary());
    Path out = folder.resolve("g.json");
    assertEquals("concepts", Conversion.of(glossary, out).run().kind());
    assertFalse(
        ConceptFile.at(Files.write(folder.resolve("u.zip"), zip("b.tmx", TMX))).isGlossary());
  }

  private boolean holdsUnits(String name, String content) throws IOException {
    return UnitFile.at(Files.writeString(folder.resolve(name), content)).holdsUnits();
  }

  /** 5, 6, 14: languages are compared as such, and what is not there is named. */
  @ParameterizedTest
  @CsvSource({
    "ko, en, '결의=resolution'",
    "KO-kr, EN-us, '결의=resolution'",
    "en, ko, '결의=resolution'",
  })
  void languagesSelectUnits(String from, String to, String pair) throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), TMX);
    UnitFile units =
        UnitFile.at(file)
            .languages(LanguageTag.parse(from).orElseThrow(), LanguageTag.parse(to).orElseThrow());
    assertEquals(List.of(pair), Units.pairs(Units.all(units.read())));
  }

  @Test
  void languagesThatAreNotThereAreAnErrorThatNamesThoseFound() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), TMX);
    UnitFile units = UnitFile.at(file).languages(java.util.Locale.FRENCH, java.util.Locale.KOREAN);
    LanguagesNotFoundException refused =
        assertThrows(LanguagesNotFoundException.class, () -> Units.all(units.read()));
    assertTrue(
        refused.getMessage().contains("the languages found are ko (1 units), en (1 units)"),
        refused.getMessage());
    assertEquals(2, refused.found().size());
  }

  @Test
  void aRegionNeverTakesTheOtherSide() throws IOException {
    String tmx =
        "<tmx version='1.4'><header srclang='en'/><body><tu><tuv xml:lang='en'><seg>color</seg>"
            + "</tuv><tuv xml:lang='en-GB'><seg>colour</seg></tuv><tuv xml:lang='fr'><seg>x</seg>"
            + "</tuv></tu><tu><tuv xml:lang='en'><seg>only</seg></tuv><tuv xml:lang='fr'>"
            + "<seg>y</seg></tuv></tu></body></tmx>";
    Path file = Files.writeString(folder.resolve("a.tmx"), tmx);
    UnitFile units = UnitFile.at(file).languages(java.util.Locale.ENGLISH, java.util.Locale.UK);
    List<TranslationUnit> read = Units.all(units.read());
    assertEquals(List.of("color=colour"), Units.pairs(read));
    assertEquals(2, read.get(0).variants().size());
  }
}
