package io.daeyeok.check;

import io.daeyeok.text.Placeable;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All the numbers that a text may be said to contain, in digits and in words: generous, since a
 * number that is found here is one that nobody is told about.
 */
final class Numbers {
  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,18}+(?:,\\d{3}){0,5}+)(\\.\\d{1,9}+)?+");
  private static final Pattern SCALE =
      Pattern.compile(
          "[\\s-]?+(thousand|million|billion|trillion|hundred|dozen|k\\b|m\\b|mn\\b|bn\\b|b\\b|tn\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> ZEROS =
      Map.ofEntries(
          Map.entry("hundred", 2),
          Map.entry("thousand", 3),
          Map.entry("k", 3),
          Map.entry("million", 6),
          Map.entry("m", 6),
          Map.entry("mn", 6),
          Map.entry("billion", 9),
          Map.entry("bn", 9),
          Map.entry("b", 9),
          Map.entry("trillion", 12),
          Map.entry("tn", 12));
  private static final Pattern ZONE = Pattern.compile("\\s?+(?:GMT|UTC|hours|local time)");
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
              + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Set<BigDecimal> values = new TreeSet<>();

  private Numbers(String text) {
    this.text = text;
  }

  static Numbers in(Side side) {
    Numbers numbers = new Numbers(side.text());
    for (Placeable placeable : side.placeables()) {
      numbers.add(placeable);
    }
    numbers.digits();
    if (side.isKorean()) {
      KoreanNumerals.in(side.text()).forEach(numbers::add);
    } else {
      EnglishNumerals.in(side.text()).forEach(numbers::add);
      numbers.months();
    }
    return numbers;
  }

  private void add(Placeable placeable) {
    switch (placeable.kind()) {
      case NUMBER -> number(placeable.value());
      case DATE -> {
        for (String part : placeable.value().split("-")) {
          if (!part.isEmpty()) {
            number(part);
          }
        }
      }
      default -> {
        // Digits in addresses and codes are found as digits.
      }
    }
  }

  private void number(String value) {
    try {
      add(new BigDecimal(value));
    } catch (NumberFormatException e) {
      // A time or a version, whose parts are found as digits.
      return;
    }
  }

  private void digits() {
    Matcher digits = DIGITS.matcher(text);
    while (digits.find()) {
      String whole = digits.group(1).replace(",", "");
      String fraction = digits.group(2) == null ? "" : digits.group(2);
      BigDecimal value = new BigDecimal(whole + fraction);
      add(value);
      add(new BigDecimal(whole));
      if (isMilitaryTime(whole, digits.end())) {
        add(new BigDecimal(whole.substring(0, 2)));
        add(new BigDecimal(whole.substring(2)));
      }
      Matcher scale = SCALE.matcher(text).region(digits.end(), text.length());
      if (scale.lookingAt()) {
        String word = scale.group(1).toLowerCase(Locale.ROOT);
        add(
            word.equals("dozen")
                ? value.multiply(BigDecimal.valueOf(12))
                : value.scaleByPowerOfTen(ZEROS.get(word)));
      }
    }
  }

  /** 0715, 1215 GMT. */
  private boolean isMilitaryTime(String digits, int end) {
    return digits.length() == 4
        && (digits.startsWith("0") || ZONE.matcher(text).region(end, text.length()).lookingAt());
  }

  private void months() {
    Matcher month = MONTH.matcher(text);
    while (month.find()) {
      String start = month.group().substring(0, 3).toLowerCase(Locale.ROOT);
      add(BigDecimal.valueOf(MONTHS.indexOf(start) / 3 + 1L));
    }
  }

  private void add(BigDecimal value) {
    values.add(value.abs());
  }

  Set<BigDecimal> values() {
    return values;
  }

  boolean has(BigDecimal value) {
    return values.contains(value);
  }

  boolean has(long value) {
    return values.contains(BigDecimal.valueOf(value));
  }

  boolean contains(String word) {
    return text.contains(word);
  }

  boolean contains(Pattern words) {
    return words.matcher(text).find();
  }

  boolean containsParts(String value) {
    Matcher parts = Pattern.compile("\\d{1,18}+").matcher(value);
    while (parts.find()) {
      if (!has(Long.parseLong(parts.group())) && !text.contains(parts.group())) {
        return false;
      }
    }
    return true;
  }

  /** Whether an amount such as 300m is there, written out. */
  boolean hasMoney(Matcher money) {
    BigDecimal value = new BigDecimal(money.group(1).replace(",", ""));
    return has(value.scaleByPowerOfTen(ZEROS.get(money.group(2))));
  }
}
