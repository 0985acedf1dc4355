package io.daeyeok.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.TermbaseFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files themselves, before anything is made of them. */
class GlossaryFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/daeyeok/glossary");
  private static final Schema SCHEMA = schema();

  @TempDir Path temporary;

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(FOLDER.resolve("termbase.schema.json")), InputFormat.JSON);
    } catch (IOException e) {
      return fail(e);
    }
  }

  static List<String> conceptFiles() {
    return GlossaryData.CONCEPT_FILES;
  }

  @Test
  void everyFileIsListed() throws IOException {
    try (var files = Files.list(FOLDER)) {
      List<String> concepts =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json") && !name.equals("termbase.schema.json"))
              .sorted()
              .toList();
      assertEquals(concepts, GlossaryData.CONCEPT_FILES);
    }
  }

  @ParameterizedTest
  @MethodSource("conceptFiles")
  void isInCanonicalForm(String name) throws IOException {
    Path file = FOLDER.resolve(name);
    Path canonical = temporary.resolve(name);
    Termbase.read(file).write(canonical);
    if (Boolean.getBoolean("daeyeok.rewrite")) {
      Files.copy(canonical, file, StandardCopyOption.REPLACE_EXISTING);
    }
    assertEquals(
        Files.readString(canonical),
        Files.readString(file),
        name
            + " is not in canonical form; run\n"
            + "  mvn -pl glossary-data -am test -Ddaeyeok.rewrite=true\n"
            + "to rewrite it, look at the difference and commit it");
  }

  @ParameterizedTest
  @MethodSource("conceptFiles")
  void isValidAgainstTheSchema(String name) throws IOException {
    assertEquals(
        List.of(), SCHEMA.validate(Files.readString(FOLDER.resolve(name)), InputFormat.JSON));
  }

  @ParameterizedTest
  @MethodSource("conceptFiles")
  void holdsTheConceptsOfItsSubjectField(String name) throws IOException {
    for (Concept concept : Termbase.read(FOLDER.resolve(name)).concepts()) {
      assertEquals(name, concept.subjectField() + ".json", concept.id());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{}",
        "{\"concepts\": 1}",
        "{\"concepts\": [], \"more\": []}",
        "{\"concepts\": [{\"terms\": [{\"text\": \"유엔\", \"language\": \"ko\"}]}]}",
        "{\"concepts\": [{\"id\": \" \", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\"}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": []}]}",
        "{\"concepts\": [{\"id\": \"un\", \"nte\": \"\", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"note\": null, \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"strict\": \"true\", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"confidence\": \"sure\", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": [\"유엔\"]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": [{\"text\": \"유엔\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": [{\"text\": \"\", \"language\": \"ko\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko_KR\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\", \"kind\": \"MAIN\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\", \"status\": \"new\"}]}]}",
        "{\"concepts\": [{\"id\": \"un\", \"terms\": [{\"text\": \"유엔\", \"language\": \"ko\", \"validFrom\": \"2013\"}]}]}",
      })
  void schemaAndReaderRefuseTheSame(String json) {
    assertTrue(
        SCHEMA
                .validate(
                    json,
                    InputFormat.JSON,
                    context ->
                        context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .size()
            > 0);
    assertThrows(
        TermbaseFormatException.class,
        () ->
            Termbase.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x.json"));
  }

  @Test
  void allTextIsComposedAndCleanlySpaced() throws IOException {
    try (var files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), file.toString());
        text.lines()
            .forEach(
                line -> {
                  assertTrue(!line.strip().contains("  "), file + ": " + line);
                  assertEquals(line.stripTrailing(), line);
                });
      }
    }
  }
}
