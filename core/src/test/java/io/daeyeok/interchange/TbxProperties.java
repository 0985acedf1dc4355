package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Validity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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

class TbxProperties {

  private static Arbitrary<String> texts() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .withCharRange(' ', '\uD7FF')
            .withCharRange('\uE000', '\uFFFD')
            .ofMaxLength(5);
    Arbitrary<String> special =
        Arbitraries.of(
            "<", "&", "]]>", "\r", "\n", "\t", "  ", "\"", "😀", "결의", "&amp;", "_x0031_");
    return Arbitraries.oneOf(List.of(any, special))
        .list()
        .ofMaxSize(4)
        .map(l -> String.join("", l));
  }

  private static Arbitrary<String> filled() {
    return texts().map(text -> text + "x");
  }

  private static Arbitrary<List<DataCategory>> categories() {
    Arbitrary<String> any =
        Arbitraries.of(
            "note",
            "source",
            "definition",
            "context",
            "transactionType",
            "date",
            "target",
            "crossReference",
            "subjectField",
            "geographicalUsage",
            "tbx:descrip:mood");
    return Combinators.combine(any, filled(), Arbitraries.of("", "ko", "en", "fr"))
        .as(DataCategory::new)
        .list()
        .ofMaxSize(4);
  }

  private static Arbitrary<Term> terms() {
    Arbitrary<Locale> varieties =
        Arbitraries.of("ko", "ko-KP", "en", "en-x-un").map(Locale::forLanguageTag);
    Arbitrary<List<DataCategory>> own = categories();
    return Combinators.combine(
            filled(),
            varieties,
            Arbitraries.of(Status.class),
            Arbitraries.of(TermKind.class),
            Arbitraries.just(Validity.ALWAYS),
            own)
        .as(Term::new);
  }

  @Provide
  Arbitrary<Concept> concepts() {
    return Combinators.combine(
            filled(),
            texts(),
            Arbitraries.of("", "noun", "proper-noun", "verb", "idiom"),
            texts(),
            texts(),
            texts(),
            terms().list().ofMinSize(1).ofMaxSize(4),
            categories())
        .as(
            (id, field, speech, definition, note, source, terms, categories) ->
                new Concept(
                    id, field, speech, definition, note, source, "", false, terms, categories));
  }

  private static String written(TbxVersion version, List<Concept> concepts) throws IOException {
    StringWriter out = new StringWriter();
    TbxWriter writer = new TbxWriter(out, new Losses(), version);
    for (Concept concept : concepts) {
      writer.accept(concept);
    }
    writer.finish();
    return out.toString();
  }

  private static List<Concept> read(byte[] tbx) throws IOException {
    try (ConceptReader reader = ConceptFile.read(new ByteArrayInputStream(tbx), "a.tbx")) {
      List<Concept> concepts = new ArrayList<>();
      for (Optional<Concept> next = reader.next(); next.isPresent(); next = reader.next()) {
        assertEquals(next.get().terms().size(), reader.termPositions().size());
        concepts.add(next.get());
      }
      assertEquals(0, reader.refused());
      return concepts;
    }
  }

  private static List<Concept> read(String tbx) throws IOException {
    return read(tbx.getBytes(StandardCharsets.UTF_8));
  }

  /** What TBX-Basic cannot hold is gone after the first time; the rest comes back for good. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatOneRoundTripKeepsEveryOneKeeps(
      @ForAll("concepts") Concept one, @ForAll("concepts") Concept two, @ForAll TbxVersion version)
      throws IOException {
    String first = written(version, List.of(one, two));
    List<Concept> once = read(first);
    String second = written(version, once);
    List<Concept> twice = read(second);
    assertEquals(once, twice);
    assertEquals(second, written(version, twice));
    assertEquals(List.of(one.id(), two.id()), once.stream().map(Concept::id).toList());
    assertEquals(one.terms().size(), once.get(0).terms().size());
  }

  /** The schema wants ids that are names. */
  @Property(tries = 300)
  void everyTextIsANameAndComesBack(@ForAll String text) {
    String name = XmlNames.encode(text);
    assertTrue(name.matches("[\\p{L}_][\\p{L}\\p{Nd}._-]*") || text.isEmpty(), name);
    assertEquals(text, XmlNames.decode(name));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aDamagedFileIsReadOrRefusedWithItsPlace(
      @ForAll("concepts") Concept concept,
      @ForAll @IntRange(max = 100_000) int where,
      @ForAll byte other)
      throws IOException {
    byte[] tbx = written(TbxVersion.THREE, List.of(concept)).getBytes(StandardCharsets.UTF_8);
    byte[] damaged = Arrays.copyOf(tbx, tbx.length);
    damaged[where % tbx.length] = other;
    try (ConceptReader reader = ConceptFile.read(new ByteArrayInputStream(damaged), "a.tbx")) {
      while (reader.next().isPresent()) {
        assertTrue(reader.position().line() > 0);
      }
    } catch (InterchangeException e) {
      assertTrue(e.getMessage().startsWith("a.tbx:"), e.getMessage());
    }
  }
}
