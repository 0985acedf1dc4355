package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.InlineCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other tools were seen to get wrong with TMX, one test for each kind. */
class TmxInTheWildTest {
  @TempDir Path folder;

  private static String tmx(String header, String body) {
    return "<tmx version=\"1.4\"><header " + header + "/><body>" + body + "</body></tmx>";
  }

  private static String unit(String korean, String english) {
    return "<tu><tuv xml:lang=\"ko\"><seg>"
        + korean
        + "</seg></tuv><tuv xml:lang=\"en\"><seg>"
        + english
        + "</seg></tuv></tu>";
  }

  private String written(List<TranslationUnit> units) throws IOException {
    Path file = folder.resolve("out.tmx");
    UnitFile.at(file)
        .write(
            sink -> {
              for (TranslationUnit unit : units) {
                sink.accept(unit);
              }
            });
    return Files.readString(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsNotInvalid(String charset) throws IOException {
    String tmx =
        "\uFEFF<?xml version=\"1.0\" encoding=\"utf-16\"?>\r\n" + tmx("", unit("결의", "resolution"));
    assertEquals(
        "결의", TmxFiles.read(tmx.getBytes(Charset.forName(charset))).get(0).source().text());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16LE, utf-16",
    "UTF-16BE, utf-16",
    "UTF-16LE, utf-8",
    "UTF-8, utf-16",
    "UTF-8, UTF-16LE"
  })
  void bytesWinOverWhatIsDeclared(String charset, String declared) throws IOException {
    String tmx =
        "<?xml version='1.0' encoding='" + declared + "'?>" + tmx("", unit("결의", "resolution"));
    assertEquals(
        "결의", TmxFiles.read(tmx.getBytes(Charset.forName(charset))).get(0).source().text());
  }

  @ParameterizedTest
  @CsvSource({
    "x-windows-949, EUC-KR, 똠방각하 뷁",
    "x-windows-949, ks_c_5601-1987, 똠방각하",
    "windows-31j, Shift_JIS, ①決議髙",
    "windows-1252, windows-1252, “naïve” €",
    "windows-1252, ISO-8859-1, “naïve” €",
    "GB18030, gb2312, 決議镕",
    "Big5, big5, 決議",
    "KOI8-R, koi8-r, резолюция",
  })
  void legacyEncodingsAreReadAsTheirSupersets(String charset, String declared, String text)
      throws IOException {
    String tmx = "<?xml version='1.0' encoding='" + declared + "'?>" + tmx("", unit(text, "x"));
    assertEquals(
        text, TmxFiles.read(tmx.getBytes(Charset.forName(charset))).get(0).source().text());
  }

  @Test
  void noByteOfUtf16IsAControlCharacter() throws IOException {
    String text = "\u5C1A\uB41A\u1A00\u0A0D\u3C26";
    String tmx = "\uFEFF" + tmx("", unit(text, "x"));
    assertEquals(
        text, TmxFiles.read(tmx.getBytes(StandardCharsets.UTF_16LE)).get(0).source().text());
  }

  @Test
  void oneControlCharacterDoesNotStopAnExport() throws IOException {
    TranslationUnit bad = TranslationUnit.of(Locale.KOREAN, "가\u0008나", Locale.ENGLISH, "x");
    TranslationUnit good = TranslationUnit.of(Locale.KOREAN, "다", Locale.ENGLISH, "y");
    List<TranslationUnit> back = TmxFiles.read(written(List.of(bad, good)));
    assertEquals(List.of("가나", "다"), back.stream().map(unit -> unit.source().text()).toList());
  }

  @Test
  void marksOfDirectionAndJoinersStay() throws IOException {
    String text = "\u200E\u200F\u200B\u200C\u200D\u2060\uFEFF\u00AD\u202Ax\u202C\uFE0F\u0085\u3164";
    TranslationUnit unit = TranslationUnit.of(Locale.KOREAN, text, Locale.ENGLISH, text);
    assertEquals(List.of(unit), TmxFiles.read(written(List.of(unit))));
  }

  @Test
  void languagesAreComparedWithoutCaseAndRegion() throws IOException {
    TranslationUnit unit = TmxFiles.read(tmx("srclang=\"KO_kr\"", unit("결의", "resolution"))).get(0);
    assertEquals("결의", unit.source().text());
    assertEquals("resolution", unit.variant(Locale.US).orElseThrow().text());
  }

  @Test
  void theSourceIsNoTargetOfItsOtherRegion() throws IOException {
    String body =
        "<tu><tuv xml:lang=\"en\"><seg>colour</seg></tuv><tuv xml:lang=\"en-US\"><seg>color</seg>"
            + "</tuv><tuv xml:lang=\"ko\"><seg>빛깔</seg></tuv></tu>";
    TranslationUnit unit = TmxFiles.read(tmx("srclang=\"en\"", body)).get(0);
    assertEquals(3, unit.variants().size());
    assertEquals("colour", unit.source().text());
    assertEquals("color", unit.variant(Locale.US).orElseThrow().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"srclang=\"*all*\"", "srclang=\"*ALL*\"", "srclang=\"\"", "", "srclang=\"de\""})
  void noSourceLanguageLosesNoUnit(String header) throws IOException {
    List<TranslationUnit> units = TmxFiles.read(tmx(header, unit("하나", "one") + unit("둘", "two")));
    assertEquals(2, units.size());
    assertEquals(Optional.empty(), units.get(0).sourceLanguage());
    assertEquals(units, TmxFiles.read(written(units)));
  }

  @Test
  void whatIsInvalidIsNamedWithItsPlace() {
    IOException refused =
        assertThrows(
            InterchangeException.class,
            () -> TmxFiles.read("<tmx>\n<body>\n<tu><tuv>\n</tu></body></tmx>"));
    assertTrue(refused.getMessage().startsWith("a.tmx:4:"), refused.getMessage());
    assertTrue(refused.getMessage().contains("tuv"), refused.getMessage());
  }

  /** The first units are there before the rest of the file is. */
  @Test
  void filesAreNotReadAsAWhole() throws IOException {
    byte[] head = "<tmx><body>".getBytes(StandardCharsets.UTF_8);
    byte[] unit = unit("결의안은 채택됐다", "The resolution was adopted").getBytes(StandardCharsets.UTF_8);
    long[] given = new long[1];
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            long at = given[0]++;
            return (at < head.length
                    ? head[(int) at]
                    : unit[(int) ((at - head.length) % unit.length)])
                & 0xFF;
          }
        };
    try (UnitReader reader = UnitFile.read(endless, "a.tmx")) {
      for (int i = 0; i < 20_000; i++) {
        assertTrue(reader.next().isPresent());
        assertTrue(given[0] < (long) unit.length * i + 300_000, "read ahead at unit " + i);
      }
    }
  }

  @Test
  void moreEscapesThanTheJdkAllows() throws IOException {
    String escapes = "&lt;&amp;&gt;&quot;&apos;&#60;&#x3c;&lt;&lt;&lt;";
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      body.append(unit(escapes + i, "x"));
    }
    assertEquals(12_000, TmxFiles.read(tmx("", body.toString())).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE tmx [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
        "<!DOCTYPE tmx [<!-- don't --><!ENTITY x 'a'>]>",
        "<!DOCTYPE tmx [<!ENTITY a '<b>&#38;'><!ENTITY x '&a;&a;'>]>",
        "<!DOCTYPE tmx [<?pi ]> ?><!ENTITY % p '<!ENTITY x \"y\">'> %p;]>",
      })
  void noEntityOfTheFileIsFollowed(String doctype) {
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          IOException refused =
              assertThrows(
                  InterchangeException.class,
                  () -> TmxFiles.read(doctype + tmx("", unit("&x;", "x"))));
          assertTrue(refused.getMessage().contains("&x;"), refused.getMessage());
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE tmx SYSTEM \"http://127.0.0.1:9/tmx14.dtd\">",
        "<!DOCTYPE tmx PUBLIC \"-//x//EN\" 'it''s>.dtd'>",
        "<!DOCTYPE tmx [<!ELEMENT a (b|c)*> <!ATTLIST a b CDATA '>'>]>",
        "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\" [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/'> %x;]>",
      })
  void aDoctypeIsPassedOver(String doctype) throws IOException {
    String valid = doctype.replace("''", "");
    assertEquals(1, TmxFiles.read(valid + tmx("", unit("결의", "x"))).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"hi", "foo", "sub"})
  void nestingIsBounded(String element) {
    String deep = tmx("", unit(("<" + element + ">").repeat(10_000), "x"));
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThrows(InterchangeException.class, () -> TmxFiles.read(deep)));
  }

  @Test
  void whiteSpaceIsNeitherTrimmedNorAdded() throws IOException {
    TranslationUnit unit =
        TranslationUnit.of(Locale.KOREAN, "  가\t \n나 ", Locale.ENGLISH, "\u00A0x\u3000");
    String once = written(List.of(unit));
    assertTrue(once.contains("<seg>  가\t \n나 </seg>"), once);
    assertEquals(List.of(unit), TmxFiles.read(once));
  }

  @Test
  void textInHighlightsAndSectionsIsText() throws IOException {
    TranslationUnit unit =
        TmxFiles.read(
                tmx(
                    "",
                    unit("<hi>결<hi type='b'>의</hi></hi>안", "a<![CDATA[ <b> & ]]>c<!-- no -->d")))
            .get(0);
    assertEquals("결의안", unit.variants().get(0).text());
    assertEquals("a <b> & cd", unit.variants().get(1).text());
  }

  @Test
  void oldFilesOfUpperCaseKeepSubFlows() throws IOException {
    TranslationUnit unit = TmxFiles.read(TmxFiles.OLD).get(0);
    assertEquals(
        List.of("en", "ko", "ja"),
        unit.variants().stream().map(v -> v.language().toLanguageTag()).toList());
    assertEquals("See  here", unit.variants().get(0).text());
    InlineCode code = unit.variants().get(0).segment().codes().get(0);
    assertEquals(
        "note <SUB type=\"fnote\">the <BPT i=\"1\">x</BPT>y<EPT i=\"1\"></EPT> text</SUB> end",
        code.content());
    assertEquals("여기 <주> & 보라", unit.variants().get(1).text());
    assertEquals("ここ", unit.variants().get(2).text());
  }

  @Test
  void emojiComeThrough() throws IOException {
    TranslationUnit unit =
        TmxFiles.read(tmx("", unit("👩‍👩‍👧‍👦 &#x1F600;&#128512;", "🇰🇵"))).get(0);
    assertEquals("👩‍👩‍👧‍👦 😀😀", unit.variants().get(0).text());
    assertEquals(List.of(unit), TmxFiles.read(written(List.of(unit))));
  }

  @Test
  void whatTheHeaderSaysOfUnitsStays() throws IOException {
    TranslationUnit unit = TmxFiles.read(TmxFiles.TRADOS).get(0);
    List<String> attributes =
        unit.properties().stream()
            .filter(property -> property.type().startsWith("tmx:"))
            .map(property -> property.type() + "=" + property.value())
            .toList();
    assertEquals(
        List.of(
            "tmx:lastusagedate=20240305T000000Z",
            "tmx:usagecount=2",
            "tmx:segtype=paragraph",
            "tmx:datatype=xml"),
        attributes);
  }

  @ParameterizedTest
  @ValueSource(strings = {TmxFiles.OMEGAT, TmxFiles.TRADOS, TmxFiles.OLD})
  void filesOfOtherMakersComeThroughWhole(String tmx) throws IOException {
    List<TranslationUnit> units = TmxFiles.read(tmx);
    String once = written(units);
    assertEquals(units, TmxFiles.read(once));
    assertEquals(once, written(TmxFiles.read(once)));
    for (TranslationUnit unit : units) {
      for (Variant variant : unit.variants()) {
        assertTrue(!variant.text().isEmpty());
      }
    }
  }

  /** A file without an end to its text is refused before it fills the memory. */
  @ParameterizedTest
  @ValueSource(strings = {"<seg>", "<seg>x<!--", "<seg><![CDATA[", "<seg a='", "<?", "<note>"})
  void whatDoesNotEndIsRefused(String start) {
    byte[] head = ("<tmx><body><tu><tuv>" + start).getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private long given;

          @Override
          public int read() {
            return given < head.length ? head[(int) given++] : 'x';
          }

          @Override
          public int read(byte[] to, int offset, int length) {
            int count = 0;
            while (count < length && given < head.length) {
              to[offset + count++] = head[(int) given++];
            }
            java.util.Arrays.fill(to, offset + count, offset + length, (byte) 'x');
            return length;
          }
        };
    assertThrows(
        InterchangeException.class,
        () -> {
          try (UnitReader reader = UnitFile.read(endless, "a.tmx")) {
            reader.next();
          }
        });
  }

  @Test
  void aUnitOfTooManyPartsIsRefused() {
    byte[] body =
        ("<tmx><body><tu>" + "<prop type='a'>b</prop>".repeat(100_001))
            .getBytes(StandardCharsets.UTF_8);
    IOException refused =
        assertThrows(
            InterchangeException.class,
            () -> UnitFile.read(new ByteArrayInputStream(body), "a.tmx").next());
    assertTrue(refused.getMessage().contains("parts"), refused.getMessage());
  }
}
