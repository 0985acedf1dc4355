package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks in files that tell what to ignore, by format. */
class InlineIgnoresTest {
  private static final String TWO_SPACES = "en\tThe vote is over.\nko-KR\t표결이  끝났다.";
  private static final String REMARK = "daeyeok:ignore bitext/double-space Two columns.";

  @TempDir Path folder;

  private List<String> found(String name, String content) {
    CheckReport report = Checked.run(Checked.write(folder, name, content));
    assertEquals(List.of(), report.unreadable());
    return report.findings().stream()
        .map(finding -> finding.position().line() + " " + finding.rule().id())
        .toList();
  }

  @Test
  void aRemarkIsGoodForTheNextUnitOnly() {
    String tmx = Checked.tmx("<!-- %s -->\n%s\n\n%s".formatted(REMARK, TWO_SPACES, TWO_SPACES));
    assertEquals(List.of("12 bitext/double-space"), found("u.tmx", tmx));
  }

  @Test
  void anotherRuleStillSpeaksAndSeveralRemarksAdd() {
    String unit = "en\tThe women met.\nko-KR\t녀성이  모였다.";
    String remark = "<!-- " + REMARK + " -->\n";
    String other = "<!-- daeyeok:ignore bitext/north-form A name. -->\n";
    assertEquals(List.of("8 bitext/north-form"), found("a.tmx", Checked.tmx(remark + unit)));
    assertEquals(List.of(), found("b.tmx", Checked.tmx(remark + other + unit)));
    assertEquals(
        List.of(), found("c.tmx", Checked.tmx(remark + other + unit).replace("-->\n", "-->")));
  }

  @Test
  void aReasonMayGoOnOnTheNextLine() {
    String remark = "<!-- " + REMARK.replace("Two", "It has two") + "\n  As agreed. -->\n";
    assertEquals(
        List.of(), found("u.tmx", Checked.tmx(TWO_SPACES).replace("<tu ", remark + "<tu ")));
  }

  @Test
  void aRemarkThatIsTextIsNone() {
    String unit = "en\tA <!-- " + REMARK + " -->\nko-KR\tA <!-- " + REMARK + " -->\n\n";
    Set<String> rules = Checked.rules(Checked.units(folder, unit + TWO_SPACES));
    assertTrue(rules.contains("bitext/double-space"), rules.toString());
    assertTrue(!rules.contains("bitext/unused-ignore"), rules.toString());
  }

  @Test
  void aUnitThatCannotBeUsedIsIgnoredToo() {
    String units = "ko-KR\t표결이 끝났다.\nen\t\n\nen\tThe vote is over.\nko-KR\t표결이 끝났다.";
    assertEquals(
        List.of(),
        found(
            "u.tmx",
            Checked.tmx("<!-- daeyeok:ignore bitext/incomplete Not needed. -->\n" + units)));
  }

  @Test
  void xliffHasThem() {
    String xliff =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="a.txt" source-language="en" target-language="ko-KR" datatype="plaintext">
            <body>
              <!-- %s -->
              <trans-unit id="1">
                <source>The vote is over.</source>
                <target>표결이  끝났다.</target>
              </trans-unit>
              <trans-unit id="2">
                <source>The vote is now over.</source>
                <target>이제 표결이  끝났다.</target>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """
            .formatted(REMARK);
    assertEquals(List.of("12 bitext/double-space"), found("u.xlf", xliff));
  }

  @Test
  void poHasThemAsCommentsOfTranslators() {
    String po =
        """
        msgid ""
        msgstr ""
        "Content-Type: text/plain; charset=UTF-8\\n"
        "Language: ko_KR\\n"

        # %s
        #: a.c:1
        msgid "The vote is over."
        msgstr "표결이  끝났다."

        msgid "The vote is now over."
        msgstr "이제 표결이  끝났다."
        """
            .formatted(REMARK);
    assertEquals(List.of("12 bitext/double-space"), found("u.po", po));
  }

  @Test
  void tbxHasThem() {
    String entry =
        """
        <conceptEntry id="%s">
          <langSec xml:lang="ko"><termSec><term>%s</term></termSec></langSec>
          <langSec xml:lang="en"><termSec><term>%s</term></termSec></langSec>
        </conceptEntry>
        """;
    String tbx =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <tbx style="dca" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2">
        <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
        <!-- daeyeok:ignore glossary/gloss-in-term The name has brackets. -->
        %s%s</body></text>
        </tbx>
        """
            .formatted(
                entry.formatted("a", "표결(투표)", "vote"),
                entry.formatted("b", "기권(포기)", "abstention"));
    assertEquals(List.of("11 glossary/gloss-in-term"), found("g.tbx", tbx));
  }

  @Test
  void utxHasThem() {
    String utx =
        """
        #UTX 1.20; ko/en; 2026-01-01; copyright: x; license: y
        #src\ttgt\tsrc:pos
        # daeyeok:ignore glossary/gloss-in-term The name has brackets.
        표결(투표)\tvote\tnoun
        기권(포기)\tabstention\tnoun
        """;
    assertEquals(List.of("5 glossary/gloss-in-term"), found("g.utx", utx));
  }

  @Test
  void utf16HasThem() throws IOException {
    String tmx = Checked.tmx("<!-- %s -->\n%s".formatted(REMARK, TWO_SPACES));
    Path file = folder.resolve("u.tmx");
    byte[] bytes = ("\uFEFF" + tmx.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
    Files.write(file, bytes);
    assertEquals(List.of(), Checked.run(file).findings());
  }

  @ParameterizedTest
  @ValueSource(ints = {1 << 16, (1 << 16) - 5, (1 << 17) - 12})
  void aRemarkIsSeenWhereTheFileIsReadInBlocks(int offset) {
    String tmx = Checked.tmx("<!-- %s -->\n%s".formatted(REMARK, TWO_SPACES));
    int at = tmx.indexOf("daeyeok:ignore");
    String padded = tmx.replace("<body>", "<body>\n" + " ".repeat(offset - at - 1));
    assertEquals(List.of(), found("u.tmx", padded));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bitext/double-space          | say behind the rule why bitext/double-space is to be ignored",
        "                             | name the rule that is to be ignored, and why",
        "bitext/duoble-space As said. | there is no rule 'bitext/duoble-space'; did you mean \"bitext/double-space\"?",
      })
  void aRemarkWithAMistakeIsReportedAndIgnoresNothing(String remark, String message) {
    String said = remark == null ? "" : " " + remark;
    CheckReport report =
        Checked.units(folder, "<!-- daeyeok:ignore" + said + " -->\n" + TWO_SPACES);
    assertEquals(Set.of("bitext/double-space", "bitext/unknown-ignore"), Checked.rules(report));
    Finding finding = report.findings().get(0);
    assertEquals(message, finding.message());
    assertEquals(finding.line().indexOf("daeyeok") + 1, finding.position().column());
  }

  @Test
  void aRemarkOnARuleThatIsOffIsNotCalledUnused() {
    Path file =
        Checked.write(
            folder, "u.tmx", Checked.tmx("<!-- %s -->\n%s".formatted(REMARK, TWO_SPACES)));
    CheckOptions options = Checked.OPTIONS.without("bitext/double-space");
    assertEquals(List.of(), Check.with(options).run(List.of(file)).findings());
  }
}
