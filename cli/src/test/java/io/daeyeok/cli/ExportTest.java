package io.daeyeok.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A memory of three languages on its way into formats of two, and conversions that say all. */
class ExportTest {
  @TempDir Path folder;
  private String memory;

  private static Run run(String... args) {
    return Run.of("", args);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @BeforeEach
  void importThreeLanguages() throws IOException {
    memory = folder.resolve("m").toString();
    String csv = "en,ko,fr,id\nopen,열기,ouvrir,1\nclose,,fermer,2\nsave,저장,,3\n";
    assertEquals(0, run("import", "--memory", memory, file("in.csv", csv)).code());
  }

  private Run export(String name, String... languages) {
    String[] args = new String[4 + languages.length];
    System.arraycopy(new String[] {"export", "--memory", memory}, 0, args, 0, 3);
    System.arraycopy(languages, 0, args, 3, languages.length);
    args[args.length - 1] = folder.resolve(name).toString();
    return run(args);
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @ParameterizedTest
  @CsvSource({"o.xlf, <source>열기</source>", "o.po, msgid \"열기\"", "o.csv, 열기", "o.tsv, 열기"})
  void theDirectionIsTheOneAskedFor(String name, String expected) throws IOException {
    Run run = export(name, "--from", "ko", "--to", "fr");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().startsWith("1 units written"), run.out());
    assertTrue(written(name).contains(expected), written(name));
    assertFalse(written(name).contains("open"), written(name));
    assertTrue(run.err().contains("units in other languages, of 2 units"), run.err());
    assertTrue(run.err().contains("sides in further languages, of 1 units"), run.err());
  }

  @Test
  void aUnitIsTurnedWhereTheFileHasOneDirection() throws IOException {
    Run run = export("o.xlf", "--from", "ko", "--to", "en");
    assertTrue(written("o.xlf").contains("srcLang=\"ko\" trgLang=\"en\""), written("o.xlf"));
    assertTrue(written("o.xlf").contains("<source>저장</source>"), written("o.xlf"));
    assertTrue(run.err().contains("which side is the source, of 2 units"), run.err());
  }

  @Test
  void tmxKeepsItsSource() throws IOException {
    Run run = export("o.tmx", "--from", "ko", "--to", "en");
    assertEquals("2 units written to " + folder.resolve("o.tmx") + "\n", run.out());
    assertTrue(written("o.tmx").contains("srclang=\"en\""), written("o.tmx"));
    assertFalse(run.err().contains("which side"), run.err());
  }

  @Test
  void languagesThatNoUnitHasWriteNothing() throws IOException {
    file("o.xlf", "as it was");
    Run run = export("o.xlf", "--from", "ko", "--to", "de");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("en (3 units)") && run.err().contains("ko (2 units)"), run.err());
    assertEquals("as it was", written("o.xlf"));
    assertEquals(2, export("o.xlf", "--from", "ko").code());
  }

  @Test
  void strictConversionsWriteAllOrNothing() throws IOException {
    String in = file("s.csv", "en,ko\nopen,열기\nclose,\n");
    String out = folder.resolve("s.tmx").toString();
    Run run = run("convert", "--strict", in, out);
    assertEquals(2, run.code());
    assertTrue(run.err().contains("s.csv:3:1: text in en only"), run.err());
    assertFalse(Files.exists(Path.of(out)));
    assertEquals(0, run("convert", in, out).code());
  }

  @Test
  void whatIsNoUnitIsPassedOverAloud() throws IOException {
    String tmx =
        file(
            "h.tmx",
            "<tmx version='1.4'><header srclang='en'><note>urgent</note></header><body><tu>"
                + "<tuv xml:lang='en'><seg>a</seg></tuv><tuv xml:lang='ko'><seg>가</seg></tuv></tu>"
                + "</body></tmx>");
    String said = "passed over: " + tmx + ":1:20: the header says of the whole file: note 'urgent'";
    assertEquals(said, run("import", "--strict", "--memory", memory, tmx).err().strip());
    assertTrue(run("convert", tmx, folder.resolve("h.po").toString()).err().contains(said));
  }
}
