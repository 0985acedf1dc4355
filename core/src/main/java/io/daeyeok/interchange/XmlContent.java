package io.daeyeok.interchange;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;

/** What stands between a start tag, which was just read, and its end tag. */
final class XmlContent {
  private XmlContent() {}

  /** All text, whatever elements it is in; reads on to the end tag. */
  static String text(XmlInput xml) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth >= 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            append(xml, text);
        default -> {
          // Comments are not content.
        }
      }
    }
    return text.toString();
  }

  /** Adds the text of the current event. */
  static void append(XmlInput xml, StringBuilder to) throws IOException {
    int length = xml.event().getTextLength();
    if (to.length() + length > TmxSegments.MAX_LENGTH) {
      throw new InterchangeException(
          xml.position(),
          "a text is longer than " + TmxSegments.MAX_LENGTH + " characters; split it");
    }
    to.append(xml.event().getTextCharacters(), xml.event().getTextStart(), length);
  }

  /** Reads on to the end tag. */
  static void skip(XmlInput xml) throws IOException {
    for (int depth = 0; depth >= 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Reads on to the first start tag of the document. */
  static String root(XmlInput xml) throws IOException {
    while (xml.event().getEventType() != XMLStreamConstants.START_ELEMENT) {
      xml.next();
    }
    return xml.event().getLocalName();
  }
}
