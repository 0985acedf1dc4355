package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Terms and particles put right in translations, and what is left to a person. */
class FileFixTest {
  private static final String XLIFF_1 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
        <file original="a.txt" source-language="en" target-language="ko-KR" datatype="plaintext">
          <body>
            <trans-unit id="1">
              <source>She is a defector.</source>
              <target>%s</target>
            </trans-unit>
          </body>
        </file>
      </xliff>
      """;
  private static final String XLIFF_2 =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ko-KR">
        <file id="f1">
          <unit id="u1">
            <segment>
              <source>She is a defector.</source>
              <target>%s</target>
            </segment>
          </unit>
        </file>
      </xliff>
      """;
  private static final String PO =
      """
      # A comment.
      msgid ""
      msgstr ""
      "Content-Type: text/plain; charset=UTF-8\\n"
      "Language: ko_KR\\n"
      "X-Source-Language: en\\n"

      #: a.c:1
      msgid "She is a defector."
      msgstr "%s"
      """;
  private static final String JSON_LINE =
      """
      {"source": "en", "variants": [{"language": "en", "text": "She is a defector."}, \
      {"language": "ko-KR", "text": "%s"}]}
      """;

  @TempDir Path folder;

  /** The file after as many rounds of fixing as the command runs. */
  private static String fixed(Path file) throws IOException {
    for (int round = 0; round < 4; round++) {
      for (FileFix fix : FileFix.of(Checked.run(file))) {
        fix.write();
      }
    }
    return Files.readString(file);
  }

  private String fixed(String name, String content) throws IOException {
    return fixed(Checked.write(folder, name, content));
  }

  static Stream<Arguments> formats() {
    return Stream.of(
        arguments("u.tmx", Checked.tmx("en\tShe is a defector.\nko-KR\t%s")),
        arguments("u1.xlf", XLIFF_1),
        arguments("u2.xlf", XLIFF_2),
        arguments("u.po", PO),
        arguments("u.tsv", "en\tko-KR\nShe is a defector.\t%s\n"),
        arguments("u.csv", "en,ko-KR\r\n\"She is a defector.\",\"%s\"\r\n"),
        arguments("u.jsonl", JSON_LINE));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aTermIsReplacedWithItsParticleInEveryFormat(String name, String file) throws IOException {
    assertEquals(file.formatted("그는 탈북민을 만났다."), fixed(name, file.formatted("그는 탈북자를 만났다.")));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aParticleIsPutRightInEveryFormat(String name, String file) throws IOException {
    assertEquals(file.formatted("북한은 결의안을 거부했다."), fixed(name, file.formatted("북한는 결의안를 거부했다.")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "그는 탈북자를 만났다. | 그는 탈북민을 만났다.",
        "탈북자로서 왔다. | 탈북민으로서 왔다.",
        "탈북자을 만났다. | 탈북민을 만났다.",
        "북한는 결의안를 거부했다. | 북한은 결의안을 거부했다.",
        // Another made what is quoted, and a longer word is another word.
        "그는 “탈북자가 왔다”고 했다. | 그는 “탈북자가 왔다”고 했다.",
        "그는 “북한는 안다”고 했다. | 그는 “북한는 안다”고 했다.",
        "그는 탈북자동지회에 갔다. | 그는 탈북자동지회에 갔다.",
        // The particle behind a quotation is the writer's own.
        "그는 “결의안”를 읽었다. | 그는 “결의안”을 읽었다.",
      })
  void onlyWhatIsCertainIsChanged(String before, String after) throws IOException {
    String units = "en\tShe is here now.\nko-KR\t";
    assertEquals(Checked.tmx(units + after), fixed("units.tmx", Checked.tmx(units + before)));
  }

  @Test
  void theSourceIsNotTouched() throws IOException {
    String file = Checked.tmx("ko-KR\t탈북자가 북한를 떠났다.\nen\tThey left the North.");
    assertEquals(file, fixed("units.tmx", file));
  }

  @Test
  void whereItIsNotKnownWhichSideIsTheSourceNothingIsTouched() throws IOException {
    String file =
        Checked.tmx("en\tShe is a defector.\nko-KR\t탈북자가 왔다.").replace(" srclang=\"en\"", "");
    assertEquals(file, fixed("units.tmx", file));
  }

  @Test
  void anEnglishTermIsReplacedToo() throws IOException {
    String units = "ko-KR\t인권 문제가 논의됐다.\nen\tThe %s issue was discussed.";
    assertEquals(
        Checked.tmx(units.formatted("human rights")),
        fixed("units.tmx", Checked.tmx(units.formatted("human-rights"))));
  }

  @Test
  void aNoteThatSaysTheSameKeepsTheUnitFromBeingTouched() throws IOException {
    String file =
        Checked.tmx("en\tShe is a defector.\nko-KR\t탈북자가 왔다.")
            .replace(
                "  <tuv xml:lang=\"ko-KR\">", "  <tuv xml:lang=\"ko-KR\"><note>탈북자가 왔다.</note>");
    assertEquals(file, fixed("units.tmx", file));
    assertTrue(
        Checked.rules(Checked.run(folder.resolve("units.tmx"))).contains("bitext/term-forbidden"));
  }

  @Test
  void aCommentThatSaysTheSameIsNotTouched() throws IOException {
    String file = PO.formatted("탈북자가 왔다.").replace("#: a.c:1", "#. 탈북자가 왔다.");
    assertEquals(file.replace("\"탈북자가", "\"탈북민이"), fixed("u.po", file));
  }

  @Test
  void aNextUnitThatSaysTheSameIsPutRightAsWell() throws IOException {
    String units = "en\tShe is a defector.\nko-KR\t%1$s\n\nen\tHe is a defector.\nko-KR\t%1$s";
    assertEquals(
        Checked.tmx(units.formatted("탈북민이 왔다.")),
        fixed("units.tmx", Checked.tmx(units.formatted("탈북자가 왔다."))));
  }

  @Test
  void aFileInAnotherCharsetIsNotTouched() throws IOException {
    byte[] bytes = "en\tko-KR\nShe is a defector.\t탈북자가 왔다.\n".getBytes(Charset.forName("MS949"));
    Path file = Files.write(folder.resolve("u.tsv"), bytes);
    CheckReport report = Checked.run(file);
    assertEquals(List.of(), FileFix.of(report));
    assertTrue(Checked.rules(report).contains("bitext/term-forbidden"), report.toString());
  }

  @Test
  void utf16KeepsItsMarkAndLineEnds() throws IOException {
    String text = "\uFEFFen\tko-KR\r\nShe is a defector.\t%s\r\n";
    Path file = folder.resolve("u.tsv");
    Files.write(file, text.formatted("탈북자가 왔다.").getBytes(StandardCharsets.UTF_16LE));
    for (FileFix fix : FileFix.of(Checked.run(file))) {
      fix.write();
    }
    assertEquals(text.formatted("탈북민이 왔다."), Files.readString(file, StandardCharsets.UTF_16LE));
  }

  @Test
  void theDiffShowsTheLineAsItWillBe() {
    Path file = Checked.write(folder, "u.tsv", "en\tko-KR\nShe is a defector.\t탈북자가 결의안를 읽었다.\n");
    assertEquals(
        """
        --- %1$s
        +++ %1$s
        @@ -2 +2 @@ bitext/term-forbidden, bitext/particle-disagreement
        -She is a defector.\t탈북자가 결의안를 읽었다.
        +She is a defector.\t탈북민이 결의안을 읽었다.
        """
            .formatted(file),
        FileFix.of(Checked.run(file)).get(0).diff());
  }
}
