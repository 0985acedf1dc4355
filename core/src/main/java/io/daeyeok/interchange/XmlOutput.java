package io.daeyeok.interchange;

import java.io.IOException;
import java.io.Writer;

/**
 * Writes XML with full control of white space. The JDK's stream writer loses carriage returns in
 * text and line breaks in attributes; this one writes them as references. Characters that XML 1.0
 * cannot hold are left out, and the caller can ask whether that happened.
 */
final class XmlOutput {
  static final String LOSS = "characters that XML does not allow";

  private final Writer out;
  private boolean open;
  private boolean dropped;

  XmlOutput(Writer out) throws IOException {
    this.out = out;
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  XmlOutput start(String name) throws IOException {
    closeTag();
    out.write('<');
    out.write(name);
    open = true;
    return this;
  }

  XmlOutput attribute(String name, String value) throws IOException {
    out.write(' ');
    out.write(name);
    out.write("=\"");
    escape(value, true);
    out.write('"');
    return this;
  }

  /** An attribute that is left out when it has no value. */
  XmlOutput optional(String name, String value) throws IOException {
    return value.isEmpty() ? this : attribute(name, value);
  }

  XmlOutput text(String text) throws IOException {
    closeTag();
    escape(text, false);
    return this;
  }

  /** Markup that is known to be well-formed. */
  XmlOutput markup(String markup) throws IOException {
    closeTag();
    out.write(markup);
    return this;
  }

  XmlOutput end(String name) throws IOException {
    if (open) {
      out.write("/>");
      open = false;
    } else {
      out.write("</");
      out.write(name);
      out.write('>');
    }
    return this;
  }

  XmlOutput line(int indent) throws IOException {
    closeTag();
    out.write('\n');
    for (int i = 0; i < indent; i++) {
      out.write(' ');
    }
    return this;
  }

  /** Whether a character was left out since this was last asked. */
  boolean takeDropped() {
    boolean was = dropped;
    dropped = false;
    return was;
  }

  private void closeTag() throws IOException {
    if (open) {
      out.write('>');
      open = false;
    }
  }

  private void escape(String text, boolean attribute) throws IOException {
    dropped |= escape(text, attribute, out);
  }

  /** Escapes a text; says whether it held a character that XML 1.0 does not allow. */
  static boolean escape(String text, boolean attribute, Appendable out) throws IOException {
    boolean dropped = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '\r' -> out.append("&#13;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n' -> out.append(attribute ? "&#10;" : "\n");
        case '\t' -> out.append(attribute ? "&#9;" : "\t");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else if (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE') {
            out.append(c);
          } else {
            dropped = true;
          }
        }
      }
    }
    return dropped;
  }
}
