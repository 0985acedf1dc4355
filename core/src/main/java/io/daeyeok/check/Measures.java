package io.daeyeok.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Units of measure, and whether a number may be another one after conversion. */
final class Measures {
  private static final Pattern UNIT =
      Pattern.compile(
          "[\\s-]?+(?:square[ -]|cubic[ -]|제곱|평방|입방)?+(?:miles?|kilomet(?:er|re)s?|met(?:er|re)s?|feet|foot|ft|inch(?:es)?"
              + "|yards?|centimet(?:er|re)s?|millimet(?:er|re)s?|pounds?|lbs?|ounces?|oz|kilograms?|kg|grams?|tons?|tonnes?"
              + "|gallons?|lit(?:er|re)s?|acres?|hectares?|barrels?|degrees?|fahrenheit|celsius|km|cm|mm|mph|kph|m\\b|㎞|㎝|㎏|㎡|㎢"
              + "|마일|킬로미터|미터|피트|인치|야드|센티미터|파운드|온스|킬로그램|그램|톤|갤런|리터|에이커|헥타르|배럴|평|도|°)",
          Pattern.CASE_INSENSITIVE);

  // Mile, foot, inch, yard, pound, ounce, gallon, acre, square mile, square foot, barrel, 평 in
  // metric units, each way and between neighbours of the metric scale.
  private static final double[] FACTORS = {
    1.609, 0.3048, 30.48, 2.54, 0.9144, 0.4536, 28.35, 3.785, 0.4047, 4047, 2.59, 0.0929, 159,
    3.306, 0.907, 10, 100, 1000
  };
  private static final double TOLERANCE = 0.07;

  private Measures() {}

  static boolean isConverted(BigDecimal value, String text, int end, Numbers there) {
    if (!UNIT.matcher(text).region(end, text.length()).lookingAt()) {
      return false;
    }
    double n = value.doubleValue();
    for (BigDecimal other : there.values()) {
      if (isNear(n, other.doubleValue())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNear(double a, double b) {
    if (a == 0 || b == 0) {
      return false;
    }
    double ratio = Math.max(a, b) / Math.min(a, b);
    for (double factor : FACTORS) {
      double wanted = Math.max(factor, 1 / factor);
      if (Math.abs(ratio - wanted) < wanted * TOLERANCE) {
        return true;
      }
    }
    // Fahrenheit and Celsius.
    return Math.abs(a - (b * 1.8 + 32)) < 2 || Math.abs(b - (a * 1.8 + 32)) < 2;
  }
}
