package io.daeyeok.text;

import io.daeyeok.text.InlineCode.Kind;
import io.daeyeok.text.Words.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Deals the codes of a segment out to its parts. */
final class SegmentCutter {
  private final Segment whole;
  private final List<Span> spans;
  private final Set<Kind> codesBefore;
  private final int[] parts;
  private final Kind[] kinds;

  SegmentCutter(Segment whole, List<Span> spans, Set<Kind> codesBefore) {
    this.whole = whole;
    this.spans = spans;
    this.codesBefore = codesBefore;
    parts = new int[whole.codes().size()];
    kinds = new Kind[whole.codes().size()];
  }

  List<Segment> parts() {
    place();
    isolate();
    List<Segment> segments = new ArrayList<>();
    int next = 0;
    for (int part = 0; part < spans.size(); part++) {
      Span span = spans.get(part);
      List<InlineCode> own = new ArrayList<>();
      for (; next < parts.length && parts[next] == part; next++) {
        InlineCode code = whole.codes().get(next);
        own.add(
            new InlineCode(
                code.position() - span.start(),
                kinds[next],
                code.id(),
                code.type(),
                code.content(),
                code.attributes()));
      }
      segments.add(new Segment(whole.text().substring(span.start(), span.end()), own));
    }
    return segments;
  }

  /** Codes keep their order: once one went behind the cut, so do the others of that place. */
  private void place() {
    int part = 0;
    for (int i = 0; i < parts.length; i++) {
      InlineCode code = whole.codes().get(i);
      kinds[i] = code.kind();
      while (part < spans.size() - 1 && isBehind(code, spans.get(part).end())) {
        part++;
      }
      parts[i] = part;
    }
  }

  private boolean isBehind(InlineCode code, int cut) {
    return code.position() > cut || code.position() == cut && !codesBefore.contains(code.kind());
  }

  private void isolate() {
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < parts.length; i++) {
      Kind kind = kinds[i];
      if (kind == Kind.OPEN || kind == Kind.HIGHLIGHT_OPEN) {
        open.push(i);
      } else if (kind == Kind.CLOSE || kind == Kind.HIGHLIGHT_CLOSE) {
        int opened = take(open, i);
        if (opened >= 0 && parts[opened] != parts[i]) {
          kinds[opened] = Kind.ISOLATED_OPEN;
          kinds[i] = Kind.ISOLATED_CLOSE;
        }
      }
    }
  }

  /** The code that another one closes, by id and else the innermost; -1 when there is none. */
  private int take(Deque<Integer> open, int closing) {
    InlineCode close = whole.codes().get(closing);
    Kind wanted = close.kind() == Kind.CLOSE ? Kind.OPEN : Kind.HIGHLIGHT_OPEN;
    for (Iterator<Integer> opened = open.iterator(); opened.hasNext(); ) {
      int index = opened.next();
      InlineCode code = whole.codes().get(index);
      if (code.kind() == wanted && code.id().equals(close.id())) {
        opened.remove();
        return index;
      }
    }
    return -1;
  }
}
