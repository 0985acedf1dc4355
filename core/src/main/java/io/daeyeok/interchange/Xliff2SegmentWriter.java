package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the original data and the segments of one unit or match of XLIFF 2. Paired codes are
 * written as {@code sc} and {@code ec}, which may overlap as codes do; highlights as {@code mrk},
 * those that overlap as {@code sm} and {@code em}.
 */
final class Xliff2SegmentWriter {
  private static final Set<String> TYPES = Set.of("fmt", "ui", "quote", "link", "image", "other");
  private static final Pattern USER_DEFINED = Pattern.compile("[^\\s:]{1,200}:[^\\s:]{1,200}");
  private static final Map<String, Pattern> KEPT =
      Map.of(
          "canCopy", Pattern.compile("yes|no"),
          "canDelete", Pattern.compile("yes|no"),
          "disp", Pattern.compile("(?s).*"),
          "equiv", Pattern.compile("(?s).*"));

  private final XmlOutput xml;
  private final Set<String> lost;
  private final Map<String, String> data = new LinkedHashMap<>();

  Xliff2SegmentWriter(XmlOutput xml, Set<String> lost) {
    this.xml = xml;
    this.lost = lost;
  }

  /** Tells the codes whose contents the original data is to have. */
  void collect(List<XliffIds.Numbered> codes) {
    for (XliffIds.Numbered numbered : codes) {
      String content = numbered.code().content();
      if (!content.isEmpty() && !XliffCodes.isHighlight(numbered.code())) {
        data.computeIfAbsent(content, key -> "d" + (data.size() + 1));
      }
    }
  }

  void originalData(int indent) throws IOException {
    if (data.isEmpty()) {
      return;
    }
    xml.line(indent).start("originalData");
    for (Map.Entry<String, String> entry : data.entrySet()) {
      xml.line(indent + 2).start("data").attribute("id", entry.getValue());
      text(entry.getKey());
      xml.end("data");
    }
    xml.line(indent).end("originalData");
  }

  /** Writes an element with a text and its codes. */
  void write(String element, String text, List<XliffIds.Numbered> codes) throws IOException {
    xml.start(element);
    Set<String> crossing = XliffCodeList.crossing(codes);
    int from = 0;
    for (XliffIds.Numbered numbered : codes) {
      text(text.substring(from, numbered.code().position()));
      from = numbered.code().position();
      code(numbered, crossing.contains(numbered.id()));
    }
    text(text.substring(from));
    xml.end(element);
  }

  private void code(XliffIds.Numbered numbered, boolean crossing) throws IOException {
    InlineCode code = numbered.code();
    String id = numbered.id();
    switch (code.kind()) {
      case STANDALONE, UNKNOWN -> nativeCode("ph", "id", id, code);
      case OPEN -> nativeCode("sc", "id", id, code);
      case CLOSE -> nativeCode("ec", "startRef", id, code);
      case ISOLATED_OPEN -> isolated("sc", id, code);
      case ISOLATED_CLOSE -> isolated("ec", id, code);
      case HIGHLIGHT_OPEN -> {
        xml.start(crossing ? "sm" : "mrk").attribute("id", id);
        xml.optional("type", highlightType(code.type()));
        optional("ref", code);
        optional("value", code);
        if (crossing) {
          xml.end("sm");
        }
      }
      case HIGHLIGHT_CLOSE -> {
        if (crossing) {
          xml.start("em").attribute("startRef", id).end("em");
        } else {
          // Not an empty element, whatever is in it.
          xml.text("").end("mrk");
        }
      }
    }
  }

  private void isolated(String element, String id, InlineCode code) throws IOException {
    xml.start(element).attribute("id", id).attribute("isolated", "yes");
    rest(element, code);
  }

  private void nativeCode(String element, String name, String id, InlineCode code)
      throws IOException {
    xml.start(element).attribute(name, id);
    rest(element, code);
  }

  private void rest(String element, InlineCode code) throws IOException {
    type(code);
    String reference = data.get(code.content());
    if (reference != null) {
      xml.attribute("dataRef", reference);
    }
    code.attributes()
        .forEach(
            (name, value) -> {
              String bare = name.substring(name.indexOf(':') + 1);
              boolean kept = name.startsWith(XliffCodes.PREFIX) && isKept(bare, value);
              if (!kept && !name.equals(XliffCodes.PREFIX + "subType")) {
                lost.add("attributes of inline codes");
              }
            });
    for (String name : List.of("canCopy", "canDelete", "disp", "equiv")) {
      optional(name, code);
    }
    xml.end(element);
  }

  private static boolean isKept(String name, String value) {
    return KEPT.containsKey(name) && KEPT.get(name).matcher(value).matches();
  }

  private void optional(String name, InlineCode code) throws IOException {
    String value = code.attributes().getOrDefault(XliffCodes.PREFIX + name, "");
    if (!KEPT.containsKey(name) || isKept(name, value)) {
      xml.optional(name, value);
    }
  }

  private void type(InlineCode code) throws IOException {
    if (code.kind() == Kind.UNKNOWN) {
      xml.attribute("type", "other").attribute("subType", XliffCodes.UNKNOWN_TYPE);
    } else if (TYPES.contains(code.type())) {
      xml.attribute("type", code.type());
      String subType = code.attributes().getOrDefault(XliffCodes.PREFIX + "subType", "");
      xml.optional("subType", USER_DEFINED.matcher(subType).matches() ? subType : "");
    } else if (!code.type().isEmpty()) {
      xml.attribute("type", "other");
      xml.attribute("subType", XliffCodes.OWN_TYPE + XmlNames.encode(code.type()));
    }
  }

  private static String highlightType(String type) {
    boolean known =
        type.isEmpty()
            || type.equals("generic")
            || type.equals("comment")
            || type.equals("term")
            || USER_DEFINED.matcher(type).matches() && !type.startsWith(XliffCodes.OWN_TYPE);
    return known ? type : XliffCodes.OWN_TYPE + XmlNames.encode(type);
  }

  /** XLIFF 2 has an element for what XML cannot hold. */
  private void text(String text) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (c < ' ' && c != '\n' && c != '\r' && c != '\t'
          || Character.isSurrogate(c)
          || c >= '\uFFFE') {
        xml.text(text.substring(from, i));
        xml.start("cp").attribute("hex", "%04X".formatted((int) c)).end("cp");
        from = i + 1;
      }
    }
    if (from < text.length()) {
      xml.text(text.substring(from));
    }
  }
}
