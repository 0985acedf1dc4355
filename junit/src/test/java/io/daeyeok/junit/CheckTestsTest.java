package io.daeyeok.junit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.daeyeok.check.Baseline;
import io.daeyeok.check.Check;
import io.daeyeok.check.CheckOptions;
import io.daeyeok.check.Rule;
import io.daeyeok.check.Severity;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** How the tests end that JUnit runs from a test class of a user. */
class CheckTestsTest {
  private static final String READABLE = "every file can be read";
  private static final String TWO_PREFERRED = "glossary/two-preferred";

  @TempDir Path folder;
  private Path clean;
  private Path rivals;
  private Path news;

  /** A user's test class; the tests are set before it runs. */
  static final class UserTest {
    private static CheckTests tests;

    @TestFactory
    CheckTests glossary() {
      return tests;
    }
  }

  /** A test that has run, and how it ended. */
  private record Ended(TestIdentifier test, TestExecutionResult result) {
    Status status() {
      return result.getStatus();
    }

    String message() {
      return result.getThrowable().orElseThrow().getMessage();
    }
  }

  private static Map<String, Ended> run(CheckTests tests) {
    UserTest.tests = tests;
    Map<String, Ended> ended = new LinkedHashMap<>();
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(UserTest.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build(),
            new TestExecutionListener() {
              @Override
              public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                if (test.isTest()) {
                  ended.put(test.getDisplayName(), new Ended(test, result));
                }
              }
            });
    return ended;
  }

  private static List<Ended> with(Status status, Map<String, Ended> ended) {
    return ended.values().stream().filter(each -> each.status() == status).toList();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @BeforeEach
  void files() throws IOException {
    clean =
        write(
            "clean.json",
            """
            {"concepts": [
              {"id": "abstention", "terms": [
                {"text": "기권", "language": "ko"},
                {"text": "abstention", "language": "en"}]}
            ]}
            """);
    rivals =
        write(
            "word list.json",
            """
            {"concepts": [
              {"id": "vote", "terms": [
                {"text": "표결", "language": "ko"},
                {"text": "투표", "language": "ko"},
                {"text": "vote", "language": "en"}]}
            ]}
            """);
    news =
        write(
            "news.tmx",
            """
            <tmx version="1.4"><header srclang="en"/><body>
              <tu tuid="women">
                <tuv xml:lang="en"><seg>The women met.</seg></tuv>
                <tuv xml:lang="ko-KR"><seg>어제 녀성들이 모였다.</seg></tuv>
              </tu>
            </body></tmx>
            """);
  }

  @Test
  void aCleanGlossaryHasOnePassingTestARuleForGlossaries() {
    Map<String, Ended> ended = run(CheckTests.of(clean));
    long rules = Rule.all().stream().filter(each -> each.id().startsWith("glossary/")).count();
    assertEquals(rules + 1, ended.size(), ended.keySet().toString());
    assertEquals(rules + 1, with(Status.SUCCESSFUL, ended).size());
    assertTrue(ended.containsKey(READABLE));
    Rule rule = Rule.withId(TWO_PREFERRED);
    assertTrue(ended.containsKey(rule.id() + ": " + rule.help()));
  }

  @Test
  void aDefectFailsATestThatNamesItAndItsPlace() {
    Map<String, Ended> ended = run(CheckTests.of(clean, rivals));
    assertEquals(1, with(Status.FAILED, ended).size(), ended.toString());
    Ended failed = ended.get("vote (" + rivals + ")");
    assertEquals(Status.FAILED, failed.status());
    String[] lines = failed.message().split("\\R");
    assertTrue(
        lines[0].startsWith(rivals + ":4:15: error [" + TWO_PREFERRED + "] '투표'"),
        failed.message());
    assertEquals("    {\"text\": \"투표\", \"language\": \"ko\"},", lines[1]);
    assertEquals(3, lines.length);
    FileSource source = (FileSource) failed.test().getSource().orElseThrow();
    assertEquals(rivals.toFile(), source.getFile());
    assertEquals(4, source.getPosition().orElseThrow().getLine());
    assertEquals(15, source.getPosition().orElseThrow().getColumn().orElseThrow());
  }

  @Test
  void whatIsMilderThanAFailureIsSkippedAndSaysWhy() {
    Ended mild = run(CheckTests.of(news)).get("women (" + news + ")");
    assertEquals(Status.ABORTED, mild.status());
    assertTrue(
        mild.message().contains(news + ":4:35: warning [bitext/north-form]"), mild.message());
    Ended hard = run(CheckTests.of(news).failOn(Severity.WARNING)).get("women (" + news + ")");
    assertEquals(Status.FAILED, hard.status());
  }

  @Test
  void filesThatCannotBeReadFailATestAndTheOthersAreChecked() throws IOException {
    Path broken = write("broken.json", "{\"concepts\": [\n  {\"id\": 1}]}");
    Path none = folder.resolve("none.json");
    Map<String, Ended> ended = run(CheckTests.of(broken, rivals, none, folder));
    assertEquals(2, with(Status.FAILED, ended).size(), ended.toString());
    List<String> problems = ended.get(READABLE).message().lines().toList();
    assertEquals(3, problems.size(), problems.toString());
    assertTrue(problems.get(0).startsWith(broken + ":2:10: "), problems.get(0));
    assertEquals(none + ": there is no such file", problems.get(1));
    assertTrue(problems.get(2).startsWith(folder + " is a folder"), problems.get(2));
    assertEquals(Status.FAILED, ended.get("vote (" + rivals + ")").status());
  }

  @Test
  void aRuleThatIsOffHasNoTest() {
    CheckOptions options = CheckOptions.on(LocalDate.of(2026, 1, 1)).without(TWO_PREFERRED);
    Map<String, Ended> ended = run(CheckTests.of(rivals).options(options));
    assertEquals(List.of(), with(Status.FAILED, ended));
    assertFalse(ended.keySet().stream().anyMatch(name -> name.startsWith(TWO_PREFERRED)));
  }

  @Test
  void whatIsKnownIsNoNews() {
    Baseline known =
        Baseline.of(Check.with(CheckOptions.on(LocalDate.of(2026, 1, 1))).run(List.of(rivals)));
    assertEquals(List.of(), with(Status.FAILED, run(CheckTests.of(rivals).without(known))));
  }

  @Test
  void termsSayWhatTranslationsAreCheckedBy() throws IOException {
    Path pair =
        write(
            "pair.tmx",
            """
            <tmx version="1.4"><header srclang="en"/><body>
              <tu tuid="vote">
                <tuv xml:lang="en"><seg>The abstention was noted.</seg></tuv>
                <tuv xml:lang="ko-KR"><seg>불참이 기록됐다.</seg></tuv>
              </tu>
            </body></tmx>
            """);
    assertFalse(run(CheckTests.of(pair)).containsKey("vote (" + pair + ")"));
    Ended missing = run(CheckTests.of(pair).terms(Termbase.read(clean))).get("vote (" + pair + ")");
    assertTrue(missing.message().contains("[bitext/term-missing]"), missing.message());
  }

  @Test
  void aConfigurationSaysWhatIsTestedAndHow() throws IOException {
    Path config =
        write(
            "daeyeok.json",
            "{\"paths\": [\"*.json\", \"news.tmx\"], \"exclude\": [\"daeyeok.json\"],"
                + " \"rules\": {\"bitext/north-form\": \"error\"}}");
    Map<String, Ended> ended = run(CheckTests.configuredBy(config));
    assertEquals(2, with(Status.FAILED, ended).size(), ended.toString());
    assertEquals(Status.FAILED, ended.get("women (" + news + ")").status());
  }

  @Test
  void aCheckOfNothingIsRefused() throws IOException {
    assertThrows(IllegalArgumentException.class, () -> CheckTests.of());
    Path config = write("daeyeok.json", "{}");
    assertThrows(IllegalArgumentException.class, () -> CheckTests.configuredBy(config));
  }
}
