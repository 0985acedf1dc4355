package io.daeyeok.interchange;

import static io.daeyeok.interchange.XliffSamples.codes;
import static io.daeyeok.interchange.XliffSamples.properties;
import static io.daeyeok.interchange.XliffSamples.read;
import static io.daeyeok.interchange.XliffSamples.texts;
import static io.daeyeok.interchange.XliffSamples.written;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Xliff2Test {

  private static String file(String units) {
    return "<xliff version=\"2.0\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"ko\""
        + " trgLang=\"en-US\" xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\""
        + " xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\""
        + " xmlns:mda=\"urn:oasis:names:tc:xliff:metadata:2.0\"><file id=\"f\" original=\"a.html\">"
        + units
        + "</file></xliff>";
  }

  private static String unit(String content) {
    return "<unit id=\"1\">" + content + "</unit>";
  }

  private static String segment(String source, String target) {
    return "<segment><source>%s</source><target>%s</target></segment>".formatted(source, target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.1", "2.2"})
  void aUnitWithAllThatItSays(String version) throws IOException {
    TranslationUnit unit =
        read(file("""
                        <skeleton href="a.skl"/>
                        <notes><note>of the file</note></notes>
                        <group id="g"><notes><note>of the group</note></notes>
                        <unit id="u1" name="vote.result" type="z:t" canResegment="no">
                          <mda:metadata><mda:metaGroup category="job"><mda:metaGroup category="who">
                            <mda:meta type="reviewer">kim</mda:meta></mda:metaGroup></mda:metaGroup></mda:metadata>
                          <notes><note id="n1" category="c" priority="2">checked</note></notes>
                          <segment id="s1" state="reviewed" subState="my:x">
                            <source>결의</source><target order="1">resolution</target></segment>
                        </unit></group>""")
                .replace("version=\"2.0\"", "version=\"" + version + "\""))
            .only();
    assertEquals("결의 | resolution", texts(unit));
    assertEquals("vote.result", unit.context().key());
    assertEquals("a.html", unit.origin());
    assertEquals(
        "xliff:id=u1, xliff:type=z:t, xliff:canResegment=no, who:reviewer=kim,"
            + " xliff:state=reviewed, xliff:subState=my:x, xliff:order=1",
        properties(unit));
    assertEquals(List.of(Note.of("checked")), unit.notes());
  }

  @Test
  void everyInlineElement() throws IOException {
    TranslationUnit unit =
        read(file(
                unit(
                    """
                        <originalData><data id="d1">&lt;b&gt;</data><data id="d2">&lt;/b&gt;</data>\
                        <data id="d3">x<cp hex="0003"/></data></originalData>"""
                        + segment(
                            "a<pc id=\"1\" type=\"fmt\" subType=\"xlf:b\" dataRefStart=\"d1\""
                                + " dataRefEnd=\"d2\">b</pc><ph id=\"2\" dataRef=\"d3\""
                                + " equiv=\"e\"/><sc id=\"3\"/>c<ec startRef=\"3\"/>"
                                + "<ec id=\"4\" isolated=\"yes\"/><sc id=\"5\" isolated=\"yes\"/>"
                                + "<mrk id=\"m1\" type=\"term\">d</mrk><sm id=\"m2\""
                                + " type=\"comment\" value=\"v\"/>e<em startRef=\"m2\"/>"
                                + "<cp hex=\"001A\"/>",
                            "z"))))
            .only();
    assertEquals("abcde\u001A", unit.source().text());
    assertEquals(
        "1 OPEN 1 fmt <b>, 2 CLOSE 1  </b>, 2 STANDALONE 2  x\u0003, 2 OPEN 3, 3 CLOSE 3,"
            + " 3 ISOLATED_CLOSE 4, 3 ISOLATED_OPEN 5, 3 HIGHLIGHT_OPEN m1 term,"
            + " 4 HIGHLIGHT_CLOSE m1 term, 4 HIGHLIGHT_OPEN m2 comment, 5 HIGHLIGHT_CLOSE m2 comment",
        codes(unit.source().segment().codes()));
    assertEquals(
        "{xliff:subType=xlf:b}", unit.source().segment().codes().get(0).attributes().toString());
    assertEquals(List.of(unit), read(written(XliffVersion.TWO, List.of(unit))).units());
  }

  @Test
  void aPairOverTwoSegmentsIsTwoHalves() throws IOException {
    List<TranslationUnit> units =
        read(file(
                unit(
                    segment("<sc id=\"1\"/>하나.", "<sc id=\"1\"/>One.")
                        + "<ignorable><source> </source></ignorable>"
                        + segment("둘.<ec startRef=\"1\"/>", "Two.<ec startRef=\"1\"/>"))))
            .units();
    assertEquals(2, units.size());
    assertEquals("0 ISOLATED_OPEN 1", codes(units.get(0).source().segment().codes()));
    assertEquals("2 ISOLATED_CLOSE 1", codes(units.get(1).source().segment().codes()));
  }

  @Test
  void textInsideCodesAndSectionsIsText() throws IOException {
    String units =
        unit(
            segment(
                "가<pc id=\"1\">나<mrk id=\"m\" translate=\"no\">다</mrk></pc>", "<![CDATA[a<]]>"));
    assertEquals("가나다 | a<", texts(read(file(units)).only()));
  }

  @Test
  void untranslatedSegmentsAreRefusedWithTheReason() throws IOException {
    XliffSamples.Content content =
        read(
            file(
                unit("<segment><source>하나.</source></segment>" + segment("둘.", "Two."))
                    + "\n<unit id=\"2\" translate=\"no\"><segment><source>셋</source></segment></unit>"));
    assertEquals("둘. | Two.", texts(content.only()));
    assertEquals(2, content.refusals().size());
    assertTrue(content.refusals().get(0).endsWith("not translated, the target is empty"));
    assertTrue(content.refusals().get(1).startsWith("a.xlf:2:"), content.refusals().get(1));
    assertTrue(content.refusals().get(1).endsWith("not to be translated"));
  }

  @Test
  void matchesAreUnitsOfTheirOwnAndTermsAreProperties() throws IOException {
    List<TranslationUnit> units =
        read(file(
                unit(
                    """
                        <mtc:matches><mtc:match id="1" ref="#m1" similarity="85.0" origin="council.tmx">
                          <mda:metadata><mda:metaGroup><mda:meta type="x">y</mda:meta></mda:metaGroup></mda:metadata>
                          <originalData><data id="d1">[b]</data></originalData>
                          <source>결의<ph id="1" dataRef="d1"/></source><target>resolution<ph id="1" dataRef="d1"/></target>
                        </mtc:match><mtc:match ref="#m1" reference="yes"><source>결의</source>
                          <target xml:lang="fr">résolution</target></mtc:match></mtc:matches>
                        <gls:glossary><gls:glossEntry ref="#t"><gls:term>결의</gls:term>
                          <gls:translation>resolution</gls:translation><gls:translation>decision</gls:translation>
                        </gls:glossEntry></gls:glossary>"""
                        + segment("<mrk id=\"m1\" type=\"mtc:match\">결의안</mrk>", "draft"))))
            .units();
    assertEquals(
        List.of("결의안 | draft", "결의 | resolution", "결의 | résolution"),
        units.stream().map(XliffSamples::texts).toList());
    assertEquals("xliff:glossary=결의 = resolution / decision", properties(units.get(0)));
    assertEquals("xliff:match=tm, xliff:similarity=85.0", properties(units.get(1)));
    assertEquals("2 STANDALONE 1  [b]", codes(units.get(1).source().segment().codes()));
    assertEquals("council.tmx", units.get(1).origin());
    assertEquals(Locale.FRENCH, units.get(2).variants().get(1).language());
  }

  @Test
  void whiteSpaceByTheNearestStatement() throws IOException {
    String segment = segment("\n  가\n  나\n", "\n  a");
    assertEquals("가 나 | a", texts(read(file(unit(segment))).only()));
    String kept = file(unit(segment)).replace("<file ", "<file xml:space=\"preserve\" ");
    assertEquals("\n  가\n  나\n | \n  a", texts(read(kept).only()));
    String loose = kept.replace("<source>", "<source xml:space=\"default\">");
    assertEquals("가 나 | \n  a", texts(read(loose).only()));
  }

  @Test
  void aCharacterThatIsNoneHasItsPlace() {
    IOException refused =
        assertThrows(
            InterchangeException.class, () -> read(file(unit(segment("<cp hex=\"XY\"/>", "a")))));
    assertTrue(refused.getMessage().contains("hex=\"XY\" is no character"), refused.getMessage());
  }

  @Test
  void allThatAUnitSaysComesBack() throws IOException {
    TranslationUnit unit =
        new TranslationUnit(
            "s01",
            List.of(Variant.of(Locale.KOREAN, " 결의\u0001 "), Variant.of(Locale.ENGLISH, "a\nb")),
            Optional.of(Locale.KOREAN),
            new SegmentContext("앞", "뒤", "key"),
            "council.docx",
            new History(
                Optional.of(Instant.parse("2024-10-28T01:02:03Z")),
                "park",
                Optional.empty(),
                "lee"),
            List.of(Property.of("tmx:usagecount", "3"), Property.of("a b", "c\nd")),
            List.of(new Note("checked", "en")));
    Losses losses = new Losses();
    String two = written(XliffVersion.TWO, List.of(unit), losses);
    assertEquals(List.of(unit), read(two).units());
    assertEquals("{}", losses.byKind().toString());
    assertEquals(two, written(XliffVersion.TWO, read(two).units()));
    String one = written(XliffVersion.ONE, List.of(unit), losses);
    assertEquals("[characters that XML does not allow]", losses.byKind().keySet().toString());
    assertEquals(
        List.of(Note.of("checked")), List.of(Note.of(read(one).only().notes().get(0).text())));
    assertEquals(unit.history(), read(one).only().history());
  }

  @Test
  void unitsInOtherLanguagesAreCountedAsLost() throws IOException {
    Losses losses = new Losses();
    List<TranslationUnit> units =
        List.of(
            TranslationUnit.of(Locale.KOREAN, "가", Locale.ENGLISH, "a"),
            TranslationUnit.of(Locale.ENGLISH, "b", Locale.KOREAN, "나"),
            TranslationUnit.of(Locale.KOREAN, "다", Locale.FRENCH, "c").withId("7"));
    String xliff = written(XliffVersion.TWO, units, losses);
    assertEquals(
        List.of("가 | a", "나 | b"), read(xliff).units().stream().map(XliffSamples::texts).toList());
    assertEquals(
        "{which side is the source=Loss[units=1, firstId=],"
            + " units in other languages, left out=Loss[units=1, firstId=7]}",
        losses.byKind().toString());
  }

  @Test
  void idsAreUnique() throws IOException {
    TranslationUnit unit =
        read(file(unit(segment("가", "a")).replace("id=\"1\"", "id=\"u7\""))).only();
    Losses losses = new Losses();
    String xliff = written(XliffVersion.TWO, List.of(unit, unit), losses);
    assertTrue(xliff.contains("<unit id=\"u7\"") && xliff.contains("<unit id=\"1\""), xliff);
    assertEquals("[ids that are not unique or no XML names]", losses.byKind().keySet().toString());
  }

  /** Codes are matched by maps: no file makes reading or writing quadratic. */
  @Test
  void aHundredThousandCodesInASegment() throws IOException {
    int many = 25_000;
    StringBuilder starts = new StringBuilder();
    StringBuilder ends = new StringBuilder();
    for (int i = 0; i < many; i++) {
      starts.append("<sm id=\"m").append(i).append("\"/><sc id=\"c").append(i).append("\"/>");
      ends.append("<em startRef=\"m").append(i).append("\"/><ec startRef=\"c").append(i);
      ends.append("\"/>");
    }
    String text = starts + "가" + ends;
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          TranslationUnit unit = read(file(unit(segment(text, text)))).only();
          assertEquals(4 * many, unit.source().segment().codes().size());
          for (XliffVersion version : XliffVersion.values()) {
            assertEquals("가 | 가", texts(read(written(version, List.of(unit))).only()));
          }
        });
  }
}
