package io.daeyeok.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the placeables of a text. The rules do not depend on its language, and prefer missing a
 * placeable to inventing one: 이 문건 holds no 2, 이사회 no 2 and no 4, F-16 no 16.
 *
 * <p>Stateless. One scan that stops at the characters a placeable can start with; linear in the
 * text, for each pattern looks a bounded way ahead.
 */
public final class Placeables {
  private static final Pattern TAG =
      Pattern.compile("</?[A-Za-z][A-Za-z0-9:._-]{0,40}+(?:\\s[^<>]{0,1000}+)?+/?>");
  private static final Pattern PERCENT =
      Pattern.compile(
          "%(?:%|\\{\\w{1,60}+\\}|\\(\\w{1,60}+\\)[-+#0]{0,4}+\\d{0,4}+(?:\\.\\d{1,4}+)?+[a-zA-Z]"
              + "|(?:\\d{1,3}\\$)?+[-+#0']{0,4}+(?:\\d{1,4}+|\\*)?+(?:\\.(?:\\d{1,4}+|\\*))?+"
              + "(?:hh|h|ll|l|L|q|j|z|t)?+[diouxXeEfFgGcsp@])");
  private static final Pattern BRACES =
      Pattern.compile(
          "\\$?\\{[\\w.$-]{1,60}+\\}|\\$\\([\\w.-]{1,60}+\\)|\\{\\{[\\w.$-]{1,60}+\\}\\}|\\{\\}"
              + "|\\{\\w{1,60}+,[^{}<>]{1,60}+\\}");
  private static final Pattern URL =
      Pattern.compile(
          "(?:(?:https?|ftp)://|www\\.)[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]{1,2000}+");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,8}+");
  private static final String URL_TAIL = ".,;:!?'";

  private final String text;
  private final Matcher tag;
  private final Matcher percent;
  private final Matcher braces;
  private final Matcher url;
  private final Matcher email;
  private final boolean hasAt;
  private final NumberGrammar numbers;
  private final DateGrammar dates;
  private final List<Placeable> found = new ArrayList<>();

  private Placeables(String text) {
    this.text = narrow(text);
    tag = TAG.matcher(this.text);
    percent = PERCENT.matcher(this.text);
    braces = BRACES.matcher(this.text);
    url = URL.matcher(this.text);
    email = EMAIL.matcher(this.text);
    hasAt = this.text.indexOf('@') >= 0;
    numbers = new NumberGrammar(this.text);
    dates = new DateGrammar(this.text);
  }

  /**
   * The placeables of a text.
   *
   * @param text any text; decomposed Hangul hides Korean dates and numbers, so compose it first
   * @return the placeables, ascending and never overlapping
   */
  public static List<Placeable> in(String text) {
    if (!mayHaveAny(text)) {
      return List.of();
    }
    Placeables placeables = new Placeables(text);
    placeables.scan();
    return placeables.found;
  }

  private static boolean mayHaveAny(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9')
          || (c >= '０' && c <= '９')
          || "<%{$@".indexOf(c) >= 0
          || (c == ':' && text.startsWith("://", i))
          || (c == 'w' && text.startsWith("www.", i))
          || NumberGrammar.startsKoreanNumeral(c)) {
        return true;
      }
    }
    return false;
  }

  /** Full-width ASCII as ASCII, one character for one, so that offsets hold. */
  private static String narrow(String text) {
    StringBuilder narrow = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '！' && c <= '～') {
        narrow = narrow == null ? new StringBuilder(text) : narrow;
        narrow.setCharAt(i, (char) (c - '！' + '!'));
      }
    }
    return narrow == null ? text : narrow.toString();
  }

  private void scan() {
    for (int i = 0; i < text.length(); ) {
      Optional<Placeable> placeable = at(i);
      if (placeable.isPresent()) {
        found.add(placeable.get());
        i = placeable.get().end();
      } else {
        i = next(i);
      }
    }
  }

  /** Digits that are part of a name (MP3, F-16) are stepped over with it. */
  private int next(int i) {
    char c = text.charAt(i);
    if (!isLatin(c) && !isDigit(c)) {
      return i + 1;
    }
    int end = i + 1;
    while (end < text.length()) {
      char d = text.charAt(end);
      boolean joined =
          isLatin(d)
              || isDigit(d)
              || (d == '-'
                  && isLatin(text.charAt(end - 1))
                  && end + 1 < text.length()
                  && isDigit(text.charAt(end + 1)));
      if (!joined) {
        break;
      }
      end++;
    }
    return end;
  }

  private Optional<Placeable> at(int i) {
    char c = text.charAt(i);
    boolean wordStart = i == 0 || !(isLatin(text.charAt(i - 1)) || isDigit(text.charAt(i - 1)));
    return switch (c) {
      case '<' -> match(tag, i, Placeable.Kind.TAG);
      case '%' ->
          i > 0 && isDigit(text.charAt(i - 1))
              ? Optional.empty()
              : match(percent, i, Placeable.Kind.PLACEHOLDER);
      case '{', '$' -> match(braces, i, Placeable.Kind.PLACEHOLDER);
      default -> {
        if (wordStart && (isLatin(c) || isDigit(c))) {
          yield word(i, c);
        }
        if (c == '-' || c == '−') {
          yield numbers.negative(i);
        }
        yield numbers.koreanWords(i);
      }
    };
  }

  private Optional<Placeable> word(int i, char c) {
    if (hasAt) {
      Optional<Placeable> address = match(email, i, Placeable.Kind.EMAIL);
      if (address.isPresent()) {
        return trimmed(address.get(), "-.");
      }
    }
    if (c == 'h' || c == 'f' || c == 'w') {
      return match(url, i, Placeable.Kind.URL).map(this::withoutSentence);
    }
    Optional<Placeable> date = dates.at(i);
    return date.isPresent() || !isDigit(c) ? date : numbers.digits(i);
  }

  private Optional<Placeable> match(Matcher pattern, int start, Placeable.Kind kind) {
    pattern.region(start, text.length());
    return pattern.lookingAt()
        ? Optional.of(new Placeable(kind, start, pattern.end(), pattern.group()))
        : Optional.empty();
  }

  /** An address less the punctuation of the sentence around it. */
  private Placeable withoutSentence(Placeable address) {
    int end = address.end();
    while (end > address.start() + 1) {
      char last = text.charAt(end - 1);
      if (URL_TAIL.indexOf(last) < 0 && !(last == ')' && closesMore(address.start(), end))) {
        break;
      }
      end--;
    }
    return part(address, end);
  }

  private boolean closesMore(int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return open < 0;
  }

  private Optional<Placeable> trimmed(Placeable address, String tail) {
    int end = address.end();
    while (tail.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Optional.of(part(address, end));
  }

  private Placeable part(Placeable whole, int end) {
    return new Placeable(whole.kind(), whole.start(), end, text.substring(whole.start(), end));
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
