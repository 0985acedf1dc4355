package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoTest {
  @Test
  void anEntryThatNeverEndsIsRefusedBeforeItFillsMemory() {
    String po =
        "msgid \"\"\nmsgstr \"Language: ko\\n\"\n\nmsgid \"a\"\nmsgstr \"\"\n"
            + ("\"" + "x".repeat(1_000_000) + "\"\n").repeat(17);
    String message =
        assertThrows(InterchangeException.class, () -> Units.read(po, "a.po")).getMessage();
    assertTrue(message.startsWith("a.po:21:1: an entry is longer than"), message);
  }

  private static final String HEADER =
      """
      # 번역: 아무개
      msgid ""
      msgstr ""
      "Language: ko\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Plural-Forms: nplurals=1; plural=0;\\n"

      """;

  @TempDir Path folder;

  private static UnitReader open(String po) throws IOException {
    return UnitFile.read(new ByteArrayInputStream(po.getBytes(StandardCharsets.UTF_8)), "a.po");
  }

  @Test
  void aMessageKeepsAllThatIsSaidOfIt() throws IOException {
    List<TranslationUnit> units =
        Units.read(
            HEADER
                + """
                # 단추에 쓴다
                # 두 줄
                #. Button of the dialog
                #: src/a.c:12 src/b.c:7
                #, c-format, no-wrap
                #| msgid "Opn"
                msgctxt "menu"
                msgid ""
                "Open\\t\\"%s\\"\\n"
                "now"
                msgstr "\\"%s\\"을(를)\\t지금\\n"
                "열기"
                """,
            "a.po");
    TranslationUnit unit = units.get(0);
    assertEquals("Open\t\"%s\"\nnow", unit.source().text());
    assertEquals("\"%s\"을(를)\t지금\n열기", unit.variants().get(1).text());
    assertEquals(Locale.ENGLISH, unit.source().language());
    assertEquals(Locale.KOREAN, unit.variants().get(1).language());
    assertEquals("menu", unit.context().key());
    assertEquals(List.of(Note.of("단추에 쓴다\n두 줄")), unit.notes());
    assertEquals(
        List.of(
            Property.of("po:extracted", "Button of the dialog"),
            Property.of("po:reference", "src/a.c:12 src/b.c:7"),
            Property.of("po:flag", "c-format"),
            Property.of("po:flag", "no-wrap"),
            Property.of("po:previous", "msgid \"Opn\"")),
        unit.properties());
    Path file = folder.resolve("b.po");
    assertTrue(Units.write(file, units).losses().isEmpty());
    assertEquals(units, Units.all(UnitFile.at(file).read()));
    String once = Files.readString(file);
    Units.write(file, units);
    assertEquals(once, Files.readString(file));
  }

  @Test
  void pluralsMakeAUnitForEachForm() throws IOException {
    String entry = "msgid \"%d file\"\nmsgid_plural \"%d files\"\nmsgstr[0] \"파일 %d개\"\n";
    List<TranslationUnit> korean = Units.read(HEADER + entry, "a.po");
    assertEquals(List.of("%d file=파일 %d개", "%d files=파일 %d개"), Units.pairs(korean));
    String polish =
        HEADER.replace("Language: ko", "Language: pl").replace("nplurals=1", "nplurals=3")
            + "msgid \"file\"\nmsgid_plural \"files\"\n"
            + "msgstr[0] \"plik\"\nmsgstr[1] \"pliki\"\nmsgstr[2] \"plików\"\n";
    List<TranslationUnit> units = Units.read(polish, "a.po");
    assertEquals(List.of("file=plik", "files=pliki", "files=plików"), Units.pairs(units));
    Path file = folder.resolve("b.po");
    ExportReport report = Units.write(file, units);
    assertTrue(report.losses().isEmpty(), report.toString());
    assertTrue(Files.readString(file).contains("msgid_plural \"files\"\nmsgstr[0] \"plik\"\n"));
    assertEquals(units, Units.all(UnitFile.at(file).read()));
  }

  @Test
  void whatIsNoTranslationIsLeftOutByReason() throws IOException {
    String po =
        HEADER
            + """
            #, fuzzy
            msgid "guess"
            msgstr "짐작"

            msgid "none"
            msgstr ""

            #~ msgid "old"
            #~ msgstr "옛것"

            msgid "good"
            msgstr "좋다"

            msgid "broken
            msgstr "깨짐"

            msgid "last"
            msgstr "끝"
            """;
    try (UnitReader reader = open(po)) {
      assertEquals("good", reader.next().orElseThrow().source().text());
      assertEquals(18, reader.position().line());
      assertEquals("last", reader.next().orElseThrow().source().text());
      assertEquals(Optional.empty(), reader.next());
      assertEquals(
          List.of(
              "a.po:9:1: fuzzy: not confirmed by a translator",
              "a.po:12:1: not translated",
              "a.po:15:1: obsolete: no longer in the program",
              "a.po:21:1: expected msgid, msgstr or a string in quotes, found 'msgid \"broken'"),
          reader.refusals().stream().map(Refusal::toString).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUC-KR", "CP949", "UTF-8", "UTF-16"})
  void theHeaderDeclaresTheCharset(String declared) throws IOException {
    String po =
        HEADER.replace("charset=UTF-8", "charset=" + declared)
            + "msgid \"shout\"\nmsgstr \"뷁 펲\"\n";
    // What Java calls CP949 is IBM's, without the syllables in question.
    Charset charset = Charset.forName(declared.startsWith("U") ? declared : "x-windows-949");
    assertEquals("뷁 펲", Units.read(po.getBytes(charset), "a.po").get(0).variants().get(1).text());
  }

  @Test
  void aCharsetOfTheWest() throws IOException {
    String po =
        HEADER.replace("charset=UTF-8", "charset=ISO-8859-1").replace("번역: 아무개", "x")
            + "msgid \"coffee\"\nmsgstr \"café\"\n";
    byte[] bytes = po.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("café", Units.read(bytes, "a.po").get(0).variants().get(1).text());
  }

  @ParameterizedTest
  @CsvSource({
    "Language: ko_KR, ko-KR",
    "Language: ko_KR.UTF-8, ko-KR",
    "X-Poedit-Language: Korean, ko",
    "Language-Team: Korean <ko@example.org>, ko",
  })
  void theHeaderNamesTheLanguage(String field, String tag) throws IOException {
    String po = HEADER.replace("Language: ko", field) + "msgid \"a\"\nmsgstr \"가\"\n";
    assertEquals(tag, Units.read(po, "a.po").get(0).variants().get(1).language().toLanguageTag());
  }

  @Test
  void theLanguagesOfAMemoryMayGoTheOtherWay() throws IOException {
    Path file = Files.writeString(folder.resolve("a.po"), HEADER + "msgid \"a\"\nmsgstr \"가\"\n");
    UnitFile po = UnitFile.at(file).languages(Locale.KOREAN, Locale.ENGLISH);
    assertEquals(List.of("a=가"), Units.pairs(Units.all(po.read())));
  }

  @Test
  void withoutLanguageItMustBeSaid() throws IOException {
    String po = "msgid \"a\"\nmsgstr \"가\"\n";
    String message = assertThrows(InterchangeException.class, () -> open(po)).getMessage();
    assertTrue(message.contains("has no Language"), message);
    assertEquals(List.of("a=가"), Units.pairs(Units.all(Units.english(folder, "a.po", po).read())));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"a\\x41\\102\\n\"', 'aAB\n'",
    "'\"\\a\\b\\f\\v\\\\\\\"\"', '\u0007\b\f\u000B\\\"'",
    "'\"C:\\Daten\"', 'C:\\Daten'",
  })
  void escapes(String literal, String text) {
    assertEquals(Optional.of(text), PoStrings.parse(literal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"", "a", "\"a", "\"a\"b\"", "\"a\\\""})
  void noLiterals(String literal) {
    assertEquals(Optional.empty(), PoStrings.parse(literal));
  }

  @Test
  void whatPoCannotHoldIsReported() throws IOException {
    TranslationUnit first = TranslationUnit.of(Locale.ENGLISH, "a", Locale.KOREAN, "가");
    ExportReport report =
        Units.write(
            folder.resolve("a.po"),
            List.of(
                first,
                TranslationUnit.of(Locale.ENGLISH, "a", Locale.KOREAN, "하나").withId("7"),
                TranslationUnit.of(Locale.ENGLISH, "b", Locale.JAPANESE, "二").withId("8")));
    assertEquals(1, report.units());
    assertEquals(
        List.of(
            "further translations of one message in one context",
            "units without text in both languages of the PO file"),
        List.copyOf(report.losses().keySet()));
  }
}
