package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternsTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name : List.of("a.json", "g/b.json", "g/x/c.json", "g/x/d.tmx", ".git/e.json")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{}");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.json              | a.json",
        "**/*.json           | a.json g/b.json g/x/c.json",
        "g/**/*.json         | g/b.json g/x/c.json",
        "g/**                | g/b.json g/x/c.json g/x/d.tmx",
        "**/x/**/*.json      | g/x/c.json",
        "g/*.json            | g/b.json",
        "g/x/*.{json,tmx}    | g/x/c.json g/x/d.tmx",
        "{g,h}/**/c.json     | g/x/c.json",
        "g/x/[d].tmx         | g/x/d.tmx",
        "g/b.json            | g/b.json",
        "g/x/../b.json       | g/x/../b.json",
      })
  void aPatternNamesFiles(String pattern, String files) throws IOException {
    List<Path> expected = Arrays.stream(files.split(" ")).map(folder::resolve).toList();
    assertEquals(expected, PathPatterns.files(folder, List.of(pattern), List.of()));
  }

  @Test
  void aFileIsNamedOnceAndInTheOrderOfThePatterns() throws IOException {
    assertEquals(
        List.of(folder.resolve("g/b.json"), folder.resolve("a.json")),
        PathPatterns.files(folder, List.of("g/b.json", "**/*.json"), List.of("**/c.json")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none.json", "none/*.json", "g", ".git/*.json", "**/e.json"})
  void aPatternThatNamesNoFileIsRefused(String pattern) {
    IOException refused =
        assertThrows(
            IOException.class, () -> PathPatterns.files(folder, List.of(pattern), List.of()));
    assertTrue(refused.getMessage().startsWith(folder + ": "), refused.getMessage());
    assertTrue(refused.getMessage().contains("'" + pattern + "'"), refused.getMessage());
  }

  @Test
  void aPatternThatIsNoneIsRefusedAmongTheExcludedToo() {
    IOException refused =
        assertThrows(
            IOException.class,
            () -> PathPatterns.files(folder, List.of("a.json"), List.of("{a,b")));
    assertTrue(refused.getMessage().contains("'{a,b' is no pattern"), refused.getMessage());
  }
}
