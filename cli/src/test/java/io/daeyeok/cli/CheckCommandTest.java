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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** check, rules and explain: exit codes, formats, baseline, fixes. */
class CheckCommandTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;
  private Path config;

  private static Run run(String... args) {
    return Run.of("", args);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /** A configuration of our own, so that none in the working folder matters. */
  @BeforeEach
  void configure() throws IOException {
    config = Files.writeString(folder.resolve("daeyeok.json"), "{}");
  }

  private Run check(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "check";
    all[1] = "--config";
    all[2] = config.toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return run(all);
  }

  private String warned() throws IOException {
    return file("warned.tsv", "en\tko-KR\nThe women met.\t녀성이 모였다.\n");
  }

  private String wrong() throws IOException {
    return file("wrong.tsv", "en\tko-KR\n%s was adopted.\t채택됐다.\n");
  }

  @Test
  void aGlossaryOfAnotherProgramIsTermbaseAndFile() throws IOException {
    String table =
        file(
            "terms.csv",
            "id,ko,en,ko status\nvessel,어선,fishing vessel,preferred\n"
                + "vessel,어로선박,,forbidden\n");
    String units = file("news.tsv", "en\tko-KR\nA fishing vessel.\t어로선박이다.\n");
    Run run = check("--termbase", table, table, units);
    assertEquals(1, run.code(), run.out() + run.err());
    assertTrue(run.out().contains("[bitext/term-forbidden]"), run.out());
    assertEquals(1, check("--termbase", table, units).code());
    assertEquals(2, check("--termbase", folder.resolve("none.json").toString(), units).code());
  }

  @Test
  void aCleanFileIsCodeZero() throws IOException {
    Run run = check(file("clean.tsv", "en\tko-KR\nThe meeting is over.\t회의가 끝났다.\n"));
    assertEquals(new Run(0, "nothing to report in 0 concepts and 1 unit\n", ""), run);
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1", "note, 1", "never, 0"})
  void aWarningFailsFromItsLevelOn(String level, int code) throws IOException {
    assertEquals(code, check("--fail-on", level, warned()).code());
  }

  @Test
  void anErrorFailsUnlessNothingDoes() throws IOException {
    Run run = check(wrong());
    assertEquals(1, run.code(), run.toString());
    assertTrue(
        run.out()
            .contains(
                "wrong.tsv:2:17: error [bitext/codes-unbalanced] the ko-KR text lacks %s of the source"),
        run.out());
    assertEquals(0, check("--fail-on", "never", wrong()).code());
  }

  @Test
  void anUnreadableFileIsCodeTwoAndTheOthersAreChecked() throws IOException {
    String broken = file("broken.json", "{\"concepts\": [{]}");
    Run run = check("--fail-on", "never", broken, wrong());
    assertEquals(2, run.code());
    assertTrue(run.out().contains("[bitext/codes-unbalanced]"), run.out());
    assertTrue(run.err().startsWith("daeyeok: " + broken + ":1:16: not JSON"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void severalReportsAtOnce() throws IOException {
    Path sarif = folder.resolve("r.sarif");
    Path junit = folder.resolve("r.xml");
    Run run =
        check(
            "--format",
            "json",
            "--format",
            "sarif=" + sarif,
            "--format",
            "JUnit=" + junit,
            wrong());
    JsonNode finding = JSON.readTree(run.out().lines().findFirst().orElseThrow());
    assertEquals("bitext/codes-unbalanced", finding.get("rule").asString());
    assertEquals("2.1.0", JSON.readTree(Files.readString(sarif)).get("version").asString());
    assertTrue(Files.readString(junit).contains("<failure type=\"error\""));
  }

  @Test
  void aBaselineSilencesWhatWasThere() throws IOException {
    String known = folder.resolve("known.json").toString();
    assertEquals(0, check("--baseline", known, "--update-baseline", wrong()).code());
    Run again = check("--baseline", known, wrong());
    assertEquals(new Run(0, "nothing to report in 0 concepts and 1 unit\n", ""), again);
    assertEquals(1, check("--baseline", known, "--fail-on", "warning", warned(), wrong()).code());
  }

  @Test
  void theConfigurationNamesFilesAndLevels() throws IOException {
    warned();
    Files.writeString(
        config, "{\"paths\": [\"*.tsv\"], \"rules\": {\"bitext/north-form\": \"error\"}}");
    Run run = check();
    assertEquals(1, run.code(), run.toString());
    assertTrue(run.out().contains("error [bitext/north-form]"), run.out());
  }

  @Test
  void aFixIsShownFirstAndMadeWhenAsked() throws IOException {
    String path = file("u.tsv", "en\tko-KR\nThe vote is over.\t표결이  끝\u200B났다.\n");
    String before = Files.readString(Path.of(path));
    Run dry = check("--fix", path);
    assertTrue(dry.err().contains("-The vote is over.\t표결이  끝<U+200B>났다."), dry.err());
    assertTrue(dry.err().contains("+The vote is over.\t표결이 끝났다."), dry.err());
    assertEquals(before, Files.readString(Path.of(path)));
    Run done = check("--fix", "--write", path);
    assertEquals("nothing to report in 0 concepts and 1 unit\n", done.out());
    assertEquals("en\tko-KR\nThe vote is over.\t표결이 끝났다.\n", Files.readString(Path.of(path)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--format xml a.tmx | there is no format 'xml'; expected text, json, sarif, junit or github",
        "--fail-on sometimes a.tmx | sometimes",
        "--update-baseline a.tmx | --update-baseline needs --baseline FILE",
        "--write a.tmx | --write goes with --fix",
        "--baseline nowhere.json a.tmx | nowhere.json: there is no such file",
        " | nothing to check",
      })
  void badUsageIsCodeTwo(String args, String message) {
    Run run = check(args == null ? new String[0] : args.split(" "));
    assertEquals(2, run.code(), run.toString());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
  }

  @Test
  void everyRuleIsListedAndExplained() {
    Run rules = run("rules");
    assertEquals(0, rules.code());
    assertTrue(rules.out().lines().count() > 40, rules.out());
    for (String line : rules.out().lines().toList()) {
      String id = line.substring(0, line.indexOf(' '));
      Run explained = run("explain", id);
      assertEquals(0, explained.code(), explained.toString());
      assertTrue(explained.out().startsWith(id + " ("), explained.out());
      assertTrue(explained.out().contains("Wrong:") && explained.out().contains("Right:"), id);
    }
  }

  @Test
  void aRuleThatIsNoneIsNamedWithTheNearestOne() {
    Run run = run("explain", "bitext/numbers");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("did you mean \"bitext/number\"?"), run.err());
  }

  private static final String TBX =
      """
      <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
      <conceptEntry id="vote">
        <langSec xml:lang="ko"><termSec>
          <term>표결 </term>
        </termSec></langSec>
        <langSec xml:lang="en"><termSec><term>vote</term></termSec></langSec>
      </conceptEntry>
      </body></text></tbx>
      """;

  /** Other programs' glossaries are checked as glossaries, at the very term. */
  @Test
  void glossariesOfOtherProgramsAreGlossaries() throws IOException {
    Run tbx = check("--fail-on", "warning", file("terms.tbx", TBX));
    assertEquals(1, tbx.code(), tbx.toString());
    assertTrue(tbx.out().contains("terms.tbx:6:11: "), tbx.out());
    assertTrue(tbx.out().contains("[glossary/edge-space]"), tbx.out());
    Run csv =
        check(
            "--fail-on",
            "note",
            file("terms.csv", "en,ko,status\nvote,표결,preferred\ndraft,초안(草案),preferred\n"));
    assertEquals(1, csv.code(), csv.toString());
    assertTrue(csv.out().contains("terms.csv:3:9: "), csv.out());
    assertTrue(csv.out().contains("[glossary/gloss-in-term]"), csv.out());
  }

  @Test
  void linesOfUnitsAreNoBrokenTermbase() throws IOException {
    String line =
        "{\"variants\":[{\"language\":\"en\",\"text\":\"The  end.\"},"
            + "{\"language\":\"ko\",\"text\":\"끝.\"}]}";
    Run run = check(file("units.jsonl", line + "\n"));
    assertEquals("", run.err());
    assertTrue(run.out().contains("1 unit"), run.out());
    Run broken = check(file("broken.json", "{\n  \"concepts\": [\n"));
    assertEquals(2, broken.code());
    assertTrue(broken.err().contains("broken.json:3:1"), broken.err());
  }
}
