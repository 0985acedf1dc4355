package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code daeyeok.json}: what it says, and what is said when it is wrong. */
class CheckFileTest {
  private static final Schema SCHEMA = schema();

  @TempDir Path folder;

  private static Schema schema() {
    try (InputStream in = Check.class.getResourceAsStream("daeyeok.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    } catch (IOException e) {
      return fail(e);
    }
  }

  private CheckFile read(String json) throws IOException {
    return CheckFile.read(Checked.write(folder, "daeyeok.json", json), Checked.TODAY);
  }

  private static final String COMPLETE =
      """
      {
        "$schema": "daeyeok.schema.json",
        "paths": ["terms/*.json", "**.tmx", "one.tsv"],
        "exclude": ["old/**"],
        "termbases": ["terms/b.json"],
        "rules": {"bitext/number": "warning", "glossary/too-long": "off"},
        "languages": ["ko", "en"],
        "korean": "ko-KP",
        "houseForms": {"무투표채택": "무투표 채택"},
        "firstMention": ["social-burial"],
        "ignore": [
          {"rule": "glossary/shared-target", "subject": "resolution", "reason": "One word for both."}
        ]
      }
      """;

  @Test
  void everythingItCanSayIsUnderstood() throws IOException {
    for (String file :
        List.of("terms/b.json", "terms/a.json", "x/y/n.tmx", "old/o.tmx", "one.tsv")) {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.writeString(folder.resolve(file), "");
    }
    CheckFile file = read(COMPLETE);
    assertEquals(
        List.of("terms/a.json", "terms/b.json", "x/y/n.tmx", "one.tsv"),
        file.files().stream().map(path -> folder.relativize(path).toString()).toList());
    assertEquals(List.of(folder.resolve("terms/b.json")), file.termbases());
    CheckOptions options = file.options();
    assertEquals(Optional.of(Severity.WARNING), options.severity(Rule.withId("bitext/number")));
    assertEquals(Optional.empty(), options.severity(Rule.withId("glossary/too-long")));
    assertEquals(Optional.of(Severity.ERROR), options.severity(Rule.withId("glossary/not-nfc")));
    assertEquals(Set.of("ko", "en"), options.languages());
    assertEquals(Locale.forLanguageTag("ko-KP"), options.korean());
    assertEquals(Map.of("무투표채택", "무투표 채택"), options.houseForms());
    assertEquals(Set.of("social-burial"), options.firstMention());
    assertEquals(
        List.of(new Ignore("glossary/shared-target", "resolution", "", "One word for both.")),
        options.ignores());
    assertEquals(List.of(), SCHEMA.validate(COMPLETE, InputFormat.JSON));
  }

  @Test
  void anEmptyConfigurationIsTheDefault() throws IOException {
    assertEquals(CheckOptions.on(Checked.TODAY), read("{}").options());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"rule\": {}} | 1:2 | no property \"rule\"; did you mean \"rules\"?",
        "{\"rules\": {\"bitext/nmber\": \"off\"}} | 1:12 | did you mean \"bitext/number\"?",
        "{\"rules\": {\"bitext/number\": \"fatal\"}} | 1:12 | expected error, warning, note or off",
        "{\"paths\": \"a.tmx\"} | 1:11 | expected an array",
        "{\"paths\": [\"nowhere.tmx\"]} | 1:12 | there is no file 'nowhere.tmx'",
        "{\"paths\": [\"*.tmx\"]} | 1:12 | no file matches '*.tmx'",
        "{\"korean\": \"ko\"} | 1:12 | expected ko-KR or ko-KP",
        "{\"ignore\": [{\"rule\": \"bitext/number\", \"subject\": \"a\"}]} | 1:13 | say why",
        "{\"ignore\": [{\"rule\": \"bitext/number\", \"reason\": \"a\"}]} | 1:13 | name the concept",
        "{\"ignore\": [{\"subjct\": \"a\"}]} | 1:14 | did you mean \"subject\"?",
        "{\"paths\": [ | 1:12 | not JSON",
        "[] | 1:1 | expected an object",
      })
  void aMistakeIsNamedWithItsPlace(String json, String place, String problem) {
    IOException refused = assertThrows(IOException.class, () -> read(json));
    String start = folder.resolve("daeyeok.json") + ":" + place + ": ";
    assertTrue(refused.getMessage().startsWith(start), refused.getMessage());
    assertTrue(refused.getMessage().contains(problem), refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"rule\": {}}",
        "{\"rules\": {\"bitext/number\": \"fatal\"}}",
        "{\"paths\": \"a.tmx\"}",
        "{\"korean\": \"ko\"}",
        "{\"ignore\": [{\"rule\": \"bitext/number\", \"subject\": \"a\"}]}",
        "{\"ignore\": [{\"rule\": \"bitext/number\", \"reason\": \"a\"}]}",
      })
  void theSchemaRefusesThemToo(String json) {
    assertTrue(SCHEMA.validate(json, InputFormat.JSON).size() > 0, json);
  }
}
