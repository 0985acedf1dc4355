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
            xml.appendTo(text);
        default -> {
          // Comments are not content.
        }
      }
    }
    return text.toString();
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
