package io.daeyeok.check;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Placeable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code bitext/codes-unbalanced}: inline codes and placeholders lost, added or left open. */
final class CodesUnbalanced extends PairRule {
  private static final Pattern TAG_NAME = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9:._-]*)");
  private static final Set<String> MARKUP =
      Set.of(
          "a",
          "abbr",
          "b",
          "big",
          "blockquote",
          "body",
          "br",
          "center",
          "code",
          "div",
          "em",
          "emphasis",
          "font",
          "h1",
          "h2",
          "h3",
          "h4",
          "hr",
          "html",
          "i",
          "img",
          "input",
          "kbd",
          "li",
          "nobr",
          "ol",
          "p",
          "pre",
          "qt",
          "s",
          "small",
          "span",
          "strong",
          "style",
          "sub",
          "sup",
          "table",
          "tbody",
          "td",
          "th",
          "thead",
          "tr",
          "tt",
          "u",
          "ul",
          "x",
          "g",
          "ph");

  CodesUnbalanced() {
    super("bitext/codes-unbalanced", Severity.ERROR);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    if (!mayHaveCodes(source) && !mayHaveCodes(target)) {
      return;
    }
    List<String> missing = new ArrayList<>();
    List<String> added = new ArrayList<>();
    compare(counts(source), counts(target), missing, added);
    if (!missing.isEmpty() || !added.isEmpty()) {
      String message = message(target, missing, added);
      out.add(sighting(target, 0, target.text().length(), message));
    } else if (isOpen(target) && !isOpen(source)) {
      out.add(sighting(target, 0, target.text().length(), "a code is opened and never closed"));
    }
  }

  private static String message(Side target, List<String> missing, List<String> added) {
    StringBuilder message = new StringBuilder();
    message.append("the ").append(target.language().toLanguageTag()).append(" text ");
    if (!missing.isEmpty()) {
      message.append("lacks ").append(String.join(" ", missing)).append(" of the source");
    }
    if (!added.isEmpty()) {
      message.append(missing.isEmpty() ? "" : " and ").append("has ");
      message.append(String.join(" ", added)).append(" that the source has not");
    }
    return message.toString();
  }

  private static boolean mayHaveCodes(Side side) {
    String text = side.text();
    return !side.codes().isEmpty()
        || text.indexOf('%') >= 0
        || text.indexOf('{') >= 0
        || text.indexOf('<') >= 0
        || text.indexOf('$') >= 0;
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
        tag(placeable.value(), side.text()).ifPresent(tag -> counts.merge(tag, 1, Integer::sum));
      }
    }
    return counts;
  }

  /**
   * Markup by its name; what stands between angle brackets to be read, such as file-name, is none.
   */
  private static Optional<String> tag(String markup, String text) {
    Matcher name = TAG_NAME.matcher(markup);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    String word = name.group(2).toLowerCase(Locale.ROOT);
    boolean isMarkup = MARKUP.contains(word) || text.contains("</" + name.group(2) + ">");
    return isMarkup ? Optional.of("<" + name.group(1) + word + ">") : Optional.empty();
  }

  private static String name(InlineCode code) {
    if (!code.content().isBlank()) {
      return code.content().strip();
    }
    String type = code.type().isEmpty() ? code.id() : code.type();
    return "<" + code.kind().name().toLowerCase(Locale.ROOT) + " " + type + ">";
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
