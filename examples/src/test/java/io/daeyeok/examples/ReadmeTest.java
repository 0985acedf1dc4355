package io.daeyeok.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code that a reader copies first is code that the build compiles and runs. */
class ReadmeTest {
  private static final String FENCE = "```";
  private static final String MARK = "// README";

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }

  @Test
  void theCodeOfTheReadmeIsTheExample() throws IOException {
    String readme = readme();
    int start = readme.indexOf(FENCE + "java\n") + FENCE.length() + "java\n".length();
    String shown = readme.substring(start, readme.indexOf(FENCE, start));
    String example =
        Files.readString(Path.of("src/main/java/io/daeyeok/examples/EmbedInTenLines.java"));
    int from = example.indexOf(MARK) + MARK.length();
    String run = example.substring(from, example.indexOf(MARK, from));
    assertEquals(run.replaceAll("\\s", ""), shown.replaceAll("\\s", ""));
  }

  @Test
  void codeComesBeforeLine25AndTheWholeFitsUnder120() throws IOException {
    List<String> lines = readme().lines().toList();
    assertTrue(lines.indexOf(FENCE + "java") < 25 && lines.contains(FENCE + "java"));
    assertTrue(lines.size() < 120);
  }
}
