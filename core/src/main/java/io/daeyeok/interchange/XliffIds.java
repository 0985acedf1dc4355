package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.InlineCode.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ids of the codes of one unit: unique, name tokens of XML, and the same in source and target
 * where a code is the same. A code keeps its own id if that can be.
 */
final class XliffIds {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  private final Set<String> used = new HashSet<>();
  private int last;
  private int lastHighlight;

  /** A code and the id it is written with; the two halves of a pair have one. */
  record Numbered(InlineCode code, String id) {}

  /** What makes a code of a target the same as one of the source. */
  private record Likeness(Kind kind, String id, String type, String content) {
    static Likeness of(InlineCode code) {
      return new Likeness(code.kind(), code.id(), code.type(), code.content());
    }
  }

  static boolean isToken(String id) {
    return TOKEN.matcher(id).matches();
  }

  /** Highlights count for themselves: XLIFF 1 does not write their ids. */
  private String next(InlineCode code) {
    boolean highlight = code.kind() == Kind.HIGHLIGHT_OPEN;
    String id;
    do {
      id = highlight ? "h" + ++lastHighlight : Integer.toString(++last);
    } while (!used.add(id));
    return id;
  }

  /** Numbers the codes of a source, or of any side that stands alone. */
  List<Numbered> number(List<InlineCode> codes) {
    return number(codes, List.of());
  }

  /** Numbers the codes of a target as those of its source, where they are the same. */
  List<Numbered> number(List<InlineCode> codes, List<Numbered> source) {
    String[] ids = ownIds(codes, source);
    List<Numbered> numbered = new ArrayList<>();
    Map<Likeness, Deque<String>> open = new HashMap<>();
    for (int i = 0; i < ids.length; i++) {
      InlineCode code = codes.get(i);
      Likeness pair = new Likeness(start(code.kind()), code.id(), "", "");
      String id;
      if (isEnd(code)) {
        // Ends without a start were taken out or isolated before.
        id = open.get(pair).pop();
      } else {
        id = ids[i] == null ? next(code) : ids[i];
        open.computeIfAbsent(pair, key -> new ArrayDeque<>()).push(id);
      }
      numbered.add(new Numbered(code, id));
    }
    return numbered;
  }

  /** The ids of the source and of the codes themselves; those to be counted stay null. */
  private String[] ownIds(List<InlineCode> codes, List<Numbered> source) {
    Map<Likeness, Deque<String>> free = new HashMap<>();
    source.forEach(
        numbered ->
            free.computeIfAbsent(Likeness.of(numbered.code()), key -> new ArrayDeque<>())
                .add(numbered.id()));
    String[] ids = new String[codes.size()];
    for (int i = 0; i < ids.length; i++) {
      InlineCode code = codes.get(i);
      if (!isEnd(code)) {
        Deque<String> same = free.get(Likeness.of(code));
        if (same != null && !same.isEmpty()) {
          ids[i] = same.remove();
        } else if (isToken(code.id()) && used.add(code.id())) {
          ids[i] = code.id();
        }
      }
    }
    return ids;
  }

  private static boolean isEnd(InlineCode code) {
    return code.kind() == Kind.CLOSE || code.kind() == Kind.HIGHLIGHT_CLOSE;
  }

  private static Kind start(Kind kind) {
    return switch (kind) {
      case CLOSE -> Kind.OPEN;
      case HIGHLIGHT_CLOSE -> Kind.HIGHLIGHT_OPEN;
      default -> kind;
    };
  }
}
