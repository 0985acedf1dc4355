package io.daeyeok.check;

import io.daeyeok.text.Placeable;
import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code bitext/number}: a number of the source that the target does not have.
 *
 * <p>One way only, since translations add years, ages and conversions. Korean scales (만, 억, 조),
 * English ones and number words are understood, a month may be left to the reader, twelve hours may
 * lie between clocks, and units of measure may have been converted.
 */
final class NumberMismatch extends PairRule {
  private static final Set<String> LANGUAGES = Set.of("ko", "en", "ja", "zh");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern MONEY =
      Pattern.compile("[$€£¥₩]\\s?+(\\d[\\d,]*+(?:\\.\\d++)?+)\\s?+(k|m|mn|bn|b|tn)\\b");
  private static final Pattern RELATIVE_YEAR =
      Pattern.compile(
          "지난해|작년|올해|금년|내년|이듬해|그해|같은 해|동년|last year|this year|next year|that year"
              + "|the year|previous year|same year");
  // 29일, 24~26일; not 3일간, 3일째.
  private static final Pattern DAY_OF_MONTH =
      Pattern.compile("(?:\\s?+[~∼\\-·,]\\s?+\\d{1,2})?+일(?!간|째|치|분|\\s?동안|\\s?만)");
  private static final Pattern DAY_WORD =
      Pattern.compile(
          "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\b(?:today|yesterday|tomorrow|tonight"
              + "|weekend|this week|last week|next week|days? (?:ago|after|before|later)"
              + "|(?:previous|next|same) day)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LAST_DAY = 31;
  private static final int MAX_REPORTED = 3;

  NumberMismatch() {
    super("bitext/number", Severity.NOTE);
  }

  @Override
  void check(Side source, Side target, Settings settings, Sighting.Sink out) {
    if (!LANGUAGES.contains(source.language().getLanguage())
        || !LANGUAGES.contains(target.language().getLanguage())
        || source.text().chars().noneMatch(Character::isDigit)
        || target.text().isBlank()) {
      return;
    }
    Numbers there = null;
    int reported = 0;
    for (Placeable placeable : source.placeables()) {
      if (!isChecked(placeable, source.text())) {
        continue;
      }
      there = there == null ? Numbers.in(target) : there;
      if (!isRendered(placeable, source.text(), there) && reported++ < MAX_REPORTED) {
        out.add(
            sighting(
                source,
                placeable.start(),
                placeable.end(),
                "the source says '%s', the %s text does not"
                    .formatted(
                        source.text().substring(placeable.start(), placeable.end()),
                        target.language().toLanguageTag())));
      }
    }
  }

  /** Numbers in words are too often part of an idiom, and 1 is an article. */
  private static boolean isChecked(Placeable placeable, String text) {
    if (placeable.kind() == Placeable.Kind.DATE) {
      return true;
    }
    return placeable.kind() == Placeable.Kind.NUMBER
        && text.substring(placeable.start(), placeable.end())
            .codePoints()
            .anyMatch(Character::isDigit)
        && !placeable.value().equals("1");
  }

  private static boolean isRendered(Placeable placeable, String text, Numbers there) {
    if (placeable.kind() == Placeable.Kind.DATE) {
      return isDateRendered(placeable.value(), there);
    }
    Matcher clock = CLOCK.matcher(placeable.value());
    if (clock.matches()) {
      int minute = Integer.parseInt(clock.group(2));
      return isHour(Integer.parseInt(clock.group(1)), there)
          && (minute == 0 || there.has(minute) || (minute == 30 && there.contains("반")));
    }
    BigDecimal value;
    try {
      value = new BigDecimal(placeable.value());
    } catch (NumberFormatException e) {
      // A version, a score or a telephone number: its parts, in any notation.
      return there.containsParts(placeable.value());
    }
    if (there.has(value.abs())) {
      return true;
    }
    return isAbridgedYear(value, there)
        || isDayInWords(value, text, placeable.end(), there)
        || isArticle(value, text, placeable.end(), there)
        || (Hours.follow(text, placeable.end()) && isHour(value.intValue(), there))
        || Measures.isConverted(value, text, placeable.end(), there)
        || isMoney(placeable, text, there);
  }

  /** The day must be there, and the year unless a word stands for it; a month may be understood. */
  private static boolean isDateRendered(String iso, Numbers there) {
    boolean yearless = iso.startsWith("--");
    String[] parts = (yearless ? iso.substring(2) : iso).split("-");
    int at = 0;
    if (!yearless) {
      int year = Integer.parseInt(parts[at++]);
      if (!there.has(year) && !there.has(year % 100) && !there.contains(RELATIVE_YEAR)) {
        return false;
      }
    }
    int month = Integer.parseInt(parts[at++]);
    boolean hasDay = at < parts.length;
    return hasDay ? there.has(Integer.parseInt(parts[at])) : there.has(month);
  }

  /** Korean news says 29일 where English news says Tuesday. */
  private static boolean isDayInWords(BigDecimal value, String text, int end, Numbers there) {
    return value.scale() <= 0
        && value.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0
        && DAY_OF_MONTH.matcher(text).region(end, text.length()).lookingAt()
        && there.contains(DAY_WORD);
  }

  /** 헌법 9조 is article nine, not nine trillion. */
  private static boolean isArticle(BigDecimal value, String text, int end, Numbers there) {
    return text.charAt(end - 1) == '조' && there.has(value.scaleByPowerOfTen(-12));
  }

  private static boolean isHour(int hour, Numbers there) {
    return there.has(hour)
        || there.has(hour + 12)
        || (hour >= 12 && there.has(hour - 12))
        || (hour % 12 == 0 && there.has(12))
        || (hour == 12 && there.contains(Hours.NOON));
  }

  /** 1990-95, the '90s. */
  private static boolean isAbridgedYear(BigDecimal value, Numbers there) {
    if (value.scale() > 0 || value.compareTo(BigDecimal.valueOf(2100)) > 0) {
      return false;
    }
    int number = value.intValue();
    return number < 100
        ? there.has(1900 + number) || there.has(2000 + number)
        : number >= 1900 && (there.has(number % 100) || there.contains(RELATIVE_YEAR));
  }

  private static boolean isMoney(Placeable placeable, String text, Numbers there) {
    Matcher money = MONEY.matcher(text);
    money.region(Math.max(0, placeable.start() - 2), text.length());
    return money.find() && money.start(1) == placeable.start() && there.hasMoney(money);
  }
}
