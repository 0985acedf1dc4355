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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;

/** What is written is read back: by each format as far as it goes, by JSON lines whole. */
class UnitRoundTripProperties {
  private static Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().withCharRange('\u0001', '\uD7FF').ofMaxLength(6);
    Arbitrary<String> special =
        Arbitraries.of(
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\\",
            "\\n",
            "#",
            " ",
            "'",
            "😀",
            "결의",
            "\uFEFF",
            "\u0085",
            "\u2028",
            "{",
            "<b>",
            "sep=;",
            "msgid \"\"",
            "각",
            "뷁");
    return Arbitraries.oneOf(List.of(any, special))
        .list()
        .ofMaxSize(5)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> filled() {
    return Combinators.combine(texts(), Arbitraries.of("x", "결", "\"", "#x", "9"))
        .as((text, more) -> more + text);
  }

  /** What two texts, an id and a note are. */
  @Provide
  Arbitrary<List<TranslationUnit>> plainUnits() {
    Arbitrary<List<Note>> notes = filled().map(Note::of).list().ofMaxSize(1);
    return Combinators.combine(filled(), filled(), Arbitraries.strings().alpha(), notes)
        .as(
            (korean, english, id, note) ->
                new TranslationUnit(
                    id,
                    List.of(Variant.of(Locale.KOREAN, korean), Variant.of(Locale.ENGLISH, english)),
                    Optional.of(Locale.KOREAN),
                    SegmentContext.NONE,
                    "",
                    History.UNKNOWN,
                    List.of(),
                    note))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  /** Anything that a unit can be, halves of surrogate pairs too. */
  @Provide
  Arbitrary<List<TranslationUnit>> allUnits() {
    Arbitrary<String> wild =
        Arbitraries.oneOf(texts(), Arbitraries.of("\uD800", "\uDC00x", "\0", "a\uDBFF"));
    Arbitrary<History> histories =
        Combinators.combine(
                Arbitraries.longs()
                    .between(0, 4_000_000_000_000L)
                    .map(Instant::ofEpochMilli)
                    .optional(),
                wild)
            .as((date, who) -> new History(date, who, Optional.empty(), who));
    Arbitrary<Segment> segments =
        Combinators.combine(wild, wild, Arbitraries.of(InlineCode.Kind.values()))
            .as(
                (text, content, kind) ->
                    new Segment(
                        text,
                        List.of(
                            new InlineCode(
                                text.length(),
                                kind,
                                "1",
                                "",
                                content,
                                new TreeMap<>(java.util.Map.of("a:" + content, text))))));
    Arbitrary<Variant> variants =
        Combinators.combine(segments, histories, wild)
            .as(
                (segment, history, text) ->
                    new Variant(
                        Locale.forLanguageTag("ko-KP"),
                        segment,
                        history,
                        List.of(new Property("t" + text, text, "ko")),
                        List.of(new Note(text, ""))));
    return Combinators.combine(variants, wild, histories, wild, wild)
        .as(
            (variant, text, history, id, previous) ->
                new TranslationUnit(
                    id,
                    List.of(variant, Variant.of(Locale.forLanguageTag("en-x-un"), text)),
                    text.length() % 2 == 0 ? Optional.of(variant.language()) : Optional.empty(),
                    new SegmentContext(previous, text, id),
                    previous,
                    history,
                    List.of(Property.of("p", text)),
                    List.of(new Note(text, "en"))))
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @net.jqwik.api.Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void tables(@ForAll("plainUnits") List<TranslationUnit> units) throws IOException {
    for (String name : List.of("a.csv", "a.tsv")) {
      assertReadBack(name, units);
    }
  }

  @net.jqwik.api.Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void jsonLines(@ForAll("allUnits") List<TranslationUnit> units) throws IOException {
    assertReadBack("a.jsonl", units);
  }

  @net.jqwik.api.Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void po(@ForAll("plainUnits") List<TranslationUnit> units) throws IOException {
    List<TranslationUnit> first =
        units.stream()
            .limit(1)
            .map(
                u ->
                    new TranslationUnit(
                        "",
                        u.variants(),
                        u.sourceLanguage(),
                        new SegmentContext("", "", u.id()),
                        "",
                        History.UNKNOWN,
                        List.of(),
                        List.of()))
            .toList();
    assertReadBack("a.po", first);
  }

  private static void assertReadBack(String name, List<TranslationUnit> units) throws IOException {
    Path folder = Files.createTempDirectory("daeyeok");
    Path file = folder.resolve(name);
    try {
      ExportReport report = Units.write(file, units);
      assertEquals(java.util.Map.of(), report.losses());
      String once = Files.readString(file);
      List<TranslationUnit> back = Units.all(UnitFile.at(file).read());
      assertEquals(units, back, once);
      Units.write(file, back);
      assertEquals(once, Files.readString(file));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
