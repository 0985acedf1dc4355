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

import io.daeyeok.memory.Note;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Xliff1Test {

  private static String file(String units) {
    return "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">"
        + "<file original=\"a.docx\" source-language=\"ko-KR\" target-language=\"en\""
        + " datatype=\"plaintext\"><header><note>h</note></header><body>"
        + units
        + "</body></file></xliff>";
  }

  private static String unit(String source, String target) {
    return "<trans-unit id=\"1\"><source>%s</source><target>%s</target></trans-unit>"
        .formatted(source, target);
  }

  private static TranslationUnit only(String source, String target) throws IOException {
    return read(file(unit(source, target))).only();
  }

  @Test
  void aUnitWithAllThatItSays() throws IOException {
    TranslationUnit unit =
        read(file(
                """
                    <trans-unit id="a5" resname="vote.result" approved="yes" translate="yes">
                      <source>결의</source>
                      <target state="signed-off" state-qualifier="exact-match">resolution</target>
                      <note xml:lang="en" from="reviewer">checked</note>
                      <note>확인</note>
                      <context-group purpose="location"><context context-type="sourcefile">m.c</context></context-group>
                    </trans-unit>"""))
            .only();
    assertEquals("결의 | resolution", texts(unit));
    assertEquals(Locale.KOREA, unit.sourceLanguage().orElseThrow());
    assertEquals("a.docx", unit.origin());
    assertEquals("vote.result", unit.context().key());
    assertEquals(
        "xliff:id=a5, xliff:approved=yes, xliff:translate=yes, xliff:state=signed-off,"
            + " xliff:state-qualifier=exact-match, xliff:context:sourcefile=m.c",
        properties(unit));
    assertEquals(List.of(new Note("checked", "en"), Note.of("확인")), unit.notes());
  }

  @ParameterizedTest
  @CsvSource({"1, '', ''", "7, save, save", "menu.save, '', menu.save", "menu.save, save, save"})
  void theNameIsTheContextAndANumberIsNone(String id, String name, String key) throws IOException {
    String unit = unit("가", "a").replace("id=\"1\"", "id=\"" + id + "\"");
    if (!name.isEmpty()) {
      unit = unit.replace("<trans-unit", "<trans-unit resname=\"" + name + "\"");
    }
    assertEquals(key, read(file(unit)).only().context().key());
  }

  @Test
  void everyInlineElement() throws IOException {
    TranslationUnit unit =
        only(
            "a<g id=\"1\" ctype=\"bold\">b<g id=\"2\">c</g></g><x id=\"3\" ctype=\"lb\"/>"
                + "<bx id=\"4\" rid=\"9\"/>d<ex id=\"5\" rid=\"9\"/>"
                + "<bpt id=\"6\">&lt;i&gt;</bpt>e<ept id=\"6\">&lt;/i&gt;</ept>"
                + "<ph id=\"7\">{0}</ph><it id=\"8\" pos=\"open\">&lt;u&gt;</it>"
                + "<it id=\"10\" pos=\"close\">&lt;/u&gt;</it>"
                + "<mrk mtype=\"term\" mid=\"t1\">f</mrk>",
            "z");
    assertEquals("abcdef", unit.source().text());
    assertEquals(
        "1 OPEN 1 bold, 2 OPEN 2, 3 CLOSE 2, 3 CLOSE 1, 3 STANDALONE 3 lb, 3 OPEN 9, 4 CLOSE 9,"
            + " 4 OPEN 6  <i>, 5 CLOSE 6  </i>, 5 STANDALONE 7  {0}, 5 ISOLATED_OPEN 8  <u>,"
            + " 5 ISOLATED_CLOSE 10  </u>, 5 HIGHLIGHT_OPEN t1 term, 6 HIGHLIGHT_CLOSE t1 term",
        codes(unit.source().segment().codes()));
  }

  /** locize/xliff#6: text inside g was lost. */
  @Test
  void textInsideGroupsOfCodesIsText() throws IOException {
    assertEquals(
        "가나다 | abc", texts(only("가<g id=\"1\">나<g id=\"2\">다</g></g>", "a<g id=\"1\">bc</g>")));
  }

  /** MateCat#3106: a target in CDATA was not seen. */
  @Test
  void characterDataSections() throws IOException {
    assertEquals("<b>결의</b> | a & b", texts(only("<![CDATA[<b>결의</b>]]>", "<![CDATA[a & b]]>")));
  }

  @Test
  void textInACodeStaysInIt() throws IOException {
    TranslationUnit unit =
        only("a<ph id=\"1\">[img alt=\"<sub ctype=\"x-alt\">a picture</sub>\"]</ph>", "z");
    assertEquals("a", unit.source().text());
    assertEquals(
        "1 STANDALONE 1  [img alt=\"<sub ctype=\"x-alt\">a picture</sub>\"]",
        codes(unit.source().segment().codes()));
    String xliff = written(XliffVersion.ONE, List.of(unit));
    assertTrue(xliff.contains("<sub ctype=\"x-alt\">a picture</sub>"), xliff);
    assertEquals(List.of(unit), read(xliff).units());
  }

  @Test
  void halvesOfPairsInOtherSegmentsAreIsolated() throws IOException {
    assertEquals(
        "0 ISOLATED_CLOSE 1, 1 ISOLATED_OPEN 2",
        codes(only("<ex id=\"1\"/>a<bx id=\"2\"/>", "z").source().segment().codes()));
  }

  @Test
  void segmentsMarkedInTheSource() throws IOException {
    XliffSamples.Content content =
        read(
            file(
                """
                <trans-unit id="p1">
                  <source>하나. 둘. 셋.</source>
                  <seg-source><g id="1"><mrk mtype="seg" mid="1">하나.</mrk> <mrk mtype="seg" mid="2">둘.</mrk></g> <mrk mtype="seg" mid="3">셋.</mrk></seg-source>
                  <target><g id="1"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2"/></g> <mrk mtype="seg" mid="3">Three.</mrk></target>
                </trans-unit>"""));
    assertEquals(
        List.of("하나. | One.", "셋. | Three."),
        content.units().stream().map(XliffSamples::texts).toList());
    assertEquals("xliff:id=p1, xliff:mid=3", properties(content.units().get(1)));
    assertEquals(1, content.refusals().size());
    assertTrue(content.refusals().get(0).endsWith("not translated, the target is empty"));
  }

  @Test
  void marksThatLeaveTextOutsideAreNotTrusted() throws IOException {
    String units =
        "<trans-unit id=\"1\"><source>하나 둘</source><seg-source><mrk mtype=\"seg\" mid=\"1\">하나"
            + "</mrk> 둘</seg-source><target><mrk mtype=\"seg\" mid=\"1\">one</mrk> two</target>"
            + "</trans-unit>";
    assertEquals("하나 둘 | one two", texts(read(file(units)).only()));
  }

  @Test
  void groupsToAnyDepthAndSeveralFiles() throws IOException {
    String deep = "<group>".repeat(100) + unit("가", "a") + "</group>".repeat(100);
    String other =
        "<file original=\"b.html\" source-language=\"en-US\" target-language=\"ko-KP\"><body>"
            + unit("b", "나")
            + "</body></file></xliff>";
    List<TranslationUnit> units = read(file(deep).replace("</xliff>", other)).units();
    assertEquals(List.of("가 | a", "b | 나"), units.stream().map(XliffSamples::texts).toList());
    assertEquals(
        "[en-US, ko-KP]",
        units.get(1).variants().stream()
            .map(v -> v.language().toLanguageTag())
            .toList()
            .toString());
    assertEquals("b.html", units.get(1).origin());
  }

  @Test
  void proposalsAreUnitsOfTheirOwn() throws IOException {
    XliffSamples.Content content =
        read(
            file(
                """
                <trans-unit id="1"><source>결의안</source><target/>
                  <alt-trans match-quality="85.5" origin="council.tmx">
                    <source>결의</source><target>resolution</target></alt-trans>
                  <alt-trans match-quality="100%" alttranstype="previous-version">
                    <target xml:lang="fr">résolution</target></alt-trans>
                  <alt-trans alttranstype="rejected"><target>decision</target></alt-trans>
                </trans-unit>"""));
    assertEquals(
        List.of("결의 | resolution", "결의안 | résolution"),
        content.units().stream().map(XliffSamples::texts).toList());
    assertEquals(
        "xliff:alt-trans=proposal, xliff:match-quality=85.5", properties(content.units().get(0)));
    assertEquals("council.tmx", content.units().get(0).origin());
    assertEquals("a.docx", content.units().get(1).origin());
    assertEquals(2, content.refusals().size());
    assertTrue(content.refusals().get(1).endsWith("a proposal that was rejected"));
  }

  /** memoQ adds attributes and elements of its own and keeps formatting in bpt and ept. */
  @Test
  void theFlavourOfMemoQ() throws IOException {
    TranslationUnit unit =
        read("""
                <?xml version="1.0" encoding="utf-8"?>
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mq="MQXliff">
                  <file original="talk.docx" source-language="en-us" target-language="ko" datatype="x-docx" mq:nodenum="0">
                    <header><skl><external-file href="talk.skl"/></skl><mq:export-path>C:\\x</mq:export-path></header>
                    <body><group mq:x="1">
                      <trans-unit id="1" mq:status="ManuallyConfirmed" mq:percent="101" mq:segmentguid="b-1">
                        <source xml:space="preserve"><bpt id="1" ctype="bold">{}</bpt>We <mq:ch val="x"/>condemn<ept id="1">{}</ept> it.<ph id="2">&lt;mq:rxt displaytext="br" /&gt;</ph></source>
                        <target xml:space="preserve"><bpt id="1" ctype="bold">{}</bpt>그것을 <mq:hl>규탄</mq:hl>한다<ept id="1">{}</ept>.<ph id="2">&lt;mq:rxt displaytext="br" /&gt;</ph></target>
                        <mq:minorversions><mq:historical-unit><source>We</source><target>우리</target></mq:historical-unit></mq:minorversions>
                        <mq:warnings40/>
                      </trans-unit>
                    </group></body>
                  </file>
                </xliff>
                """)
            .only();
    assertEquals("We condemn it. | 그것을 규탄한다.", texts(unit));
    assertEquals(
        "mq:status=ManuallyConfirmed, mq:percent=101, mq:segmentguid=b-1", properties(unit));
    assertEquals(
        "0 OPEN 1 bold {}, 4 UNKNOWN   <hl>, 6 UNKNOWN   </hl>, 8 CLOSE 1  {},"
            + " 9 STANDALONE 2  <mq:rxt displaytext=\"br\" />",
        codes(unit.variants().get(1).segment().codes()));
  }

  /** Trados marks segments and says in sdl:seg-defs how far each one is. */
  @Test
  void theFlavourOfTrados() throws IOException {
    XliffSamples.Content content =
        read(
            """
            <xliff xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" sdl:version="1.0">
              <doc-info xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><cmt-defs><cmt-def id="c"><Comments><Comment>x</Comment></Comments></cmt-def></cmt-defs></doc-info>
              <file original="speech.docx" source-language="ko-KR" target-language="en-GB" datatype="x-sdlfilterframework2">
                <header><tag-defs xmlns="http://sdl.com/FileTypes/SdlXliff/1.0"><tag id="5"><bpt name="cf">&lt;cf&gt;</bpt></tag></tag-defs></header>
                <body>
                  <trans-unit id="0b1" translate="no"><source><x id="0"/></source></trans-unit>
                  <group><sdl:cxts><sdl:cxt id="1"/></sdl:cxts>
                  <trans-unit id="8f3c">
                    <source><g id="5">하나. 둘.</g></source>
                    <seg-source><g id="5"><mrk mtype="seg" mid="11">하나.</mrk> <mrk mtype="seg" mid="12">둘.</mrk></g></seg-source>
                    <target><g id="5"><mrk mtype="seg" mid="11"><mrk mtype="x-sdl-comment" sdl:cid="c">One</mrk>.</mrk> <mrk mtype="seg" mid="12">Two<mrk mtype="x-sdl-deleted" sdl:revid="r"> or three</mrk><mrk mtype="x-sdl-added" sdl:revid="r"> only</mrk>.</mrk></g></target>
                    <sdl:seg-defs><sdl:seg id="11" conf="ApprovedTranslation" origin="tm" origin-system="Main" percent="100"><sdl:prev-origin origin="mt"/></sdl:seg><sdl:seg id="12" conf="Draft"/></sdl:seg-defs>
                  </trans-unit></group>
                </body>
              </file>
            </xliff>
            """);
    assertEquals(
        List.of("하나. | One.", "둘. | Two only."),
        content.units().stream().map(XliffSamples::texts).toList());
    assertEquals(
        "xliff:id=8f3c, xliff:mid=11, sdl:conf=ApprovedTranslation, sdl:origin=tm,"
            + " sdl:origin-system=Main, sdl:percent=100",
        properties(content.units().get(0)));
    assertEquals(
        "0 HIGHLIGHT_OPEN  x-sdl-comment, 3 HIGHLIGHT_CLOSE  x-sdl-comment",
        codes(content.units().get(0).variants().get(1).segment().codes()));
    assertEquals(1, content.refusals().size());
    assertTrue(content.refusals().get(0).startsWith("a.xlf:6:"), content.refusals().get(0));
    assertTrue(content.refusals().get(0).endsWith("not to be translated"));
  }

  /** Supervertaler#148 and XLIFF2-OM#4: spaces at the ends are text, indentation is not. */
  @Test
  void spacesAreTextAndIndentationIsNot() throws IOException {
    assertEquals(" 가  나  |  a ", texts(only(" 가  나 ", " a ")));
    assertEquals("가 나\n다 | a", texts(only("\n    가\n    나\n다\n  ", "\n  a\n")));
    String kept = unit("\n  가\n  나", "a").replace("id=\"1\"", "id=\"1\" xml:space=\"preserve\"");
    assertEquals("\n  가\n  나 | a", texts(read(file(kept)).only()));
    String keptInFile = file(unit("\n  가", "a")).replace("<file ", "<file xml:space=\"preserve\" ");
    assertEquals("\n  가 | a", texts(read(keptInFile).only()));
    assertEquals(
        "1 OPEN 1, 3 CLOSE 1",
        codes(only("\n  가<g id=\"1\">\n  나</g>\n ", "a").source().segment().codes()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<source>가</source> | not translated, the target is empty",
        "<source>가</source><target> </target> | not translated, the target is empty",
        "<source/><target>a</target> | the source is empty",
        "<source>가</source><target xml:lang='ko-KR'>a</target> | source and target are both in ko-KR",
        "<source>가</source><target xml:lang='e n'>a</target> | the target language 'e n' is no language tag; expected one such as ko or en-US",
      })
  void whatCannotBeUsedIsLeftOutAndSaidSo(String content, String reason) throws IOException {
    XliffSamples.Content read =
        read(file("\n\n<trans-unit id=\"7\">" + content + "</trans-unit>" + unit("가", "a")));
    assertEquals(1, read.units().size());
    assertEquals(1, read.refusals().size());
    assertTrue(read.refusals().get(0).matches("a\\.xlf:3:\\d+: .*"), read.refusals().get(0));
    assertTrue(read.refusals().get(0).endsWith(reason), read.refusals().get(0));
  }

  @Test
  void languagesThatAreMissing() throws IOException {
    String noTarget = file(unit("가", "a")).replace(" target-language=\"en\"", "");
    assertTrue(
        read(noTarget).refusals().get(0).contains("the file does not name its target language"));
    String stated = noTarget.replace("<target>", "<target xml:lang=\"EN_us\">");
    assertEquals("en-US", read(stated).only().variants().get(1).language().toLanguageTag());
    String noSource = file(unit("가", "a")).replace(" source-language=\"ko-KR\"", "");
    assertTrue(
        read(noSource).refusals().get(0).contains("the file does not name its source language"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<tmx/> | a.xlf:1:1: expected <xliff> as the first element of an XLIFF file, found <tmx>",
        "<xliff version='3.0'/> | XLIFF of version '3.0' is not known; expected 1.0 to 1.2 or 2.0 to 2.2",
        "<xliff/> | XLIFF of version '' is not known",
        "<xliff version='1.2'><file> | a.xlf:1:",
      })
  void whatIsNoXliffIsAnErrorThatSaysSo(String content, String expected) {
    IOException refused = assertThrows(InterchangeException.class, () -> read(content));
    assertTrue(refused.getMessage().startsWith("a.xlf:"), refused.getMessage());
    assertTrue(refused.getMessage().contains(expected), refused.getMessage());
  }

  @Test
  void writesVersionOne() throws IOException {
    TranslationUnit unit =
        read(file(
                "<trans-unit id=\"a5\" resname=\"k\" approved=\"yes\"><source>가<bx id=\"1\"/>나"
                    + "<ex id=\"1\"/></source><target state=\"final\">a<bx id=\"1\"/>b"
                    + "<ex id=\"1\"/></target><note>n</note></trans-unit>"))
            .only();
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
          <file original="a.docx" source-language="ko-KR" target-language="en" datatype="plaintext" xml:space="preserve">
            <body>
              <trans-unit id="a5" resname="k" approved="yes">
                <source>가<bx id="1" rid="1"/>나<ex id="1" rid="1"/></source>
                <target state="final">a<bx id="1" rid="1"/>b<ex id="1" rid="1"/></target>
                <context-group purpose="x-daeyeok">
                  <context context-type="x-xliff_x003A_approved">yes</context>
                  <context context-type="x-xliff_x003A_state">final</context>
                </context-group>
                <note>n</note>
              </trans-unit>
            </body>
          </file>
        </xliff>
        """,
        written(XliffVersion.ONE, List.of(unit)));
  }

  @Test
  void anotherProgramMayChangeTheState() throws IOException {
    TranslationUnit unit =
        read(file(unit("가", "a").replace("<target>", "<target state=\"new\">"))).only();
    String back =
        written(XliffVersion.ONE, List.of(unit)).replace("state=\"new\"", "state=\"final\"");
    assertEquals("xliff:state=final", properties(read(back).only()));
  }

  @Test
  void otherLanguagesAndDocumentsBeginAFileElement() throws IOException {
    List<TranslationUnit> units =
        List.of(
            TranslationUnit.of(Locale.KOREAN, "가", Locale.ENGLISH, "a").withOrigin("1.txt"),
            TranslationUnit.of(Locale.KOREAN, "나", Locale.ENGLISH, "b").withOrigin("2.txt"),
            TranslationUnit.of(Locale.ENGLISH, "c", Locale.KOREAN, "다").withOrigin("2.txt"));
    String xliff = written(XliffVersion.ONE, units);
    assertEquals(3, xliff.split("<file ").length - 1);
    assertEquals(units, read(xliff).units());
  }

  @Test
  void nothingHangsAndNothingIsDeep() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE xliff [<!ENTITY a0 \"aaaaaaaaaa\">");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d \"".formatted(i));
      bomb.append("&a%d;".formatted(i - 1).repeat(10)).append("\">");
    }
    String billion = bomb + "]>" + file(unit("&a11;", "a"));
    String external =
        "<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + file(unit("&x;", "a"));
    String groups = file("<group>".repeat(10_000));
    String codes = file(unit("<g id=\"1\">".repeat(10_000), "a"));
    assertTimeout(
        Duration.ofSeconds(1),
        () -> {
          for (String bad : List.of(billion, external, groups, codes)) {
            assertThrows(InterchangeException.class, () -> read(bad));
          }
        });
  }
}
