package io.daeyeok.interchange;

import io.daeyeok.memory.Note;
import io.daeyeok.memory.Property;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;

/**
 * The comments of translators that Trados keeps at the start of a file, where its segments refer to
 * them by id, and memoQ in the unit. Who wrote each and when becomes a property.
 */
final class VendorComments {
  private static final String REFERENCE = "sdl:cid";

  // What has more is no file of translations, and all of them are in memory.
  private static final int MAX_COMMENTS = 100_000;

  private final Map<String, List<Comment>> byId = new HashMap<>();
  private int count;

  /** A comment, and by whom and when it was written. */
  record Comment(String text, String by) {
    Note note() {
      return Note.of(text);
    }

    List<Property> property(String prefix) {
      return by.isEmpty() ? List.of() : List.of(Property.of(prefix + "comment-by", by));
    }
  }

  /** Reads on from the start tag of what Trados says of the whole document to its end. */
  void readDocument(XmlInput xml) throws IOException {
    List<Comment> comments = new ArrayList<>();
    for (int depth = 0; depth >= 0; ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.event().getLocalName()) {
          case "cmt-def" -> {
            comments = byId.computeIfAbsent(xml.attribute("id", ""), id -> new ArrayList<>());
            depth++;
          }
          case "Comment" -> {
            countOne(xml);
            comments.add(comment(xml, "user", "date"));
          }
          default -> depth++;
        }
      }
    }
  }

  private void countOne(XmlInput xml) throws InterchangeException {
    if (++count > MAX_COMMENTS) {
      throw new InterchangeException(
          xml.position(), "the file has more than " + MAX_COMMENTS + " comments; split it");
    }
  }

  /** The comments that the codes of segments refer to, in their order. */
  List<Comment> of(Segment... segments) {
    if (byId.isEmpty()) {
      return List.of();
    }
    Set<String> ids = new LinkedHashSet<>();
    for (Segment segment : segments) {
      for (InlineCode code : segment.codes()) {
        ids.add(code.attributes().getOrDefault(REFERENCE, ""));
      }
    }
    return ids.stream().flatMap(id -> byId.getOrDefault(id, List.of()).stream()).toList();
  }

  /** Reads on from the start tag of the comments of a unit of memoQ to their end. */
  static List<Comment> ofUnit(XmlInput xml) throws IOException {
    List<Comment> comments = new ArrayList<>();
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      if (xml.event().isStartElement()) {
        boolean deleted = xml.attribute("deleted", "false").equals("true");
        Comment comment = comment(xml, "creatoruser", "time");
        if (!deleted) {
          comments.add(comment);
        }
      }
    }
    return comments.stream().filter(comment -> !comment.text().isBlank()).toList();
  }

  private static Comment comment(XmlInput xml, String user, String date) throws IOException {
    String by =
        Stream.of(xml.attribute(user, ""), xml.attribute(date, ""))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return new Comment(XmlContent.text(xml), by);
  }
}
