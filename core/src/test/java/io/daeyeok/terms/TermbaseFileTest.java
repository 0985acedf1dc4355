package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermbaseFileTest {
  private static final Locale NORTH = Locale.forLanguageTag("ko-KP");
  private static final Concept RUSSIA =
      new Concept(
          "russia",
          "country",
          "proper-noun",
          "A state.",
          "Spelled \"로씨야\" in the North.",
          "Editors",
          "high",
          true,
          List.of(
              Term.of("러시아", Locale.KOREAN),
              Term.of("로씨야", NORTH, Status.PREFERRED, TermKind.SPELLING),
              Term.of("Russia", Locale.ENGLISH)));
  private static final Concept MINISTRY =
      Concept.of(
          "ministry",
          new Term(
              "외교통상부",
              Locale.KOREA,
              Status.PREFERRED,
              TermKind.MAIN,
              new Validity(
                  Optional.of(LocalDate.of(1998, 2, 28)), Optional.of(LocalDate.of(2013, 3, 22)))),
          new Term(
              "외교부",
              Locale.KOREA,
              Status.PREFERRED,
              TermKind.SHORT_FORM,
              new Validity(Optional.of(LocalDate.of(2013, 3, 23)), Optional.empty())));
  private static final String CANONICAL =
      """
      {
        "$schema": "termbase.schema.json",
        "concepts": [
          {
            "id": "ministry",
            "terms": [
              {"text": "외교통상부", "language": "ko-KR", "validFrom": "1998-02-28", "validUntil": "2013-03-22"},
              {"text": "외교부", "language": "ko-KR", "kind": "short-form", "validFrom": "2013-03-23"}
            ]
          },
          {
            "id": "russia",
            "subjectField": "country",
            "partOfSpeech": "proper-noun",
            "definition": "A state.",
            "note": "Spelled \\"로씨야\\" in the North.",
            "source": "Editors",
            "confidence": "high",
            "strict": true,
            "terms": [
              {"text": "러시아", "language": "ko"},
              {"text": "로씨야", "language": "ko-KP", "kind": "spelling"},
              {"text": "Russia", "language": "en"}
            ]
          }
        ]
      }
      """;

  @TempDir Path folder;

  private static Termbase read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Termbase read(byte[] bytes) throws IOException {
    return Termbase.read(new ByteArrayInputStream(bytes), "x.json");
  }

  private static String messageOf(String json) {
    return messageOf(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String messageOf(byte[] bytes) {
    return assertThrows(TermbaseFormatException.class, () -> read(bytes)).getMessage();
  }

  @Test
  void writesCanonically() throws IOException {
    Path file = folder.resolve("all.json");
    Termbase.of(List.of(RUSSIA, MINISTRY)).write(file);
    assertEquals(CANONICAL, Files.readString(file));
    assertEquals(List.of(MINISTRY, RUSSIA), Termbase.read(file).concepts());
  }

  @Test
  void whatHasNoNameIsCarriedAlong() throws IOException {
    String json =
        """
        {
          "$schema": "termbase.schema.json",
          "concepts": [
            {
              "id": "abc",
              "categories": [
                {"name": "customerSubset", "value": "Press"},
                {"name": "definition", "value": "뜻", "language": "ko"}],
              "terms": [
                {"text": "낱말", "language": "ko", "categories": [
                  {"name": "register", "value": ""}]}
              ]
            }
          ]
        }
        """;
    Termbase termbase = read(json);
    Concept concept = termbase.concepts().get(0);
    assertEquals(
        List.of(
            DataCategory.of("customerSubset", "Press"), new DataCategory("definition", "뜻", "ko")),
        concept.categories());
    assertEquals(List.of(DataCategory.of("register", "")), concept.terms().get(0).categories());
    Path file = folder.resolve("categories.json");
    termbase.write(file);
    assertEquals(termbase.concepts(), Termbase.read(file).concepts());
    assertTrue(
        Files.readString(file).contains("{\"name\": \"customerSubset\", \"value\": \"Press\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"a\" | 2:15: expected an array of categories, [...], but here is \"a\"",
        "[\"a\"] | 2:16: expected a category, {...}, but here is \"a\"",
        "[{\"value\": \"a\"}] | 2:16: this category has no \"name\"; give it one",
        "[{\"name\": \" \"}] | 2:25: \"name\" is empty; fill it in",
        "[{\"type\": \"a\"}] | 2:17: a category has no property \"type\"; expected name, value or language",
      })
  void anErrorInACategoryHasItsPlace(String categories, String expected) {
    assertEquals(
        "x.json:" + expected,
        messageOf("{\"concepts\": [{\n\"categories\": " + categories + "}]}"));
  }

  @Test
  void writesAnEmptyTermbase() throws IOException {
    Path file = folder.resolve("empty.json");
    Termbase.of(List.of()).write(file);
    assertEquals(
        "{\n  \"$schema\": \"termbase.schema.json\",\n  \"concepts\": []\n}\n",
        Files.readString(file));
    assertEquals(List.of(), Termbase.read(file).concepts());
  }

  @Test
  void whatIsAbsentHasItsDefault() throws IOException {
    Termbase termbase =
        read("{\"concepts\":[{\"terms\":[{\"language\":\"ko\",\"text\":\"유엔\"}],\"id\":\"un\"}]}");
    assertEquals(List.of(Concept.of("un", Term.of("유엔", Locale.KOREAN))), termbase.concepts());
  }

  @Test
  void severalFilesMakeOneTermbase() throws IOException {
    Path first = folder.resolve("a.json");
    Path second = folder.resolve("b.json");
    Termbase.of(List.of(RUSSIA)).write(first);
    Termbase.of(List.of(MINISTRY)).write(second);
    assertEquals(List.of(RUSSIA, MINISTRY), Termbase.read(first, second).concepts());
    assertEquals(List.of(MINISTRY, RUSSIA), Termbase.read(second, first).concepts());
    assertEquals(List.of(), Termbase.read().concepts());
  }

  @Test
  void aClashNamesBothPlaces() throws IOException {
    Path first = folder.resolve("a.json");
    Path second = folder.resolve("b.json");
    Termbase.of(List.of(MINISTRY, RUSSIA)).write(first);
    Termbase.of(List.of(RUSSIA)).write(second);
    TermbaseFormatException clash =
        assertThrows(TermbaseFormatException.class, () -> Termbase.read(first, second));
    assertEquals(
        second
            + ":4:5: the id \"russia\" is taken, by "
            + first
            + ":11:5; rename one or merge them",
        clash.getMessage());
    assertEquals(second.toString(), clash.file());
    assertEquals(4, clash.line());
    assertEquals(5, clash.column());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "[] | 1:1: expected a JSON object with \"concepts\", but here is [",
        "{} | 1:2: the termbase ends without \"concepts\"; add them, at least []",
        "{\"concepts\": {}} | 1:14: expected an array of concepts, [...], but here is {",
        "{\"concepts\": []} 7 | 1:18: something follows the termbase: 7; remove it",
        "{\"$schema\": 1, \"concepts\": []} | 1:13: expected a text in quotes, but here is 1",
        "{\"terms\": []} | 1:2: a termbase has no property \"terms\"; expected $schema or concepts",
        "{\"concepts\": [], \"concepts\": []} | 1:18: the property \"concepts\" is here for the second time; keep one",
        "{\"concepts\": [\"un\"]} | 1:15: expected a concept, {...}, but here is \"un\"",
        "{\"concepts\": [{}]} | 1:15: this concept has no \"id\"; give it one",
        "{\"concepts\": [ | 1:15: the file ends here, in the middle; is it cut off?",
        "{'concepts': []} | 1:2: not JSON: Unexpected character (''' (code 39)): was expecting double-quote to start property name",
        "{/**/\"concepts\": []} | 1:2: not JSON: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
      })
  void anErrorInTheFileHasItsPlace(String json, String expected) {
    assertEquals("x.json:" + expected, messageOf(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"id\": \"un\" | 2:3: the concept \"un\" has no \"terms\"; give it at least one",
        "\"id\": \"un\", \"terms\": [] | 2:3: the concept \"un\" has no \"terms\"; give it at least one",
        "\"id\": \" \" | 2:10: \"id\" is empty; fill it in",
        "\"id\": null | 2:10: expected a text in quotes, but here is null",
        "\"note\": [\"a\"] | 2:12: expected a text in quotes, but here is [",
        "\"strict\": \"yes\" | 2:14: expected true or false, without quotes, but here is \"yes\"",
        "\"confidence\": \"sure\" | 2:18: unknown confidence \"sure\"; expected high, medium or low",
        "\"nte\": \"a\" | 2:4: a concept has no property \"nte\"; expected id, subjectField, partOfSpeech, definition, note, source, confidence, strict, categories or terms",
        "\"terms\": \"유엔\" | 2:13: expected an array of terms, [...], but here is \"유엔\"",
      })
  void anErrorInAConceptHasItsPlace(String properties, String expected) {
    assertEquals("x.json:" + expected, messageOf("{\"concepts\": [\n  {" + properties + "}]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"유엔\" | 3:1: expected a term, {...}, but here is \"유엔\"",
        "{} | 3:1: this term has no \"text\"; give it one",
        "{\"text\": \"\", \"language\": \"ko\"} | 3:10: \"text\" is empty; fill it in",
        "{\"text\": \"유엔\"} | 3:1: the term \"유엔\" has no \"language\"; give it one, such as \"ko\"",
        "{\"text\": \"유엔\", \"language\": \"ko_KR\"} | 3:28: \"ko_KR\" is not a language tag; expected a BCP 47 tag such as ko, ko-KP or en-x-un",
        "{\"text\": \"유엔\", \"language\": \"Korean language\"} | 3:28: \"Korean language\" is not a language tag; expected a BCP 47 tag such as ko, ko-KP or en-x-un",
        "{\"text\": \"유엔\", \"language\": \"und-KR\"} | 3:28: \"und-KR\" names no language; expected a BCP 47 tag such as ko, ko-KP or en-x-un",
        "{\"text\": \"유엔\", \"language\": \"ko\", \"status\": \"prefered\"} | 3:44: unknown status \"prefered\"; expected preferred, admitted, deprecated or forbidden",
        "{\"text\": \"유엔\", \"language\": \"ko\", \"kind\": \"Main\"} | 3:42: unknown kind \"Main\"; expected main, synonym, spacing, spelling, abbreviation, short-form, hanja, predicate, paraphrase, inflection, hyphenation or case",
        "{\"text\": \"유엔\", \"language\": \"ko\", \"validFrom\": \"2013-3-23\"} | 3:47: \"2013-3-23\" is not a date; expected year-month-day such as 2013-03-23",
        "{\"text\": \"유엔\", \"language\": \"ko\", \"validFrom\": \"2013-02-30\"} | 3:47: \"2013-02-30\" is not a date; expected year-month-day such as 2013-03-23",
        "{\"text\": \"유엔\", \"language\": \"ko\", \"validFrom\": \"2013-03-23\", \"validUntil\": \"2013-03-22\"} | 3:1: the term is valid from 2013-03-23, which is after its last day, 2013-03-22; correct one of them",
        "{\"text\": \"유엔\", \"language\": \"ko\", \"variety\": \"KR\"} | 3:34: a term has no property \"variety\"; expected text, language, status, kind, validFrom, validUntil or categories",
        "{\"text\": \"유엔\", \"language\": \"ko\"}, {\"text\": \"국제연합\", \"language\": \"ko\"} | 3:35: \"국제연합\" and \"유엔\" (x.json:3:1) are both preferred in ko; give one of them another \"status\"",
      })
  void anErrorInATermHasItsPlace(String terms, String expected) {
    assertEquals(
        "x.json:" + expected,
        messageOf("{\"concepts\": [{\"id\": \"un\", \"terms\": [\n\n" + terms + "]}]}"));
  }

  @Test
  void oneDayInCommonMakesTwoPreferredTermsRivals() {
    String message = messageOf(CANONICAL.replace("2013-03-23", "2013-03-22"));
    assertTrue(message.startsWith("x.json:8:9: \"외교부\" and \"외교통상부\" (x.json:7:9)"), message);
  }

  @Test
  void anErrorShowsNoControlCharactersAndNoMoreThanItMust() {
    String message = messageOf("{\"concepts\": [{\"id\": \"a\\n" + "b".repeat(500) + "\"}]}");
    assertTrue(message.startsWith("x.json:1:15: the concept \"a\uFFFDbbb"), message);
    assertTrue(message.length() < 120, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
  void otherUnicodeEncodingsAreNamed(String charset) {
    assertEquals(
        "x.json:1:1: this is UTF-16 or UTF-32; save the file as UTF-8",
        messageOf(CANONICAL.getBytes(Charset.forName(charset))));
  }

  @Test
  void aByteThatIsNotUtf8HasItsPlace() {
    String json = CANONICAL.replace("\"id\": \"russia\"", "\"id\": \"러시아\"").replace("\n", "\r\n");
    String start = json.substring(0, json.indexOf("\"러시아\"") + 1);
    byte[] bytes = join(start.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xB7, 0x20});
    assertEquals(
        "x.json:12:14: the byte B7 here is not UTF-8; save the file as UTF-8", messageOf(bytes));
    byte[] far = join((" ".repeat(100_000) + "\n\n").getBytes(StandardCharsets.UTF_8), bytes);
    assertEquals(
        "x.json:14:14: the byte B7 here is not UTF-8; save the file as UTF-8", messageOf(far));
    byte[] cut =
        join(start.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xEB, (byte) 0x9F});
    assertEquals(
        "x.json:12:14: the byte EB here is not UTF-8; save the file as UTF-8", messageOf(cut));
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] joined = new byte[first.length + second.length];
    System.arraycopy(first, 0, joined, 0, first.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  @Test
  void aSyntaxErrorBeforeABadByteComesFirst() {
    byte[] bytes = join("{,".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xB7});
    assertTrue(messageOf(bytes).startsWith("x.json:1:2: not JSON"), messageOf(bytes));
  }

  @Test
  void aByteOrderMarkIsTolerated() throws IOException {
    assertEquals(2, read("\uFEFF" + CANONICAL).concepts().size());
    assertTrue(messageOf("\uFEFF[").startsWith("x.json:1:1: "));
  }

  @Test
  void absurdSizesAreRefused() {
    assertTrue(messageOf("{\"concepts\": " + "[".repeat(1_000_000)).startsWith("x.json:1:15: "));
    assertTrue(
        messageOf("{\"concepts\": [{\"note\": \"" + "a".repeat(2_000_000))
            .contains("too large for a termbase file"));
    assertTrue(messageOf("{\"" + "a".repeat(2_000_000)).contains("too large for a termbase file"));
    String longTerm = "{\"text\": \"%s\", \"language\": \"ko\"}".formatted("가".repeat(1_001));
    assertTrue(
        messageOf("{\"concepts\": [{\"id\": \"a\", \"terms\": [" + longTerm)
            .contains("a term of 1001 characters is a segment"));
    String terms =
        String.join(
            ",",
            Collections.nCopies(
                1_001, "{\"text\": \"가\", \"language\": \"ko\", \"status\": \"admitted\"}"));
    assertTrue(
        messageOf("{\"concepts\": [{\"id\": \"a\", \"terms\": [" + terms)
            .contains("more than 1000 terms"));
  }

  @Test
  void textBecomesComposed() throws IOException {
    assertEquals(
        List.of(MINISTRY, RUSSIA),
        read(Normalizer.normalize(CANONICAL, Normalizer.Form.NFD)).concepts());
  }

  @Test
  void theStreamIsClosed() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream in =
        new ByteArrayInputStream("{".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThrows(TermbaseFormatException.class, () -> Termbase.read(in, "x.json"));
    assertTrue(closed.get());
  }

  @Test
  void aFailureOfTheStreamIsPassedOn() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    IOException failure = assertThrows(IOException.class, () -> Termbase.read(broken, "x.json"));
    assertEquals("the disk is gone", failure.getMessage());
    assertThrows(NoSuchFileException.class, () -> Termbase.read(folder.resolve("none.json")));
  }

  @Test
  void whatCannotBeReadIsNotWritten() throws IOException {
    Path file = folder.resolve("all.json");
    Termbase.of(List.of(RUSSIA)).write(file);
    String before = Files.readString(file);
    List<Concept> unreadable =
        List.of(
            Concept.of("x", Term.of("유엔", Locale.KOREAN), Term.of("국제연합", Locale.KOREAN)),
            Concept.of("x", Term.of("가".repeat(1_001), Locale.KOREAN)),
            Concept.of("x", Term.of("유엔", new Locale("ko", "Korea"))),
            Concept.of("a".repeat(100_001), Term.of("유엔", Locale.KOREAN)),
            Concept.of("러시아", Term.of("러시아", Locale.KOREAN)));
    String decomposed = Normalizer.normalize("러시아", Normalizer.Form.NFD);
    Concept other = Concept.of(decomposed, Term.of("러시아", Locale.KOREAN));
    for (Concept concept : unreadable) {
      Termbase termbase = Termbase.of(List.of(other, concept));
      assertThrows(IllegalArgumentException.class, () -> termbase.write(file), concept.id());
    }
    assertEquals(before, Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void writingReplacesAFileAndLeavesNoOther() throws IOException {
    Path file = folder.resolve("all.json");
    Files.writeString(file, "what was here before, and longer than what comes".repeat(100));
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    }
    Path link = folder.resolve("link.json");
    Files.createSymbolicLink(link, file);
    Termbase.of(List.of(RUSSIA, MINISTRY)).write(link);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(CANONICAL, Files.readString(file));
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
    Path missing = folder.resolve("none").resolve("all.json");
    assertThrows(IOException.class, () -> Termbase.of(List.of(RUSSIA)).write(missing));
    assertFalse(Files.exists(missing));
  }

  @Test
  void validityIncludesItsFirstAndLastDay() {
    Validity validity = MINISTRY.terms().get(0).validity();
    assertTrue(validity.includes(LocalDate.of(1998, 2, 28)));
    assertTrue(validity.includes(LocalDate.of(2013, 3, 22)));
    assertFalse(validity.includes(LocalDate.of(1998, 2, 27)));
    assertFalse(validity.includes(LocalDate.of(2013, 3, 23)));
    assertTrue(Validity.ALWAYS.includes(LocalDate.MIN));
    Optional<LocalDate> first = validity.from();
    Optional<LocalDate> last = validity.until();
    assertThrows(IllegalArgumentException.class, () -> new Validity(last, first));
  }
}
