package io.daeyeok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the rooms to the table of ARCHITECTURE.md: who may import whom, and who may touch what. */
class RoomsTest {
  private static final Path SOURCES = Path.of("src/main/java/io/daeyeok");

  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.of(
          "text", Set.of(),
          "match", Set.of("text"),
          "memory", Set.of("text", "match"),
          "terms", Set.of("text"),
          "interchange", Set.of("text", "memory", "terms"),
          "check", Set.of("text", "memory", "terms", "interchange"));

  // A library and the only rooms that may use it.
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "com.ibm.icu", Set.of("text"),
          "org.apache.lucene.analysis", Set.of("text", "memory"),
          "org.apache.lucene.index", Set.of("memory"),
          "org.apache.lucene.search", Set.of("memory"),
          "org.apache.lucene.store", Set.of("memory"),
          "javax.xml", Set.of("interchange"),
          "tools.jackson", Set.of("terms", "interchange", "check"));

  // Qualified names in code count like imports; Javadoc links do not.
  private static final Pattern ROOM = Pattern.compile("io\\.daeyeok\\.([a-z]+)\\.[A-Z]");

  @Test
  void roomsImportOnlyLeftwards() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String room = file.getParent().getFileName().toString();
      assertTrue(MAY_IMPORT.containsKey(room), "no such room: " + room);
      Matcher used = ROOM.matcher(code(file));
      while (used.find()) {
        String other = used.group(1);
        if (!other.equals(room) && !MAY_IMPORT.get(room).contains(other)) {
          wrong.add(file + " uses " + other);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void librariesStayInTheirRooms() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String room = file.getParent().getFileName().toString();
      String code = code(file);
      LIBRARIES.forEach(
          (library, rooms) -> {
            if (code.contains(library + ".") && !rooms.contains(room)) {
              wrong.add(file + " uses " + library);
            }
          });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theRootPackageIsEmpty() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertTrue(sources.size() > 50, "the sources are not where this test looks for them");
      return sources;
    }
  }

  private static String code(Path file) throws IOException {
    return Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
  }
}
