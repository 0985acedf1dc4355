package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Words.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SegmentationProperties {
  private static final List<String> PIECES =
      List.of(
          ".", "?", "!", "…", "...", " ", "\n", "\r\n", "\t", "\u00A0", "”", "“", "\"", "'", ")",
          "(", "》", "고", "라고", "했다", "다", "가", "Mr", "U.S.", "The", "a", "B", "No", "3", "28", "。",
          "😀", "\uD83D", "각", "[3]", "e.g", "-", ",");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces)),
        Arbitraries.strings().ofMaxLength(60));
  }

  @Provide
  Arbitrary<Locale> languages() {
    return Arbitraries.of("ko", "ko-KP", "en", "de", "ja", "th", "ar").map(Locale::forLanguageTag);
  }

  @Property(tries = 300)
  void theSegmentsTogetherAreTheText(
      @ForAll("texts") String text, @ForAll("languages") Locale language) {
    int end = 0;
    for (Span span : Segmentation.of(language).spans(text)) {
      assertEquals(end, span.start());
      assertTrue(span.end() > span.start());
      end = span.end();
    }
    assertEquals(text.length(), end);
  }

  @Property(tries = 300)
  void codesAndTextComeThroughWhole(
      @ForAll("texts") String text, @ForAll("languages") Locale language) {
    List<InlineCode> codes = new ArrayList<>();
    for (int i = 0; i <= text.length(); i += 3) {
      codes.add(new InlineCode(i, Kind.values()[i % Kind.values().length], "" + i % 2, "", "" + i));
    }
    Segment whole = new Segment(text, codes);
    List<Segment> parts = Segmentation.of(language).segments(whole);
    assertEquals(text, parts.stream().map(Segment::text).collect(Collectors.joining()));
    List<String> placed = new ArrayList<>();
    int offset = 0;
    for (Segment part : parts) {
      for (InlineCode code : part.codes()) {
        placed.add(offset + code.position() + "=" + code.content());
      }
      offset += part.text().length();
    }
    assertEquals(codes.stream().map(c -> c.position() + "=" + c.content()).toList(), placed);
  }

  @Provide
  Arbitrary<String> runs() {
    return Combinators.combine(
            Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(4),
            Arbitraries.of(PIECES),
            Arbitraries.of(PIECES))
        .as((run, first, last) -> first + String.join("", run).repeat(20_000) + last);
  }

  /** No text makes a rule of ours slow: each must stay within its measure. */
  @Property(tries = 60)
  void longRunsOfAnythingAreCut(@ForAll("runs") String text) {
    for (Locale language : List.of(Locale.KOREAN, Locale.ENGLISH)) {
      assertTimeout(
          Duration.ofSeconds(5),
          () -> assertTrue(!Segmentation.of(language).spans(text).isEmpty()));
    }
  }
}
