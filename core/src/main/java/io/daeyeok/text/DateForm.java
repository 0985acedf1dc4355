package io.daeyeok.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a date in the form in which another is written. */
final class DateForm {
  private static final Pattern VALUE = Pattern.compile("(\\d{4}|-)-(\\d{2})(?:-(\\d{2}))?");
  private static final Pattern PART =
      Pattern.compile("(\\d{1,4})(st|nd|rd|th)?|([A-Za-z]{3,9})(\\.?)");
  private static final Pattern PADDED = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}$|(?<!\\d)0\\d");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final int LONGEST_UNABBREVIATED = 5;

  private final String written;
  private final String year;
  private final String month;
  private final String day;

  private DateForm(String written, Matcher value) {
    this.written = written;
    year = value.group(1).equals("-") ? "" : value.group(1);
    month = value.group(2);
    day = value.group(3) == null ? "" : value.group(3);
  }

  /**
   * The date in the form of another: 2024-11-03 as Nov. 3, 2024 for Oct. 28, 2024, as 11월 3일 for
   * 10월 28일 when it has no year.
   *
   * @param written a date as it stands in a text
   * @param value the other date, as the value of a {@link Placeable}
   * @return the other date, or empty when the two do not have the same parts
   */
  static Optional<String> of(String written, String value) {
    Matcher parts = VALUE.matcher(value);
    return parts.matches() ? new DateForm(written, parts).rewritten() : Optional.empty();
  }

  private enum Role {
    YEAR,
    MONTH,
    DAY
  }

  private Optional<String> rewritten() {
    Matcher part = PART.matcher(written);
    StringBuilder text = new StringBuilder();
    boolean hasYear = false;
    boolean hasDay = false;
    int copied = 0;
    int index = 0;
    while (part.find()) {
      Role role = role(part, index++);
      hasYear |= role == Role.YEAR;
      hasDay |= role == Role.DAY;
      text.append(written, copied, part.start());
      switch (role) {
        case YEAR -> text.append(year);
        case MONTH -> text.append(part.group(3) == null ? padded(month) : name(part));
        case DAY -> text.append(padded(day)).append(part.group(2) == null ? "" : ordinal());
      }
      copied = part.end();
    }
    text.append(written, copied, written.length());
    return hasYear == year.isEmpty() || hasDay == day.isEmpty()
        ? Optional.empty()
        : Optional.of(text.toString());
  }

  private Role role(Matcher part, int index) {
    if (part.group(3) != null) {
      return Role.MONTH;
    }
    if (part.end(1) - part.start(1) == 4) {
      return Role.YEAR;
    }
    boolean isKorean = written.indexOf('월') >= 0;
    boolean isNamed = !isKorean && MONTHS.stream().anyMatch(this::mentions);
    if (isNamed) {
      return Role.DAY;
    }
    // 2024. 10. 28. and 2024-10-28 begin with the year.
    boolean isMonth = isKorean ? written.startsWith("월", part.end()) : index == 1;
    return isMonth ? Role.MONTH : Role.DAY;
  }

  private boolean mentions(String name) {
    return written.toLowerCase(Locale.ROOT).contains(name.substring(0, 3).toLowerCase(Locale.ROOT));
  }

  /** ISO dates have two digits; others where the one replaced shows a zero. */
  private String padded(String digits) {
    return PADDED.matcher(written).find() || !digits.startsWith("0") ? digits : digits.substring(1);
  }

  private String ordinal() {
    int number = Integer.parseInt(day);
    boolean teen = number / 10 == 1;
    return teen
        ? "th"
        : switch (number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }

  /** Abbreviated where the one replaced is; with a point, March to July stand as they are. */
  private String name(Matcher part) {
    String full = MONTHS.get(Integer.parseInt(month) - 1);
    boolean isFull = MONTHS.contains(part.group(3));
    boolean hasPoint = !part.group(4).isEmpty();
    if (hasPoint) {
      String shorter = full.equals("September") ? "Sept" : full.substring(0, 3);
      return full.length() <= LONGEST_UNABBREVIATED ? full : shorter + ".";
    }
    return isFull ? full : full.substring(0, 3);
  }
}
