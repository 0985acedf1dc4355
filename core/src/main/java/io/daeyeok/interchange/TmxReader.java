package io.daeyeok.interchange;

import io.daeyeok.interchange.XmlCharacters.Flaw;
import io.daeyeok.memory.TranslationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;

/**
 * TMX 1.1 to 1.4b, one {@code tu} at a time. What TMX says and Daeyeok has no name for becomes a
 * property whose type starts with {@code tmx:}, so that it is written again.
 */
final class TmxReader extends LenientReader implements UnitReader {
  private final XmlInput xml;
  private final TmxElements elements;
  private final StrayText stray = new StrayText(passedOver);
  // A tu with a language twice makes more than one unit.
  private final Deque<TranslationUnit> ready = new ArrayDeque<>();
  private TmxHeader header = TmxHeader.NONE;
  private FilePosition position;
  private boolean ended;

  private TmxReader(String file, XmlInput xml) {
    this.xml = xml;
    elements = new TmxElements(xml);
    position = new FilePosition(file, 1, 1);
  }

  static TmxReader open(InputStream in, String file) throws IOException {
    TmxReader reader = new TmxReader(file, XmlInput.openLenient(in, file));
    try {
      reader.root();
      return reader;
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
  }

  private void root() throws IOException {
    while (xml.event().getEventType() != XMLStreamConstants.START_ELEMENT) {
      xml.next();
    }
    if (!elements.isNamed("tmx")) {
      throw new InterchangeException(
          xml.position(),
          "expected <tmx> as the first element of a TMX file, found <" + xml.name() + ">");
    }
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    while (ready.isEmpty() && !ended) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_DOCUMENT) {
        ended = true;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        if (elements.isNamed("header")) {
          FilePosition start = xml.position();
          header = TmxHeader.read(xml);
          header.remarks().ifPresent(remarks -> passedOver.add(start, remarks));
        } else if (elements.isNamed("tu")) {
          // What is wrong between units harms none of them.
          xml.takeFlaw();
          position = xml.position();
          unit();
        }
      } else {
        stray.note(xml);
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void unit() throws IOException {
    TmxUnit unit = TmxUnit.read(xml, elements, header, stray);
    Optional<Flaw> flaw = xml.takeFlaw();
    if (flaw.isPresent()) {
      refusals.add(flaw.get().position(), flaw.get().problem());
    } else if (!unit.problem().isEmpty()) {
      refusals.add(position, unit.problem());
    } else {
      ready.addAll(unit.units());
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
