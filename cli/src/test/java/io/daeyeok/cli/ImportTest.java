package io.daeyeok.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files and folders on their way into a memory, and from format to format. */
class ImportTest {
  @TempDir Path folder;
  private String memory;

  @BeforeEach
  void nameTheMemory() {
    memory = folder.resolve("m").toString();
  }

  private static Run run(String... args) {
    return Run.of("", args);
  }

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private int units() {
    String out = run("stats", "--memory", memory, "--format", "json").out();
    return JsonMapper.shared().readTree(out).get("units").asInt();
  }

  @Test
  void aFolderIsReadWithAllThatIsInItByContent() throws IOException {
    file("in/b/deep.dat", "en,ko\nopen,열기\n");
    file("in/a.po", "msgid \"\"\nmsgstr \"Language: ko\\n\"\n\nmsgid \"close\"\nmsgstr \"닫기\"\n");
    file("in/.git/c.csv", "en,ko\nhidden,숨김\n");
    file("in/.d.csv", "en,ko\nhidden,숨김\n");
    file("in/page.html", "<html/>");
    file("in/README.md", "Hello, world\n");
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("in/e.gz")))) {
      out.write("en\tko\nsave\t저장\n".getBytes(StandardCharsets.UTF_8));
    }
    Run run = run("import", "--memory", memory, folder.resolve("in").toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("3 units read: 3 added, 0 refreshed, 0 replaced, 0 left out\n", run.out());
    List<String> unread =
        run.err()
            .lines()
            .map(line -> line.replace('\\', '/').replaceAll(".*/in/", ""))
            .sorted()
            .toList();
    assertEquals(List.of("README.md", "page.html"), unread);
  }

  @Test
  void aFolderWithoutUnitsIsAnError() throws IOException {
    file("in/README.md", "Hello, world\n");
    Run run = run("import", "--memory", memory, folder.resolve("in").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("README.md") && run.err().contains("holds units"), run.err());
    assertFalse(Files.exists(folder.resolve("m")));
  }

  @Test
  void lenientKeepsTheGoodAndStrictRefusesAll() throws IOException {
    String csv = file("a.csv", "en,ko\nopen,열기\nclose,\n\"bad\"x,나쁨\nsave,저장\n");
    Run strict = run("import", "--strict", "--memory", memory, csv);
    assertEquals(2, strict.code());
    assertTrue(strict.err().contains("a.csv:3:1: text in en only"), strict.err());
    assertTrue(strict.err().contains("nothing was imported"), strict.err());
    assertFalse(Files.exists(folder.resolve("m")));
    Run lenient = run("import", "--memory", memory, "--format", "json", csv);
    assertEquals(0, lenient.code());
    JsonNode report = JsonMapper.shared().readTree(lenient.out());
    assertEquals(4, report.get("read").asInt());
    assertEquals(2, report.get("added").asInt());
    assertEquals(2, report.get("left_out").asInt());
    assertEquals(2, report.get("reasons").size());
    assertTrue(lenient.err().contains("a.csv:4:1: a quote inside"), lenient.err());
    assertTrue(lenient.err().contains("left out, 1 in all: a quote inside"), lenient.err());
  }

  /** 13, 14: nothing in the languages asked for is an error, and leaves no memory behind. */
  @Test
  void zeroUnitsBecauseOfLanguagesNamesThoseFound() throws IOException {
    String csv = file("a.csv", "de,fr\nöffnen,ouvrir\n");
    Run run = run("import", "--memory", memory, "--from", "en", "--to", "ko", csv);
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertTrue(run.err().contains("the languages found are de (1 units), fr (1 units)"), run.err());
    assertFalse(Files.exists(folder.resolve("m")));
  }

  @Test
  void languagesSelectFromFilesOfMany() throws IOException {
    String many = file("many.csv", "en,ko,fr\nopen,열기,ouvrir\nclose,,fermer\n");
    String other = file("other.csv", "de,fr\nöffnen,ouvrir\n");
    Run run = run("import", "--memory", memory, "--from", "ko", "--to", "en", many, other);
    assertEquals(0, run.code(), run.err());
    assertEquals("3 units read: 1 added, 0 refreshed, 0 replaced, 2 left out\n", run.out());
    assertTrue(run.err().contains("not read: " + other + ": no unit is in ko and en"), run.err());
    String stats = run("stats", "--memory", memory, "--format", "json").out();
    assertTrue(stats.contains("\"ko\":1") && !stats.contains("fr"), stats);
  }

  @Test
  void aFatalErrorLeavesTheMemoryAsItWas() throws IOException {
    assertEquals(0, run("import", "--memory", memory, file("a.csv", "en,ko\na,가\n")).code());
    file("in/a.csv", "en,ko\nb,나\n");
    file("in/z.tmx", "<tmx version='1.4'><body><tu><tuv xml:lang='ko'>");
    Run run = run("import", "--memory", memory, folder.resolve("in").toString());
    assertEquals(2, run.code());
    assertTrue(run.err().contains("z.tmx:1:"), run.err());
    assertEquals(1, units());
  }

  @Test
  void columnsCanBeSaid() throws IOException {
    String csv = file("a.csv", "1,가,a\n");
    Run run =
        run(
            "import",
            "--memory",
            memory,
            "--from",
            "en",
            "--to",
            "ko",
            "--columns",
            "id,target,source",
            csv);
    assertEquals(0, run.code(), run.err());
    Run export = run("export", "--memory", memory, folder.resolve("o.jsonl").toString());
    assertEquals(0, export.code(), export.err());
    assertEquals("", export.err());
    String json = Files.readString(folder.resolve("o.jsonl"));
    assertTrue(json.startsWith("{\"id\":\"1\",\"source\":\"en\""), json);
  }

  @Test
  void convertSaysWhatTheFormatCannotHold() throws IOException {
    String csv = file("a.csv", "en,ko,id,note,client\na,가,7,주의,ACME\n");
    String po = folder.resolve("a.po").toString();
    Run run = run("convert", csv, po);
    assertEquals(0, run.code(), run.err());
    assertEquals("1 units written to " + po + "\n", run.out());
    assertEquals(
        List.of(
            "left out: ids, of 1 units, the first being 7",
            "left out: properties, of 1 units, the first being 7"),
        run.err().lines().toList());
    String utx = folder.resolve("a.utx").toString();
    assertEquals("1 concepts written to " + utx + "\n", run("convert", csv, utx).out());
    assertEquals(2, run("convert", csv, folder.resolve("a.docx").toString()).code());
    assertEquals(2, run("convert", folder.resolve("none.csv").toString(), po).code());
  }

  @Test
  void theProgressBarIsOneLineThatGoesAway() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    AtomicLong clock = new AtomicLong();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    try (ProgressBar bar = new ProgressBar(out, 1_000, () -> clock.getAndAdd(30_000_000))) {
      for (int i = 0; i < 1_000; i++) {
        bar.bytes(1);
        bar.unit();
      }
    }
    String shown = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(shown.startsWith("\r[#######                       ]  25 %  256 units"), shown);
    assertTrue(shown.endsWith("\r\u001B[K"), shown);
    assertFalse(shown.contains("\n"), shown);
  }
}
