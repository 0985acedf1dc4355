package io.daeyeok.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file as a stream of events that cannot reach out: no document types, no entities but the
 * five of XML, bounded nesting. Errors come with their place in the file.
 */
final class XmlInput implements Closeable {
  // No exchange format nests deeper by itself; XLIFF groups come closest.
  private static final String MAX_DEPTH = "256";
  private static final int DECLARATION = 256;
  private static final Pattern ENCODING =
      Pattern.compile("<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40}+)[\"']");
  private static final Set<String> KOREAN =
      Set.of(
          "euc-kr",
          "euckr",
          "ks_c_5601-1987",
          "ksc5601",
          "cp949",
          "ms949",
          "uhc",
          "windows-949",
          "x-windows-949");
  private static final XMLInputFactory FACTORY = hardened();

  private final String file;
  private final InputStream in;
  private final XMLStreamReader reader;

  private XmlInput(String file, InputStream in, XMLStreamReader reader) {
    this.file = file;
    this.in = in;
    this.reader = reader;
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read: " + systemId);
        });
    // The JDK counts &lt; and &amp; as entities and stops after so many; without document types
    // there is nothing to protect from.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.entityExpansionLimit", "0");
    factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH);
    return factory;
  }

  /**
   * Starts to read.
   *
   * @param in the content, of a kind that can be marked
   */
  static XmlInput open(InputStream in, String file) throws IOException {
    try {
      String korean = koreanEncoding(in);
      XMLStreamReader reader;
      synchronized (FACTORY) {
        reader =
            korean == null
                ? FACTORY.createXMLStreamReader(in)
                : FACTORY.createXMLStreamReader(in, korean);
      }
      return new XmlInput(file, in, reader);
    } catch (XMLStreamException e) {
      throw refused(file, e);
    }
  }

  /**
   * The encoding to read a file in that declares a Korean one. What calls itself EUC-KR is often
   * its superset CP949, of which the parser knows only one of many names.
   */
  private static String koreanEncoding(InputStream in) throws IOException {
    in.mark(DECLARATION);
    String start = new String(in.readNBytes(DECLARATION), StandardCharsets.ISO_8859_1);
    in.reset();
    Matcher declared = ENCODING.matcher(start);
    return declared.lookingAt() && KOREAN.contains(declared.group(1).toLowerCase(Locale.ROOT))
        ? "x-windows-949"
        : null;
  }

  /** Moves to the next event and says which. */
  int next() throws IOException {
    try {
      return reader.next();
    } catch (XMLStreamException e) {
      throw refused(file, e);
    } catch (RuntimeException e) {
      // The parser of the JDK lets some broken encodings out as unchecked exceptions.
      throw new InterchangeException(position(), "the XML cannot be read: " + e.getMessage(), e);
    }
  }

  boolean hasNext() throws IOException {
    try {
      return reader.hasNext();
    } catch (XMLStreamException e) {
      throw refused(file, e);
    }
  }

  XMLStreamReader event() {
    return reader;
  }

  FilePosition position() {
    Location at = reader.getLocation();
    return new FilePosition(
        file, Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()));
  }

  /** An attribute, whatever its namespace and the case of its name; null when it is not there. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equalsIgnoreCase(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  String attribute(String name, String otherwise) {
    String value = attribute(name);
    return value == null ? otherwise : value;
  }

  private static IOException refused(String file, XMLStreamException e) {
    Throwable nested = e.getNestedException();
    if (nested instanceof IOException io
        && !(io instanceof java.nio.charset.CharacterCodingException)
        && !io.getClass().getName().startsWith("com.sun.")) {
      return io;
    }
    Location at = e.getLocation();
    FilePosition position =
        at == null
            ? new FilePosition(file, 0, 0)
            : new FilePosition(
                file, Math.max(0, at.getLineNumber()), Math.max(0, at.getColumnNumber()));
    return new InterchangeException(position, "not well-formed XML: " + problem(e), e);
  }

  /** The parser's own words, without the place that it puts before them. */
  private static String problem(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int own = message.indexOf("Message: ");
    String problem = own < 0 ? message : message.substring(own + "Message: ".length());
    return problem.strip().replaceAll("\\s+", " ");
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw refused(file, e);
    } finally {
      in.close();
    }
  }
}
