package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of a segment in the shape that XLIFF can write. */
final class XliffCodeList {
  private static final int MAX_COMPARED = 100;

  private XliffCodeList() {}

  /** With halves called isolated whose other half is missing, and without halves of highlights. */
  static List<InlineCode> of(Segment segment) {
    List<InlineCode> codes = XliffCodes.isolated(segment.codes());
    Set<Integer> halves = new HashSet<>();
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      InlineCode code = codes.get(i);
      Deque<Integer> same = open.computeIfAbsent(code.id(), id -> new ArrayDeque<>());
      if (code.kind() == Kind.HIGHLIGHT_OPEN) {
        same.push(i);
      } else if (code.kind() == Kind.HIGHLIGHT_CLOSE) {
        if (same.isEmpty()) {
          halves.add(i);
        } else {
          same.pop();
        }
      }
    }
    open.values().forEach(halves::addAll);
    List<InlineCode> whole = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!halves.contains(i)) {
        whole.add(codes.get(i));
      }
    }
    return whole;
  }

  /**
   * The ids of highlights that overlap another one without lying in it; of very many highlights,
   * all, for each is compared with those around it.
   */
  static Set<String> crossing(List<XliffIds.Numbered> codes) {
    Set<String> crossing = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (XliffIds.Numbered numbered : codes) {
      if (numbered.code().kind() == Kind.HIGHLIGHT_OPEN) {
        open.push(numbered.id());
        if (open.size() > MAX_COMPARED) {
          return allHighlights(codes);
        }
      } else if (numbered.code().kind() == Kind.HIGHLIGHT_CLOSE) {
        for (String inner : open) {
          if (inner.equals(numbered.id())) {
            break;
          }
          crossing.add(inner);
          crossing.add(numbered.id());
        }
        open.remove(numbered.id());
      }
    }
    return crossing;
  }

  private static Set<String> allHighlights(List<XliffIds.Numbered> codes) {
    return codes.stream()
        .filter(numbered -> numbered.code().kind() == Kind.HIGHLIGHT_OPEN)
        .map(XliffIds.Numbered::id)
        .collect(Collectors.toSet());
  }
}
