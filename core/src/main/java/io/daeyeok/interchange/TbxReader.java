package io.daeyeok.interchange;

import io.daeyeok.terms.Concept;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/**
 * TBX of versions 2 and 3, in any dialect whose entries are built as TBX builds them: what a
 * dialect adds in data categories is kept under its name. One entry at a time.
 */
final class TbxReader extends LenientReader implements ConceptReader {
  /** The elements that a TBX file can start with. */
  static final Set<String> ROOTS = Set.of("tbx", "martif", "TBX");

  private final XmlInput xml;
  private final StrayText stray = new StrayText(passedOver);
  private FilePosition position;
  private List<FilePosition> termPositions = List.of();
  private int entries;
  private boolean inBody;
  private boolean ended;

  private TbxReader(String file, XmlInput xml) {
    this.xml = xml;
    position = new FilePosition(file, 1, 1);
  }

  static TbxReader open(InputStream in, String file) throws IOException {
    XmlInput xml = XmlInput.open(in, file);
    TbxReader reader = new TbxReader(file, xml);
    try {
      String root = XmlContent.root(xml);
      if (!ROOTS.contains(root)) {
        throw new InterchangeException(
            xml.position(),
            "expected <tbx> or <martif> as the first element of a TBX file, found <" + root + ">");
      }
      reader.body(root);
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  /** Reads on to the start of the body. */
  private void body(String root) throws IOException {
    FilePosition start = xml.position();
    String dialect = xml.attribute("type", xml.attribute("dialect", "without a type"));
    while (!inBody) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        throw new InterchangeException(
            start,
            "the <%s> (%s) has no <body> with entries; expected TBX version 2 or 3"
                .formatted(root, dialect));
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.event().getLocalName()) {
          case "text" -> {
            // The body is inside.
          }
          case "body" -> inBody = true;
          default -> XmlContent.skip(xml);
        }
      }
    }
  }

  @Override
  public Optional<Concept> next() throws IOException {
    while (!ended) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        inBody &= !xml.event().getLocalName().equals("body");
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (!inBody) {
          XmlContent.skip(xml);
          continue;
        }
        Optional<Concept> concept = entry();
        if (concept.isPresent()) {
          return concept;
        }
      } else {
        stray.note(xml);
      }
    }
    return Optional.empty();
  }

  private Optional<Concept> entry() throws IOException {
    String name = xml.event().getLocalName();
    if (!TbxEntry.ELEMENTS.contains(name)) {
      throw new InterchangeException(
          xml.position(),
          "<%s> is no entry of any TBX dialect known; expected <conceptEntry> (version 3) or <termEntry> (version 2)"
              .formatted(name));
    }
    entries++;
    TbxEntry entry = new TbxEntry(xml, refusals, stray);
    position = entry.position();
    Optional<TbxEntry.Read> read = entry.read("entry-" + entries);
    termPositions = read.map(TbxEntry.Read::termPositions).orElse(List.of());
    return read.map(TbxEntry.Read::concept);
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public List<FilePosition> termPositions() {
    return termPositions;
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }
}
