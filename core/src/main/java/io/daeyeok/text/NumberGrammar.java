package io.daeyeok.text;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers: digits with grouping and decimals, Korean scales after digits (12조3천억), English scales
 * (110 million), and Korean number words before a counter (열두 건). Units and percent signs stay
 * outside.
 *
 * <p>A Korean word is a number only as a whole numeral before a counter that ends its eojeol, save
 * for particles: syllables such as 이, 사, 구, 조, 억 are parts of too many words.
 */
final class NumberGrammar {
  private static final Pattern AS_WRITTEN =
      Pattern.compile("\\d{1,20}+(?:[.:-]\\d{1,20}+){2,10}+|\\d{1,2}+:\\d{2}+(?!\\d)");
  private static final Pattern MANTISSA =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})++(?!\\d)|\\d++)(?:\\.\\d++)?+");
  private static final Pattern ENGLISH_SCALE =
      Pattern.compile("[ -]?(thousand|million|billion|trillion)(?![A-Za-z])");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[kcmμn]?m|[km]?g|t|ha|m?l|[kMG]?Wh?|kw|[kKMGT]?B|[kMG]?Hz)(?![A-Za-z0-9])");
  private static final Map<String, Integer> ENGLISH_ZEROS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  // A longer run of digits is a code, and too costly as a number.
  private static final int MAX_DIGITS = 40;
  private static final String SMALL_SCALES = "십백천";
  private static final String LARGE_SCALES = "만억조";

  private static final String[] NATIVE_TENS = {"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"};
  private static final String[] NATIVE_ONES = {"한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"};
  private static final String SINO_DIGITS = "일이삼사오육칠팔구";
  private static final String NUMERAL_STARTS = "한두세네다여일아열스서마쉰예이삼사오육칠팔구십백천만";
  private static final Set<String> COUNTERS =
      Set.of(
          "건", "명", "개", "번", "차례", "살", "시간", "달", "가지", "척", "곳", "군데", "마리", "권", "사람", "나라",
          "개국", "쌍", "켤레", "자루", "그루", "송이", "개월", "주일");
  private static final int LONGEST_COUNTER = 2;

  private final String text;
  private final Matcher asWritten;
  private final Matcher mantissa;
  private final Matcher englishScale;
  private final Matcher unit;

  NumberGrammar(String text) {
    this.text = text;
    asWritten = AS_WRITTEN.matcher(text);
    mantissa = MANTISSA.matcher(text);
    englishScale = ENGLISH_SCALE.matcher(text);
    unit = UNIT.matcher(text);
  }

  static boolean startsKoreanNumeral(char c) {
    return c >= Hangul.FIRST && NUMERAL_STARTS.indexOf(c) >= 0;
  }

  /** A minus sign glued to digits, where no word ends before it. */
  Optional<Placeable> negative(int i) {
    boolean opens =
        i == 0 || Character.isWhitespace(text.charAt(i - 1)) || text.charAt(i - 1) == '(';
    if (!opens || i + 1 >= text.length() || !Placeables.isDigit(text.charAt(i + 1))) {
      return Optional.empty();
    }
    return digits(i + 1)
        .map(n -> new Placeable(Placeable.Kind.NUMBER, i, n.end(), "-" + n.value()));
  }

  /** The number that starts with the digit at an offset; none when letters are glued to it. */
  Optional<Placeable> digits(int start) {
    asWritten.region(start, text.length());
    if (asWritten.lookingAt()) {
      return bounded(start, asWritten.end(), asWritten.group());
    }
    int end = mantissaEnd(start);
    if (end - start > MAX_DIGITS) {
      return bounded(start, end, text.substring(start, end));
    }
    BigDecimal value = mantissaValue(start, end);
    englishScale.region(end, text.length());
    if (englishScale.lookingAt()) {
      value = value.scaleByPowerOfTen(ENGLISH_ZEROS.get(englishScale.group(1)));
      return bounded(start, englishScale.end(), plain(value));
    }
    boolean ordinal = start > 0 && text.charAt(start - 1) == '제';
    return ordinal ? bounded(start, end, plain(value)) : koreanScales(start, end, value);
  }

  /** Letters glued to digits make a name of them (3rd, 4G), save for those of a unit (64.5kW). */
  private Optional<Placeable> bounded(int start, int end, String value) {
    boolean glued = end < text.length() && Placeables.isLatin(text.charAt(end));
    return glued && Placeables.isDigit(text.charAt(end - 1)) && !isUnit(end)
        ? Optional.empty()
        : Optional.of(new Placeable(Placeable.Kind.NUMBER, start, end, value));
  }

  private boolean isUnit(int start) {
    unit.region(start, text.length());
    return unit.lookingAt();
  }

  /** Sections of decreasing scale: [digits [천] [백] [십]]... [조|억|만], then the rest. */
  private Optional<Placeable> koreanScales(int start, int firstEnd, BigDecimal first) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    BigDecimal digits = first;
    int end = firstEnd;
    int lastSmall = SMALL_SCALES.length();
    int lastLarge = LARGE_SCALES.length();
    while (true) {
      int small = end < text.length() ? SMALL_SCALES.indexOf(text.charAt(end)) : -1;
      // 3만큼 is as much as three.
      int large =
          end < text.length() && !text.startsWith("만큼", end)
              ? LARGE_SCALES.indexOf(text.charAt(end))
              : -1;
      if (small >= 0 && small < lastSmall) {
        section = section.add(digits.scaleByPowerOfTen(small + 1));
        lastSmall = small;
        digits = BigDecimal.ZERO;
        end++;
      } else if (large >= 0 && large < lastLarge) {
        total = total.add(section.add(digits).scaleByPowerOfTen(4 * (large + 1)));
        section = BigDecimal.ZERO;
        digits = BigDecimal.ZERO;
        lastLarge = large;
        lastSmall = SMALL_SCALES.length();
        end++;
      } else {
        break;
      }
      int next = end;
      if (next + 1 < text.length() && text.charAt(next) == ' ' && lastSmall > 2 && lastLarge < 3) {
        next++;
      }
      if (next < text.length() && Placeables.isDigit(text.charAt(next)) && continues(next)) {
        int more = mantissaEnd(next);
        digits = mantissaValue(next, more);
        end = more;
      }
    }
    return bounded(start, end, plain(total.add(section).add(digits)));
  }

  /** After a space only a number that belongs to the one before goes on: 1만 2,000, not 3만 2016년. */
  private boolean continues(int next) {
    int end = mantissaEnd(next);
    if (end - next > MAX_DIGITS) {
      return false;
    }
    if (text.charAt(next - 1) != ' ') {
      return true;
    }
    boolean scaled =
        end < text.length()
            && (SMALL_SCALES.indexOf(text.charAt(end)) >= 0
                || LARGE_SCALES.indexOf(text.charAt(end)) >= 0);
    return scaled || text.substring(next, end).indexOf(',') >= 0;
  }

  private int mantissaEnd(int start) {
    mantissa.region(start, text.length());
    if (!mantissa.lookingAt()) {
      throw new IllegalStateException("no digit at " + start);
    }
    return mantissa.end();
  }

  private BigDecimal mantissaValue(int start, int end) {
    return new BigDecimal(text.substring(start, end).replace(",", ""));
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** A Korean numeral in words that starts an eojeol and counts something. */
  Optional<Placeable> koreanWords(int start) {
    if (!startsKoreanNumeral(text.charAt(start))
        || (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1)))) {
      return Optional.empty();
    }
    int[] endAndValue = nativeNumeral(start);
    if (endAndValue.length == 0 || !counts(endAndValue[0])) {
      endAndValue = sinoNumeral(start);
    }
    return endAndValue.length == 0 || !counts(endAndValue[0])
        ? Optional.empty()
        : Optional.of(
            new Placeable(
                Placeable.Kind.NUMBER, start, endAndValue[0], Integer.toString(endAndValue[1])));
  }

  private int[] nativeNumeral(int start) {
    int end = start;
    int value = 0;
    if (text.startsWith("스무", start)) {
      return new int[] {start + 2, 20};
    }
    for (int i = 0; i < NATIVE_TENS.length; i++) {
      if (text.startsWith(NATIVE_TENS[i], start)) {
        end = start + NATIVE_TENS[i].length();
        value = 10 * (i + 1);
        break;
      }
    }
    for (int i = 0; i < NATIVE_ONES.length; i++) {
      if (text.startsWith(NATIVE_ONES[i], end)) {
        return new int[] {end + NATIVE_ONES[i].length(), value + i + 1};
      }
    }
    return value == 0 ? new int[0] : new int[] {end, value};
  }

  /** Two syllables or more, below a hundred million: 십이, 이십오, 백오십, 삼천, 오만. */
  private int[] sinoNumeral(int start) {
    int end = start;
    int total = 0;
    int section = 0;
    int digit = 0;
    int lastSmall = SMALL_SCALES.length();
    while (end < text.length()) {
      char c = text.charAt(end);
      int d = SINO_DIGITS.indexOf(c);
      int small = SMALL_SCALES.indexOf(c);
      if (d >= 0 && digit == 0) {
        digit = d + 1;
      } else if (small >= 0 && small < lastSmall) {
        section += Math.max(1, digit) * (int) Math.pow(10, small + 1);
        digit = 0;
        lastSmall = small;
      } else if (c == '만' && total == 0 && section + digit > 0) {
        total = (section + digit) * 10_000;
        section = 0;
        digit = 0;
        lastSmall = SMALL_SCALES.length();
      } else {
        break;
      }
      end++;
    }
    return end - start < 2 ? new int[0] : new int[] {end, total + section + digit};
  }

  private boolean counts(int end) {
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    for (int length = LONGEST_COUNTER; length > 0; length--) {
      if (at + length <= text.length() && COUNTERS.contains(text.substring(at, at + length))) {
        int rest = at + length;
        int eojeolEnd = rest;
        while (eojeolEnd < text.length() && Character.isLetterOrDigit(text.charAt(eojeolEnd))) {
          eojeolEnd++;
        }
        if (rest == eojeolEnd || Particles.isTail(text.substring(rest, eojeolEnd))) {
          return true;
        }
      }
    }
    return false;
  }
}
