package io.daeyeok.interchange;

import io.daeyeok.interchange.XmlCharacters.Flaw;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file as a stream of events that cannot reach out: no document types, no entities but the
 * five of XML, bounded nesting. Errors come with their place in the file.
 *
 * <p>Opened strictly, the first character or reference that XML does not allow is an error. Opened
 * leniently, it is a {@link Flaw} that the caller has to {@linkplain #takeFlaw() take}.
 */
final class XmlInput implements Closeable {
  // No exchange format nests deeper by itself; XLIFF groups come closest.
  private static final String MAX_DEPTH = "256";

  private static final XMLInputFactory WITH_NAMESPACES = hardened(true);
  private static final XMLInputFactory WITHOUT_NAMESPACES = hardened(false);

  private final XmlCharacters characters;
  private final XMLStreamReader reader;
  private final boolean lenient;
  private Optional<Flaw> flaw = Optional.empty();

  private XmlInput(XmlCharacters characters, XMLStreamReader reader, boolean lenient) {
    this.characters = characters;
    this.reader = reader;
    this.lenient = lenient;
  }

  private static XMLInputFactory hardened(boolean namespaces) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, namespaces);
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
   * Starts to read strictly.
   *
   * @param in the content, of a kind that can be marked
   */
  static XmlInput open(InputStream in, String file) throws IOException {
    return open(in, file, WITH_NAMESPACES, false);
  }

  /**
   * Starts to read leniently, for a format without namespaces: prefixes need not be declared, and
   * are left out of names.
   *
   * @param in the content, of a kind that can be marked
   */
  static XmlInput openLenient(InputStream in, String file) throws IOException {
    return open(in, file, WITHOUT_NAMESPACES, true);
  }

  private static XmlInput open(
      InputStream in, String file, XMLInputFactory factory, boolean lenient) throws IOException {
    XmlCharacters characters = new XmlCharacters(in, XmlEncoding.detect(in, file), file);
    try {
      XMLStreamReader reader;
      synchronized (factory) {
        reader = factory.createXMLStreamReader(characters);
      }
      return new XmlInput(characters, reader, lenient);
    } catch (XMLStreamException e) {
      throw refused(characters, e);
    }
  }

  /** Moves to the next event and says which. */
  int next() throws IOException {
    int event;
    try {
      event = reader.next();
    } catch (XMLStreamException e) {
      throw refused(characters, e);
    } catch (RuntimeException e) {
      // The parser of the JDK lets some broken input out as unchecked exceptions.
      throw new InterchangeException(position(), "the XML cannot be read: " + e.getMessage(), e);
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      characters.takeTag();
    } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION && isMark()) {
      pass();
      return next();
    }
    return event;
  }

  private boolean isMark() {
    return reader.getPITarget().equals(XmlCharacters.MARK);
  }

  private void pass() throws InterchangeException {
    Optional<Flaw> passed = characters.takeFlaw();
    if (passed.isPresent() && !lenient) {
      throw new InterchangeException(passed.get().position(), passed.get().problem());
    }
    flaw = flaw.isPresent() ? flaw : passed;
  }

  /** The first flaw among the events since this was last asked; their text has spaces for it. */
  Optional<Flaw> takeFlaw() {
    Optional<Flaw> first = flaw;
    flaw = Optional.empty();
    return first;
  }

  XMLStreamReader event() {
    return reader;
  }

  /** Appends the text of the event, as long as the whole is no longer than a person writes. */
  void appendTo(StringBuilder text) throws InterchangeException {
    int length = reader.getTextLength();
    if (text.length() + length > TextCharacters.MAX_LENGTH) {
      throw new InterchangeException(
          position(),
          "a text is longer than " + TextCharacters.MAX_LENGTH + " characters; split it");
    }
    text.append(reader.getTextCharacters(), reader.getTextStart(), length);
  }

  /** Where the element begins that began last; the start of the file before any. */
  FilePosition position() {
    return characters.tag();
  }

  /** The name of the element, without any prefix. */
  String name() {
    return local(reader.getLocalName());
  }

  /** The name of an attribute, without any prefix. */
  String attributeName(int index) {
    return local(reader.getAttributeLocalName(index));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The name of an attribute in lower case, which nearly all are written in. */
  String lowerAttributeName(int index) {
    String name = attributeName(index);
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < 'a') {
        return name.toLowerCase(Locale.ROOT);
      }
    }
    return name;
  }

  /** An attribute, whatever its namespace and the case of its name. */
  String attribute(String name, String otherwise) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (attributeName(i).equalsIgnoreCase(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return otherwise;
  }

  private static IOException refused(XmlCharacters characters, XMLStreamException e) {
    Throwable nested = e.getNestedException();
    if (nested instanceof IOException io && !io.getClass().getName().startsWith("com.sun.")) {
      return io;
    }
    Location at = e.getLocation();
    FilePosition end = characters.end();
    FilePosition position =
        at == null || at.getLineNumber() < 1
            ? end
            : new FilePosition(end.file(), at.getLineNumber(), Math.max(0, at.getColumnNumber()));
    return new InterchangeException(position, "not well-formed XML: " + problem(e), e);
  }

  /** The parser's own words, without the place before them and the limit's name behind them. */
  private static String problem(XMLStreamException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    if (message.contains("within the same entity") || message.contains("Premature end")) {
      return "the file ends before its elements do; it may be cut off";
    }
    if (message.contains("JAXP00010006")) {
      return "elements are nested deeper than " + MAX_DEPTH;
    }
    int own = message.indexOf("Message: ");
    String problem = own < 0 ? message : message.substring(own + "Message: ".length());
    return problem.replaceAll("JAXP\\d{1,12}: | set by \"[^\"]*\"", "").strip();
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException e) {
      throw refused(characters, e);
    } finally {
      characters.close();
    }
  }
}
