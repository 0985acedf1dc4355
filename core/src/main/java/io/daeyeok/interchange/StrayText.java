package io.daeyeok.interchange;

import javax.xml.stream.XMLStreamConstants;

/** Text that stands in an XML file where its format has elements only, and so is of no unit. */
final class StrayText {
  private final Refusals passedOver;
  private FilePosition last = new FilePosition("", 0, 0);

  StrayText(Refusals passedOver) {
    this.passedOver = passedOver;
  }

  /** Notes the current event if it is such text. */
  void note(XmlInput xml) {
    int event = xml.event().getEventType();
    boolean text = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
    if (text && !xml.event().isWhiteSpace()) {
      note(xml.event().getText(), xml.position());
    }
  }

  /** Notes a text, behind the tag that starts at a place. */
  void note(String text, FilePosition place) {
    // A parser hands out a long text in pieces.
    if (!place.equals(last)) {
      last = place;
      passedOver.add(place, "text outside of any segment: " + TextCharacters.quoted(text));
    }
  }
}
