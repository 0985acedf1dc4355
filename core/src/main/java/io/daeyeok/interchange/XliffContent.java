package io.daeyeok.interchange;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * The native content of a code, which may have elements inside.
 *
 * @param text the content; with elements inside it is escaped XML
 * @param isMarkup whether there are elements inside
 */
record XliffContent(String text, boolean isMarkup) {
  private static final int HEX = 16;

  /** Reads on from the start tag of a code of XLIFF 1 to its end. */
  static XliffContent read(XmlInput xml) throws IOException {
    StringBuilder plain = new StringBuilder();
    StringBuilder markup = new StringBuilder();
    boolean nested = false;
    for (int depth = 0; depth >= 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          nested |= XliffCodes.isXliff(xml.event());
          depth++;
          markup.append(startTag(xml.event()));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (depth >= 0) {
            markup.append("</").append(xml.event().getLocalName()).append('>');
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          xml.appendTo(plain);
          XmlOutput.escape(xml.event().getText(), false, markup);
        }
        default -> {
          // Comments are not content.
        }
      }
    }
    return nested
        ? new XliffContent(markup.toString(), true)
        : new XliffContent(plain.toString(), false);
  }

  /** Reads on from the start tag of original data of XLIFF 2 to its end. */
  static String data(XmlInput xml) throws IOException {
    StringBuilder content = new StringBuilder();
    for (int depth = 0; depth >= 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          if (xml.event().getLocalName().equals("cp")) {
            content.append(character(xml));
          }
        }
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            xml.appendTo(content);
        default -> {
          // Comments are not content.
        }
      }
    }
    return content.toString();
  }

  /** The character that a {@code cp} stands for, which XML itself cannot hold. */
  static String character(XmlInput xml) throws IOException {
    String hex = xml.attribute("hex", "");
    if (!hex.matches("[0-9A-Fa-f]{1,6}")
        || !Character.isValidCodePoint(Integer.parseInt(hex, HEX))) {
      throw new InterchangeException(
          xml.position(), "hex=\"" + hex + "\" is no character; expected one such as 001A");
    }
    return Character.toString(Integer.parseInt(hex, HEX));
  }

  static String startTag(XMLStreamReader event) throws IOException {
    StringBuilder tag = new StringBuilder("<").append(event.getLocalName());
    for (int i = 0; i < event.getAttributeCount(); i++) {
      tag.append(' ').append(event.getAttributeLocalName(i)).append("=\"");
      XmlOutput.escape(event.getAttributeValue(i), true, tag);
      tag.append('"');
    }
    return tag.append('>').toString();
  }
}
