package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filterwriter.TMXWriter;
import net.sf.okapi.common.resource.Code;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextFragment.TagType;
import net.sf.okapi.common.resource.TextUnitUtil;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The TMX of Okapi understands ours, and the reverse. */
class OkapiTmxTest {
  private static final LocaleId KOREAN = LocaleId.fromString("ko");
  private static final LocaleId ENGLISH = LocaleId.fromString("en");

  /** What both libraries have a name for. */
  private record Side(String text, List<String> codes) {}

  private static List<List<Side>> okapi(Path file) {
    List<List<Side>> units = new ArrayList<>();
    try (TmxFilter filter = new TmxFilter();
        RawDocument document = new RawDocument(file.toUri(), "UTF-8", KOREAN, ENGLISH)) {
      filter.open(document);
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          units.add(
              List.of(
                  side(unit.getSource().getFirstContent()),
                  side(unit.getTarget(ENGLISH).getFirstContent())));
        }
      }
    }
    return units;
  }

  private static Side side(TextFragment content) {
    return new Side(
        TextUnitUtil.getText(content), content.getCodes().stream().map(Code::getData).toList());
  }

  private static List<List<Side>> ours(List<TranslationUnit> units) {
    return units.stream()
        .map(unit -> unit.variants().stream().map(OkapiTmxTest::side).toList())
        .toList();
  }

  private static Side side(Variant variant) {
    return new Side(
        variant.text(), variant.segment().codes().stream().map(InlineCode::content).toList());
  }

  private static Path written(List<TranslationUnit> units) throws IOException {
    Path file = Files.createTempFile("daeyeok", ".tmx");
    UnitFile.at(file)
        .write(
            sink -> {
              for (TranslationUnit unit : units) {
                sink.accept(unit);
              }
            });
    return file;
  }

  private static void okapiReads(List<TranslationUnit> units) throws IOException {
    Path file = written(units);
    try {
      assertEquals(ours(units), okapi(file));
    } finally {
      Files.delete(file);
    }
  }

  private static TranslationUnit unit(Segment korean, Segment english) {
    return TranslationUnit.of(
        Variant.of(Locale.KOREAN, korean), Variant.of(Locale.ENGLISH, english));
  }

  @Test
  void okapiReadsCodesOfEveryKind() throws IOException {
    Segment korean =
        new Segment(
            "결의안은 채택됐다.",
            List.of(
                new InlineCode(0, Kind.OPEN, "1", "bold", "<b>"),
                new InlineCode(3, Kind.CLOSE, "1", "", "</b>"),
                new InlineCode(4, Kind.STANDALONE, "", "br", "<br/> & \"x\""),
                new InlineCode(9, Kind.ISOLATED_CLOSE, "", "", "</i>")));
    okapiReads(
        List.of(
            unit(korean, Segment.of("The resolution was adopted.")),
            unit(Segment.of("  둘\t ]]> <x> & "), Segment.of("two 😀 \u200E"))));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
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
            "%s");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(list -> "x" + String.join("", list))
        .list()
        .ofSize(4);
  }

  @Property(tries = 60)
  void okapiReadsWhatWeWrite(@ForAll("texts") List<String> texts) throws IOException {
    okapiReads(
        List.of(
            unit(Segment.of(texts.get(0)), Segment.of(texts.get(1))),
            unit(Segment.of(texts.get(2)), Segment.of(texts.get(3)))));
  }

  @Property(tries = 60)
  void weReadWhatOkapiWrites(@ForAll("texts") List<String> texts) throws IOException {
    Path file = Files.createTempFile("okapi", ".tmx");
    try {
      TMXWriter writer = new TMXWriter(file.toString());
      writer.writeStartDocument(KOREAN, ENGLISH, "Okapi", "1", "sentence", "x", "text");
      for (int i = 0; i < 4; i += 2) {
        TextFragment korean = new TextFragment(texts.get(i));
        korean.append(TagType.OPENING, "bold", "<b>");
        korean.append("굵게 & ");
        korean.append(TagType.CLOSING, "bold", "</b>");
        korean.append(TagType.PLACEHOLDER, "br", "<br/>");
        writer.writeTU(korean, new TextFragment(texts.get(i + 1)), "id" + i, Map.of("p", "v" + i));
      }
      writer.writeEndDocument();
      writer.close();
      List<TranslationUnit> units = TmxFiles.read(Files.readAllBytes(file));
      assertEquals(2, units.size());
      for (int i = 0; i < 4; i += 2) {
        TranslationUnit unit = units.get(i / 2);
        assertEquals("id" + i, unit.id());
        assertEquals(Locale.KOREAN, unit.source().language());
        assertEquals(texts.get(i) + "굵게 & ", unit.source().text());
        assertEquals(texts.get(i + 1), unit.variant(Locale.ENGLISH).orElseThrow().text());
        assertEquals(
            "[OPEN <b>, CLOSE </b>, STANDALONE <br/>]",
            unit.source().segment().codes().stream()
                .map(code -> code.kind() + " " + code.content())
                .toList()
                .toString());
        assertTrue(
            unit.properties().contains(io.daeyeok.memory.Property.of("p", "v" + i)),
            unit.properties().toString());
      }
    } finally {
      Files.delete(file);
    }
  }

  /** Both libraries understand the same of what third ones write. */
  @ParameterizedTest
  @ValueSource(strings = {TmxFiles.OMEGAT, TmxFiles.TRADOS})
  void bothReadTheSame(String tmx) throws IOException {
    Path file = Files.createTempFile("other", ".tmx");
    try {
      String known =
          tmx.replace("EN-US", "en")
              .replace("en-US", "en")
              .replace("ko-KR", "ko")
              .replace("\"KO\"", "\"ko\"");
      Files.writeString(file, known, StandardCharsets.UTF_8);
      List<TranslationUnit> units = TmxFiles.read(Files.readAllBytes(file));
      String ours =
          units.stream()
              .map(
                  unit ->
                      unit.variant(Locale.KOREAN).orElseThrow().text()
                          + "="
                          + unit.variant(Locale.ENGLISH).orElseThrow().text())
              .collect(Collectors.joining("\n"));
      String theirs =
          okapi(file).stream()
              .map(sides -> sides.get(0).text() + "=" + sides.get(1).text())
              .collect(Collectors.joining("\n"));
      assertEquals(theirs, ours);
    } finally {
      Files.delete(file);
    }
  }
}
