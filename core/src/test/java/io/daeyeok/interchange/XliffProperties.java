package io.daeyeok.interchange;

import static io.daeyeok.interchange.XliffSamples.read;
import static io.daeyeok.interchange.XliffSamples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class XliffProperties {

  private static Arbitrary<String> texts(Arbitrary<String> any) {
    Arbitrary<String> special =
        Arbitraries.of(
            "<", ">", "&", "]]>", "\r", "\n  ", "\t", " ", "\"", "😀", "결의", "\u0085", "&amp;",
            "_x0031_");
    return Arbitraries.oneOf(List.of(any, special))
        .list()
        .ofMaxSize(5)
        .map(l -> String.join("", l));
  }

  /** What XML 1.0 can hold. */
  private static Arbitrary<String> texts() {
    return texts(
        Arbitraries.strings()
            .withCharRange(' ', '\uD7FF')
            .withCharRange('\uE000', '\uFFFD')
            .ofMaxLength(5));
  }

  /** All of Unicode, and what is none. */
  private static Arbitrary<String> wildTexts() {
    return texts(Arbitraries.strings().ofMaxLength(5)).map(text -> "x" + text);
  }

  private static Arbitrary<Segment> segments(Arbitrary<String> texts) {
    Arbitrary<InlineCode> codes =
        Combinators.combine(
                Arbitraries.of(InlineCode.Kind.class),
                Arbitraries.of("", "1", "2", "a b", "m"),
                Arbitraries.of("", "fmt", "bold", "x-b", "term", "a b", "comment", "my:own"),
                Arbitraries.of("", "<b>", "{0}"))
            .as((kind, id, type, content) -> new InlineCode(0, kind, id, type, content));
    return Combinators.combine(
            texts, codes.list().ofMaxSize(5), Arbitraries.integers().list().ofSize(5))
        .as(
            (text, list, numbers) -> {
              List<Integer> places = new ArrayList<>();
              numbers.forEach(number -> places.add(Math.floorMod(number, text.length() + 1)));
              places.sort(null);
              List<InlineCode> placed = new ArrayList<>();
              for (int i = 0; i < list.size(); i++) {
                InlineCode code = list.get(i);
                int place = places.get(i);
                boolean tears =
                    place > 0
                        && place < text.length()
                        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
                placed.add(
                    new InlineCode(
                        tears ? place - 1 : place,
                        code.kind(),
                        code.id(),
                        code.type(),
                        code.content()));
              }
              return new Segment(text, placed);
            });
  }

  private static Arbitrary<TranslationUnit> units(Arbitrary<String> texts) {
    Arbitrary<Optional<Instant>> dates =
        Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond).optional();
    Arbitrary<History> histories =
        Combinators.combine(dates, texts(), dates, texts()).as(History::new);
    Arbitrary<io.daeyeok.memory.Property> properties =
        Combinators.combine(Arbitraries.of("xliff:state", "xliff:id", "a b", "tmx:x"), texts())
            .as(io.daeyeok.memory.Property::of);
    Arbitrary<SegmentContext> contexts =
        Combinators.combine(texts(), texts(), texts()).as(SegmentContext::new);
    Arbitrary<Note> notes = Combinators.combine(texts(), Arbitraries.of("", "ko")).as(Note::new);
    return Combinators.combine(
            Arbitraries.of("", "7", "s01", "a b"),
            segments(texts),
            segments(texts),
            contexts,
            Arbitraries.of("", "a.docx", "b.html"),
            histories,
            properties.list().ofMaxSize(3),
            notes.list().ofMaxSize(2))
        .as(
            (id, korean, english, context, origin, history, props, remarks) ->
                new TranslationUnit(
                    id,
                    List.of(
                        Variant.of(Locale.forLanguageTag("ko-KP"), korean),
                        Variant.of(Locale.forLanguageTag("en-x-un"), english)),
                    Optional.of(Locale.forLanguageTag("ko-KP")),
                    context,
                    origin,
                    history,
                    props,
                    remarks));
  }

  @Provide
  Arbitrary<TranslationUnit> units() {
    return units(texts().map(text -> "x" + text));
  }

  @Provide
  Arbitrary<TranslationUnit> wildUnits() {
    return units(wildTexts());
  }

  private static List<String> texts(List<TranslationUnit> units) {
    return units.stream().map(XliffSamples::texts).toList();
  }

  /** What XLIFF cannot say is gone after the first time; the rest comes back for good. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatOneRoundTripKeepsEveryOneKeeps(
      @ForAll("units") TranslationUnit one,
      @ForAll("units") TranslationUnit two,
      @ForAll XliffVersion version)
      throws IOException {
    List<TranslationUnit> units = List.of(one, two);
    String first = written(version, units);
    List<TranslationUnit> once = read(first).units();
    assertEquals(texts(units), texts(once));
    for (int i = 0; i < 2; i++) {
      assertEquals(units.get(i).id(), once.get(i).id());
      assertEquals(units.get(i).history(), once.get(i).history());
      assertEquals(units.get(i).origin(), once.get(i).origin());
      assertEquals(units.get(i).notes(), once.get(i).notes());
      assertEquals(units.get(i).context().previous(), once.get(i).context().previous());
    }
    String second = written(version, once);
    List<TranslationUnit> twice = read(second).units();
    assertEquals(once, twice);
    assertEquals(second, written(version, twice));
  }

  /** Version 2 has an element for what XML cannot hold. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void versionTwoHoldsEveryText(@ForAll("wildUnits") TranslationUnit unit) throws IOException {
    String xliff = written(XliffVersion.TWO, List.of(unit));
    assertEquals(texts(List.of(unit)), texts(read(xliff).units()));
  }

  /** Codes that are XLIFF's own come back as they are. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void codesComeBack(@ForAll("units") TranslationUnit unit, @ForAll XliffVersion version)
      throws IOException {
    List<TranslationUnit> once = read(written(version, List.of(unit))).units();
    Segment before = unit.source().segment();
    Segment after = once.get(0).source().segment();
    List<InlineCode> whole = XliffCodeList.of(before);
    List<InlineCode> back = XliffCodeList.of(after);
    if (version == XliffVersion.TWO) {
      assertEquals(
          whole.stream().map(code -> code.position() + " " + code.kind()).toList(),
          back.stream().map(code -> code.position() + " " + code.kind()).toList());
      assertEquals(
          whole.stream().map(XliffProperties::said).toList(),
          back.stream().map(XliffProperties::said).toList());
    } else {
      assertTrue(back.size() <= whole.size());
    }
  }

  private static String said(InlineCode code) {
    return switch (code.kind()) {
      case HIGHLIGHT_OPEN -> code.type();
      case HIGHLIGHT_CLOSE -> "";
      case UNKNOWN -> code.content();
      default -> code.type() + code.content();
    };
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aDamagedFileIsReadOrRefusedWithItsPlace(
      @ForAll("units") TranslationUnit unit,
      @ForAll XliffVersion version,
      @ForAll @IntRange(max = 100_000) int where,
      @ForAll @IntRange(max = 2) int what,
      @ForAll byte other)
      throws IOException {
    byte[] xliff = written(version, List.of(unit)).getBytes(StandardCharsets.UTF_8);
    int at = where % xliff.length;
    byte[] damaged = Arrays.copyOf(xliff, what == 0 ? at : xliff.length);
    if (what > 0) {
      damaged[at] = other;
    }
    try (UnitReader reader =
        XliffReader.open(new ByteArrayInputStream(damaged), "a.xlf", List.of())) {
      while (reader.next().isPresent()) {
        assertTrue(reader.position().line() > 0);
      }
    } catch (InterchangeException e) {
      assertTrue(e.getMessage().startsWith("a.xlf:"), e.getMessage());
    }
  }
}
