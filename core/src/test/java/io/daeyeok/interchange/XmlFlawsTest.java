package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What XML does not allow costs the unit that holds it, never the file. */
class XmlFlawsTest {
  private static final String HEAD = "<tmx version='1.4'><header srclang='ko'/><body>";

  private static String unit(String korean) {
    return "<tu><tuv xml:lang='ko'><seg>"
        + korean
        + "</seg></tuv><tuv xml:lang='en'><seg>e</seg></tuv></tu>";
  }

  private record Outcome(List<String> read, List<Refusal> refused) {}

  private static Outcome read(byte[] tmx) throws IOException {
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(tmx), "a.tmx")) {
      List<String> texts = new ArrayList<>();
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        texts.add(unit.get().source().text());
      }
      return new Outcome(texts, reader.refusals());
    }
  }

  private static Outcome read(String tmx) throws IOException {
    return read(tmx.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "&#x1F; | &#x1F; is no character that XML allows",
        "&#31; | &#31; is no character",
        "&#0; | &#0; is no character",
        "&#xD800; | &#xD800; is no character",
        "&#xFFFF; | &#xFFFF; is no character",
        "&#x110000; | &#x110000; is no character",
        "&#99999999999999999999; | is no character",
        "&#; | &#; is no character",
        "&#xZZ; | &#xZZ; is no character",
        "&nbsp; | the entity &nbsp; is not declared",
        "&LT; | the entity &LT; is not declared",
        "AT&T | '&' does not begin a reference here; write &amp;",
        "a & b | '&' does not begin",
        "&amp | '&' does not begin",
        "1 < 2 | '<' does not begin a tag here; write &lt;",
        "x<=y | '<' does not begin a tag",
        "a]]>b | ']]>' stands outside of a section",
      })
  void markupThatXmlDoesNotAllow(String text, String problem) throws IOException {
    Outcome outcome = read(HEAD + unit("앞") + unit(text) + unit("뒤") + "</body></tmx>");
    assertEquals(List.of("앞", "뒤"), outcome.read);
    assertEquals(1, outcome.refused.size());
    String refusal = outcome.refused.get(0).toString();
    assertTrue(refusal.contains(problem), refusal);
    int place = (HEAD + unit("앞") + unit(text)).lastIndexOf(text);
    int mark = Math.max(Math.max(text.indexOf('&'), text.indexOf('<')), text.indexOf(']'));
    assertEquals("a.tmx:1:" + (place + mark + 1), outcome.refused.get(0).position().toString());
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0000', '\u0001', '\u001A', '\u001F', '\uD800', '\uDC00', '\uFFFE'})
  void charactersThatXmlDoesNotAllow(char bad) throws IOException {
    String tmx = "\uFEFF" + HEAD + unit("앞") + unit("a" + bad) + unit("뒤") + "</body></tmx>";
    // The JDK's encoders do not write half of a pair.
    ByteBuffer bytes = ByteBuffer.allocate(2 * tmx.length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asCharBuffer().put(tmx);
    Outcome outcome = read(bytes.array());
    assertEquals(List.of("앞", "뒤"), outcome.read);
    assertEquals(1, outcome.refused.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;&#9;&#x41;",
        "&#x1F600;",
        "\u200E",
        "\u200D",
        "\u0085",
        "\u007F",
        "ᄀ",
        "\uFDD0"
      })
  void charactersThatXmlAllowsAndOthersClean(String text) throws IOException {
    Outcome outcome = read(HEAD + unit(text) + "</body></tmx>");
    assertEquals(List.of(), outcome.refused);
    assertEquals(1, outcome.read.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<![CDATA[a & b < c &nbsp; ]]>",
        "<!-- & < &#0; -->x",
        "<?p & < ?>x",
        "<!-- &-> & -->x"
      })
  void whereMarkupIsNone(String text) throws IOException {
    Outcome outcome = read(HEAD + unit(text) + unit("뒤") + "</body></tmx>");
    assertEquals(List.of(), outcome.refused);
    assertEquals(2, outcome.read.size());
  }

  @Test
  void aByteThatIsNotUtf8() throws IOException {
    ByteArrayOutputStream tmx = new ByteArrayOutputStream();
    tmx.writeBytes((HEAD + unit("앞") + unit("가나")).getBytes(StandardCharsets.UTF_8));
    tmx.write(0xB0);
    tmx.writeBytes((unit("둘\n셋") + "</body></tmx>").getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of("앞", "가나", "둘\n셋"), read(tmx.toByteArray()).read);
    byte[] inside =
        (HEAD + unit("앞") + unit("가") + unit("뒤") + "</body></tmx>")
            .getBytes(StandardCharsets.UTF_8);
    inside[new String(inside, StandardCharsets.ISO_8859_1).indexOf("\u00EA\u00B0\u0080")] = 'x';
    Outcome outcome = read(inside);
    assertEquals(List.of("앞", "뒤"), outcome.read);
    assertTrue(outcome.refused.get(0).reason().contains("not UTF-8"));
  }

  @Test
  void flawsOfAttributesAndPropertiesAreTheUnits() throws IOException {
    Outcome outcome =
        read(
            HEAD
                + unit("1").replace("<tu>", "<tu tuid='a&b'>")
                + unit("2")
                + unit("3").replace("<tu>", "<tu><prop type='x'>&#1;</prop>")
                + " & "
                + unit("4")
                + unit("5").replace("xml:lang='en'", "xml:lang='en&copy;'")
                + unit("6")
                + "</body></tmx>");
    assertEquals(List.of("2", "4", "6"), outcome.read);
    assertEquals(3, outcome.refused.size());
  }

  @Test
  void whatIsStrictRefusesTheFile() throws IOException {
    byte[] xml = "<a>\n<b>&#x1F;</b></a>".getBytes(StandardCharsets.UTF_8);
    try (XmlInput in = XmlInput.open(new ByteArrayInputStream(xml), "a.xml")) {
      IOException refused =
          assertThrows(
              InterchangeException.class,
              () -> {
                while (in.event().getEventType()
                    != javax.xml.stream.XMLStreamConstants.END_DOCUMENT) {
                  in.next();
                }
              });
      assertTrue(refused.getMessage().startsWith("a.xml:2:4: &#x1F;"), refused.getMessage());
    }
  }

  /** Over buffers and kinds of line ends, each flaw is found in its unit and at its place. */
  @net.jqwik.api.Property(tries = 60)
  void flawsStayInTheirUnits(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    StringBuilder tmx = new StringBuilder(HEAD);
    List<String> good = new ArrayList<>();
    List<Integer> bad = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      tmx.append(end.repeat(random.nextInt(3)));
      String filler = "각😀 &lt;".repeat(random.nextInt(300)) + end + i;
      if (random.nextInt(4) == 0) {
        String unit = unit(filler + "&#7;" + (random.nextBoolean() ? "&" : ""));
        bad.add(tmx.length() + unit.indexOf("&#7;"));
        tmx.append(unit);
      } else {
        tmx.append(unit(filler));
        good.add(filler.replace("&lt;", "<").replace(end, "\n"));
      }
    }
    String text = tmx + "</body></tmx>";
    Outcome outcome = read(text);
    assertEquals(good, outcome.read);
    assertEquals(
        bad.stream().map(place -> place(text, place, end)).toList(),
        outcome.refused.stream().map(Refusal::position).toList());
  }

  private static FilePosition place(String text, int offset, String end) {
    int lines = 1;
    int start = 0;
    for (int i = text.indexOf(end); i >= 0 && i < offset; i = text.indexOf(end, i + 1)) {
      lines++;
      start = i + end.length();
    }
    return new FilePosition("a.tmx", lines, offset - start + 1);
  }
}
