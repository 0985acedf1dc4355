package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TsvTest {
  @TempDir Path folder;

  private Path file(String content) throws IOException {
    return Files.writeString(folder.resolve("a.tsv"), content);
  }

  private static List<TranslationUnit> read(UnitFile file) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (UnitReader reader = file.read()) {
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
    }
    return units;
  }

  private UnitFile english(String content) throws IOException {
    return UnitFile.at(file(content)).languages(Locale.ENGLISH, Locale.KOREAN);
  }

  @Test
  void sourceAndTargetWithoutHeader() throws IOException {
    List<TranslationUnit> units =
        read(english("Check\t선택\tacc\n\"%s\" not found\t\"%s\"을(를) 찾지 못했습니다\r\nC:\\new\t새 폴더\n"));
    assertEquals(3, units.size());
    assertEquals("Check", units.get(0).source().text());
    assertEquals(Locale.ENGLISH, units.get(0).source().language());
    assertEquals("tsv:column-3", units.get(0).properties().get(0).type());
    assertEquals("acc", units.get(0).properties().get(0).value());
    assertEquals("\"%s\"을(를) 찾지 못했습니다", units.get(1).variants().get(1).text());
    assertEquals("C:\\new", units.get(2).source().text());
  }

  @Test
  void aHeaderNamesLanguages() throws IOException {
    List<TranslationUnit> units =
        read(UnitFile.at(file("id\tko\ten\tnote\ns01\t결의\tresolution\t주의\n\n")));
    assertEquals(1, units.size());
    assertEquals("s01", units.get(0).id());
    assertEquals("결의", units.get(0).source().text());
    assertEquals(List.of(Note.of("주의")), units.get(0).notes());
  }

  @Test
  void aHeaderOfSourceAndTargetNeedsLanguages() throws IOException {
    assertEquals(
        "결의", read(english("target\tsource\n결의\tresolution\n")).get(0).variants().get(0).text());
    IOException refused =
        assertThrows(
            InterchangeException.class,
            () -> read(UnitFile.at(file("source\ttarget\nresolution\t결의\n"))));
    assertTrue(refused.getMessage().contains("--from and --to"), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "one column\\nonly\\n | a.tsv:1:1: expected two or more columns",
        "resolution\\t\\n | a.tsv:1:1: text in en only",
        "'' | a.tsv:1:1: the file is empty",
        "\\n\\n | holds no units",
      })
  void filesWithoutUnits(String content, String expected) throws IOException {
    UnitFile file = english(content.replace("\\n", "\n").replace("\\t", "\t"));
    IOException refused = assertThrows(InterchangeException.class, () -> read(file));
    assertTrue(refused.getMessage().contains(expected), refused.getMessage());
  }

  @Test
  void aWrongLineAmongGoodOnesIsLeftOut() throws IOException {
    try (UnitReader reader = english("a\t가\nb\n\t다\nd\t라\n").read()) {
      assertEquals("a", reader.next().orElseThrow().source().text());
      assertEquals("d", reader.next().orElseThrow().source().text());
      assertTrue(reader.next().isEmpty());
      assertEquals(2, reader.refused());
      assertEquals(2, reader.refusals().get(0).position().line());
    }
  }

  @Test
  void aDamagedLineIsNamed() throws IOException {
    Path file = folder.resolve("a.tsv");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("a\t가\nb\t".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {(byte) 0xEA, (byte) 0xB0, '\n'});
    bytes.writeBytes("c\t다\n".getBytes(StandardCharsets.UTF_8));
    Files.write(file, bytes.toByteArray());
    try (UnitReader reader = UnitFile.at(file).languages(Locale.ENGLISH, Locale.KOREAN).read()) {
      assertEquals("a", reader.next().orElseThrow().source().text());
      assertEquals("c", reader.next().orElseThrow().source().text());
      assertTrue(reader.next().isEmpty());
      String refusal = reader.refusals().get(0).toString();
      assertTrue(refusal.contains("a.tsv:2:1: the line is not UTF-8"), refusal);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarks(String charset) throws IOException {
    Path file = folder.resolve("a.tsv");
    Files.write(file, "\uFEFFko\ten\n결의 \u0A0A\tresolution".getBytes(Charset.forName(charset)));
    assertEquals("결의 \u0A0A", read(UnitFile.at(file)).get(0).source().text());
  }

  @Test
  void whatIsWrittenIsReadBack() throws IOException {
    TranslationUnit odd =
        TranslationUnit.of(Locale.KOREAN, "줄\n탭\t역슬래시 \\n", Locale.ENGLISH, " \\t\r\n").withId("1");
    TranslationUnit other =
        TranslationUnit.of(Locale.KOREAN, "둘", Locale.JAPANESE, "二").withId("2");
    Path file = folder.resolve("out.tsv");
    ExportReport report =
        UnitFile.at(file)
            .write(
                sink -> {
                  sink.accept(odd);
                  sink.accept(other);
                });
    assertEquals(2, report.units());
    assertTrue(report.losses().isEmpty(), report.losses().toString());
    assertEquals(List.of(odd, other), read(UnitFile.at(file)));
  }

  @Test
  void whatDoesNotFitIsReported() throws IOException {
    TranslationUnit unit =
        new TranslationUnit(
            "7",
            List.of(Variant.of(Locale.KOREAN, "가"), Variant.of(Locale.ENGLISH, "a")),
            Optional.of(Locale.KOREAN),
            io.daeyeok.memory.SegmentContext.between("앞", ""),
            "",
            io.daeyeok.memory.History.UNKNOWN,
            List.of(io.daeyeok.memory.Property.of("p", "v")),
            List.of());
    ExportReport report = UnitFile.at(folder.resolve("b.tsv")).write(sink -> sink.accept(unit));
    assertEquals("[properties, context and origin]", report.losses().keySet().toString());
  }

  @Test
  void aNameThatTellsNoFormat() {
    IOException refused =
        assertThrows(
            IOException.class, () -> UnitFile.at(folder.resolve("a.docx")).write(sink -> {}));
    assertTrue(refused.getMessage().contains("end it in .tmx or .tsv"), refused.getMessage());
  }

  @Test
  void theSameLanguageTwice() {
    assertThrows(
        IllegalArgumentException.class,
        () -> UnitFile.at(Path.of("a")).languages(Locale.KOREAN, Locale.KOREAN));
  }
}
