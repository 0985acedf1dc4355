package io.daeyeok.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pre-commit hook of the examples, run by a real git in a real repository. */
class PreCommitHookTest {
  private static final Path HOOK = Path.of("../examples/ci/pre-commit");
  private static final String CLEAN =
      """
      {"concepts": [
        {"id": "vote", "terms": [
          {"text": "표결", "language": "ko"},
          {"text": "vote", "language": "en"}]}
      ]}
      """;
  private static final String RIVALS =
      """
      {"concepts": [
        {"id": "vote", "terms": [
          {"text": "표결", "language": "ko"}, {"text": "투표", "language": "ko"},
          {"text": "vote", "language": "en"}]}
      ]}
      """;

  @TempDir Path folder;
  private Path repository;

  /** What a process said. */
  private record Run(int code, String output) {}

  @BeforeAll
  static void gitIsThere() {
    boolean there;
    try {
      there = new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      there = false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assumeTrue(there, "THE PRE-COMMIT HOOK IS NOT TESTED: there is no git on this machine");
    assumeTrue(Files.exists(Path.of("/bin/sh")), "THE PRE-COMMIT HOOK IS NOT TESTED: no /bin/sh");
  }

  @BeforeEach
  void repositoryWithTheHook() throws IOException {
    repository = Files.createDirectory(folder.resolve("word list"));
    git("init", "-q");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    git("config", "daeyeok.command", daeyeok().toString());
    Path hook = repository.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.copy(HOOK, hook, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
  }

  /** The command line as the build has compiled it. */
  private Path daeyeok() throws IOException {
    Path script = folder.resolve("daeyeok");
    Files.writeString(
        script,
        """
        #!/bin/sh
        exec '%s/bin/java' -XX:TieredStopAtLevel=1 -cp '%s' io.daeyeok.cli.Daeyeok "$@"
        """
            .formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
    assertTrue(script.toFile().setExecutable(true));
    return script;
  }

  private Run git(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
    // A build that runs in a hook itself, or a user's own settings, must not be seen.
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Run(process.waitFor(), output);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private Run commit() throws IOException {
    return git("commit", "-q", "-m", "Change terms");
  }

  private String commits() throws IOException {
    return git("rev-list", "--all", "--count").output.strip();
  }

  @Test
  void aDefectThatIsStagedStopsTheCommit() throws IOException {
    write("glossary/un votes/terms.json", RIVALS);
    git("add", ".");
    write("glossary/un votes/terms.json", CLEAN);
    Run run = commit();
    assertNotEquals(0, run.code, run.output);
    assertTrue(
        run.output.contains("glossary/un votes/terms.json:3:49: error [glossary/two-preferred]"),
        run.output);
    assertTrue(run.output.contains("put right what is named above"), run.output);
    assertEquals("0", commits());
  }

  @Test
  void aDefectThatIsNotStagedDoesNot() throws IOException {
    write("glossary/terms.json", CLEAN);
    git("add", ".");
    write("glossary/terms.json", RIVALS);
    Run run = commit();
    assertEquals(0, run.code, run.output);
    assertEquals("1", commits());
  }

  @Test
  void theConfigurationIsThatOfTheCommit() throws IOException {
    write("glossary/terms.json", RIVALS);
    write("daeyeok.json", "{\"rules\": {\"glossary/two-preferred\": \"off\"}}");
    git("add", ".");
    Run run = commit();
    assertEquals(0, run.code, run.output);
    assertTrue(run.output.contains("nothing to report in 1 concept"), run.output);
  }

  @Test
  void aCommitOfOtherFilesIsNotChecked() throws IOException {
    git("config", "daeyeok.command", "no-such-command");
    write("package.json", "{\"name\": \"other\"}");
    git("add", ".");
    Run run = commit();
    assertEquals(0, run.code, run.output);
    assertEquals("1", commits());
  }

  @Test
  void withoutDaeyeokTheHookSaysHowToGoOn() throws IOException {
    git("config", "daeyeok.command", "tools/no-such-command");
    write("news.tmx", "<tmx/>");
    git("add", ".");
    Run run = commit();
    assertNotEquals(0, run.code, run.output);
    assertTrue(run.output.contains("tools/no-such-command'; put daeyeok on the PATH"), run.output);
    assertEquals("0", commits());
  }
}
