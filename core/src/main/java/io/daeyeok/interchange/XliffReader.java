package io.daeyeok.interchange;

import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * XLIFF 1.0 to 1.2 and 2.0 to 2.2, one unit of the file at a time, with the flavours of memoQ and
 * Trados: what they add to the format is passed over, never the text in it.
 *
 * <p>Each segment with a translation is a unit; those without are refused. A proposal ({@code
 * alt-trans}, {@code mtc:match}) is a unit of its own behind that of its segment, with its origin
 * and the property {@code xliff:alt-trans} or {@code xliff:match}. What XLIFF says and Daeyeok has
 * no name for becomes a property whose type starts with {@code xliff:} or the vendor's prefix.
 */
final class XliffReader extends LenientReader implements UnitReader {
  private static final String GLOSSARY =
      "a glossary, which holds no units; convert the file to .tbx to have its terms";

  private final XmlInput xml;
  private final XliffPairs pairs = new XliffPairs(refusals);
  private final VendorComments comments = new VendorComments();
  private final StrayText stray = new StrayText(passedOver);
  // Whether white space is kept, for each element around the current one.
  private final Deque<Boolean> preserve = new ArrayDeque<>();
  private final List<Locale> languages;
  private boolean isVersion1;
  private String source = "";
  private String target = "";
  private XliffFilePart part = new XliffFilePart("", "", "");
  private FilePosition position;
  private boolean ended;

  private XliffReader(String file, XmlInput xml, List<Locale> languages) {
    this.xml = xml;
    this.languages = languages;
    position = new FilePosition(file, 1, 1);
  }

  /**
   * Starts to read.
   *
   * @param languages those of source and target, for a file that does not name them, or none
   */
  static XliffReader open(InputStream in, String file, List<Locale> languages) throws IOException {
    XliffReader reader = new XliffReader(file, XmlInput.open(in, file), languages);
    try {
      reader.root();
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void root() throws IOException {
    String root = XmlContent.root(xml);
    if (!root.equals("xliff")) {
      throw new InterchangeException(
          xml.position(),
          "expected <xliff> as the first element of an XLIFF file, found <" + root + ">");
    }
    String version = xml.attribute("version", versionOf(xml.event().getNamespaceURI()));
    isVersion1 = version.startsWith("1.");
    if (!isVersion1 && !version.startsWith("2.")) {
      throw new InterchangeException(
          xml.position(),
          "XLIFF of version '" + version + "' is not known; expected 1.0 to 1.2 or 2.0 to 2.2");
    }
    source = xml.attribute("srcLang", "");
    target = xml.attribute("trgLang", "");
    push();
  }

  /** The version that the namespace names, for files that leave the attribute out. */
  private static String versionOf(String namespace) {
    int colon = namespace == null ? -1 : namespace.lastIndexOf(':');
    return colon < 0 ? "" : namespace.substring(colon + 1);
  }

  private void push() {
    String space = xml.attribute("space", "");
    boolean around = !preserve.isEmpty() && preserve.peek();
    preserve.push(space.isEmpty() ? around : space.toLowerCase(Locale.ROOT).equals("preserve"));
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (pairs.isEmpty() && !ended) {
      switch (xml.next()) {
        case XMLStreamConstants.END_DOCUMENT -> ended = true;
        case XMLStreamConstants.END_ELEMENT -> preserve.pop();
        case XMLStreamConstants.START_ELEMENT -> start(xml.event().getLocalName());
        default -> stray.note(xml);
      }
    }
    return Optional.ofNullable(pairs.poll());
  }

  private void start(String name) throws IOException {
    if (!XliffCodes.isXliff(xml.event())) {
      if (name.equals("doc-info")) {
        comments.readDocument(xml);
      } else {
        XmlContent.skip(xml);
      }
      return;
    }
    switch (name) {
      case "file" -> {
        file();
        push();
      }
      case "body", "group" -> push();
      case "header", "notes" -> remarks();
      case "trans-unit", "unit" -> {
        position = xml.position();
        push();
        unit();
        preserve.pop();
      }
      default -> XmlContent.skip(xml);
    }
  }

  private void file() {
    String original = xml.attribute("original", "");
    part =
        isVersion1
            ? new XliffFilePart(
                original,
                xml.attribute("source-language", ""),
                xml.attribute("target-language", ""))
            : new XliffFilePart(original, source, target);
    part = part.stated(languages);
  }

  /** What is said of the whole file: notes, and glossaries, which hold no units. */
  private void remarks() throws IOException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (!xml.event().isStartElement()) {
        continue;
      }
      FilePosition place = xml.position();
      String name = xml.event().getLocalName();
      if (name.equals("note")) {
        String text = XmlContent.text(xml);
        if (!text.isBlank()) {
          passedOver.add(place, "a note on more than one unit: " + TextCharacters.quoted(text));
        }
      } else if (name.equals("glossary")) {
        passedOver.add(place, GLOSSARY);
        XmlContent.skip(xml);
      } else {
        XmlContent.skip(xml);
      }
    }
  }

  private void unit() throws IOException {
    if (isVersion1) {
      new Xliff1Unit(xml, part, preserve.peek(), pairs, comments, stray).read();
    } else {
      Xliff2Unit unit = new Xliff2Unit(xml, part, preserve.peek(), pairs, stray);
      unit.read();
      unit.glossaryPosition().ifPresent(place -> passedOver.add(place, GLOSSARY));
    }
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
