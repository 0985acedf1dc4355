package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import io.daeyeok.text.Segmentation;
import io.daeyeok.text.SegmentationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrxTest {
  private static final String RULES =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" xmlns:x="http://example.org/x" version="2.0">
        <header segmentsubflows="yes" cascade="%s">
          <formathandle type="start" include="no"/>
          <formathandle type="end" include="yes"/>
          <formathandle type="isolated" include="%s"/>
          <x:options segment="yes"/>
        </header>
        <body>
          <languagerules>
            <languagerule languagerulename="Korean">
              <rule break="no"><beforebreak>\\b\\d+\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
              <rule break="yes"><beforebreak>[[:alpha:]]다\\.</beforebreak><afterbreak/></rule>
            </languagerule>
            <languagerule languagerulename="Default">
              <rule><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>
              <rule break="yes"><beforebreak/><afterbreak><![CDATA[<hr>]]></afterbreak></rule>
            </languagerule>
          </languagerules>
          <maprules>
            <languagemap languagepattern="KO(_.*)?" languagerulename="Korean"/>
            <languagemap languagepattern=".*" languagerulename="Default"/>
          </maprules>
        </body>
      </srx>
      """;

  private static SrxFile read(String srx) throws IOException {
    return SrxFile.read(new ByteArrayInputStream(srx.getBytes(StandardCharsets.UTF_8)), "a.srx");
  }

  private static String cut(Segmentation segmentation, String text) {
    return segmentation.spans(text).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "yes; ko; 2024. 10. 했다.|다음.| x",
        "yes; ko-KP; 2024. 10. 했다.|다음.| x",
        "no; ko-KR; 2024. 10. 했다.|다음. x",
        "yes; en; 2024.| 10.| 했다.다음.| x",
        "no; fr; a!|<hr> b?| c",
      })
  void mapsAndCascade(String cascade, String language, String expected) throws IOException {
    String text = expected.replace("|", "");
    Segmentation segmentation =
        read(RULES.formatted(cascade, "no"))
            .segmentation(Locale.forLanguageTag(language))
            .orElseThrow();
    assertEquals(expected, cut(segmentation, text));
  }

  @Test
  void formatHandlesSayWhereCodesGo() throws IOException {
    Segment whole =
        new Segment("A. B", List.of(new InlineCode(2, Kind.STANDALONE, "", "", "<br/>")));
    for (String include : List.of("yes", "no")) {
      List<Segment> parts =
          read(RULES.formatted("yes", include))
              .segmentation(Locale.ENGLISH)
              .orElseThrow()
              .segments(whole);
      assertEquals(include.equals("yes") ? 1 : 0, parts.get(0).codes().size());
    }
  }

  @Test
  void aLanguageWithoutRules() throws IOException {
    SrxFile srx = read(RULES.formatted("no", "no").replace("\".*\"", "\"EN.*\""));
    assertTrue(srx.segmentation(Locale.FRENCH).isEmpty());
    assertTrue(srx.segmentation(Locale.UK).isPresent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[.?!]+ | (  | a.srx:16:9: the rule '(' before '\\s' is no regular expression",
        "[.?!]+ | <b/> | a.srx:16:28: expected a regular expression, found <b>",
        ">Default<| x | ",
        "KO(_.*)? | KO( | a.srx:21:7: the rule",
        "languagerulename=\"Default\"/> | languagerulename=\"None\"/> | a.srx:22:7: there is no languagerule 'None'; there are [Korean, Default]",
        "<srx | <rules | a.srx:2:1: expected <srx> as the first element",
        "</header> | | a.srx:",
        "[.?!]+ | &x; | a.srx:16:28: the entity &x; is not declared",
      })
  void brokenFilesSayWhereAndWhat(String found, String put, String expected) throws IOException {
    String srx = RULES.formatted("no", "no").replace(found, put == null ? "" : put);
    if (put != null && put.startsWith("<rules")) {
      srx = srx.replace("</srx>", "</rules>");
    }
    if (expected == null) {
      assertEquals("a.| b", cut(read(srx).segmentation(Locale.ENGLISH).orElseThrow(), "a. b"));
      return;
    }
    String broken = srx;
    IOException refused = assertThrows(InterchangeException.class, () -> read(broken));
    assertTrue(refused.getMessage().startsWith(expected), refused.getMessage());
  }

  @Test
  void aRuleThatRunsAwayIsStopped() throws IOException {
    Segmentation slow =
        read(RULES.formatted("no", "no").replace("[.?!]+", "(a+)+b"))
            .segmentation(Locale.ENGLISH)
            .orElseThrow();
    assertThrows(SegmentationException.class, () -> slow.spans("a".repeat(10_000)));
  }
}
