package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @TempDir Path folder;

  private List<String> pairs(String content) throws IOException {
    return Units.pairs(Units.all(Units.english(folder, "a.csv", content).read()));
  }

  /** A table, and the pairs in it. */
  record Example(String content, List<String> pairs) {}

  private static Example example(String content, String... pairs) {
    return new Example(content, List.of(pairs));
  }

  static List<Example> dialects() {
    return List.of(
        example("en,ko\nopen,열기\nclose,닫기\n", "open=열기", "close=닫기"),
        example("en;ko\nYes, sir;네, 알겠습니다\nno;아니요\n", "Yes, sir=네, 알겠습니다", "no=아니요"),
        example("sep=;\nen;ko\nopen;열기\n", "open=열기"),
        example("open,열기\r\nclose,닫기\r\n", "open=열기", "close=닫기"),
        example("open,열기\rclose,닫기\r", "open=열기", "close=닫기"),
        example("\"en\",\"ko\"\n\"a, b\",\"가, 나\"\n", "a, b=가, 나"),
        example("en,ko\n\"say \"\"hi\"\"\",\"\"\"안녕\"\" 하세요\"\n", "say \"hi\"=\"안녕\" 하세요"),
        example("en,ko\n\"two\nlines\",\"두\r\n줄\"\nx,엑스\n", "two\nlines=두\r\n줄", "x=엑스"),
        // A quote in the middle of a cell is text.
        example("en,ko\n5\" disk,5인치 디스크\n", "5\" disk=5인치 디스크"),
        // Tabs win over what a sentence has of its own.
        example("Yes, sir\t네\nOh, no\t저런\n", "Yes, sir=네", "Oh, no=저런"),
        // Quotes in a table of tabs are text ...
        example("\"%s\" not found\t\"%s\" 없음\nx\t엑스\n", "\"%s\" not found=\"%s\" 없음", "x=엑스"),
        example("\"Yes\"\t\"네\"\nx\t엑스\n", "\"Yes\"=\"네\"", "x=엑스"),
        example("\"\t따옴표\nA \"\t인용\n", "\"=따옴표", "A \"=인용"),
        // ... unless the table shows that it quotes.
        example("\"en\"\t\"ko\"\n\"open\"\t\"열기\"\n", "open=열기"),
        example("en\tko\n\"say \"\"hi\"\"\"\t안녕\n", "say \"hi\"=안녕"),
        example("en\tko\n\"two\nlines\"\t두 줄\n", "two\nlines=두 줄"),
        example("Source Text,Translation\nopen,열기\n", "open=열기"),
        example("원문\t번역문\topen\nopen\t열기\t\n", "open=열기"),
        example("English,Korean\nopen,열기\n", "open=열기"),
        // Two texts that are names of one language are no header.
        example("English,영어\nopen,열기\n", "English=영어", "open=열기"));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void separatorAndQuotesAreToldByContent(Example example) throws IOException {
    assertEquals(example.pairs, pairs(example.content));
  }

  /** 23: a byte order mark must not hide the separator. */
  @ParameterizedTest
  @CsvSource({"','", "';'", "'\t'"})
  void theSeparatorIsFoundBehindAByteOrderMark(String separator) throws IOException {
    String table = "\uFEFFid%1$sen%1$sko%1$snote\n7%1$sopen%1$s열기%1$s단추\n".formatted(separator);
    for (String charset : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
      TranslationUnit unit = Units.read(table.getBytes(Charset.forName(charset)), "a.csv").get(0);
      assertEquals("7", unit.id());
      assertEquals("open", unit.source().text());
      assertEquals(List.of(Note.of("단추")), unit.notes());
    }
  }

  /** 25: 뷁 and 펲 are syllables of CP949 that the JDK's EUC-KR does not have. */
  @ParameterizedTest
  @ValueSource(strings = {"en,ko\nshout,뷁 펲\n가,x\n", "en\tko\nshout\t뷁 펲\n가\tx\n"})
  void cp949IsReadWhenTheBytesAreNotUtf8(String table) throws IOException {
    byte[] bytes = table.getBytes(Charset.forName("x-windows-949"));
    assertEquals(List.of("shout=뷁 펲", "가=x"), Units.pairs(Units.read(bytes, "a.csv")));
  }

  @Test
  void cp949FarBehindTheStart() throws IOException {
    String table = "en,ko\n" + "ascii,only\n".repeat(20_000) + "end,끝\n";
    List<TranslationUnit> units =
        Units.read(table.getBytes(Charset.forName("x-windows-949")), "a.csv");
    assertEquals("끝", units.get(20_000).variants().get(1).text());
  }

  @Test
  void utf16WithoutMark() throws IOException {
    byte[] bytes = "en,ko\nopen,열기\n".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(List.of("open=열기"), Units.pairs(Units.read(bytes, "a.csv")));
  }

  @Test
  void aBrokenQuoteCostsOneRecord() throws IOException {
    String table = "en,ko\n\"Open\" file,파일 \"열기\"\nclose,닫기\n\"never,\n닫히지,않음\nx,엑스\n";
    try (UnitReader reader = Units.english(folder, "a.csv", table).read()) {
      assertEquals("close", reader.next().orElseThrow().source().text());
      assertEquals("닫히지", reader.next().orElseThrow().source().text());
      assertEquals("x", reader.next().orElseThrow().source().text());
      assertTrue(reader.next().isEmpty());
      List<String> refusals = reader.refusals().stream().map(Refusal::toString).toList();
      assertTrue(
          refusals.get(0).endsWith("a.csv:2:1: a quote inside a quoted cell must be doubled"));
      assertTrue(refusals.get(1).contains("a.csv:4:1: a cell opens with a quote"), refusals.get(1));
      assertEquals(2, reader.refusedByReason().size());
    }
  }

  @Test
  void positionsCountTheLinesInsideOfCells() throws IOException {
    try (UnitReader reader =
        Units.english(folder, "a.csv", "en,ko\n\"a\nb\nc\",가\nx,\ny,예\n").read()) {
      reader.next();
      assertEquals(2, reader.position().line());
      reader.next();
      assertEquals(6, reader.position().line());
      assertEquals(5, reader.refusals().get(0).position().line());
    }
  }

  @Test
  void givenColumns() throws IOException {
    UnitFile file =
        Units.english(folder, "a.csv", "12,열기,open,단추\n")
            .columns(List.of("id", "target", "source", "note"));
    TranslationUnit unit = Units.all(file.read()).get(0);
    assertEquals("12", unit.id());
    assertEquals("open", unit.source().text());
    assertEquals(Locale.ENGLISH, unit.source().language());
    UnitFile wrong = Units.english(folder, "a.csv", "a,b\n").columns(List.of("id", "en"));
    String message = assertThrows(InterchangeException.class, wrong::read).getMessage();
    assertTrue(message.contains("the columns id, en do not say"), message);
  }

  @Test
  void columnsOfOtherNamesBecomePropertiesAndColumnsAgain() throws IOException {
    String table = "en,ko,id,note,status,client\r\nopen,열기,1,,approved,ACME\r\n";
    List<TranslationUnit> units = Units.read(table, "a.csv");
    assertEquals(
        "[csv:status=approved, csv:client=ACME]",
        units.get(0).properties().stream()
            .map(p -> p.type() + "=" + p.value())
            .toList()
            .toString());
    Path file = folder.resolve("b.csv");
    assertTrue(Units.write(file, units).losses().isEmpty());
    assertEquals(units, Units.all(UnitFile.at(file).read()));
    assertEquals(table, java.nio.file.Files.readString(file));
  }

  /** 24: what has no translation is no wrong translation. */
  @Test
  void glossariesOfOmegaT() throws IOException {
    String glossary =
        "# Glossary in tab-separated format -*- coding: utf-8 -*-\n"
            + "resolution\t결의\t유엔\n# 주석\nempty\t\nvote\t표결\n#정의\t뜻\n";
    try (UnitReader reader = Units.english(folder, "glossary.txt", glossary).read()) {
      TranslationUnit first = reader.next().orElseThrow();
      assertEquals("결의", first.variants().get(1).text());
      assertEquals(List.of(Note.of("유엔")), first.notes());
      assertEquals("vote", reader.next().orElseThrow().source().text());
      assertTrue(reader.next().isEmpty());
      assertEquals(
          List.of(4, 6), reader.refusals().stream().map(r -> r.position().line()).toList());
    }
  }

  @Test
  void glossariesInUtx() throws IOException {
    String utx =
        "#UTX 1.20; en-US/ko-KR; 2026-11-01T00:00:00Z; copyright: own (2026); bidirectional;\n"
            + "#description: 유엔 용어\n"
            + "#src\ttgt\tsrc:pos\tterm status\tcomment\n"
            + "resolution\t결의\tnoun\tapproved\t안보리\n"
            + "motion\t동의\tnoun\tprovisional\t\n";
    List<TranslationUnit> units = Units.read(utx, "a.utx");
    assertEquals(List.of("resolution=결의", "motion=동의"), Units.pairs(units));
    assertEquals(Locale.US, units.get(0).source().language());
    assertEquals(List.of(Note.of("안보리")), units.get(0).notes());
    assertEquals("utx:src:pos", units.get(0).properties().get(0).type());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#UTX 1.20; en-US;\\n#src\\ttgt\\na\\t가\\n | a.utx:1:1: the UTX header names no two languages",
        "#UTX 1.20; en/ko;\\n#a\\tb\\na\\t가\\n | a.utx:2:1: the UTX header names no columns",
      })
  void utxWithoutWhatItNeeds(String content, String expected) {
    String utx = content.replace("\\n", "\n").replace("\\t", "\t");
    IOException refused = assertThrows(InterchangeException.class, () -> Units.read(utx, "a.utx"));
    assertTrue(refused.getMessage().contains(expected), refused.getMessage());
  }

  /** 15: what a reader holds does not grow with the file. */
  @Test
  void aLargeTableIsReadInConstantMemory() throws IOException {
    long size = 20_000_000;
    byte[] row = "\"Open the file, \"\"%s\"\"\",파일을 엽니다\r\n".getBytes(StandardCharsets.UTF_8);
    InputStream rows =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at < size ? row[(int) (at++ % row.length)] : -1;
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(length, size - at);
            for (int i = 0; i < count; i++) {
              bytes[offset + i] = row[(int) ((at + i) % row.length)];
            }
            at += Math.max(0, count);
            return count <= 0 ? -1 : count;
          }
        };
    InputStream table =
        new java.io.SequenceInputStream(
            new java.io.ByteArrayInputStream("en,ko\r\n".getBytes(StandardCharsets.UTF_8)), rows);
    long units = 0;
    Runtime runtime = Runtime.getRuntime();
    runtime.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();
    try (UnitReader reader = UnitFile.read(table, "large.csv")) {
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units++;
      }
      runtime.gc();
      long held = runtime.totalMemory() - runtime.freeMemory() - before;
      assertTrue(held < 5_000_000, held + " bytes held");
    }
    assertTrue(units > size / row.length - 2, units + " units");
  }
}
