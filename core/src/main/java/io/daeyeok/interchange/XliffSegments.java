package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;

/**
 * The content of a {@code source}, {@code target} or {@code seg-source}: as a whole, and by the
 * segments that {@code mrk mtype="seg"} marks in it. Codes come out of the text and are kept with
 * their places; text inside any element is text, but for what a tracked change deleted. Depth costs
 * no stack.
 */
final class XliffSegments {
  /** An element whose text goes on: what to add when it ends. */
  private enum Open {
    SEGMENT,
    PAIR,
    HIGHLIGHT,
    FOREIGN,
    NOTHING
  }

  private record Started(Open what, InlineCode code, String endContent) {}

  /** A text while it grows. */
  private static final class Growing {
    final StringBuilder text = new StringBuilder();
    final List<InlineCode> codes = new ArrayList<>();

    void add(InlineCode code) {
      codes.add(code.at(text.length()));
    }

    Segment segment(boolean preserve) {
      Segment segment = new Segment(text.toString(), XliffCodes.isolated(codes));
      return preserve ? segment : XliffLayout.unwrapped(segment);
    }
  }

  private final XmlInput xml;
  private final Map<String, String> data;
  private final boolean preserve;
  private final Growing whole = new Growing();
  private final Map<String, Segment> marked = new LinkedHashMap<>();
  private final Deque<Started> open = new ArrayDeque<>();
  private final Map<String, String> highlights = new HashMap<>();
  private Growing part;
  private String mid = "";
  private boolean textOutside;

  private XliffSegments(XmlInput xml, Map<String, String> data, boolean preserve) {
    this.xml = xml;
    this.data = data;
    String space = xml.attribute("space", "");
    this.preserve = space.isEmpty() ? preserve : space.equals("preserve");
  }

  /** Reads on from the start tag to the end tag of an element of XLIFF 1. */
  static XliffSegments ofVersion1(XmlInput xml, boolean preserve) throws IOException {
    XliffSegments segments = new XliffSegments(xml, Map.of(), preserve);
    segments.read(segments::startVersion1);
    return segments;
  }

  /**
   * Reads on from the start tag to the end tag of an element of XLIFF 2.
   *
   * @param data the original data of its unit by id
   */
  static XliffSegments ofVersion2(XmlInput xml, Map<String, String> data, boolean preserve)
      throws IOException {
    XliffSegments segments = new XliffSegments(xml, data, preserve);
    segments.read(segments::startVersion2);
    return segments;
  }

  Segment whole() {
    return whole.segment(preserve);
  }

  /** The marked segments by their {@code mid}; none when text stands outside of them. */
  Map<String, Segment> marked() {
    return textOutside ? Map.of() : marked;
  }

  static boolean isEmpty(Segment segment) {
    return segment.text().isBlank() && segment.codes().isEmpty();
  }

  private interface Start {
    void read(String name) throws IOException;
  }

  private void read(Start start) throws IOException {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          String name = xml.event().getLocalName();
          if (XliffCodes.isXliff(xml.event())) {
            start.read(name);
          } else {
            begin(Open.FOREIGN, foreign(XliffContent.startTag(xml.event())), "");
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.isEmpty()) {
            return;
          }
          end(open.pop());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(xml.event().getText());
        default -> {
          // Comments and processing instructions are not text.
        }
      }
    }
  }

  private void text(String text) throws IOException {
    if (whole.text.length() + text.length() > TextCharacters.MAX_LENGTH) {
      throw new InterchangeException(
          xml.position(),
          "a segment is longer than " + TextCharacters.MAX_LENGTH + " characters; split it");
    }
    whole.text.append(text);
    if (part != null) {
      part.text.append(text);
    } else {
      textOutside |= !text.isBlank();
    }
  }

  private void add(InlineCode code) {
    if (code.kind() == Kind.HIGHLIGHT_OPEN) {
      highlights.put(code.id(), code.type());
    }
    whole.add(code);
    if (part != null) {
      part.add(code);
    }
  }

  private void begin(Open what, InlineCode code, String endContent) {
    add(code);
    open.push(new Started(what, code, endContent));
  }

  private void pass(Open what) {
    open.push(new Started(what, foreign(""), ""));
  }

  private void end(Started started) {
    InlineCode code = started.code();
    switch (started.what()) {
      case SEGMENT -> {
        marked.put(mid, part.segment(preserve));
        part = null;
      }
      case PAIR -> add(new InlineCode(0, Kind.CLOSE, code.id(), "", started.endContent()));
      case HIGHLIGHT -> add(new InlineCode(0, Kind.HIGHLIGHT_CLOSE, code.id(), code.type(), ""));
      case FOREIGN -> add(foreign("</" + xml.event().getLocalName() + ">"));
      case NOTHING -> {
        // An element that adds nothing.
      }
    }
  }

  private static InlineCode foreign(String tag) {
    return new InlineCode(0, Kind.UNKNOWN, "", "", tag);
  }

  private void startVersion1(String name) throws IOException {
    switch (name) {
      case "g" -> begin(Open.PAIR, XliffCodes.ofVersion1(xml, Kind.OPEN, ""), "");
      case "mrk" -> startMark();
      case "x" -> emptyVersion1(Kind.STANDALONE);
      case "bx" -> emptyVersion1(Kind.OPEN);
      case "ex" -> emptyVersion1(Kind.CLOSE);
      case "bpt" -> nativeCode(Kind.OPEN);
      case "ept" -> nativeCode(Kind.CLOSE);
      case "ph" -> nativeCode(Kind.STANDALONE);
      case "it" ->
          nativeCode(
              xml.attribute("pos", "open").equals("close")
                  ? Kind.ISOLATED_CLOSE
                  : Kind.ISOLATED_OPEN);
      default -> pass(Open.NOTHING);
    }
  }

  private void startMark() throws IOException {
    String type = xml.attribute("mtype", "");
    if (type.equals("seg") && part == null) {
      mid = xml.attribute("mid", Integer.toString(marked.size() + 1));
      part = new Growing();
      pass(Open.SEGMENT);
    } else if (type.equals("x-sdl-deleted")) {
      XmlContent.skip(xml);
    } else {
      begin(Open.HIGHLIGHT, XliffCodes.ofVersion1(xml, Kind.HIGHLIGHT_OPEN, ""), "");
    }
  }

  private void emptyVersion1(Kind kind) throws IOException {
    add(XliffCodes.ofVersion1(xml, kind, ""));
    XmlContent.skip(xml);
  }

  /** A code with its native content, in which {@code sub} may mark text. */
  private void nativeCode(Kind kind) throws IOException {
    InlineCode code = XliffCodes.ofVersion1(xml, kind, "");
    XliffContent content = XliffContent.read(xml);
    SortedMap<String, String> attributes = new TreeMap<>(code.attributes());
    if (content.isMarkup()) {
      attributes.put(XliffCodes.MARKUP, "true");
    }
    add(new InlineCode(0, code.kind(), code.id(), code.type(), content.text(), attributes));
  }

  private void startVersion2(String name) throws IOException {
    switch (name) {
      case "pc" ->
          begin(
              Open.PAIR,
              XliffCodes.ofVersion2(xml, Kind.OPEN, data("dataRefStart")),
              data("dataRefEnd"));
      case "mrk" -> begin(Open.HIGHLIGHT, XliffCodes.ofVersion2(xml, Kind.HIGHLIGHT_OPEN, ""), "");
      case "ph" -> emptyVersion2(Kind.STANDALONE);
      case "sc" -> emptyVersion2(isIsolated() ? Kind.ISOLATED_OPEN : Kind.OPEN);
      case "ec" -> emptyVersion2(isIsolated() ? Kind.ISOLATED_CLOSE : Kind.CLOSE);
      case "sm" -> emptyVersion2(Kind.HIGHLIGHT_OPEN);
      case "em" -> endOfHighlight();
      case "cp" -> {
        text(XliffContent.character(xml));
        XmlContent.skip(xml);
      }
      default -> pass(Open.NOTHING);
    }
  }

  private boolean isIsolated() {
    return xml.attribute("isolated", "no").equals("yes");
  }

  private void emptyVersion2(Kind kind) throws IOException {
    add(XliffCodes.ofVersion2(xml, kind, data("dataRef")));
    XmlContent.skip(xml);
  }

  private void endOfHighlight() throws IOException {
    String start = xml.attribute("startRef", "");
    String type = highlights.getOrDefault(start, "");
    add(new InlineCode(0, Kind.HIGHLIGHT_CLOSE, start, type, ""));
    XmlContent.skip(xml);
  }

  private String data(String reference) {
    return data.getOrDefault(xml.attribute(reference, ""), "");
  }
}
