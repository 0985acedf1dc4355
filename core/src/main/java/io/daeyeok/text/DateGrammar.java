package io.daeyeok.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates with digits, in Korean and English order and in ISO form. A bare year or a bare day is a
 * number: 2016년 compares with 2016.
 */
final class DateGrammar {
  private static final String MONTH =
      "(Jan(?:uary)?+|Feb(?:ruary)?+|Mar(?:ch)?+|Apr(?:il)?+|May|June?+|July?+|Aug(?:ust)?+"
          + "|Sept?+(?:ember)?+|Oct(?:ober)?+|Nov(?:ember)?+|Dec(?:ember)?+)";
  private static final String YEAR = "(1[0-9]\\d\\d|2[01]\\d\\d)(?!\\d)";
  private static final String MONTH_STARTS = "JFMASOND";

  private static final Pattern KOREAN =
      Pattern.compile("(\\d{4})년 ?(\\d{1,2})월(?: ?(\\d{1,2})일)?+");
  private static final Pattern KOREAN_DAY = Pattern.compile("(\\d{1,2})월 ?(\\d{1,2})일");
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?![\\d-/])");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{4})\\. ?(\\d{1,2})\\. ?(\\d{1,2})(?!\\d)\\.?+(?!\\d)");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?+ " + MONTH + "\\.?+(?![A-Za-z])(?:,? ?" + YEAR + ")?+");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          MONTH
              + "\\.? (\\d{1,2})(?:st|nd|rd|th)?+(?![\\d:.]\\d|\\d|[A-Za-z])(?:,? "
              + YEAR
              + ")?+");
  private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + "\\.?,? " + YEAR);

  private final String text;
  private final Matcher korean;
  private final Matcher koreanDay;
  private final Matcher digits;
  private final Matcher dotted;
  private final Matcher dayMonth;
  private final Matcher monthDay;
  private final Matcher monthYear;

  DateGrammar(String text) {
    this.text = text;
    korean = KOREAN.matcher(text);
    koreanDay = KOREAN_DAY.matcher(text);
    digits = DIGITS.matcher(text);
    dotted = DOTTED.matcher(text);
    dayMonth = DAY_MONTH.matcher(text);
    monthDay = MONTH_DAY.matcher(text);
    monthYear = MONTH_YEAR.matcher(text);
  }

  /** The date that starts at an offset, where a word starts. */
  Optional<Placeable> at(int i) {
    if (Placeables.isDigit(text.charAt(i))) {
      if (starts(korean, i)) {
        return date(i, korean, korean.group(1), korean.group(2), korean.group(3));
      }
      if (starts(koreanDay, i)) {
        return date(i, koreanDay, null, koreanDay.group(1), koreanDay.group(2));
      }
      if (starts(digits, i)) {
        return date(i, digits, digits.group(1), digits.group(3), digits.group(4));
      }
      if (starts(dotted, i)) {
        return date(i, dotted, dotted.group(1), dotted.group(2), dotted.group(3));
      }
      if (starts(dayMonth, i)) {
        return date(i, dayMonth, dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
      }
      return Optional.empty();
    }
    if (MONTH_STARTS.indexOf(text.charAt(i)) < 0) {
      return Optional.empty();
    }
    if (starts(monthDay, i)) {
      return date(i, monthDay, monthDay.group(3), month(monthDay.group(1)), monthDay.group(2));
    }
    return starts(monthYear, i)
        ? date(i, monthYear, monthYear.group(2), month(monthYear.group(1)), null)
        : Optional.empty();
  }

  private boolean starts(Matcher pattern, int i) {
    pattern.region(i, text.length());
    return pattern.useTransparentBounds(true).lookingAt();
  }

  private static String month(String name) {
    return Integer.toString(
        "janfebmaraprmayjunjulaugsepoctnovdec"
                    .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
                / 3
            + 1);
  }

  private static Optional<Placeable> date(
      int start, Matcher matched, String year, String month, String day) {
    int m = Integer.parseInt(month);
    int d = day == null ? 1 : Integer.parseInt(day);
    if (m < 1 || m > 12 || d < 1 || d > 31) {
      return Optional.empty();
    }
    String value =
        (year == null ? "-" : year)
            + String.format(Locale.ROOT, "-%02d", m)
            + (day == null ? "" : String.format(Locale.ROOT, "-%02d", d));
    return Optional.of(new Placeable(Placeable.Kind.DATE, start, matched.end(), value));
  }
}
