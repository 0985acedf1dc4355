package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run as a whole: places, files that cannot be read, baselines, ignores, fixes. */
class CheckTest {
  private static final String DEFECTS =
      "en\tThe women met.\nko-KR\t녀성이 모였다.\n\nen\tThe vote is over.\nko-KR\t표결이  끝났다.";

  @TempDir Path folder;

  private static Finding only(CheckReport report) {
    assertEquals(1, report.findings().size(), report.findings().toString());
    return report.findings().get(0);
  }

  private static Set<String> fingerprints(CheckReport report) {
    return report.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
  }

  @Test
  void aFindingStandsAtTheVeryWordBehindEscapes() {
    Finding finding =
        only(Checked.units(folder, "en\tA & B < C: the women.\nko-KR\tA & B < C: 녀성."));
    assertEquals(7, finding.position().line());
    assertEquals(finding.line().indexOf("녀성") + 1, finding.position().column(), finding.toString());
    assertEquals(2, finding.length());
  }

  @Test
  void aWordOfATextOnSeveralLinesIsFoundByWhatStandsAroundIt() {
    Path file =
        Checked.write(
            folder,
            "lines.tmx",
            Checked.tmx("en\tThe women met.\nko-KR\t어제 오후에 녀성이 모였다가 헤어졌다.")
                .replace("모였다가 ", "모였다가 <ph>x</ph>"));
    Finding finding =
        Checked.run(file).findings().stream()
            .filter(f -> f.rule().id().equals("bitext/north-form"))
            .findFirst()
            .orElseThrow();
    assertEquals(finding.line().indexOf("녀성") + 1, finding.position().column());
  }

  @Test
  void sourceAndTargetAlikeAreToldApart() {
    Finding finding =
        only(Checked.units(folder, "en\tthis is not yet done\nko-KR\tthis is not yet done"));
    assertEquals(7, finding.position().line());
  }

  @Test
  void aFileThatCannotBeReadDoesNotKeepTheOthersFromBeingChecked() throws IOException {
    Path cut = Checked.write(folder, "cut.tmx", Checked.tmx(DEFECTS).substring(0, 480));
    Path good = Checked.write(folder, "good.tmx", Checked.tmx(DEFECTS));
    Path latin =
        Files.write(folder.resolve("cp949.json"), "{\n\"결의안\"}".getBytes(Charset.forName("MS949")));
    Path missing = folder.resolve("missing.tmx");
    CheckReport report = Checked.run(latin, cut, missing, good);
    assertEquals(3, report.unreadable().size(), report.unreadable().toString());
    assertTrue(report.unreadable().get(0).startsWith(latin + ":2: not UTF-8"));
    assertEquals(missing + ": there is no such file", report.unreadable().get(1));
    assertTrue(report.unreadable().get(2).matches("(?s).*cut\\.tmx:\\d+:\\d+: .*"));
    assertEquals(Set.of("bitext/north-form", "bitext/double-space"), Checked.rules(report));
    assertEquals(
        Set.of(cut.toString(), good.toString()),
        report.findings().stream().map(f -> f.position().file()).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{}",
        "{\"concepts\": 1}",
        "{\"concepts\": [1]}",
        "{\"concepts\": [{\"nte\": \"\"}]}",
        "{\"concepts\": [{\"terms\": [{\"text\": 1}]}]}",
        "{\"concepts\": [{\"terms\": [{\"kind\": \"mian\"}]}]}",
        "{\"concepts\": [{\"terms\": [{\"validFrom\": \"2013\"}]}]}",
        "{\"concepts\": []} x",
      })
  void whatIsNoTermbaseIsRefusedWithItsPlace(String json) {
    CheckReport report = Checked.run(Checked.write(folder, "terms.json", json));
    assertEquals(1, report.unreadable().size(), report.toString());
    assertTrue(
        report.unreadable().get(0).matches("(?s).*terms\\.json:1:\\d+: .+"),
        report.unreadable().get(0));
    assertEquals(List.of(), report.findings());
  }

  @Test
  void fingerprintsSurviveWhenLinesMove() {
    CheckReport before = Checked.units(folder, DEFECTS);
    CheckReport after =
        Checked.run(
            Checked.write(
                folder,
                "moved.tmx",
                Checked.tmx(DEFECTS).replace("<body>", "<body>\n\n<!-- moved -->\n")));
    assertEquals(2, before.findings().size());
    assertEquals(fingerprints(before), fingerprints(after));
    assertNotEquals(
        before.findings().get(0).position().line(), after.findings().get(0).position().line());
  }

  @Test
  void aBaselineTakesOutWhatItKnowsAsOftenAsItKnowsIt() throws IOException {
    CheckReport before = Checked.units(folder, DEFECTS);
    Path file = folder.resolve("known.json");
    Baseline.of(before).write(file);
    Baseline known = Baseline.read(file);
    assertEquals(Baseline.of(before), known);
    assertEquals(List.of(), before.without(known).findings());
    CheckReport after = Checked.units(folder, DEFECTS.replace("모였다.", "모였다. 녀성이다."));
    assertEquals(1, after.without(known).findings().size());
  }

  @Test
  void aBrokenBaselineIsRefused() {
    Path file = Checked.write(folder, "known.json", "[]");
    assertTrue(
        assertThrows(IOException.class, () -> Baseline.read(file))
            .getMessage()
            .contains("--update-baseline"));
  }

  @Test
  void anIgnoredFindingIsGoneAndItsNeighbourStays() {
    Path file = Checked.write(folder, "units.tmx", Checked.tmx(DEFECTS));
    Ignore ignore = new Ignore("bitext/north-form", "u1", "", "quoted without marks");
    CheckOptions options = Checked.OPTIONS.ignoring(ignore);
    assertEquals(
        Set.of("bitext/double-space"), Checked.rules(Check.with(options).run(List.of(file))));
    CheckOptions elsewhere =
        Checked.OPTIONS.ignoring(new Ignore("bitext/north-form", "u2", "", "another unit"));
    assertEquals(2, Check.with(elsewhere).run(List.of(file)).findings().size());
  }

  @Test
  void levelsAreAsConfigured() {
    Path file = Checked.write(folder, "units.tmx", Checked.tmx(DEFECTS));
    CheckOptions options =
        Checked.OPTIONS.without("bitext/double-space").level("bitext/north-form", Severity.ERROR);
    Finding finding = only(Check.with(options).run(List.of(file)));
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void aGlossaryAmongTheFilesGivesTheTermsForTheUnits() {
    Path glossary =
        Checked.write(
            folder,
            "terms.json",
            """
            {"concepts": [{"id": "vessel", "terms": [
              {"text": "어선", "language": "ko"},
              {"text": "어로선박", "language": "ko", "status": "forbidden"},
              {"text": "fishing vessel", "language": "en"}]}]}
            """);
    Path units =
        Checked.write(folder, "u.tmx", Checked.tmx("en\tA fishing vessel.\nko-KR\t어로선박이다."));
    Finding finding = only(Checked.run(units, glossary));
    assertEquals("bitext/term-forbidden", finding.rule().id());
    assertEquals("어선", finding.suggestion().orElseThrow());
  }

  private static final String VESSEL =
      """
      {"concepts": [{"id": "vessel", "terms": [
        {"text": "어선", "language": "ko"},
        {"text": "어로선박", "language": "ko", "status": "forbidden"},
        {"text": "fishing vessel", "language": "en"}]}]}
      """;
  private static final String VESSELS = "en\tA fishing vessel.\nko-KR\t어로선박이다.";

  private CheckReport byTermbase(Path termbase, Path... files) {
    return Check.with(Checked.OPTIONS).termbases(List.of(termbase)).run(List.of(files));
  }

  @Test
  void termbasesOfAnyFormatGiveTheTermsForTheUnits() {
    Path units = Checked.write(folder, "u.tmx", Checked.tmx(VESSELS));
    Path json = Checked.write(folder, "terms.json", VESSEL);
    Path table =
        Checked.write(
            folder,
            "terms.csv",
            "id,ko,en,ko status\nvessel,어선,fishing vessel,preferred\n"
                + "vessel,어로선박,,forbidden\n");
    Path lines =
        Checked.write(
            folder,
            "terms.jsonl",
            VESSEL
                .replaceAll("\\s+", " ")
                .replace("{\"concepts\": [", "")
                .replace("]}]} ", "]}\n"));
    for (Path termbase : List.of(json, table, lines)) {
      CheckReport report = byTermbase(termbase, units);
      assertEquals(List.of(), report.unreadable());
      assertEquals("bitext/term-forbidden", only(report).rule().id(), termbase.toString());
      assertEquals(0, report.concepts());
    }
  }

  @Test
  void aFileCanBeTermbaseAndCheckedItself() {
    Path units = Checked.write(folder, "u.tmx", Checked.tmx(VESSELS));
    // A termbase refuses two preferred terms; a check reports them.
    Path json =
        Checked.write(
            folder,
            "terms.json",
            VESSEL.replace("\"ko\"},", "\"ko\"}, {\"text\": \"고깃배\", \"language\": \"ko\"},"));
    CheckReport report = byTermbase(folder.resolve("./terms.json"), json, units);
    assertEquals(List.of(), report.unreadable());
    assertEquals(Set.of("glossary/two-preferred", "bitext/term-forbidden"), Checked.rules(report));
  }

  @Test
  void aTermbaseAddsToTheGlossariesAmongTheFiles() {
    Path units = Checked.write(folder, "u.tmx", Checked.tmx(VESSELS));
    Path vessel = Checked.write(folder, "vessel.json", VESSEL);
    Path vote =
        Checked.write(
            folder,
            "vote.json",
            "{\"concepts\": [{\"id\": \"vote\", \"terms\": [{\"text\": \"표결\", \"language\": \"ko\"}]}]}");
    assertEquals("bitext/term-forbidden", only(byTermbase(vessel, vote, units)).rule().id());
  }

  @Test
  void aTermbaseThatCannotBeReadIsReported() {
    Path units = Checked.write(folder, "u.tmx", Checked.tmx(VESSELS));
    Path broken = Checked.write(folder, "terms.json", "{\"concepts\": [{]}");
    CheckReport report = byTermbase(broken, units);
    assertEquals(1, report.unreadable().size());
    assertTrue(report.unreadable().get(0).startsWith(broken + ":1:"), report.toString());
    assertEquals(1, report.units());
  }

  @Test
  void codesSayWhichTextLacksWhich() {
    CheckReport report = Checked.units(folder, "en\tRead %s first.\nko-KR\t먼저 %d 읽으십시오.");
    assertEquals(
        "the ko-KR text lacks %s of the source and has %d that the source has not",
        only(report).message());
  }

  @Test
  void aTermWithoutTextIsMissing() {
    CheckReport report =
        Checked.glossary(
            folder,
            """
            {"id": "vote", "terms": [
              {"text": "", "language": "ko"}, {"text": "vote", "language": "en"}]}
            """);
    assertEquals("the concept has no term in ko; add one", only(report).message());
  }

  @Test
  void fixesChangeWhatTheyMustAndNothingElse() throws IOException {
    String decomposed = Normalizer.normalize("표결", Normalizer.Form.NFD);
    String text =
        "\uFEFF"
            + Checked.tmx(
                "en\tThe vote is over.\nko-KR\t"
                    + decomposed
                    + "이\u200B  끝났다. \n\nen\tThe vote is over there.\nko-KR\t저기  표결이 끝났다.");
    String crlf = text.replace("\n", "\r\n");
    Path file = Checked.write(folder, "u.tmx", crlf);
    for (int round = 0; round < 4; round++) {
      for (FileFix fix : FileFix.of(Checked.run(file))) {
        assertTrue(fix.diff().contains("@@ -"), fix.diff());
        fix.write();
      }
    }
    assertEquals(
        crlf.replace(decomposed + "이\u200B  끝났다. ", "표결이 끝났다.").replace("저기  표결", "저기 표결"),
        Files.readString(file));
    assertEquals(List.of(), Checked.run(file).findings());
  }

  @Test
  void aDryRunSpellsOutWhatCannotBeSeen() {
    CheckReport report = Checked.units(folder, "en\tThe vote.\nko-KR\t표\u200B결.");
    String diff = FileFix.of(report).get(0).diff();
    assertTrue(diff.contains("-  <tuv xml:lang=\"ko-KR\"><seg>표<U+200B>결.</seg></tuv>"), diff);
    assertTrue(diff.contains("+  <tuv xml:lang=\"ko-KR\"><seg>표결.</seg></tuv>"), diff);
  }

  @Test
  void aFileThatChangedMeanwhileIsNotTouched() throws IOException {
    CheckReport report = Checked.units(folder, "en\tThe vote.\nko-KR\t표\u200B결.");
    FileFix fix = FileFix.of(report).get(0);
    byte[] other = "something else\n".getBytes(StandardCharsets.UTF_8);
    Files.write(fix.file(), other);
    assertThrows(IOException.class, fix::write);
    assertArrayEquals(other, Files.readAllBytes(fix.file()));
  }

  @Test
  void theSameFilesGiveTheSameReport() {
    StringBuilder units = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      units.append("en\tThe vote %d is over now.\nko-KR\t녀성 표결이  끝났다.\n\n".formatted(i));
    }
    CheckReport first = Checked.units(folder, units.toString());
    assertTrue(first.findings().size() >= 4_000);
    assertEquals(first, Checked.units(folder, units.toString()));
    assertFalse(first.hasAtLeast(Severity.ERROR));
  }
}
