package io.daeyeok.interchange;

import io.daeyeok.text.InlineCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

  static boolean isToken(String id) {
    return TOKEN.matcher(id).matches();
  }

  /** Highlights count for themselves: XLIFF 1 does not write their ids. */
  private String next(InlineCode code) {
    boolean highlight = code.kind() == InlineCode.Kind.HIGHLIGHT_OPEN;
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
    List<Numbered> free = new ArrayList<>(source);
    String[] ids = new String[codes.size()];
    for (int i = 0; i < ids.length; i++) {
      InlineCode code = codes.get(i);
      if (!isEnd(code)) {
        Optional<Numbered> same = free.stream().filter(other -> isSame(other, code)).findFirst();
        same.ifPresent(free::remove);
        boolean own = same.isEmpty() && isToken(code.id()) && used.add(code.id());
        ids[i] = same.map(Numbered::id).orElse(own ? code.id() : null);
      }
    }
    List<Numbered> numbered = new ArrayList<>();
    List<Numbered> open = new ArrayList<>();
    for (int i = 0; i < ids.length; i++) {
      InlineCode code = codes.get(i);
      if (!isEnd(code)) {
        numbered.add(new Numbered(code, ids[i] == null ? next(code) : ids[i]));
        if (isStart(code)) {
          open.add(numbered.get(i));
        }
      } else {
        numbered.add(new Numbered(code, close(open, code)));
      }
    }
    return numbered;
  }

  private static boolean isStart(InlineCode code) {
    return code.kind() == InlineCode.Kind.OPEN || code.kind() == InlineCode.Kind.HIGHLIGHT_OPEN;
  }

  private static boolean isEnd(InlineCode code) {
    return code.kind() == InlineCode.Kind.CLOSE || code.kind() == InlineCode.Kind.HIGHLIGHT_CLOSE;
  }

  private static boolean isSame(Numbered source, InlineCode code) {
    return source.code().kind() == code.kind()
        && source.code().id().equals(code.id())
        && source.code().type().equals(code.type())
        && source.code().content().equals(code.content());
  }

  /** Takes the last start of an end's kind and id; without one the end has no id. */
  private static String close(List<Numbered> open, InlineCode end) {
    InlineCode.Kind start =
        end.kind() == InlineCode.Kind.CLOSE ? InlineCode.Kind.OPEN : InlineCode.Kind.HIGHLIGHT_OPEN;
    for (int i = open.size() - 1; i >= 0; i--) {
      InlineCode code = open.get(i).code();
      if (code.kind() == start && code.id().equals(end.id())) {
        return open.remove(i).id();
      }
    }
    return "";
  }
}
