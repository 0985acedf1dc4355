package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Segment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The codes of a segment in the shape that XLIFF can write. */
final class XliffCodeList {
  private XliffCodeList() {}

  /** With halves called isolated whose other half is missing, and without halves of highlights. */
  static List<InlineCode> of(Segment segment) {
    List<InlineCode> codes = XliffCodes.isolated(segment.codes());
    Set<Integer> halves = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < codes.size(); i++) {
      InlineCode code = codes.get(i);
      if (code.kind() == Kind.HIGHLIGHT_OPEN) {
        open.push(i);
      } else if (code.kind() == Kind.HIGHLIGHT_CLOSE) {
        Integer start = startOf(code, open, codes);
        if (start == null) {
          halves.add(i);
        } else {
          open.remove(start);
        }
      }
    }
    halves.addAll(open);
    List<InlineCode> whole = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      if (!halves.contains(i)) {
        whole.add(codes.get(i));
      }
    }
    return whole;
  }

  private static Integer startOf(InlineCode end, Deque<Integer> open, List<InlineCode> codes) {
    return open.stream()
        .filter(start -> codes.get(start).id().equals(end.id()))
        .findFirst()
        .orElse(null);
  }

  /** The ids of highlights that overlap another one without lying in it. */
  static Set<String> crossing(List<XliffIds.Numbered> codes) {
    Set<String> crossing = new HashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (XliffIds.Numbered numbered : codes) {
      if (numbered.code().kind() == Kind.HIGHLIGHT_OPEN) {
        open.push(numbered.id());
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
}
