package io.daeyeok.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a number in the form in which another is written. */
final class NumberForm {
  private static final Pattern VALUE = Pattern.compile("-?\\d{1,40}(?:\\.\\d{1,40})?");
  private static final Pattern PLAIN = Pattern.compile("-?(?:0|[1-9]\\d{0,39})(?:\\.\\d{1,40})?");
  private static final Pattern GROUPED =
      Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{3}){1,13}(?:\\.\\d{1,40})?");
  private static final Pattern ENGLISH =
      Pattern.compile(
          "-?[\\d,]{1,40}(?:\\.\\d{1,40})?([ -]?(?:thousand|million|billion|trillion))");
  private static final Pattern KOREAN =
      Pattern.compile("[\\d,]{1,40}[만억조](?:( ?)[\\d,]{1,40}[만억조]?){0,2}");
  private static final List<String> ENGLISH_SCALES =
      List.of("thousand", "million", "billion", "trillion");
  private static final String KOREAN_SCALES = " 만억조";
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigInteger TEN_THOUSAND = BigInteger.valueOf(10_000);
  // What has more is written out: 1.25 million, but 1,234,567.
  private static final int MAX_SCALED_DECIMALS = 2;

  private NumberForm() {}

  /**
   * The number in the form of another: 1048 as 1,048 for 1,127, as 95 million for 110 million, as
   * 4만5000 for 3만.
   *
   * @param written a number as it stands in a text
   * @param value the other number, as the value of a {@link Placeable}
   * @return the other number, or empty when the form is none of digits (열두), says more than the
   *     value (007), or cannot hold the other (1,234,567 or 1,200,000,000 in millions)
   */
  static Optional<String> of(String written, String value) {
    if (!VALUE.matcher(value).matches()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(value);
    if (GROUPED.matcher(written).matches()) {
      return Optional.of(grouped(number));
    }
    if (PLAIN.matcher(written).matches()) {
      // Below a thousand nothing tells how thousands are written.
      boolean tells = new BigDecimal(written).abs().compareTo(THOUSAND) >= 0;
      return Optional.of(tells ? number.toPlainString() : grouped(number));
    }
    Matcher english = ENGLISH.matcher(written);
    if (english.matches()) {
      return scaled(number, english.group(1));
    }
    Matcher korean = KOREAN.matcher(written);
    return korean.matches()
        ? myriads(number, korean.group(1) == null ? "" : korean.group(1))
        : Optional.empty();
  }

  private static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    for (int i = point - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return (number.signum() < 0 ? "-" : "") + grouped;
  }

  private static Optional<String> scaled(BigDecimal number, String scale) {
    int zeros = 3 * (ENGLISH_SCALES.indexOf(scale.replaceFirst("^[ -]", "")) + 1);
    BigDecimal mantissa = number.scaleByPowerOfTen(-zeros).stripTrailingZeros();
    boolean isTooLarge =
        mantissa.abs().compareTo(THOUSAND) >= 0 && zeros < 3 * ENGLISH_SCALES.size();
    return mantissa.abs().compareTo(BigDecimal.ONE) < 0
            || isTooLarge
            || mantissa.scale() > MAX_SCALED_DECIMALS
        ? Optional.empty()
        : Optional.of(grouped(mantissa.setScale(Math.max(0, mantissa.scale()))) + scale);
  }

  /** As newsrooms write it: 4만5000, 1억2345만. */
  private static Optional<String> myriads(BigDecimal number, String space) {
    if (number.signum() <= 0 || number.stripTrailingZeros().scale() > 0) {
      return Optional.empty();
    }
    StringBuilder written = new StringBuilder();
    boolean hasScale = false;
    BigInteger left = number.toBigIntegerExact();
    for (int i = 0; left.signum() > 0; i++) {
      BigInteger[] parts = left.divideAndRemainder(TEN_THOUSAND);
      if (i == KOREAN_SCALES.length()) {
        return Optional.empty();
      }
      if (parts[1].signum() > 0) {
        String scale = i == 0 ? "" : KOREAN_SCALES.substring(i, i + 1);
        // Behind a space only what has a scale goes on: 1억 2345만, but 4만5000.
        boolean isApart = hasScale && !written.isEmpty();
        written.insert(0, parts[1] + scale + (isApart ? space : ""));
        hasScale = i > 0;
      }
      left = parts[0];
    }
    return Optional.of(written.toString());
  }
}
