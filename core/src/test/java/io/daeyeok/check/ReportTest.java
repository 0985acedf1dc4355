package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.daeyeok.interchange.FilePosition;
import io.daeyeok.text.CellWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was found, written down in every format. */
class ReportTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir Path folder;

  private static String written(ReportFormat format, CheckReport report) {
    StringBuilder out = new StringBuilder();
    try {
      format.write(report, out);
    } catch (IOException e) {
      return fail(e);
    }
    return out.toString();
  }

  /** Defects of both kinds, and a file that cannot be read. */
  private CheckReport everything() {
    Path glossary =
        Checked.write(
            folder,
            "용어 집.json",
            """
            {"concepts": [
              {"id": "vote", "terms": [
                {"text": "표결", "language": "ko"},
                {"text": "투표", "language": "ko"},
                {"text": "표\u200B결 <&\\"> ", "language": "ko", "status": "admitted"},
                {"text": "vote", "language": "en"}]}
            ]}
            """);
    Path units =
        Checked.write(
            folder,
            "news.tmx",
            Checked.tmx("en\tThe vote is over.\nko-KR\t표결이  끝났다.\n\nen\tA & B.\nko-KR\t녀성이 왔다."));
    Path broken = Checked.write(folder, "broken.json", "{\"concepts\": [\n  {\"id\": 1}]}");
    return Checked.run(glossary, units, broken);
  }

  @Test
  void textShowsTheLineWithAMarkUnderThePlace() {
    CheckReport report = Checked.units(folder, "en\tThe women met.\nko-KR\t어제 모인 녀성은 “녀성”이라고 했다.");
    String[] lines = written(ReportFormat.TEXT, report).split("\\R");
    assertEquals(
        folder.resolve("units.tmx")
            + ":7:36: warning [bitext/north-form] '녀성' is the Northern form in ko-KR text; write"
            + " '여성'",
        lines[0]);
    assertEquals("    <tuv xml:lang=\"ko-KR\"><seg>어제 모인 녀성은 “녀성”이라고 했다.</seg></tuv>", lines[1]);
    int before = CellWidth.of(lines[1].substring(0, lines[1].indexOf("녀성은")));
    assertEquals(" ".repeat(before) + "^^^^", lines[2]);
    assertEquals("0 errors, 1 warning, 0 notes in 0 concepts and 1 unit", lines[3]);
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String padding = "회의가 열렸다. ".repeat(40);
    CheckReport report =
        Checked.units(
            folder, "en\tThe women met.\nko-KR\t" + padding + "녀성이 모였다. " + padding.strip());
    String[] lines = written(ReportFormat.TEXT, report).split("\\R");
    assertTrue(CellWidth.of(lines[1]) <= 110, lines[1]);
    int before = CellWidth.of(lines[1].substring(0, lines[1].indexOf("녀성")));
    assertEquals(before, lines[2].indexOf('^'), lines[1] + "\n" + lines[2]);
  }

  @Test
  void jsonIsOneObjectAFinding() {
    CheckReport report = everything();
    List<JsonNode> lines = written(ReportFormat.JSON, report).lines().map(JSON::readTree).toList();
    assertEquals(report.findings().size(), lines.size());
    JsonNode rival =
        lines.stream()
            .filter(n -> n.get("rule").asString().equals("glossary/two-preferred"))
            .findFirst()
            .orElseThrow();
    assertEquals("error", rival.get("severity").asString());
    assertEquals(4, rival.get("line").asInt());
    assertEquals(15, rival.get("column").asInt());
    assertEquals(2, rival.get("length").asInt());
    assertEquals("vote", rival.get("subject").asString());
  }

  @Test
  void sarifIsValidAgainstTheOfficialSchema() throws IOException {
    Schema schema;
    try (InputStream in = ReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
      schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
              .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
    String sarif = written(ReportFormat.SARIF, everything());
    assertEquals(List.of(), schema.validate(sarif, InputFormat.JSON));
    assertNotEquals(
        List.of(), schema.validate(sarif.replace("\"2.1.0\"", "\"2.1\""), InputFormat.JSON));
    JsonNode run = JSON.readTree(sarif).get("runs").get(0);
    assertEquals(Rule.all().size(), run.get("tool").get("driver").get("rules").size());
    assertEquals(false, run.get("invocations").get(0).get("executionSuccessful").asBoolean());
    JsonNode place = run.get("results").get(0).get("locations").get(0).get("physicalLocation");
    String uri = place.get("artifactLocation").get("uri").asString();
    assertTrue(uri.startsWith("file:///") && !uri.contains(" "), uri);
    boolean hasFix = false;
    for (JsonNode result : run.get("results")) {
      hasFix |= result.has("fixes");
      assertEquals(
          result.get("ruleId").asString(),
          run.get("tool")
              .get("driver")
              .get("rules")
              .get(result.get("ruleIndex").asInt())
              .get("id")
              .asString());
    }
    assertTrue(hasFix);
  }

  @Test
  void sarifKeepsTheWorstOfAFlood() {
    List<Finding> flood = new ArrayList<>();
    for (int i = 0; i < 26_000; i++) {
      flood.add(finding(i, i < 25_990 ? Severity.NOTE : Severity.ERROR));
    }
    JsonNode results =
        JSON.readTree(written(ReportFormat.SARIF, new CheckReport(flood, List.of(), 0, 26_000, 0)))
            .get("runs")
            .get(0)
            .get("results");
    assertEquals(25_000, results.size());
    assertEquals("error", results.get(9).get("level").asString());
    assertEquals("note", results.get(10).get("level").asString());
  }

  private static Finding finding(int line, Severity severity) {
    return new Finding(
        Rule.withId("bitext/number"),
        severity,
        new FilePosition("a.tsv", line + 1, 1),
        0,
        "",
        "a & b <c> \u0001 100%, x:y\nz",
        Optional.empty(),
        Optional.empty(),
        "",
        "f" + line);
  }

  @Test
  void junitIsWellFormedAndCountsFailures() throws Exception {
    CheckReport report = everything();
    List<Finding> all = new ArrayList<>(report.findings());
    all.add(finding(1, Severity.NOTE));
    Element root =
        parsed(written(ReportFormat.JUNIT, new CheckReport(all, report.unreadable(), 1, 1, 0)));
    assertEquals("testsuites", root.getTagName());
    long wrong = all.stream().filter(f -> f.severity() != Severity.NOTE).count();
    assertEquals(wrong, root.getElementsByTagName("failure").getLength());
    assertEquals(1, root.getElementsByTagName("error").getLength());
    assertEquals(1, root.getElementsByTagName("system-out").getLength());
  }

  @Test
  void junitOfACleanRunHasATestThatPasses() throws Exception {
    Element root =
        parsed(written(ReportFormat.JUNIT, new CheckReport(List.of(), List.of(), 5, 0, 0)));
    assertEquals(1, root.getElementsByTagName("testcase").getLength());
    assertEquals(0, root.getElementsByTagName("failure").getLength());
  }

  private static Element parsed(String xml) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    return document.getDocumentElement();
  }

  @Test
  void githubCommandsEscapeWhatEndsThem() {
    CheckReport report =
        new CheckReport(List.of(finding(6, Severity.NOTE)), List.of("a.json:1: 50%"), 0, 1, 0);
    assertEquals(
        "::notice file=a.tsv,line=7,col=1,title=bitext/number::a & b <c> \u0001 100%25, x:y%0Az\n"
            + "::error::a.json:1: 50%25\n",
        written(ReportFormat.GITHUB, report));
  }
}
