package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** The inline elements of XLIFF 1 and 2 as codes. */
final class XliffCodes {
  static final String PREFIX = "xliff:";

  /** Marks a code of XLIFF 1 whose content has elements of its own ({@code sub}). */
  static final String MARKUP = PREFIX + "markup";

  /** Comes before a type of ours that XLIFF has no word for. */
  static final String OWN_TYPE = "daeyeok:";

  static final String OWN_CTYPE = "x-daeyeok-";

  /** The type of a code of which nobody knows whether it opens, closes or stands alone. */
  static final String UNKNOWN_TYPE = "daeyeok-kind:unknown";

  static final String UNKNOWN_CTYPE = "x-daeyeok-kind:unknown";

  private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:";
  // What the kind, the id, the type and the content of a code say already.
  private static final Set<String> SAID =
      Set.of(
          "id",
          "rid",
          "mid",
          "startRef",
          "ctype",
          "mtype",
          "type",
          "pos",
          "isolated",
          "dataRef",
          "dataRefStart",
          "dataRefEnd",
          "hex");

  private XliffCodes() {}

  /** Whether an element is of XLIFF itself and not of a vendor. */
  static boolean isXliff(XMLStreamReader event) {
    String namespace = event.getNamespaceURI();
    return namespace == null || namespace.isEmpty() || namespace.startsWith(NAMESPACE);
  }

  static boolean isHighlight(InlineCode code) {
    return code.kind() == InlineCode.Kind.HIGHLIGHT_OPEN
        || code.kind() == InlineCode.Kind.HIGHLIGHT_CLOSE;
  }

  /** The code that the current start tag of XLIFF 1 is or begins. */
  static InlineCode ofVersion1(XmlInput xml, InlineCode.Kind kind, String content) {
    String id = xml.attribute("rid", xml.attribute("id", xml.attribute("mid", "")));
    String type = xml.attribute("ctype", xml.attribute("mtype", ""));
    if (type.equals(UNKNOWN_CTYPE)) {
      return unknown(id, content);
    }
    if (type.startsWith(OWN_CTYPE)) {
      type = XmlNames.decode(type.substring(OWN_CTYPE.length()));
    }
    return new InlineCode(0, kind, id, type, content, attributes(xml.event()));
  }

  /** The code that the current start tag of XLIFF 2 is or begins. */
  static InlineCode ofVersion2(XmlInput xml, InlineCode.Kind kind, String content) {
    String id = xml.attribute("startRef", xml.attribute("id", ""));
    SortedMap<String, String> attributes = attributes(xml.event());
    String type = xml.attribute("type", "");
    String subType = xml.attribute("subType", "");
    if (subType.equals(UNKNOWN_TYPE)) {
      return unknown(id, content);
    }
    if (subType.startsWith(OWN_TYPE)) {
      type = XmlNames.decode(subType.substring(OWN_TYPE.length()));
      attributes.remove(PREFIX + "subType");
    } else if (type.startsWith(OWN_TYPE)) {
      type = XmlNames.decode(type.substring(OWN_TYPE.length()));
    }
    return new InlineCode(0, kind, id, type, content, attributes);
  }

  private static InlineCode unknown(String id, String content) {
    return new InlineCode(0, InlineCode.Kind.UNKNOWN, id, "", content);
  }

  private static SortedMap<String, String> attributes(XMLStreamReader event) {
    SortedMap<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < event.getAttributeCount(); i++) {
      String prefix = event.getAttributePrefix(i);
      String name = event.getAttributeLocalName(i);
      if (prefix != null && !prefix.isEmpty()) {
        attributes.put(prefix + ":" + name, event.getAttributeValue(i));
      } else if (!SAID.contains(name)) {
        attributes.put(PREFIX + name, event.getAttributeValue(i));
      }
    }
    return attributes;
  }

  /** Calls the halves isolated whose other half is not in the same list. */
  static List<InlineCode> isolated(List<InlineCode> codes) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    List<InlineCode> checked = new ArrayList<>(codes);
    for (int i = 0; i < codes.size(); i++) {
      InlineCode code = codes.get(i);
      if (code.kind() == InlineCode.Kind.OPEN) {
        open.computeIfAbsent(code.id(), id -> new ArrayDeque<>()).push(i);
      } else if (code.kind() == InlineCode.Kind.CLOSE) {
        Deque<Integer> waiting = open.get(code.id());
        if (waiting == null || waiting.isEmpty()) {
          checked.set(i, as(InlineCode.Kind.ISOLATED_CLOSE, code));
        } else {
          waiting.pop();
        }
      }
    }
    open.values()
        .forEach(
            waiting ->
                waiting.forEach(
                    i -> checked.set(i, as(InlineCode.Kind.ISOLATED_OPEN, codes.get(i)))));
    return checked;
  }

  private static InlineCode as(InlineCode.Kind kind, InlineCode code) {
    return new InlineCode(
        code.position(), kind, code.id(), code.type(), code.content(), code.attributes());
  }
}
