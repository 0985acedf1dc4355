package io.daeyeok.check;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Placeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code bitext/codes-unbalanced}: inline codes and placeholders lost, added or left open. */
final class CodesUnbalanced extends PairRule {
  CodesUnbalanced() {
    super("bitext/codes-unbalanced", Severity.ERROR);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    List<String> missing = new ArrayList<>();
    List<String> added = new ArrayList<>();
    compare(counts(source), counts(target), missing, added);
    if (!missing.isEmpty() || !added.isEmpty()) {
      StringBuilder message = new StringBuilder();
      if (!missing.isEmpty()) {
        message.append("missing: ").append(String.join(" ", missing));
      }
      if (!added.isEmpty()) {
        message.append(missing.isEmpty() ? "" : "; ").append("not in the source: ");
        message.append(String.join(" ", added));
      }
      out.add(sighting(target, 0, target.text().length(), message.toString()));
    } else if (isOpen(target) && !isOpen(source)) {
      out.add(sighting(target, 0, target.text().length(), "a code is opened and never closed"));
    }
  }

  private static void compare(
      Map<String, Integer> from,
      Map<String, Integer> to,
      List<String> missing,
      List<String> added) {
    from.forEach(
        (code, count) -> {
          for (int i = to.getOrDefault(code, 0); i < count; i++) {
            missing.add(code);
          }
        });
    to.forEach(
        (code, count) -> {
          for (int i = from.getOrDefault(code, 0); i < count; i++) {
            added.add(code);
          }
        });
  }

  private static Map<String, Integer> counts(Side side) {
    Map<String, Integer> counts = new TreeMap<>();
    for (InlineCode code : side.codes()) {
      counts.merge(name(code), 1, Integer::sum);
    }
    for (Placeable placeable : side.placeables()) {
      if (placeable.kind() == Placeable.Kind.PLACEHOLDER) {
        counts.merge(placeable.value().replaceAll("^%\\d+\\$", "%"), 1, Integer::sum);
      } else if (placeable.kind() == Placeable.Kind.TAG) {
        counts.merge(placeable.value().replaceAll("\\s.*", ">"), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static String name(InlineCode code) {
    if (!code.content().isBlank()) {
      return code.content().strip();
    }
    String type = code.type().isEmpty() ? code.id() : code.type();
    return "<" + code.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + type + ">";
  }

  private static boolean isOpen(Side side) {
    int open = 0;
    for (InlineCode code : side.codes()) {
      switch (code.kind()) {
        case OPEN, HIGHLIGHT_OPEN -> open++;
        case CLOSE, HIGHLIGHT_CLOSE -> open--;
        default -> {
          // The others do not pair within a segment.
        }
      }
      if (open < 0) {
        return true;
      }
    }
    return open != 0;
  }
}
