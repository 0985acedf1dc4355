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

  // All of them are in memory, with what an object takes beside its text.
  private static final int OVERHEAD = 100;

  private final Map<String, List<Comment>> byId = new HashMap<>();
  private long size;

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
          case "Comment" -> comments.add(bounded(xml));
          default -> depth++;
        }
      }
    }
  }

  private Comment bounded(XmlInput xml) throws IOException {
    FilePosition place = xml.position();
    Comment comment = comment(xml, "user", "date");
    size += comment.text().length() + OVERHEAD;
    if (size > TextCharacters.MAX_LENGTH) {
      throw new InterchangeException(
          place,
          "the comments of the file are longer than "
              + TextCharacters.MAX_LENGTH
              + " characters; split it");
    }
    return comment;
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
