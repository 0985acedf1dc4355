package io.daeyeok.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The contract that scripts rely on, command by command. */
class CommandLineTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private static Run run(String input, String... args) {
    return Run.of(input, args);
  }

  private static void assertRefused(Run run, String expected) {
    assertEquals(2, run.code(), run.toString());
    assertTrue(run.err().contains(expected), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals("", run.out());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void aNearIdenticalPairComesFirstWithItsParticleNamed() {
    Run run = run("무투표 채택은 우방국의 부담을 덜어 준다.\n", "lookup", "--from", "ko", "--to", "en");
    assertEquals(0, run.code());
    assertTrue(run.out().startsWith(" 91  무투표 채택은 우방국의 부담[-을-]{+도+} 덜어 준다."), run.out());
    assertTrue(run.out().contains("No-vote adoption also eases the burden on allies."), run.out());
    assertTrue(run.out().contains("particle 을 → 도 −9"), run.out());
    assertTrue(run.out().contains("무투표 채택 → no-vote adoption"), run.out());
  }

  @Test
  void variantsFindWhatAnotherTermSays() {
    String[] plain = {
      "lookup", "--from", "ko", "--to", "en", "--format", "json", "무표결 채택은 우방국의 부담도 덜어 준다."
    };
    List<String> more = new ArrayList<>(List.of(plain));
    more.add(1, "--variants");
    JsonNode before = run("", plain).json().get(0).get("hits").get(0);
    JsonNode after = run("", more.toArray(new String[0])).json().get(0).get("hits").get(0);
    assertTrue(after.get("score").intValue() > before.get("score").intValue(), after.toString());
    JsonNode reasons = after.get("reasons");
    JsonNode last = reasons.get(reasons.size() - 1);
    assertEquals("term_variant", last.get("kind").stringValue());
    assertEquals(2, last.get("points").intValue());
    assertEquals("무표결 채택 → 무투표 채택", last.get("detail").stringValue());
  }

  @Test
  void lookupPrintsOneObjectALineInInputOrder() {
    Run run =
        run(
            "문건은 2024년 11월 3일(현지시간) 스위스 제네바에서 공개됐다.\n\n아무 관계 없는 문장이다.\n",
            "lookup",
            "--from",
            "ko",
            "--to",
            "en",
            "--format",
            "json",
            "--limit",
            "1");
    List<JsonNode> lines = run.json();
    assertEquals(3, lines.size());
    JsonNode hit = lines.get(0).get("hits").get(0);
    assertEquals(99, hit.get("score").asInt());
    assertEquals("s04", hit.get("id").asString());
    assertEquals("문건은 2024년 10월 28일(현지시간) 스위스 제네바에서 공개됐다.", hit.get("source").asString());
    assertTrue(hit.get("target").asString().contains("Oct. 28, 2024"));
    assertEquals(
        hit.get("target").asString().replace("Oct. 28, 2024", "Nov. 3, 2024"),
        hit.get("adapted").asString());
    assertEquals("date", hit.get("reasons").get(0).get("kind").asString());
    assertEquals(1, hit.get("reasons").get(0).get("points").asInt());
    assertEquals("", lines.get(1).get("query").asString());
    assertEquals(0, lines.get(1).get("hits").size());
    assertEquals(0, lines.get(2).get("hits").size());
  }

  @Test
  void theTargetWithTheDateAskedForStandsBelowTheStoredOne() {
    Run run =
        run("", "lookup", "--from", "ko", "--to", "en", "문건은 2024년 11월 3일(현지시간) 스위스 제네바에서 공개됐다.");
    assertTrue(run.out().contains("Oct. 28, 2024"), run.out());
    assertTrue(run.out().contains("     → "), run.out());
    assertTrue(run.out().contains("Nov. 3, 2024"), run.out());
  }

  @Test
  void northernSpellingAndSpacingScoreAtLeast95() {
    Run run =
        run(
            "",
            "lookup",
            "--from",
            "ko-KP",
            "--to",
            "en",
            "--format",
            "json",
            "리일규는 제네바에서 열린 《2024 북한인권국제대화》에서 문건을 공개했다.");
    JsonNode hit = run.json().get(0).get("hits").get(0);
    assertEquals("s05", hit.get("id").asString());
    assertTrue(hit.get("score").asInt() >= 95 && hit.get("score").asInt() < 100, hit.toString());
  }

  @Test
  void decomposedInputGivesTheSameHits() {
    String text = "무투표 채택은 우방국의 부담도 덜어 준다.";
    String[] command = {"lookup", "--from", "ko", "--to", "en", "--format", "json"};
    JsonNode composed = run(text, command).json().get(0).get("hits");
    JsonNode decomposed =
        run(Normalizer.normalize(text, Normalizer.Form.NFD), command).json().get(0).get("hits");
    assertEquals(composed, decomposed);
    assertEquals(100, composed.get(0).get("score").asInt());
  }

  @Test
  void timingIsALineOnStandardError() {
    Run run = run("결의안\n인권\n", "lookup", "--from", "ko", "--to", "en", "--timing");
    JsonNode timing = JSON.readTree(run.err());
    assertEquals(2, timing.get("queries").asInt());
    assertEquals(1, timing.get("threads").asInt());
    assertTrue(timing.get("p50_ms").asDouble() <= timing.get("p99_ms").asDouble());
    assertTrue(timing.get("mean_ms").asDouble() > 0);
  }

  @Test
  void termsHaveOffsetsOfTheInputLine() {
    String text = "😀 결의안이 무투표로 채택됐다.";
    Run run = run("", "terms", "--from", "ko", "--to", "en", "--format", "json", text);
    JsonNode hits = run.json().get(0).get("hits");
    boolean found = false;
    for (JsonNode hit : hits) {
      int start = hit.get("start").asInt();
      int end = hit.get("end").asInt();
      assertEquals(hit.get("text").asString(), text.substring(start, end));
      if (hit.get("concept").asString().equals("no-vote-adoption")) {
        found = true;
        assertEquals("무투표로 채택", hit.get("term").asString());
        assertEquals("ko-KR", hit.get("language").asString());
        assertEquals("admitted", hit.get("status").asString());
        assertEquals("inflected", hit.get("match").asString());
        assertEquals("no-vote adoption", hit.get("translations").get(0).asString());
      }
    }
    assertTrue(found, hits.toString());
  }

  @Test
  void termsAreExplainedWhenAsked() {
    String[] command = {"terms", "--from", "ko", "--format", "json", "결의안을 냈다.", "--explain"};
    JsonNode why = run("", command).json().get(0).get("hits").get(0).get("explanation");
    assertEquals("as_listed", why.get("spelling").asString());
    assertEquals("word_start", why.get("left").asString());
    assertEquals("particle", why.get("right").asString());
    assertEquals("을", why.get("after").asString());
  }

  @Test
  void normalizePrintsTheTextAndItsEdits() {
    String text = "😀 그를 사회적매장을 하고 합의를 깼다.";
    JsonNode line =
        run("", "normalize", "--language", "ko-KR", "--format", "json", text).json().get(0);
    assertEquals(text, line.get("query").asString());
    assertEquals("😀 그를 사회적 매장을 하고 합의를 깼다.", line.get("text").asString());
    assertEquals(1, line.get("edits").size());
    JsonNode edit = line.get("edits").get(0);
    assertEquals("사회적매장", edit.get("from").asString());
    assertEquals("사회적 매장", edit.get("to").asString());
    assertEquals("social-burial", edit.get("concept").asString());
    assertEquals("variety", edit.get("reason").asString());
    assertEquals("apply", edit.get("confidence").asString());
    int start = edit.get("start").asInt();
    assertEquals("사회적매장", text.substring(start, edit.get("end").asInt()));
    JsonNode suggestion = line.get("suggestions").get(0);
    assertEquals("suggest", suggestion.get("confidence").asString());
    assertEquals("consensus", suggestion.get("concept").asString());
  }

  @Test
  void normalizeKnowsItsVarietiesAndCanKeepQuotations() {
    String english = "The draft was adopted by no vote adoption.\n";
    assertTrue(
        run(english, "normalize", "--language", "en")
            .out()
            .startsWith("The draft was adopted by no-vote adoption.\n"));
    assertTrue(
        run(english, "normalize", "--language", "en-x-un")
            .out()
            .startsWith("The draft was adopted without a vote.\n"));
    String quoting = "북조선은 '북조선'이라고 썼다.";
    assertTrue(run("", "normalize", "--language", "ko", quoting).out().startsWith("북한은 '북한'이라고"));
    String kept = run("", "normalize", "--language", "ko", "--quotations", "keep", quoting).out();
    assertTrue(kept.startsWith("북한은 '북조선'이라고"), kept);
    assertRefused(run("", "normalize", quoting), "--language");
    assertRefused(run(" \n", "normalize", "--language", "ko"), "the query is empty");
  }

  @Test
  void concordanceFindsUnspacedAndInflectedUses() throws IOException {
    String tsv = file("a.tsv", "ko\ten\n결의안이 무투표채택되었다.\ta\n총회는 결의안을 무투표로 채택했다.\tb\n표결로 채택했다.\tc\n");
    assertEquals(0, run("", "import", "--memory", path("m"), tsv).code());
    Run run = run("", "concordance", "--memory", path("m"), "--format", "json", "무투표 채택");
    List<String> texts = new ArrayList<>();
    for (JsonNode hit : run.json().get(0).get("hits")) {
      texts.add(hit.get("text").asString());
      JsonNode span = hit.get("spans").get(0);
      assertTrue(
          hit.get("text").asString().startsWith("무투표", span.get("start").asInt()), hit.toString());
    }
    assertEquals(List.of("결의안이 무투표채택되었다.", "총회는 결의안을 무투표로 채택했다."), texts);
  }

  @Test
  void importsReportAndExportsComeBack() throws IOException {
    String tsv = file("a.tsv", "한국\tKorea\t주의\n한국\tKorea\n혼자\n북한\tNorth Korea\n");
    Run imported = run("", "import", "--memory", path("m"), "--from", "ko", "--to", "en", tsv);
    assertEquals(0, imported.code());
    assertEquals("4 units read: 2 added, 1 refreshed, 0 replaced, 1 left out\n", imported.out());
    assertTrue(imported.err().contains("a.tsv:3:1: expected two or more columns"), imported.err());
    Run stats = run("", "stats", "--memory", path("m"), "--format", "json");
    assertEquals(2, stats.json().get(0).get("units").asInt());
    assertEquals(2, stats.json().get(0).get("languages").get("ko").asInt());
    assertTrue(stats.json().get(0).get("bytes").asLong() > 0);
    for (String name : List.of("out.tmx", "out.tsv")) {
      Run exported = run("", "export", "--memory", path("m"), path(name));
      assertEquals("2 units written to " + path(name) + "\n", exported.out());
      assertEquals(0, run("", "import", "--memory", path(name + ".m"), path(name)).code());
      Run again = run("", "stats", "--memory", path(name + ".m"), "--format", "json");
      assertEquals(
          stats.json().get(0).get("languages"), again.json().get(0).get("languages"), name);
    }
    assertEquals("", run("", "export", "--memory", path("m"), path("b.tmx")).err());
    assertEquals(
        Files.readString(folder.resolve("out.tmx")), Files.readString(folder.resolve("b.tmx")));
    assertTrue(
        run("", "export", "--memory", path("m"), path("c.tsv"))
            .err()
            .contains("left out: context and origin, of 2 units"));
  }

  @Test
  void importsGetInWholeOrNotAtAll() throws IOException {
    String good = file("good.tsv", "ko\ten\n하나\tone\n");
    String broken = file("broken.tmx", "<tmx><body>\n<tu><tuv xml:lang='ko'>");
    assertEquals(0, run("", "import", "--memory", path("m"), good).code());
    String more = file("more.tsv", "ko\ten\n둘\ttwo\n");
    assertRefused(run("", "import", "--memory", path("m"), more, broken), "broken.tmx:2:");
    assertTrue(run("", "stats", "--memory", path("m")).out().contains("1  units"));
    assertRefused(run("", "import", "--memory", path("new"), broken), "not well-formed XML");
    assertFalse(Files.exists(folder.resolve("new")));
    String mixed = file("mixed.tsv", "ko\ten\n셋\tthree\n넷\n");
    assertRefused(run("", "import", "--strict", "--memory", path("m"), mixed), "mixed.tsv:3:1");
    assertTrue(run("", "stats", "--memory", path("m")).out().contains("1  units"));
  }

  @Test
  void overwriteReplacesTargets() throws IOException {
    run("", "import", "--memory", path("m"), file("a.tsv", "ko\ten\n하나\tone\n"));
    String other = file("b.tsv", "ko\ten\n하나\tunity\n");
    assertTrue(
        run("", "import", "--overwrite", "--memory", path("m"), other)
            .out()
            .contains("1 replaced"));
    assertTrue(run("", "stats", "--memory", path("m")).out().contains("1  units"));
  }

  @Test
  void whatCannotBeUsedIsOneLineAndExitCode2() throws IOException {
    String oneColumn = file("one.tsv", "하나\n둘\n");
    assertRefused(
        run("", "import", "--memory", path("m"), "--from", "ko", "--to", "en", oneColumn),
        "one.tsv:1:1: expected two or more columns");
    assertRefused(run("", "import", "--memory", path("m"), path("none.tmx")), "no such file");
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    assertRefused(run("", "import", "--memory", path("m"), empty), "holds units");
    assertRefused(run("", "lookup", "--from", "ko", "--to", "en", ""), "the query is empty");
    assertRefused(run("\n \n", "terms", "--from", "ko"), "the query is empty");
    assertRefused(run("", "concordance", " "), "the query is empty");
    assertRefused(
        run("", "lookup", "--memory", path("none"), "--from", "ko", "--to", "en", "가"),
        "there is no such memory");
    assertRefused(run("", "lookup", "--from", "한국어", "--to", "en", "가"), "'한국어' is no language");
    assertRefused(
        run("", "lookup", "--from", "ko", "--to", "en", "--min", "0", "가"), "from 1 to 101");
    assertRefused(run("", "lookup", "--to", "en", "가"), "--from");
    assertRefused(run("", "frobnicate"), "frobnicate");
    assertRefused(
        run("", "terms", "--from", "ko", "--termbase", file("t.json", "{"), "가"), "t.json:1:");
    assertRefused(run("", "export", "--memory", path("m"), path("a.docx")), "no such memory");
    assertRefused(run("", "import", "--memory", oneColumn, oneColumn), "is a file");
  }

  @Test
  void glossariesOfOtherProgramsAreTermbases() throws IOException {
    String csv = file("g.csv", "en,ko,status\nvote,표결,preferred\ndraft,초안,preferred\n");
    String omegat = file("g.txt", "표결\tballot\n연기\tadjournment\n");
    Run run = run("", "terms", "--from", "ko", "--termbase", csv, "초안을 표결에 부쳤다.");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("초안 → draft"), run.out());
    run = run("", "terms", "--from", "ko", "--termbase", csv, "--termbase", omegat, "초안 표결을 연기했다.");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("연기 → adjournment"), run.out());
    assertTrue(run.out().contains("초안 → draft"), run.out());
  }

  @Test
  void aTextOfAMillionCharacters() throws IOException {
    String input = file("long.txt", "북한 인권 ".repeat(170_000));
    Run run = run("", "lookup", "--from", "ko", "--to", "en", "--input", input, "--format", "json");
    assertEquals(0, run.code(), run.err());
    assertEquals(0, run.json().get(0).get("hits").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repl",
        "lookup",
        "concordance",
        "terms",
        "normalize",
        "import",
        "export",
        "convert",
        "stats",
        "reindex",
        "verify"
      })
  void everyCommandAnswersHelp(String command) {
    Run run = run("", command, "--help");
    assertEquals(0, run.code());
    assertTrue(run.out().contains("Usage: daeyeok " + command), run.out());
    // An example that is wrapped cannot be copied.
    run.out()
        .lines()
        .dropWhile(line -> !line.startsWith("Example"))
        .skip(1)
        .forEach(line -> assertTrue(line.startsWith("  "), line));
  }

  @Test
  void aSoundMemoryIsSaidToBeSoundAndADamagedOneIsNot() throws IOException {
    Path memory = folder.resolve("verified");
    String pairs = file("pairs.tsv", "표결\tvote\n무투표 채택\tadoption without a vote\n");
    assertEquals(
        0,
        run("", "import", "--memory", memory.toString(), "--from", "ko", "--to", "en", pairs)
            .code());
    Run sound = run("", "verify", "--memory", memory.toString());
    assertEquals("sound: 2 units\n", sound.out());
    assertEquals(0, sound.code());
    Path largest;
    try (Stream<Path> files = Files.list(memory)) {
      largest = files.max(Comparator.comparingLong(path -> path.toFile().length())).orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 0x55;
    Files.write(largest, bytes);
    Run damaged = run("", "verify", "--memory", memory.toString());
    assertEquals(2, damaged.code());
    assertTrue(damaged.err().contains("damaged; restore it from a copy"), damaged.err());
  }

  @Test
  void theProgramItselfAnswersHelpAndVersion() {
    assertTrue(run("", "--help").out().contains("Exit codes"));
    assertTrue(run("", "--version").out().startsWith("daeyeok "));
  }
}
