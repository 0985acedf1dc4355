package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.Termbase;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.TagType;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.glossary.GlossEntry;
import net.sf.okapi.lib.xliff2.matches.Match;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The XLIFF 2 toolkit accepts what we write, schemas and all, and we read what it writes. */
class OkapiXliffTest {
  private static final Lookup LOOKUP = Lookup.from(Locale.KOREAN).to(Locale.ENGLISH);

  @TempDir Path folder;

  private static List<Unit> toolkit(Path file, int validation) throws IOException {
    List<Unit> units = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(validation)) {
      reader.open(file.toFile());
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          units.add(event.getUnit());
        }
      }
    }
    return units;
  }

  private static List<TranslationUnit> units(Path file) throws IOException {
    try (UnitReader reader = UnitFile.at(file).read()) {
      List<TranslationUnit> units = new ArrayList<>();
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
      return units;
    }
  }

  private static Segment bold(String text, int from, int to) {
    return new Segment(
        text,
        List.of(
            new InlineCode(from, Kind.OPEN, "1", "", "<b>"),
            new InlineCode(to, Kind.CLOSE, "1", "", "</b>")));
  }

  @Test
  void hitsAndTermsTravel() throws IOException {
    Path file = folder.resolve("job.xlf");
    Termbase termbase =
        Termbase.of(
            List.of(
                new Concept(
                    "no-vote",
                    "",
                    "",
                    "Adoption without a vote.",
                    "",
                    "Rules",
                    "",
                    false,
                    List.of(Term.of("무투표", Locale.KOREAN), Term.of("no vote", Locale.ENGLISH)))));
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      memory.add(
          TranslationUnit.of(
              Variant.of(Locale.KOREAN, bold("결의안은 무투표로 채택되었다.", 0, 4)),
              Variant.of(Locale.ENGLISH, "The resolution was adopted without a vote.")));
      XliffFile.at(file)
          .languages(Locale.KOREAN, Locale.ENGLISH)
          .original("speech.docx")
          .write(
              List.of(
                  MatchedSegment.lookUp(
                      bold("결의안은 어제 무투표로 채택되었다.", 0, 4), LOOKUP, memory, termbase)));
    }
    Unit unit = toolkit(file, XLIFFReader.VALIDATION_MAXIMAL).get(0);
    assertEquals("결의안은 어제 무투표로 채택되었다.", unit.getSegment(0).getSource().getPlainText());
    Match match = unit.getMatches().get(0);
    assertEquals("The resolution was adopted without a vote.", match.getTarget().getPlainText());
    assertTrue(match.getSimilarity() > 70 && match.getSimilarity() < 100);
    GlossEntry entry = unit.getGlossary().get(0);
    assertEquals("무투표", entry.getTerm().getText());
    assertEquals("no vote", entry.getTranslations().get(0).getText());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "결의",
            "resolution",
            " ",
            "<",
            ">",
            "&",
            "&amp;",
            "\"",
            "'",
            "😀",
            "각",
            "\u200F",
            "-",
            "]]>",
            "\u00A0",
            "\u3000",
            "\uFFFD",
            "𠮷",
            "{0}",
            "\t",
            "\n",
            "  ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(list -> "x" + String.join("", list) + "x")
        .list()
        .ofSize(4);
  }

  @Property(tries = 40)
  void theToolkitReadsWhatWeWrite(@ForAll("texts") List<String> texts) throws IOException {
    Path file = Files.createTempFile("daeyeok", ".xlf");
    try {
      List<TranslationUnit> written =
          List.of(
              TranslationUnit.of(
                  Variant.of(Locale.KOREAN, bold(texts.get(0), 0, 1)),
                  Variant.of(Locale.ENGLISH, bold(texts.get(1), 1, 2))),
              TranslationUnit.of(Locale.KOREAN, texts.get(2), Locale.ENGLISH, texts.get(3)));
      UnitFile.at(file)
          .write(
              sink -> {
                for (TranslationUnit unit : written) {
                  sink.accept(unit);
                }
              });
      List<Unit> read = toolkit(file, XLIFFReader.VALIDATION_MINIMAL);
      assertEquals(2, read.size());
      for (int i = 0; i < 2; i++) {
        assertEquals(texts.get(2 * i), read.get(i).getSegment(0).getSource().getPlainText());
        assertEquals(texts.get(2 * i + 1), read.get(i).getSegment(0).getTarget().getPlainText());
      }
      assertEquals(2, read.get(0).getSegment(0).getSourceTags().size());
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 40)
  void weReadWhatTheToolkitWrites(@ForAll("texts") List<String> texts) throws IOException {
    Path file = Files.createTempFile("toolkit", ".xlf");
    try {
      try (XLIFFWriter writer = new XLIFFWriter()) {
        writer.create(file.toFile(), "ko", "en");
        writer.writeStartFile(new StartFileData("f1"));
        for (int i = 0; i < 4; i += 2) {
          Unit unit = new Unit("u" + i);

          net.sf.okapi.lib.xliff2.core.Segment segment = unit.appendSegment();
          segment.setPreserveWS(true);
          Fragment source = segment.getSource();
          source.append(TagType.OPENING, "1", "<b>", true);
          source.append(texts.get(i));
          source.append(TagType.CLOSING, "1", "</b>", true);
          source.appendCode("2", "<br/>");
          segment.setTarget(texts.get(i + 1));
          writer.writeUnit(unit);
        }
        writer.writeEndFile();
        writer.writeEndDocument();
      }
      List<TranslationUnit> units = units(file);
      assertEquals(2, units.size());
      for (int i = 0; i < 4; i += 2) {
        TranslationUnit unit = units.get(i / 2);
        assertEquals(texts.get(i), unit.source().text());
        assertEquals(texts.get(i + 1), unit.variant(Locale.ENGLISH).orElseThrow().text());
        assertEquals(
            List.of(Kind.OPEN, Kind.CLOSE, Kind.STANDALONE),
            unit.source().segment().codes().stream().map(InlineCode::kind).toList());
      }
    } finally {
      Files.delete(file);
    }
  }
}
