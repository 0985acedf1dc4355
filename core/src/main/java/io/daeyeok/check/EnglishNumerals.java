package io.daeyeok.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English numbers in words: twelve, twenty-first, two dozen, half, three hundred thousand. */
final class EnglishNumerals {
  private static final Pattern WORD = Pattern.compile("[A-Za-z]++");
  private static final Map<String, Integer> SMALL = new HashMap<>();
  private static final Map<String, Integer> ZEROS =
      Map.of("hundred", 2, "thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  static {
    String[] cardinals =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ");
    String[] ordinals =
        ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
            .split(" ");
    for (int i = 0; i < cardinals.length; i++) {
      SMALL.put(cardinals[i], i);
      SMALL.put(ordinals[i], i);
      SMALL.put(ordinals[i] + "s", i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) {
      int value = 10 * (i + 2);
      SMALL.put(tens[i], value);
      SMALL.put(tens[i].replaceAll("y$", "ieth"), value);
      SMALL.put(tens[i].replaceAll("y$", "ies"), value);
    }
    String[] romans = "ii iii iv v vi vii viii ix x xi xii".split(" ");
    for (int i = 0; i < romans.length; i++) {
      SMALL.put(romans[i], i + 2);
    }
    SMALL.put("once", 1);
    SMALL.put("single", 1);
    SMALL.put("twice", 2);
    SMALL.put("double", 2);
    SMALL.put("doubled", 2);
    SMALL.put("both", 2);
    SMALL.put("pair", 2);
    SMALL.put("couple", 2);
    SMALL.put("twin", 2);
    SMALL.put("bilateral", 2);
    SMALL.put("half", 2);
    SMALL.put("halves", 2);
    SMALL.put("triple", 3);
    SMALL.put("tripled", 3);
    SMALL.put("trilateral", 3);
    SMALL.put("trio", 3);
    SMALL.put("quarter", 4);
    SMALL.put("quarters", 4);
    SMALL.put("decade", 10);
    SMALL.put("dozen", 12);
    SMALL.put("century", 100);
  }

  private EnglishNumerals() {}

  /** The values of all number words, each by itself and each run of them together. */
  static List<BigDecimal> in(String text) {
    List<BigDecimal> values = new ArrayList<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    BigDecimal run = BigDecimal.ZERO;
    BigDecimal total = BigDecimal.ZERO;
    int last = -10;
    while (words.find()) {
      String word = words.group();
      Integer small = SMALL.get(word);
      Integer zeros = ZEROS.get(word);
      if (small == null && zeros == null) {
        // "a hundred and fifty" goes on.
        last = word.equals("and") && words.start() - last <= 1 ? words.end() : last;
        continue;
      }
      if (words.start() - last > 1) {
        run = BigDecimal.ZERO;
        total = BigDecimal.ZERO;
      }
      if (small == null) {
        run = (run.signum() == 0 ? BigDecimal.ONE : run).scaleByPowerOfTen(zeros);
        if (zeros > 2) {
          total = total.add(run);
          values.add(total);
          run = BigDecimal.ZERO;
        }
      } else {
        values.add(BigDecimal.valueOf(small));
        run = run.add(BigDecimal.valueOf(small));
        addSpecial(word, values);
      }
      values.add(plain(total.add(run)));
      last = words.end();
    }
    return values;
  }

  private static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.toPlainString());
  }

  private static void addSpecial(String word, List<BigDecimal> values) {
    if (word.startsWith("hal")) {
      values.add(BigDecimal.valueOf(50));
      values.add(new BigDecimal("0.5"));
      values.add(BigDecimal.valueOf(30));
      values.add(BigDecimal.valueOf(6));
    } else if (word.startsWith("quarter")) {
      values.add(BigDecimal.valueOf(25));
      values.add(BigDecimal.valueOf(15));
      values.add(BigDecimal.valueOf(3));
    }
  }
}
