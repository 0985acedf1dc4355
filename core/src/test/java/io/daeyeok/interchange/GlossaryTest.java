package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermHit;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
  @TempDir Path folder;

  private ConceptFile file(String name, String content) throws IOException {
    return ConceptFile.at(Files.writeString(folder.resolve(name), content))
        .languages(Locale.ENGLISH, Locale.KOREAN);
  }

  private static List<Concept> read(ConceptFile file) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    try (ConceptReader reader = file.read()) {
      for (Optional<Concept> c = reader.next(); c.isPresent(); c = reader.next()) {
        assertEquals(c.get().terms().size(), reader.termPositions().size());
        concepts.add(c.get());
      }
    }
    return concepts;
  }

  private static List<String> terms(Concept concept) {
    return concept.terms().stream()
        .map(t -> t.variety().toLanguageTag() + ":" + t.text() + ":" + t.status().label())
        .toList();
  }

  @Test
  void aTableWithColumnsOfTerms() throws IOException {
    String csv =
        "source,target,status,note,client\nresolution,결의,preferred,유엔,ACME\n"
            + "motion,동의안,forbidden,,\nvote,,,,\n,,approved,빈 줄,\n";
    List<Concept> concepts = read(file("un terms.csv", csv));
    assertEquals(List.of("en:resolution:preferred", "ko:결의:preferred"), terms(concepts.get(0)));
    assertEquals("un-terms-2", concepts.get(0).id());
    assertEquals("유엔", concepts.get(0).note());
    assertEquals(List.of(DataCategory.of("client", "ACME")), concepts.get(0).categories());
    assertEquals(List.of("en:motion:preferred", "ko:동의안:forbidden"), terms(concepts.get(1)));
    assertEquals(List.of("en:vote:preferred"), terms(concepts.get(2)));
    assertEquals(3, concepts.size());
    try (ConceptReader reader = file("a.csv", csv).read()) {
      reader.next();
      assertEquals("2:12", place(reader.termPositions().get(1)));
      assertEquals(1, reader.refused());
      assertEquals("no term", reader.refusals().get(0).reason());
    }
  }

  @Test
  void aColumnWithoutANameIsKeptUnderItsNumber() throws IOException {
    Concept concept = read(file("a.csv", "en,ko,status,\nvote,표결,approved,회의 규칙\n")).get(0);
    assertEquals(List.of(DataCategory.of("column-4", "회의 규칙")), concept.categories());
  }

  private static String place(FilePosition position) {
    return position.line() + ":" + position.column();
  }

  @ParameterizedTest
  @CsvSource({
    "approved, PREFERRED",
    "Preferred, PREFERRED",
    "preferredTerm-admn-sts, PREFERRED",
    "provisional, ADMITTED",
    "non-standard, DEPRECATED",
    "obsolete, DEPRECATED",
    "forbidden, FORBIDDEN",
    "Do not use, FORBIDDEN",
    "whatever, ADMITTED",
  })
  void wordsForStatus(String word, Status status) throws IOException {
    Term term =
        read(file("a.csv", "source,target,status\na,가," + word + "\n")).get(0).terms().get(1);
    assertEquals(status, term.status());
    boolean kept = term.categories().stream().anyMatch(c -> c.value().equals(word));
    assertTrue(kept || TbxWords.saysNoMore(word, status), term.toString());
  }

  @Test
  void recordsOfOneIdAreOneConcept() throws IOException {
    String csv =
        "id,en,en status,ko,ko status\nr,resolution,,결의,\nx,other,,다른,\n"
            + "r,UN resolution,admitted,결의안,deprecated\nr,resolution,,결의문,\n";
    List<Concept> concepts = read(ConceptFile.at(Files.writeString(folder.resolve("a.csv"), csv)));
    assertEquals(2, concepts.size());
    assertEquals(
        List.of(
            "en:resolution:preferred",
            "ko:결의:preferred",
            "en:UN resolution:admitted",
            "ko:결의안:deprecated",
            "ko:결의문:admitted"),
        terms(concepts.get(0)));
  }

  @Test
  void aGlossaryOfOmegaT() throws IOException {
    String glossary = "# -*- coding: utf-8 -*-\nresolution\t결의\t유엔\nvote\t표결\n";
    List<Concept> concepts = read(file("glossary.txt", glossary));
    assertEquals(List.of("en:resolution:preferred", "ko:결의:preferred"), terms(concepts.get(0)));
    assertEquals("유엔", concepts.get(0).note());
    assertEquals("glossary-3", concepts.get(1).id());
  }

  /** 24: a term is found in Korean whatever particle follows, and wherever no space stands. */
  @Test
  void termsOfAGlossaryAreFoundInText() throws IOException {
    Termbase termbase = Termbase.of(read(file("a.txt", "resolution\t결의안\nadoption\t무투표 채택\n")));
    assertEquals(
        List.of("결의안", "무투표채택"),
        termbase.find("결의안은 무투표채택으로 끝났다.", Locale.KOREAN).stream().map(TermHit::text).toList());
  }

  @Test
  void utxTakesTheVarietiesOfTwoLanguages() throws IOException {
    Concept concept =
        Concept.of(
            "r",
            Term.of("결의", Locale.KOREAN),
            Term.of("결의안", Locale.KOREA),
            Term.of("resolution", Locale.ENGLISH));
    Path file = folder.resolve("a.utx");
    ExportReport report = ConceptFile.at(file).write(List.of(concept));
    assertEquals(
        List.of("varieties of languages", "status of source terms"),
        List.copyOf(report.losses().keySet()));
    assertTrue(Files.readString(file).startsWith("#UTX 1.20; ko/en; bidirectional;\n"));
  }

  @Test
  void utxThereAndBack() throws IOException {
    String utx =
        "#UTX 1.20; en/ko;\n#src\ttgt\tsrc:pos\tterm status\tconcept ID\tcomment\n"
            + "resolution\t결의\tnoun\tapproved\tr\t유엔\nresolution\t결정\tnoun\tforbidden\tr\t\n"
            + "vote\t\tverb\t\tv\t\n";
    List<Concept> concepts = read(file("a.utx", utx));
    assertEquals(
        List.of("en:resolution:preferred", "ko:결의:preferred", "ko:결정:forbidden"),
        terms(concepts.get(0)));
    Path written = folder.resolve("b.utx");
    ExportReport report = ConceptFile.at(written).write(concepts);
    assertTrue(report.losses().isEmpty(), report.toString());
    assertEquals(utx, Files.readString(written));
    assertEquals(concepts, read(ConceptFile.at(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.csv", "b.tsv", "b.jsonl", "b.json"})
  void conceptsThereAndBack(String name) throws IOException {
    Concept concept =
        new Concept(
            "r",
            "un-body",
            "noun",
            "뜻, \"따옴표\"와\n줄",
            "비고",
            "출전",
            "",
            false,
            List.of(
                Term.of("결의", Locale.KOREAN),
                Term.of("결의안", Locale.KOREAN, Status.DEPRECATED, TermKind.SYNONYM),
                Term.of("resolution", Locale.ENGLISH)));
    Path file = folder.resolve(name);
    ExportReport report = ConceptFile.at(file).write(List.of(concept));
    assertTrue(report.losses().isEmpty(), report.toString());
    List<Concept> back = read(ConceptFile.at(file));
    assertEquals(1, back.size());
    // A table has its terms side by side, so those of other languages come between.
    assertEquals(java.util.Set.copyOf(concept.terms()), java.util.Set.copyOf(back.get(0).terms()));
    assertEquals(concept.definition(), back.get(0).definition());
    String once = Files.readString(file);
    ConceptFile.at(file).write(back);
    assertEquals(once, Files.readString(file));
  }

  @Test
  void whatTablesLoseIsReported() throws IOException {
    Concept concept =
        new Concept(
            "r",
            "",
            "",
            "",
            "",
            "",
            "high",
            true,
            List.of(Term.of("UN", Locale.ENGLISH, Status.PREFERRED, TermKind.ABBREVIATION)),
            List.of(DataCategory.of("x", "y")));
    ExportReport report = ConceptFile.at(folder.resolve("a.csv")).write(List.of(concept));
    assertEquals(
        List.of("confidence", "strictness", "kinds of terms", "further data categories"),
        List.copyOf(report.losses().keySet()));
  }

  @Test
  void conversions() throws IOException {
    Path csv =
        Files.writeString(
            folder.resolve("a.csv"),
            "source,target,status\nresolution,결의,approved\nx,나쁜,forbidden\n");
    Path tbx = folder.resolve("a.tbx");
    Conversion.Report toTbx =
        Conversion.of(csv, tbx).languages(Locale.ENGLISH, Locale.KOREAN).run();
    assertEquals("concepts", toTbx.kind());
    assertEquals(2, toTbx.written().units());
    Path tmx = folder.resolve("a.tmx");
    Conversion.Report toTmx = Conversion.of(tbx, tmx).run();
    assertEquals("units", toTmx.kind());
    assertEquals(1, toTmx.written().units());
    assertTrue(
        toTmx
            .written()
            .losses()
            .containsKey("whole concepts without terms to write in both languages"),
        toTmx.toString());
    Path json = folder.resolve("a.json");
    assertEquals(1, Conversion.of(tmx, json).run().written().units());
    assertEquals(
        List.of("en:resolution:preferred", "ko:결의:preferred"),
        terms(read(ConceptFile.at(json)).get(0)));
    Path po = folder.resolve("a.po");
    assertEquals(1, Conversion.of(tmx, po).run().written().units());
    assertEquals(List.of("resolution=결의"), Units.pairs(Units.all(UnitFile.at(po).read())));
    Path xlf = folder.resolve("a.xlf");
    assertEquals(1, Conversion.of(po, xlf).toOlderVersion().run().written().units());
    assertTrue(Files.readString(xlf).contains("version=\"1.2\""));
  }

  @Test
  void aFailedConversionLeavesTheFileAsItWas() throws IOException {
    Path out = Files.writeString(folder.resolve("out.tmx"), "before");
    Path in = Files.writeString(folder.resolve("in.csv"), "en,ko\na,\n");
    assertThrows(IOException.class, () -> Conversion.of(in, out).run());
    assertEquals("before", Files.readString(out));
    String same = assertThrows(IOException.class, () -> Conversion.of(in, in).run()).getMessage();
    assertTrue(same.contains("is the file to read"), same);
  }
}
