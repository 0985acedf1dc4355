package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class UnitCodecProperties {
  private static final List<Locale> LANGUAGES =
      List.of(
              "ko",
              "ko-KP",
              "ko-Kore-KR",
              "en",
              "en-x-un",
              "ja",
              "zh-Hant",
              "th",
              "ar-u-nu-latn",
              "fr")
          .stream()
          .map(Locale::forLanguageTag)
          .toList();

  /** All UTF-16 units, unpaired surrogates and noncharacters among them, and some likelier ones. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(40),
        Arbitraries.strings()
            .withChars("가나 \ud800\udc00\u0000\u007f\u0080\u07ff\u0800\uffff")
            .ofMaxLength(40),
        Arbitraries.of("", "무투표 채택을", "a vote", "a".repeat(200), "😀"));
  }

  private static Arbitrary<InlineCode> codes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(InlineCode.Kind.class),
            texts(),
            texts(),
            texts())
        .as(InlineCode::new);
  }

  private static Arbitrary<Segment> segments() {
    return Combinators.combine(texts(), codes().list().ofMaxSize(3))
        .as(
            (text, codes) ->
                new Segment(
                    text,
                    codes.stream()
                        .map(
                            code ->
                                new InlineCode(
                                    Math.min(code.position(), text.length()),
                                    code.kind(),
                                    code.id(),
                                    code.type(),
                                    code.content()))
                        .sorted(Comparator.comparingInt(InlineCode::position))
                        .toList()));
  }

  private static Arbitrary<History> histories() {
    Arbitrary<Optional<Instant>> dates =
        Combinators.combine(
                Arbitraries.longs()
                    .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                Arbitraries.integers().between(0, 999_999_999))
            .as((seconds, nanos) -> Instant.ofEpochSecond(seconds, nanos))
            .optional();
    return Combinators.combine(dates, texts(), dates, texts()).as(History::new);
  }

  private static Arbitrary<List<io.daeyeok.memory.Property>> properties() {
    return Combinators.combine(texts().filter(type -> !type.isEmpty()), texts(), texts())
        .as(io.daeyeok.memory.Property::new)
        .list()
        .ofMaxSize(3);
  }

  private static Arbitrary<List<Note>> notes() {
    return Combinators.combine(texts(), texts()).as(Note::new).list().ofMaxSize(3);
  }

  private static Arbitrary<List<Variant>> variants() {
    return Arbitraries.of(LANGUAGES)
        .list()
        .uniqueElements()
        .ofMinSize(2)
        .ofMaxSize(5)
        .flatMap(
            languages ->
                Combinators.combine(segments(), histories(), properties(), notes())
                    .as(Tuple::of)
                    .list()
                    .ofSize(languages.size())
                    .map(
                        sides ->
                            IntStream.range(0, languages.size())
                                .mapToObj(
                                    i ->
                                        new Variant(
                                            languages.get(i),
                                            sides.get(i).get1(),
                                            sides.get(i).get2(),
                                            sides.get(i).get3(),
                                            sides.get(i).get4()))
                                .toList()));
  }

  @Provide
  Arbitrary<TranslationUnit> units() {
    return Combinators.combine(
            texts(),
            variants(),
            Arbitraries.integers().between(-1, 4),
            Combinators.combine(texts(), texts(), texts()).as(SegmentContext::new),
            texts(),
            histories(),
            properties(),
            notes())
        .as(
            (id, variants, source, context, origin, history, properties, notes) ->
                new TranslationUnit(
                    id,
                    variants,
                    source < 0
                        ? Optional.empty()
                        : Optional.of(variants.get(source % variants.size()).language()),
                    context,
                    origin,
                    history,
                    properties,
                    notes));
  }

  @Property(tries = 400)
  void everyUnitComesBackFromItsBytes(@ForAll("units") TranslationUnit unit) throws IOException {
    byte[] bytes = UnitCodec.encode(unit);
    byte[] among = new byte[bytes.length + 7];
    System.arraycopy(bytes, 0, among, 3, bytes.length);
    assertEquals(unit, UnitCodec.decode(among, 3, bytes.length));
    assertEquals(unit.id(), UnitCodec.decodeId(among, 3, bytes.length));
  }

  @Property(tries = 40)
  void everyUnitComesBackFromTheStore(@ForAll("units") TranslationUnit unit) throws IOException {
    try (TranslationMemory memory = TranslationMemory.inMemory()) {
      memory.add(TranslationUnit.of(Locale.KOREAN, "다른 단위", Locale.ENGLISH, "another unit"));
      Addition addition = memory.add(unit);
      assertEquals(Addition.Outcome.ADDED, addition.outcome());
      TranslationUnit stored = unit.id().isEmpty() ? unit.withId(addition.id()) : unit;
      assertEquals(Optional.of(stored), memory.get(addition.id()));
      for (Variant variant : unit.variants()) {
        if (!variant.text().isBlank()) {
          Lookup lookup = Lookup.from(variant.language()).atLeast(100);
          assertEquals(
              List.of(stored),
              memory.lookup(variant.segment(), lookup).stream().map(FuzzyMatch::unit).toList());
        }
      }
    }
  }
}
