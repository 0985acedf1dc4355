package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.InlineCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TmxTest {
  @TempDir Path folder;

  private static String tmx(String header, String body) {
    return "<tmx version=\"1.4\"><header " + header + "/><body>" + body + "</body></tmx>";
  }

  private static List<TranslationUnit> read(String tmx) throws IOException {
    return read(tmx.getBytes(StandardCharsets.UTF_8));
  }

  private static List<TranslationUnit> read(byte[] tmx) throws IOException {
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(tmx), "a.tmx")) {
      List<TranslationUnit> units = new ArrayList<>();
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
      return units;
    }
  }

  private static TranslationUnit only(String tmx) throws IOException {
    List<TranslationUnit> units = read(tmx);
    assertEquals(1, units.size());
    return units.get(0);
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

  private static final String PAIR =
      "<tu><tuv xml:lang=\"ko\"><seg>결의</seg></tuv>"
          + "<tuv xml:lang=\"en\"><seg>resolution</seg></tuv></tu>";

  @Test
  void keepsAllThatAUnitSays() throws IOException {
    TranslationUnit unit =
        only(
            tmx(
                "srclang=\"ko\"",
                """
                <tu tuid="s01" creationdate="20241028T010203Z" creationid="park" \
                changedate="20241029T000000Z" changeid="lee" usagecount="3" datatype="html">
                  <note xml:lang="en">checked</note>
                  <prop type="x-source">own</prop>
                  <prop type="x-context-pre">앞 문장</prop>
                  <prop type="file">council.docx</prop>
                  <tuv xml:lang="ko-KR" creationid="kim"><prop type="p">v</prop><seg>결의</seg></tuv>
                  <tuv xml:lang="en"><note>n</note><seg>resolution</seg></tuv>
                </tu>"""));
    assertEquals("s01", unit.id());
    assertEquals(Optional.of(Locale.forLanguageTag("ko-KR")), unit.sourceLanguage());
    assertEquals("2024-10-28T01:02:03Z", unit.history().created().orElseThrow().toString());
    assertEquals("park", unit.history().createdBy());
    assertEquals("lee", unit.history().changedBy());
    assertEquals("checked", unit.notes().get(0).text());
    assertEquals("en", unit.notes().get(0).language());
    assertEquals(
        "[tmx:usagecount=3, tmx:datatype=html, x-source=own]",
        unit.properties().stream().map(p -> p.type() + "=" + p.value()).toList().toString());
    assertEquals("앞 문장", unit.context().previous());
    assertEquals("council.docx", unit.origin());
    assertEquals("kim", unit.variants().get(0).history().createdBy());
    assertEquals("v", unit.variants().get(0).properties().get(0).value());
    assertEquals("n", unit.variants().get(1).notes().get(0).text());
    assertEquals(List.of(unit), read(written(List.of(unit))));
  }

  @ParameterizedTest
  @CsvSource({
    "srclang=\"en\", en",
    "srclang=\"EN-us\", en",
    "srclang=\"*all*\", ''",
    "'', ''",
    "srclang=\"fr\", ''",
  })
  void theHeaderNamesTheSource(String header, String source) throws IOException {
    TranslationUnit unit = only(tmx(header, PAIR));
    assertEquals(source, unit.sourceLanguage().map(Locale::toLanguageTag).orElse(""));
  }

  @Test
  void aUnitCanHaveAnotherSourceThanItsFile() throws IOException {
    TranslationUnit unit = only(tmx("srclang=\"ko\"", PAIR.replace("<tu>", "<tu srclang=\"en\">")));
    assertEquals("resolution", unit.source().text());
  }

  @ParameterizedTest
  @CsvSource({"KO, ko", "ko_KR, ko-KR", "kor, ko", "EN-us, en-US", "en-x-un, en-x-un"})
  void languagesInAnySpelling(String code, String tag) throws IOException {
    String other = tag.startsWith("ko") ? "ja" : "ko";
    String body =
        "<tu><tuv xml:lang=\"%s\"><seg>a</seg></tuv><tuv lang=\"%s\"><seg>b</seg></tuv></tu>"
            .formatted(code, other);
    assertEquals(tag, only(tmx("", body)).variants().get(0).language().toLanguageTag());
  }

  @Test
  void codesStandBesideTheText() throws IOException {
    TranslationUnit unit =
        only(
            tmx(
                "srclang=\"en\"",
                """
                <tu><tuv xml:lang="en"><seg>a <bpt i="1" x="1" type="bold">&lt;b&gt;</bpt>bold\
                <ept i="1">&lt;/b&gt;</ept><ph assoc="p" type="fnote">{<sub type="f">see &lt;x&gt;\
                </sub>}</ph> <hi type="h">new <it pos="end">x</it></hi></seg></tuv>\
                <tuv xml:lang="ko"><seg>나</seg></tuv></tu>"""));
    Variant english = unit.variants().get(0);
    assertEquals("a bold new ", english.text());
    assertEquals(
        "[2 OPEN <b>, 6 CLOSE </b>, 6 STANDALONE {<sub type=\"f\">see &lt;x&gt;</sub>},"
            + " 7 HIGHLIGHT_OPEN , 11 ISOLATED_CLOSE x, 11 HIGHLIGHT_CLOSE ]",
        english.segment().codes().stream()
            .map(c -> c.position() + " " + c.kind() + " " + c.content())
            .toList()
            .toString());
    InlineCode open = english.segment().codes().get(0);
    assertEquals("bold", open.type());
    assertEquals("1", open.attributes().get("tmx:x"));
    String once = written(List.of(unit));
    assertEquals(List.of(unit), read(once));
    assertEquals(once, written(read(once)));
  }

  @Test
  void whiteSpaceIsText() throws IOException {
    String text = "  two\tspaces\n and \r\n ends  ";
    TranslationUnit unit =
        TranslationUnit.of(Locale.ENGLISH, text, Locale.KOREAN, "가\u00A0나\u200B");
    assertEquals(List.of(unit), read(written(List.of(unit))));
  }

  @Test
  void unitsOfManyLanguagesAndOfOneLanguageTwice() throws IOException {
    List<TranslationUnit> units =
        read(
            tmx(
                "srclang=\"ko\"",
                """
                <tu tuid="a"><tuv xml:lang="en"><seg>1</seg></tuv><tuv xml:lang="ko"><seg>일</seg>\
                </tuv><tuv xml:lang="ja"><seg>一</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv>\
                </tu>"""));
    assertEquals(2, units.size());
    assertEquals(3, units.get(0).variants().size());
    assertEquals(List.of("일", "one"), units.get(1).variants().stream().map(Variant::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "EUC-KR", "windows-949"})
  void encodings(String charset) throws IOException {
    String mark = charset.equals("UTF-16LE") || charset.equals("UTF-16BE") ? "\uFEFF" : "";
    String declared = charset.startsWith("UTF-16") ? "UTF-16" : charset;
    String tmx =
        mark
            + "<?xml version=\"1.0\" encoding=\""
            + declared
            + "\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\">"
            + tmx("srclang=\"ko\"", PAIR);
    assertEquals("결의", read(tmx.getBytes(Charset.forName(charset))).get(0).source().text());
  }

  @Test
  void aByteOrderMarkInUtf8() throws IOException {
    assertEquals(1, read("\uFEFF" + tmx("srclang=\"ko\"", PAIR)).size());
  }

  @Test
  void aUnitThatCannotBeUsedIsLeftOutAndSaidSo() throws IOException {
    String tmx =
        tmx(
            "srclang=\"ko\"",
            "\n<tu><tuv xml:lang=\"ko\"><seg>하나</seg></tuv></tu>\n"
                + "<tu><tuv><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg></tuv></tu>\n"
                + "<tu><tuv xml:lang=\"k o\"><seg>a</seg></tuv><tuv xml:lang=\"en\"><seg>b</seg>"
                + "</tuv></tu>\n<tu><tuv xml:lang=\"ko\"><seg/></tuv><tuv xml:lang=\"en\"><seg>b"
                + "</seg></tuv></tu>\n"
                + PAIR);
    try (UnitReader reader =
        UnitFile.read(new ByteArrayInputStream(tmx.getBytes(StandardCharsets.UTF_8)), "a.tmx")) {
      assertTrue(reader.next().isPresent());
      assertTrue(reader.next().isEmpty());
      assertEquals(4, reader.refused());
      List<String> refusals = reader.refusals().stream().map(Refusal::toString).toList();
      assertTrue(refusals.get(0).startsWith("a.tmx:2:"), refusals.get(0));
      assertTrue(refusals.get(0).contains("only ko"), refusals.get(0));
      assertTrue(refusals.get(1).contains("no xml:lang"), refusals.get(1));
      assertTrue(refusals.get(2).contains("'k o' is no language tag"), refusals.get(2));
      assertTrue(refusals.get(3).contains("empty segment"), refusals.get(3));
    }
  }

  @Test
  void textRightInTheTuv() throws IOException {
    String body = "<tu><tuv xml:lang=\"ko\"> 결의 </tuv><tuv xml:lang=\"en\"><seg>r</seg></tuv></tu>";
    assertEquals("결의", only(tmx("", body)).variants().get(0).text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tmx><header/><body><tu> | a.tmx:1:",
        "<html></html> | expected <tmx>",
        "<tmx><body><tu></body></tmx> | a.tmx:1:",
        "<tmx><body><tu> | the file ends before its elements do",
        "<!DOCTYPE tmx [ <!ENTITY | a.tmx:1:25: the document type does not end",
        "<!-- no more --> | a.tmx:1:17: not well-formed XML: the file ends before",
        "<?xml version='1.0' encoding='utf-ten'?><tmx/> | utf-ten",
        "'' | empty",
      })
  void brokenFilesSayWhereAndWhat(String tmx, String expected) {
    IOException refused = assertThrows(InterchangeException.class, () -> read(tmx));
    assertTrue(refused.getMessage().startsWith("a.tmx:"), refused.getMessage());
    assertTrue(refused.getMessage().contains(expected), refused.getMessage());
    assertFalse(refused.getMessage().contains("ParseError"), refused.getMessage());
  }

  @Test
  void nothingOutsideTheFileIsRead() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String external =
        "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret.toUri())
            + tmx("", PAIR.replace("결의", "&x;"));
    assertThrows(InterchangeException.class, () -> read(external));
    StringBuilder bomb = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d \"".formatted(i));
      bomb.append("&a%d;".formatted(i - 1).repeat(10)).append("\">");
    }
    String billion = bomb + "]>" + tmx("", PAIR.replace("결의", "&a11;"));
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThrows(InterchangeException.class, () -> read(billion)));
    String deep = tmx("", "<tu><tuv xml:lang=\"ko\"><seg>" + "<hi>".repeat(10_000));
    assertThrows(InterchangeException.class, () -> read(deep));
  }

  /** The JDK's limits on entities count every escape of a file. */
  @Test
  void aHundredThousandEscapes() throws IOException {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 12_000; i++) {
      body.append(PAIR.replace("결의", "&lt;&amp;&gt;&lt;&amp;&gt;&lt;&amp;&gt;&lt;" + i));
    }
    assertEquals(12_000, read(tmx("", body.toString())).size());
  }

  @Test
  void charactersThatXmlCannotHoldAreLeftOutAndCounted() throws IOException {
    TranslationUnit unit =
        TranslationUnit.of(Locale.KOREAN, "가\u0001나\uD800다", Locale.ENGLISH, "x\uFFFF😀")
            .withId("7");
    Path file = folder.resolve("a.tmx");
    ExportReport report = UnitFile.at(file).write(sink -> sink.accept(unit));
    assertEquals(
        "{characters that XML does not allow=Loss[units=1, firstId=7]}",
        report.losses().toString());
    TranslationUnit back = read(Files.readAllBytes(file)).get(0);
    assertEquals("가나다", back.source().text());
    assertEquals("x😀", back.variants().get(1).text());
  }

  @Test
  void aFailedExportLeavesTheFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("a.tmx"), "before");
    assertThrows(
        IOException.class,
        () ->
            UnitFile.at(file)
                .write(
                    sink -> {
                      throw new IOException("disk full");
                    }));
    assertEquals("before", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
