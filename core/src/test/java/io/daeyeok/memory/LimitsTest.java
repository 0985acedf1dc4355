package io.daeyeok.memory;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.JAPANESE;
import static java.util.Locale.KOREAN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts of any length and of any characters are texts. */
@Timeout(60)
class LimitsTest {
  private static final Locale THAI = Locale.forLanguageTag("th");
  private static final Locale ARABIC = Locale.forLanguageTag("ar");

  private final TranslationMemory memory = TranslationMemory.inMemory();

  @AfterEach
  void close() throws IOException {
    memory.close();
  }

  private void assertFound(Locale language, String text) throws IOException {
    Locale other = language.equals(ENGLISH) ? KOREAN : ENGLISH;
    String id = memory.add(TranslationUnit.of(language, text, other, "옮긴 글 text")).id();
    assertEquals(text, memory.get(id).orElseThrow().source().text());
    List<FuzzyMatch> hits = memory.lookup(text, Lookup.from(language).atLeast(100));
    assertEquals(List.of(id), hits.stream().map(hit -> hit.unit().id()).toList());
  }

  private static String repeated(String piece, int length) {
    return piece.repeat(length / piece.length() + 1).substring(0, length);
  }

  /** Characters of a range at random, so that n-grams hardly repeat. */
  private static String random(int first, int last, int length) {
    Random random = new Random(first);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.appendCodePoint(first + random.nextInt(last - first + 1));
    }
    return text.toString();
  }

  @Test
  void aLongTextWithoutSpacesIsNoTermAsAWhole() throws IOException {
    int length = 100_000;
    assertFound(KOREAN, repeated("무투표채택을환영한다", length));
    assertFound(KOREAN, "가".repeat(length));
    assertFound(KOREAN, random('가', '힣', length));
    assertFound(KOREAN, "x".repeat(length));
    assertFound(KOREAN, "7".repeat(length));
    assertFound(KOREAN, "ㅋ".repeat(length));
    assertFound(KOREAN, random('一', '龥', length));
    assertFound(ENGLISH, "a".repeat(length));
    assertFound(ENGLISH, random('a', 'z', length));
    assertFound(ENGLISH, "9".repeat(length));
    assertFound(ENGLISH, "-".repeat(length));
    assertFound(ENGLISH, "😀".repeat(length / 2));
    assertFound(JAPANESE, repeated("決議は無投票で採択された", length));
    assertFound(JAPANESE, "ア".repeat(length));
    assertFound(THAI, repeated("ข้อมติได้รับการรับรอง", length));
    assertFound(ARABIC, repeated("اعتمدالقرار", length));
  }

  @Test
  void aMillionCharactersAreAText() throws IOException {
    int length = 1_000_000;
    String korean = repeated("결의안은 무투표로 채택되었다. 2024년 3월 5일 ", length);
    assertFound(KOREAN, korean);
    assertFound(ENGLISH, repeated("The resolution was adopted without a vote. ", length));
    memory.add(Units.unit("short", "결의안은 무투표로 채택되었다.", "adopted"));
    assertEquals(List.of("short 100"), Units.lookup(memory, "결의안은 무투표로 채택되었다."));
    assertEquals(2, memory.concordance("무투표로", Concordance.in(KOREAN)).size());
    assertEquals(
        List.of(), memory.lookup(korean.substring(length / 2), Lookup.from(KOREAN).atLeast(75)));
  }

  @Test
  void aMillionDifferentCharactersAreAText() throws IOException {
    assertFound(KOREAN, random('가', '힣', 1_000_000));
  }

  @Test
  void charactersOfEveryPlaneAreText() throws IOException {
    List<TranslationUnit> units = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int plane = 0; plane <= 16; plane++) {
      StringBuilder text = new StringBuilder();
      for (int c = 0; c < 0x10000; c += 61) {
        text.appendCodePoint(plane << 16 | c);
      }
      texts.add(text.toString());
    }
    texts.add("\ud800");
    texts.add("\udc00\ud800");
    texts.add("\u0000");
    texts.add("\u0002\u0002");
    texts.add("\uffff\ufffe\ufdd0");
    for (Locale language : List.of(KOREAN, ENGLISH, JAPANESE)) {
      for (String text : texts) {
        units.add(TranslationUnit.of(language, text, Locale.FRENCH, "t" + units.size()));
      }
    }
    memory.addAll(Units.source(units), Duplicates.KEEP);
    for (TranslationUnit unit : units) {
      String text = unit.source().text();
      if (!text.isBlank()) {
        List<FuzzyMatch> hits =
            memory.lookup(text, Lookup.from(unit.source().language()).atLeast(100));
        assertEquals(unit.variants(), hits.isEmpty() ? List.of() : hits.get(0).unit().variants());
      }
    }
  }

  @Test
  void aUnitMayHaveManyLanguagesAndRemarks() throws IOException {
    List<Variant> variants = new ArrayList<>();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'h'; b++) {
        variants.add(Variant.of(Locale.forLanguageTag("" + a + b), "text " + a + b));
      }
    }
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      notes.add(Note.of("n".repeat(100)));
    }
    TranslationUnit unit =
        new TranslationUnit(
            "many",
            variants,
            Optional.empty(),
            SegmentContext.NONE,
            "o".repeat(50_000),
            History.UNKNOWN,
            List.of(),
            notes);
    memory.add(unit);
    assertEquals(Optional.of(unit), memory.get("many"));
    assertEquals(208, memory.statistics().languages().size());
    assertTrue(memory.delete("many"));
    assertEquals(0, memory.statistics().languages().size());
  }

  @Test
  void anIdMayBeLong() throws IOException {
    String id = "식별자".repeat(20_000);
    memory.add(Units.unit(id, "표결", "vote"));
    assertEquals("표결", memory.get(id).orElseThrow().source().text());
    assertTrue(memory.delete(id));
  }

  /** A locale that no tag can name would not come back from the store. */
  @Test
  @SuppressWarnings("deprecation")
  void aLanguageThatIsNoTagIsRefusedBeforeItIsStored() {
    for (Locale language :
        List.of(new Locale("ko_KR"), new Locale("no", "NO", "NY"), new Locale("ko", "Korea"))) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> Variant.of(language, "표결"));
      assertTrue(e.getMessage().contains(language.toString()), e.getMessage());
    }
  }
}
