package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TmxProperties {
  /** All of Unicode that XML 1.0 can hold, with what is easily lost more often. */
  private static Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .withCharRange('\u0020', '\uD7FF')
            .withCharRange('\uE000', '\uFFFD')
            .ofMaxLength(6);
    Arbitrary<String> special =
        Arbitraries.of(
            "<",
            ">",
            "&",
            "]]>",
            "\r",
            "\n",
            "\t",
            " ",
            "\"",
            "'",
            "😀",
            "결의",
            "\u0085",
            "\u2028",
            "&amp;",
            "<b>",
            "\u200F",
            "각",
            "\uD800\uDC00",
            "\uDBFF\uDFFF",
            "𠮷",
            "\uFDD0",
            "\uFFFD");
    Arbitrary<String> texts =
        Arbitraries.oneOf(List.of(any, special)).list().ofMaxSize(6).map(l -> String.join("", l));
    return Arbitraries.frequencyOf(
        Tuple.of(30, texts), Tuple.of(1, texts.map(text -> text.repeat(3_000))));
  }

  private static Arbitrary<String> filled() {
    return texts().map(text -> "x" + text);
  }

  private static Arbitrary<Segment> segments() {
    Arbitrary<InlineCode.Kind> kinds =
        Arbitraries.of(
            InlineCode.Kind.OPEN,
            InlineCode.Kind.CLOSE,
            InlineCode.Kind.ISOLATED_OPEN,
            InlineCode.Kind.ISOLATED_CLOSE,
            InlineCode.Kind.STANDALONE,
            InlineCode.Kind.UNKNOWN);
    Arbitrary<InlineCode> codes =
        Combinators.combine(kinds, filled(), texts(), texts())
            .as((kind, id, type, content) -> new InlineCode(0, kind, id, type, content));
    return Combinators.combine(
            filled(), codes.list().ofMaxSize(3), Arbitraries.integers().list().ofSize(3))
        .as(
            (text, list, numbers) -> {
              List<Integer> places = new ArrayList<>();
              numbers.forEach(number -> places.add(Math.floorMod(number, text.length() + 1)));
              places.sort(null);
              List<InlineCode> placed = new ArrayList<>();
              for (int i = 0; i < list.size(); i++) {
                InlineCode code = list.get(i);
                placed.add(
                    new InlineCode(
                        places.get(i), code.kind(), code.id(), code.type(), code.content()));
              }
              return new Segment(text, placed);
            })
        .flatMap(
            segment ->
                Arbitraries.of(true, false)
                    .map(highlighted -> highlighted ? highlighted(segment) : segment))
        // A code inside a surrogate pair would tear the character apart.
        .filter(
            segment ->
                segment.codes().stream()
                    .noneMatch(
                        code ->
                            code.position() > 0
                                && code.position() < segment.text().length()
                                && Character.isLowSurrogate(
                                    segment.text().charAt(code.position()))));
  }

  private static Segment highlighted(Segment segment) {
    List<InlineCode> codes = new ArrayList<>(segment.codes());
    codes.add(0, new InlineCode(0, InlineCode.Kind.HIGHLIGHT_OPEN, "", "h", ""));
    int end = segment.text().length();
    codes.add(new InlineCode(end, InlineCode.Kind.HIGHLIGHT_CLOSE, "", "h", ""));
    return new Segment(segment.text(), codes);
  }

  private static Arbitrary<History> histories() {
    Arbitrary<Optional<Instant>> dates =
        Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond).optional();
    return Combinators.combine(dates, texts(), dates, texts()).as(History::new);
  }

  private static Arbitrary<Variant> variants(String language) {
    Arbitrary<Property> properties =
        Combinators.combine(texts(), texts(), Arbitraries.of("", "en")).as(Property::new);
    Arbitrary<Note> notes = Combinators.combine(texts(), Arbitraries.of("", "ko")).as(Note::new);
    return Combinators.combine(
            segments(), histories(), properties.list().ofMaxSize(2), notes.list().ofMaxSize(2))
        .as((s, h, p, n) -> new Variant(Locale.forLanguageTag(language), s, h, p, n));
  }

  @Provide
  Arbitrary<TranslationUnit> units() {
    Arbitrary<SegmentContext> contexts =
        Combinators.combine(texts(), texts(), texts()).as(SegmentContext::new);
    return Combinators.combine(
            texts(),
            variants("ko-KP"),
            variants("en-x-un"),
            Arbitraries.of("", "ko-KP", "en-x-un"),
            contexts,
            texts(),
            histories())
        .as(
            (id, korean, english, source, context, origin, history) ->
                new TranslationUnit(
                    id,
                    List.of(korean, english),
                    source.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Locale.forLanguageTag(source)),
                    context,
                    origin,
                    history,
                    List.of(),
                    List.of()));
  }

  @net.jqwik.api.Property(tries = 100)
  void whatIsWrittenIsReadBack(
      @ForAll("units") TranslationUnit one, @ForAll("units") TranslationUnit two)
      throws IOException {
    Path file = Files.createTempFile("daeyeok", ".tmx");
    try {
      List<TranslationUnit> units = List.of(one, two);
      write(file, units);
      String first = Files.readString(file);
      List<TranslationUnit> back = read(file);
      assertEquals(units, back);
      write(file, back);
      assertEquals(first, Files.readString(file));
    } finally {
      Files.delete(file);
    }
  }

  private static void write(Path file, List<TranslationUnit> units) throws IOException {
    UnitFile.at(file)
        .write(
            sink -> {
              for (TranslationUnit unit : units) {
                sink.accept(unit);
              }
            });
  }

  private static List<TranslationUnit> read(Path file) throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    try (UnitReader reader = UnitFile.at(file).read()) {
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
    }
    return units;
  }
}
