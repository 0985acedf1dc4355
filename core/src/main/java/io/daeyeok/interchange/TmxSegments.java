package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The {@code seg} of a TMX file as a segment and back. Codes come out of the text and are kept with
 * their places. A code that contains markup of TMX ({@code sub}) has that markup as its content,
 * escaped, and says so by the attribute {@link #MARKUP}.
 */
final class TmxSegments {
  static final String MARKUP = "tmx:markup";
  private static final String PREFIX = "tmx:";

  private TmxSegments() {}

  /** Reads on from the start tag of an element to its end tag. */
  static Segment read(XmlInput xml) throws IOException {
    return new Reading(xml).segment();
  }

  private static final class Reading {
    private final XmlInput xml;
    private final StringBuilder text = new StringBuilder();
    private final List<InlineCode> codes = new ArrayList<>();
    private final Deque<InlineCode> open = new ArrayDeque<>();

    Reading(XmlInput xml) {
      this.xml = xml;
    }

    Segment segment() throws IOException {
      int depth = 0;
      while (true) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (!startCode()) {
              depth++;
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (depth == 0) {
              return new Segment(text.toString(), codes);
            }
            depth--;
            InlineCode opened = open.pop();
            boolean highlight = opened.kind() == InlineCode.Kind.HIGHLIGHT_OPEN;
            codes.add(
                new InlineCode(
                    text.length(),
                    highlight ? InlineCode.Kind.HIGHLIGHT_CLOSE : InlineCode.Kind.UNKNOWN,
                    opened.id(),
                    highlight ? opened.type() : "",
                    highlight ? "" : "</" + xml.name() + ">"));
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              xml.appendTo(text);
          default -> {
            // Comments and processing instructions are not text.
          }
        }
      }
    }

    /** Takes a code with all its content, or the start of a stretch whose text goes on. */
    private boolean startCode() throws IOException {
      String name = xml.name().toLowerCase(Locale.ROOT);
      InlineCode.Kind kind =
          switch (name) {
            case "bpt" -> InlineCode.Kind.OPEN;
            case "ept" -> InlineCode.Kind.CLOSE;
            case "it" ->
                xml.attribute("pos", "begin").toLowerCase(Locale.ROOT).startsWith("e")
                    ? InlineCode.Kind.ISOLATED_CLOSE
                    : InlineCode.Kind.ISOLATED_OPEN;
            case "ph" -> InlineCode.Kind.STANDALONE;
            case "ut" -> InlineCode.Kind.UNKNOWN;
            case "hi" -> InlineCode.Kind.HIGHLIGHT_OPEN;
            default -> null;
          };
      int position = text.length();
      if (kind == null) {
        InlineCode foreign = new InlineCode(position, InlineCode.Kind.UNKNOWN, "", "", startTag());
        codes.add(foreign);
        open.push(foreign);
        return false;
      }
      String id = xml.attribute("i", "");
      String type = xml.attribute("type", "");
      SortedMap<String, String> attributes = attributes();
      if (kind == InlineCode.Kind.HIGHLIGHT_OPEN) {
        InlineCode highlight = new InlineCode(position, kind, id, type, "", attributes);
        codes.add(highlight);
        open.push(highlight);
        return false;
      }
      codes.add(new InlineCode(position, kind, id, type, content(attributes), attributes));
      return true;
    }

    private String content(SortedMap<String, String> attributes) throws IOException {
      StringBuilder plain = new StringBuilder();
      StringBuilder markup = new StringBuilder();
      boolean nested = false;
      for (int depth = 0; depth >= 0; ) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            nested = true;
            depth++;
            markup.append(startTag());
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (depth >= 0) {
              markup.append("</").append(xml.name()).append('>');
            }
          }
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            xml.appendTo(plain);
            XmlOutput.escape(xml.event().getText(), false, markup);
          }
          default -> {
            // Comments and processing instructions are not content.
          }
        }
      }
      if (nested) {
        attributes.put(MARKUP, "true");
        return markup.toString();
      }
      return plain.toString();
    }

    private String startTag() throws IOException {
      XMLStreamReader event = xml.event();
      StringBuilder tag = new StringBuilder("<").append(xml.name());
      for (int i = 0; i < event.getAttributeCount(); i++) {
        tag.append(' ').append(xml.attributeName(i)).append("=\"");
        XmlOutput.escape(event.getAttributeValue(i), true, tag);
        tag.append('"');
      }
      return tag.append('>').toString();
    }

    private SortedMap<String, String> attributes() {
      XMLStreamReader event = xml.event();
      SortedMap<String, String> attributes = new TreeMap<>();
      for (int i = 0; i < event.getAttributeCount(); i++) {
        String name = xml.lowerAttributeName(i);
        if (!name.equals("i") && !name.equals("type") && !name.equals("pos")) {
          attributes.put(PREFIX + name, event.getAttributeValue(i));
        }
      }
      return attributes;
    }
  }

  static void write(Segment segment, XmlOutput xml) throws IOException {
    String text = segment.text();
    int highlights = 0;
    int from = 0;
    int number = 0;
    for (InlineCode code : segment.codes()) {
      xml.text(text.substring(from, code.position()));
      from = code.position();
      number++;
      switch (code.kind()) {
        case HIGHLIGHT_OPEN -> {
          highlights++;
          start(code, "hi", 0, xml);
        }
        case HIGHLIGHT_CLOSE -> {
          if (highlights > 0) {
            highlights--;
            xml.end("hi");
          }
        }
        case OPEN -> code(code, "bpt", number, xml);
        case CLOSE -> code(code, "ept", number, xml);
        case ISOLATED_OPEN, ISOLATED_CLOSE -> code(code, "it", 0, xml);
        case STANDALONE -> code(code, "ph", 0, xml);
        case UNKNOWN -> code(code, "ut", 0, xml);
      }
    }
    xml.text(text.substring(from));
    for (; highlights > 0; highlights--) {
      xml.end("hi");
    }
  }

  private static void code(InlineCode code, String element, int number, XmlOutput xml)
      throws IOException {
    start(code, element, number, xml);
    if (code.attributes().containsKey(MARKUP)) {
      xml.markup(code.content());
    } else if (!code.content().isEmpty()) {
      xml.text(code.content());
    }
    xml.end(element);
  }

  /** TMX demands a number on paired codes: one that came without gets its place in the segment. */
  private static void start(InlineCode code, String element, int number, XmlOutput xml)
      throws IOException {
    xml.start(element);
    if (element.equals("it")) {
      xml.attribute("pos", code.kind() == InlineCode.Kind.ISOLATED_OPEN ? "begin" : "end");
    }
    xml.optional("i", code.id().isEmpty() && number > 0 ? Integer.toString(number) : code.id());
    xml.optional("type", code.type());
    for (Map.Entry<String, String> attribute : code.attributes().entrySet()) {
      if (attribute.getKey().startsWith(PREFIX) && !attribute.getKey().equals(MARKUP)) {
        xml.attribute(attribute.getKey().substring(PREFIX.length()), attribute.getValue());
      }
    }
  }
}
