package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes texts with their codes as XLIFF 1.2 does, with native contents inside the codes. */
final class Xliff1SegmentWriter {
  private static final Set<String> PLACEHOLDERS = Set.of("image", "pb", "lb");
  private static final Set<String> DELIMITERS = Set.of("bold", "italic", "underlined", "link");
  private static final Set<String> MARKS =
      Set.of("abbrev", "abbreviated-form", "abbreviation", "acronym", "term", "protected", "name");

  private final XmlOutput xml;
  private final Set<String> lost;

  Xliff1SegmentWriter(XmlOutput xml, Set<String> lost) {
    this.xml = xml;
    this.lost = lost;
  }

  /** Writes what stands in an element, whose start tag is open, and its end tag. */
  void write(String element, String text, List<XliffIds.Numbered> codes) throws IOException {
    Set<String> crossing = XliffCodeList.crossing(codes);
    // Both halves of a pair are of one kind, with native content or without.
    Set<String> filled =
        codes.stream()
            .filter(numbered -> !numbered.code().content().isEmpty())
            .map(XliffIds.Numbered::id)
            .collect(Collectors.toSet());
    int from = 0;
    for (XliffIds.Numbered numbered : codes) {
      xml.text(text.substring(from, numbered.code().position()));
      from = numbered.code().position();
      if (XliffCodes.isHighlight(numbered.code())) {
        if (crossing.contains(numbered.id())) {
          lost.add("highlights that overlap");
        } else {
          highlight(numbered.code());
        }
      } else {
        code(numbered.code(), numbered.id(), filled.contains(numbered.id()));
      }
    }
    xml.text(text.substring(from)).end(element);
  }

  private void highlight(InlineCode code) throws IOException {
    if (code.kind() == InlineCode.Kind.HIGHLIGHT_CLOSE) {
      xml.text("").end("mrk");
      return;
    }
    boolean known = MARKS.contains(code.type()) || isOther(code.type());
    xml.start("mrk").attribute("mtype", known ? code.type() : own(code.type()));
    xml.optional("comment", code.attributes().getOrDefault(XliffTerms.COMMENT, ""));
  }

  private void code(InlineCode code, String id, boolean filled) throws IOException {
    switch (code.kind()) {
      case STANDALONE, UNKNOWN -> start(filled ? "ph" : "x", id, code);
      case OPEN -> paired(filled ? "bpt" : "bx", id, code);
      case CLOSE -> paired(filled ? "ept" : "ex", id, code);
      case ISOLATED_OPEN -> isolated("open", id, code);
      case ISOLATED_CLOSE -> isolated("close", id, code);
      default -> throw new AssertionError(code);
    }
  }

  private void paired(String element, String id, InlineCode code) throws IOException {
    xml.start(element).attribute("id", id).attribute("rid", id);
    boolean opens = code.kind() == InlineCode.Kind.OPEN;
    xml.optional("ctype", opens ? type(code) : "");
    end(element, code);
  }

  private void isolated(String position, String id, InlineCode code) throws IOException {
    xml.start("it").attribute("id", id).attribute("pos", position);
    xml.optional("ctype", type(code));
    end("it", code);
  }

  private void start(String element, String id, InlineCode code) throws IOException {
    xml.start(element).attribute("id", id).optional("ctype", type(code));
    end(element, code);
  }

  private void end(String element, InlineCode code) throws IOException {
    String equivalent = XliffCodes.PREFIX + "equiv-text";
    xml.optional("equiv-text", code.attributes().getOrDefault(equivalent, ""));
    boolean markup = code.attributes().containsKey(XliffCodes.MARKUP);
    if (markup) {
      xml.markup(code.content());
    } else if (!code.content().isEmpty()) {
      xml.text(code.content());
    }
    xml.end(element);
    for (String name : code.attributes().keySet()) {
      if (!name.equals(equivalent) && !name.equals(XliffCodes.MARKUP)) {
        lost.add("attributes of inline codes");
      }
    }
  }

  private static String type(InlineCode code) {
    if (code.kind() == InlineCode.Kind.UNKNOWN) {
      return XliffCodes.UNKNOWN_CTYPE;
    }
    String type = code.type();
    Set<String> words = code.kind() == InlineCode.Kind.STANDALONE ? PLACEHOLDERS : DELIMITERS;
    return type.isEmpty() || words.contains(type) || isOther(type) ? type : own(type);
  }

  private static boolean isOther(String type) {
    return type.matches("x-[^\\s]{1,200}") && !type.startsWith(XliffCodes.OWN_CTYPE);
  }

  private static String own(String type) {
    return XliffCodes.OWN_CTYPE + XmlNames.encode(type);
  }
}
