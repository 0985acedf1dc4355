package io.daeyeok.match;

import io.daeyeok.text.Particles;
import io.daeyeok.text.Placeable;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a placeable of a query says of the same thing what one of the stored source says. Rather
 * says no: a year is no count of years, 9:30 no hour, and where the wording differs the words
 * beside the two must be alike.
 *
 * @param asked the placeable of the query
 * @param stored that of the stored source
 * @param query the text of the query, in NFC
 * @param source the text of the stored source, in NFC
 */
record Counterpart(Placeable asked, Placeable stored, String query, String source) {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern DIGITS = Pattern.compile("[-−]?[\\d,]+(?:\\.\\d+)?");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern BEFORE_YEAR =
      Pattern.compile("(?i)(?:^|.*[^a-z])(?:in|since|by|until|till|of|during|from|before|after) $");
  private static final Pattern NEXT = Pattern.compile("[ \\u00A0]?(\\p{L}*)");
  private static final Pattern PREVIOUS = Pattern.compile("(\\p{L}*)[ \\u00A0]?$");
  private static final int LONGEST_WORD = 40;
  // A word such as of or and stands beside numbers of any sense.
  private static final int LONGEST_FUNCTION_WORD = 3;

  String askedText() {
    return query.substring(asked.start(), asked.end());
  }

  String storedText() {
    return source.substring(stored.start(), stored.end());
  }

  /** Whether both are the same to a reader: 1,127 and 1127 are, but not 3.1 and 3.10, 7 and 07. */
  boolean isSame() {
    return asked.kind() == stored.kind()
        && asked.value().equals(stored.value())
        && !(asked.kind() == Placeable.Kind.NUMBER
            && DIGITS.matcher(askedText()).matches()
            && DIGITS.matcher(storedText()).matches()
            && !plain(askedText()).equals(plain(storedText())));
  }

  private static String plain(String digits) {
    return digits.replace(",", "").replace('−', '-');
  }

  /** Whether both are numbers of one sort: counts, times, versions, years. */
  boolean isOfOneSort() {
    if (asked.kind() != Placeable.Kind.NUMBER) {
      return asked.kind() == stored.kind();
    }
    boolean plain = NUMBER.matcher(asked.value()).matches();
    return stored.kind() == asked.kind()
        && plain == NUMBER.matcher(stored.value()).matches()
        && (plain || separators(asked.value()).equals(separators(stored.value())))
        && isYear(asked, query) == isYear(stored, source);
  }

  private static Set<Integer> separators(String value) {
    return value.chars().filter(c -> c < '0' || c > '9').boxed().collect(Collectors.toSet());
  }

  private static boolean isYear(Placeable number, String text) {
    boolean isShaped = YEAR.matcher(text.substring(number.start(), number.end())).matches();
    String before = text.substring(Math.max(0, number.start() - LONGEST_WORD), number.start());
    return isShaped
        && (text.startsWith("년", number.end()) || BEFORE_YEAR.matcher(before).matches());
  }

  /** Whether the words beside both are alike. */
  boolean hasSameNeighbours() {
    String askedNext = next(query, asked.end());
    String storedNext = next(source, stored.end());
    boolean tells = !askedNext.isEmpty() && !isFunctionWord(askedNext);
    return askedNext.equals(storedNext)
        && (tells || previous(query, asked.start()).equals(previous(source, stored.start())));
  }

  private static boolean isFunctionWord(String word) {
    return word.length() <= LONGEST_FUNCTION_WORD && word.charAt(0) < 128;
  }

  /** The counter or word behind a number, particles aside: 명 of 45명이. */
  private static String next(String text, int at) {
    Matcher next = NEXT.matcher(text);
    next.region(at, Math.min(text.length(), at + LONGEST_WORD));
    String word = next.lookingAt() ? next.group(1) : "";
    for (int i = 0; i < word.length(); i++) {
      if (Particles.isTail(word.substring(i)) || Particles.isCopula(word.substring(i))) {
        return word.substring(0, i);
      }
    }
    return word;
  }

  private static String previous(String text, int at) {
    Matcher previous = PREVIOUS.matcher(text.substring(Math.max(0, at - LONGEST_WORD), at));
    return previous.find() ? previous.group(1) : "";
  }
}
