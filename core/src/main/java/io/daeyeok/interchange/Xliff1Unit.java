package io.daeyeok.interchange;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** A {@code trans-unit} of XLIFF 1 while it is read. */
final class Xliff1Unit {
  private static final Segment EMPTY = Segment.of("");

  private final XmlInput xml;
  private final XliffFilePart part;
  private final boolean preserve;
  private final XliffPairs pairs;
  private final VendorComments comments;
  private final StrayText stray;
  private final FilePosition position;
  private final List<Property> properties = new ArrayList<>();
  private final List<Property> own = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Proposal> proposals = new ArrayList<>();
  // What Trados says of each segment, by its number.
  private final Map<String, List<Property>> segmentProperties = new HashMap<>();
  private Content source = Content.NONE;
  private Content segmented = Content.NONE;
  private Content target = Content.NONE;

  /** What an element has between its tags, and the language it states. */
  private record Content(Segment whole, Map<String, Segment> marked, String language) {
    static final Content NONE = new Content(EMPTY, Map.of(), "");

    boolean isEmpty() {
      return XliffSegments.isEmpty(whole);
    }
  }

  /** An {@code alt-trans}. */
  private record Proposal(
      String mid, String origin, Content source, Content target, List<Property> properties) {}

  Xliff1Unit(
      XmlInput xml,
      XliffFilePart part,
      boolean preserve,
      XliffPairs pairs,
      VendorComments comments,
      StrayText stray) {
    this.xml = xml;
    this.stray = stray;
    this.comments = comments;
    this.part = part;
    this.preserve = preserve;
    this.pairs = pairs;
    position = xml.position();
  }

  void read() throws IOException {
    String id = xml.attribute("id", "");
    String name = xml.attribute("resname", "");
    properties.addAll(XliffFilePart.id(id));
    properties.addAll(XliffFilePart.properties(xml.event(), Set.of("id", "resname")));
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        child(xml.event().getLocalName());
      } else {
        stray.note(xml);
      }
    }
    XliffPairs.Origin origin = part.origin(position, id, name, notes);
    finish(origin);
    for (Proposal proposal : proposals) {
      propose(origin, proposal);
    }
  }

  private void child(String name) throws IOException {
    if (!XliffCodes.isXliff(xml.event())) {
      vendorChild(name);
      return;
    }
    switch (name) {
      case "source" -> source = content();
      case "seg-source" -> segmented = content();
      case "target" -> {
        properties.addAll(XliffFilePart.properties(xml.event(), Set.of()));
        target = content();
      }
      case "note" -> note();
      case "alt-trans" -> proposal();
      case "context-group" -> contexts();
      default -> XmlContent.skip(xml);
    }
  }

  private void vendorChild(String name) throws IOException {
    switch (name) {
      case "seg-defs" -> segmentDefinitions();
      case "comments" -> {
        for (VendorComments.Comment comment : VendorComments.ofUnit(xml)) {
          notes.add(comment.note());
          properties.addAll(comment.property("mq:"));
        }
      }
      default -> XmlContent.skip(xml);
    }
  }

  private Content content() throws IOException {
    String language = xml.attribute("lang", "");
    XliffSegments segments = XliffSegments.ofVersion1(xml, preserve);
    return new Content(segments.whole(), segments.marked(), language);
  }

  private void note() throws IOException {
    String language = xml.attribute("lang", "");
    notes.add(new Note(XmlContent.text(xml), language));
  }

  private void proposal() throws IOException {
    String origin = xml.attribute("origin", xml.attribute("tool-id", ""));
    String mid = xml.attribute("mid", "");
    List<Property> said = new ArrayList<>();
    said.add(
        Property.of(XliffPairs.PREFIX + "alt-trans", xml.attribute("alttranstype", "proposal")));
    said.addAll(
        XliffFilePart.properties(xml.event(), Set.of("origin", "tool-id", "mid", "alttranstype")));
    Content from = Content.NONE;
    List<Content> to = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        switch (xml.event().getLocalName()) {
          case "source" -> from = content();
          case "target" -> to.add(content());
          default -> XmlContent.skip(xml);
        }
      }
    }
    for (Content each : to) {
      proposals.add(new Proposal(mid, origin, from, each, said));
    }
  }

  private void contexts() throws IOException {
    boolean ours = xml.attribute("purpose", "").equals(XliffMetadata.PURPOSE);
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        String type = xml.attribute("context-type", "");
        String value = XmlContent.text(xml);
        if (ours && type.startsWith("x-")) {
          own.add(Property.of(XmlNames.decode(type.substring("x-".length())), value));
        } else {
          properties.add(Property.of(XliffPairs.PREFIX + "context:" + type, value));
        }
      }
    }
  }

  private void segmentDefinitions() throws IOException {
    String prefix = "sdl:";
    List<Property> said = new ArrayList<>();
    for (int depth = 0; depth >= 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.event().getLocalName();
        String key = prefix + xml.attribute("key", "");
        if (depth == 0 && name.equals("seg")) {
          said = segmentDefinition(prefix);
          segmentProperties.put(xml.attribute("id", ""), said);
          depth++;
        } else if (depth == 1 && name.equals("value") && VendorHistory.isKnown(key)) {
          said.add(Property.of(key, XmlContent.text(xml)));
        } else {
          depth++;
        }
      }
    }
  }

  private List<Property> segmentDefinition(String prefix) {
    List<Property> said = new ArrayList<>();
    for (String name : List.of("conf", "origin", "origin-system", "percent", "locked")) {
      String value = xml.attribute(name, "");
      if (!value.isEmpty()) {
        said.add(Property.of(prefix + name, value));
      }
    }
    return said;
  }

  private void finish(XliffPairs.Origin origin) {
    if (target.isEmpty()
        && properties.contains(Property.of(XliffPairs.PREFIX + "translate", "no"))) {
      pairs.refuse(origin, "not to be translated");
      return;
    }
    Map<String, Segment> sources =
        segmented.marked().isEmpty() ? source.marked() : segmented.marked();
    if (sources.isEmpty() || target.marked().isEmpty()) {
      Segment whole = source.isEmpty() ? segmented.whole() : source.whole();
      List<Property> all = new ArrayList<>(properties);
      if (segmentProperties.size() == 1) {
        segmentProperties.values().forEach(all::addAll);
      }
      add(origin, whole, target.whole(), all);
      return;
    }
    sources.forEach(
        (mid, segment) -> {
          List<Property> all = new ArrayList<>(properties);
          all.add(Property.of(XliffPairs.PREFIX + "mid", mid));
          all.addAll(segmentProperties.getOrDefault(mid, List.of()));
          add(origin, segment, target.marked().getOrDefault(mid, EMPTY), all);
        });
  }

  private void add(XliffPairs.Origin origin, Segment from, Segment into, List<Property> stated) {
    List<Note> own = new ArrayList<>();
    List<Property> all = new ArrayList<>(stated);
    for (VendorComments.Comment comment : comments.of(from, into)) {
      own.add(comment.note());
      all.addAll(comment.property("sdl:"));
    }
    pairs.add(
        origin.with(own), sourceSide(from), side(into, target), XliffPairs.merged(this.own, all));
  }

  private XliffPairs.Side sourceSide(Segment segment) {
    return new XliffPairs.Side(
        segment, source.language().isEmpty() ? part.source() : source.language());
  }

  private XliffPairs.Side side(Segment segment, Content content) {
    return new XliffPairs.Side(
        segment, content.language().isEmpty() ? part.target() : content.language());
  }

  private void propose(XliffPairs.Origin origin, Proposal proposal) {
    XliffPairs.Origin from =
        new XliffPairs.Origin(
            position,
            "",
            proposal.origin().isEmpty() ? part.original() : proposal.origin(),
            List.of());
    if (proposal.properties().contains(Property.of(XliffPairs.PREFIX + "alt-trans", "rejected"))) {
      pairs.refuse(from, "a proposal that was rejected");
      return;
    }
    Segment proposedFor =
        proposal.mid().isEmpty()
            ? source.whole()
            : segmented.marked().getOrDefault(proposal.mid(), source.whole());
    XliffPairs.Side side =
        proposal.source().isEmpty()
            ? sourceSide(proposedFor)
            : new XliffPairs.Side(
                proposal.source().whole(),
                proposal.source().language().isEmpty()
                    ? part.source()
                    : proposal.source().language());
    pairs.add(
        from, side, side(proposal.target().whole(), proposal.target()), proposal.properties());
  }
}
