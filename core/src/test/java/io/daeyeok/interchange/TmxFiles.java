package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TMX as tools of several makers shape it, in our own words, and reading of it. */
final class TmxFiles {
  private TmxFiles() {}

  /** OmegaT 1.4: a DTD that is not there, mixed case of codes, properties of place. */
  static final String OMEGAT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4">
        <header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext" \
      creationtoolversion="6.0.1" segtype="sentence" srclang="EN-US"/>
        <body>
      <!-- Default translations -->
          <tu>
            <tuv xml:lang="EN-US">
              <seg>The vote was <bpt i="0" x="0">&lt;g0></bpt>postponed<ept i="0">&lt;/g0></ept>.</seg>
            </tuv>
            <tuv xml:lang="KO" changeid="park" changedate="20241028T010203Z" creationid="lee" \
      creationdate="20241027T010203Z">
              <seg>표결은 <bpt i="0" x="0">&lt;g0></bpt>연기<ept i="0">&lt;/g0></ept>됐다.</seg>
            </tuv>
          </tu>
      <!-- Alternative translations -->
          <tu>
            <prop type="file">council/day1.docx</prop>
            <prop type="prev">앞</prop>
            <prop type="next">뒤</prop>
            <note>checked twice</note>
            <tuv xml:lang="EN-US"><seg>Yes.</seg></tuv>
            <tuv xml:lang="KO"><seg>찬성.</seg></tuv>
          </tu>
        </body>
      </tmx>
      """;

  /** Trados 1.4: header properties and user attributes, all languages, ut and foreign codes. */
  static final String TRADOS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <tmx version="1.4">
        <header creationtool="SDL Language Platform" creationtoolversion="8.0" o-tmf="SDL TM8 Format" \
      datatype="xml" segtype="sentence" adminlang="ko-KR" srclang="ko-KR" creationdate="20240101T000000Z">
          <prop type="x-Note:SingleString"></prop>
          <prop type="x-Recognizers">RecognizeAll</prop>
          <note>exported</note>
        </header>
        <body>
          <tu creationdate="20240203T040506Z" creationid="WIN\\lee" changedate="20240204T000000Z" \
      changeid="WIN\\lee" lastusagedate="20240305T000000Z" usagecount="2" segtype="paragraph">
            <prop type="x-LastUsedBy">WIN\\lee</prop>
            <prop type="x-Context">0, 0</prop>
            <prop type="x-ConfirmationLevel">ApprovedTranslation</prop>
            <tuv xml:lang="ko-KR">
              <seg><ut>{\\b</ut>결의안<ut>}</ut>은 <ph x="1" type="br"/>채택 &amp; 공포</seg>
            </tuv>
            <tuv xml:lang="en-US">
              <seg><hi type="b">The <hi type="i">resolution</hi></hi> was <it pos="begin" x="2">&lt;u&gt;</it>adopted</seg>
            </tuv>
          </tu>
        </body>
      </tmx>
      """;

  /** TMX 1.1: lang, upper-case elements, sub-flows, CDATA, text right in the tuv. */
  static final String OLD =
      """
      <?xml version="1.0" ?>
      <!DOCTYPE TMX PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "tmx11.dtd">
      <TMX version="1.1">
        <HEADER creationtool="Old" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" \
      srclang="*all*" datatype="rtf"><UDE name="a" base="iso-8859-1"><map unicode="#xE000"/></UDE></HEADER>
        <BODY>
          <TU tuid="7" o-encoding="cp949">
            <TUV lang="en"><SEG>See <PH x="1">note <SUB type="fnote">the <BPT i="1">x</BPT>y\
      <EPT i="1"/> text</SUB> end</PH> here</SEG></TUV>
            <TUV lang="KO"><SEG><![CDATA[여기 <주> & 보라]]></SEG></TUV>
            <TUV lang="ja">ここ</TUV>
          </TU>
        </BODY>
      </TMX>
      """;

  static List<TranslationUnit> read(byte[] tmx) throws IOException {
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(tmx), "a.tmx")) {
      List<TranslationUnit> units = new ArrayList<>();
      for (Optional<TranslationUnit> unit = reader.next(); unit.isPresent(); unit = reader.next()) {
        units.add(unit.get());
      }
      return units;
    }
  }

  static List<TranslationUnit> read(String tmx) throws IOException {
    return read(tmx.getBytes(StandardCharsets.UTF_8));
  }
}
