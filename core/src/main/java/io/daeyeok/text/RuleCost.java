package io.daeyeok.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often the counted repetitions of an expression may repeat its innermost part: {@code
 * (a{1,3}b){2}} 6 times. A repetition of what is empty reads no text, so nothing that watches the
 * reading can stop it.
 */
final class RuleCost {
  private static final Pattern COUNT = Pattern.compile("\\{(\\d{1,18}+)(?:,(\\d{0,18}+))?}");

  private final String expression;
  private final Deque<Double> outer = new ArrayDeque<>();
  private double most = 1;

  private RuleCost(String expression) {
    this.expression = expression;
  }

  static double of(String expression) {
    return new RuleCost(expression).measure();
  }

  private double measure() {
    for (int i = 0; i < expression.length(); i++) {
      double repeated = 1;
      switch (expression.charAt(i)) {
        case '\\' -> i++;
        case '[' -> i = endOfClass(i);
        case '(' -> {
          outer.push(most);
          most = 1;
        }
        case ')' -> {
          repeated = most;
          most = outer.isEmpty() ? 1 : outer.pop();
        }
        default -> {
          // One character, which is repeated as it is.
        }
      }
      most = Math.max(most, repeated * count(i + 1));
    }
    return most;
  }

  private int endOfClass(int start) {
    int depth = 0;
    for (int i = start; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return i;
      }
    }
    return expression.length();
  }

  private double count(int at) {
    if (at >= expression.length() || expression.charAt(at) != '{') {
      return 1;
    }
    Matcher count = COUNT.matcher(expression).region(at, expression.length());
    if (!count.lookingAt()) {
      return 1;
    }
    String upper = count.group(2);
    String number = upper == null || upper.isEmpty() ? count.group(1) : upper;
    return Math.max(1, Double.parseDouble(number));
  }
}
