package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.Folding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TermbaseFileProperties {

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            List.of(
                Arbitraries.of("무투표 채택", "no-vote adoption", "유엔", "북한", "the DPRK", "UN"),
                Arbitraries.of("\"", "\\", "\n", "\t", "\u0000", "\u2028", "\uFEFF", "/", "😀"),
                Arbitraries.of("\uD83D", "\uDE00", "\u0301", "각", "\u0958", " ", "{", "\u0085"),
                Arbitraries.strings().ofMaxLength(4)))
        .list()
        .ofMaxSize(4)
        .map(list -> String.join("", list));
  }

  private static Arbitrary<String> filled() {
    return texts().map(text -> text + "x");
  }

  private static Arbitrary<Validity> validities() {
    Arbitrary<Optional<LocalDate>> dates =
        Arbitraries.integers().between(0, 400_000).map(LocalDate::ofEpochDay).optional(0.3);
    return Combinators.combine(dates, dates)
        .as(
            (from, until) ->
                from.isPresent() && until.isPresent() && from.get().isAfter(until.get())
                    ? Validity.ALWAYS
                    : new Validity(from, until));
  }

  private static Arbitrary<Term> terms() {
    Arbitrary<Locale> varieties =
        Arbitraries.of("ko", "ko-KP", "ko-KR", "en", "en-x-un", "zh-Hant-TW", "sl-rozaj-biske")
            .map(Locale::forLanguageTag);
    return Combinators.combine(
            filled(),
            varieties,
            Arbitraries.of(Status.class),
            Arbitraries.of(TermKind.class),
            validities(),
            categories())
        .as(Term::new);
  }

  private static Arbitrary<List<DataCategory>> categories() {
    return Combinators.combine(filled(), texts(), Arbitraries.of("", "ko"))
        .as(DataCategory::new)
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<Concept> concepts() {
    Arbitrary<List<Term>> names = terms().list().ofMinSize(1).ofMaxSize(5);
    return Combinators.combine(
            filled(),
            texts(),
            texts(),
            texts(),
            Arbitraries.of(Concept.CONFIDENCES),
            Arbitraries.of(true, false),
            names,
            categories())
        .as(
            (id, field, definition, note, confidence, strict, terms, categories) ->
                new Concept(
                    id,
                    field,
                    "noun",
                    definition,
                    note,
                    field,
                    confidence,
                    strict,
                    withoutRivals(terms),
                    categories));
  }

  private static List<Term> withoutRivals(List<Term> terms) {
    List<Term> peaceful = new ArrayList<>();
    for (Term term : terms) {
      peaceful.add(term);
      if (TermbaseFormat.rivalOf(peaceful.size() - 1, peaceful) >= 0) {
        peaceful.set(
            peaceful.size() - 1,
            Term.of(term.text(), term.variety(), Status.ADMITTED, term.kind()));
      }
    }
    return peaceful;
  }

  @Provide
  Arbitrary<List<Concept>> termbases() {
    return concepts()
        .list()
        .ofMaxSize(4)
        .map(
            list -> {
              Map<String, Concept> distinct = new LinkedHashMap<>();
              list.forEach(concept -> distinct.put(Folding.nfc(concept.id()), concept));
              return List.copyOf(distinct.values());
            });
  }

  private static String written(List<Concept> concepts) throws IOException {
    TermbaseFormat.requireReadable(concepts);
    StringBuilder out = new StringBuilder();
    TermbaseWriter.write(concepts, out);
    return out.toString();
  }

  private static List<Concept> read(byte[] bytes) throws IOException {
    TermbaseReader reader = new TermbaseReader();
    reader.read(new ByteArrayInputStream(bytes), "x.json");
    return reader.concepts();
  }

  private static List<Concept> read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Concept composed(Concept concept) {
    List<Term> terms = new ArrayList<>();
    for (Term term : concept.terms()) {
      terms.add(
          new Term(
              Folding.nfc(term.text()),
              term.variety(),
              term.status(),
              term.kind(),
              term.validity(),
              composedCategories(term.categories())));
    }
    return new Concept(
        Folding.nfc(concept.id()),
        Folding.nfc(concept.subjectField()),
        concept.partOfSpeech(),
        Folding.nfc(concept.definition()),
        Folding.nfc(concept.note()),
        Folding.nfc(concept.source()),
        concept.confidence(),
        concept.strict(),
        terms,
        composedCategories(concept.categories()));
  }

  private static List<DataCategory> composedCategories(List<DataCategory> categories) {
    return categories.stream()
        .map(
            category ->
                new DataCategory(
                    Folding.nfc(category.name()),
                    Folding.nfc(category.value()),
                    category.language()))
        .toList();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenIsReadBack(@ForAll("termbases") List<Concept> concepts) throws IOException {
    List<Concept> expected =
        concepts.stream()
            .map(TermbaseFileProperties::composed)
            .sorted(Comparator.comparing(Concept::id))
            .toList();
    assertEquals(expected, read(written(concepts)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aCanonicalFileStaysAsItIs(@ForAll("termbases") List<Concept> concepts) throws IOException {
    String canonical = written(concepts);
    assertEquals(canonical, written(read(canonical)));
    assertTrue(canonical.lines().allMatch(line -> line.equals(line.stripTrailing())));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfConceptsIsNothingToTheFile(@ForAll("termbases") List<Concept> concepts)
      throws IOException {
    List<Concept> reversed = new ArrayList<>();
    concepts.forEach(concept -> reversed.add(0, concept));
    assertEquals(written(concepts), written(reversed));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aDamagedFileIsReadOrRefusedWithItsPlace(
      @ForAll("termbases") List<Concept> concepts,
      @ForAll @IntRange(max = 100_000) int where,
      @ForAll @IntRange(max = 2) int what,
      @ForAll byte other)
      throws IOException {
    byte[] bytes = written(concepts).getBytes(StandardCharsets.UTF_8);
    int at = where % bytes.length;
    byte[] damaged =
        switch (what) {
          case 0 -> Arrays.copyOf(bytes, at);
          case 1 -> spliced(bytes, at, at + 1, new byte[] {other});
          default -> spliced(bytes, at, at, new byte[] {other, other});
        };
    try {
      read(damaged);
    } catch (TermbaseFormatException e) {
      long lines = new String(damaged, StandardCharsets.UTF_8).lines().count() + 1;
      assertTrue(e.line() >= 1 && e.line() <= lines && e.column() >= 1, e.getMessage());
      assertTrue(e.getMessage().startsWith("x.json:" + e.line() + ":" + e.column() + ": "));
    }
  }

  private static byte[] spliced(byte[] bytes, int start, int end, byte[] middle) {
    byte[] spliced = new byte[bytes.length - (end - start) + middle.length];
    System.arraycopy(bytes, 0, spliced, 0, start);
    System.arraycopy(middle, 0, spliced, start, middle.length);
    System.arraycopy(bytes, end, spliced, start + middle.length, bytes.length - end);
    return spliced;
  }
}
