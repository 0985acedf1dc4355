package io.daeyeok.text;

import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The places of a text between two expressions.
 *
 * <p>{@link Pattern} backtracks: an expression can take exponential time, or a stack as deep as the
 * text is long. A matcher therefore reads its text through a {@link Meter}, and gives up.
 */
final class RulePattern {
  private static final int MAX_LENGTH = 20_000;
  private static final int MAX_REPETITIONS = 100_000;
  // A match that ends where a longer one did is looked for behind no more starts than this.
  private static final int OVERLAP = 64;

  private final Pattern pattern;
  private final String shown;

  private RulePattern(Pattern pattern, String shown) {
    this.pattern = pattern;
    this.shown = shown;
  }

  static RulePattern compile(String before, String after) {
    String shown = "'" + shortened(before) + "' before '" + shortened(after) + "'";
    if (before.length() + after.length() > MAX_LENGTH) {
      throw new SegmentationException(
          "the rule " + shown + " is longer than " + MAX_LENGTH + " characters; split it");
    }
    if (Math.max(RuleCost.of(before), RuleCost.of(after)) > MAX_REPETITIONS) {
      throw new SegmentationException(
          "the rule " + shown + " counts too far; use smaller numbers in { }");
    }
    try {
      // Each by itself first: parentheses must not match across the two.
      Pattern.compile(before, Pattern.UNICODE_CHARACTER_CLASS);
      Pattern.compile(after, Pattern.UNICODE_CHARACTER_CLASS);
      return new RulePattern(
          Pattern.compile("(?:" + before + ")(?=" + after + ")", Pattern.UNICODE_CHARACTER_CLASS),
          shown);
    } catch (PatternSyntaxException e) {
      String problem = String.valueOf(e.getDescription());
      throw new SegmentationException(
          "the rule " + shown + " is no regular expression: " + problem, e);
    } catch (StackOverflowError e) {
      throw new SegmentationException("the rule " + shown + " is nested too deep", e);
    }
  }

  private static String shortened(String expression) {
    return expression.length() <= 80 ? expression : expression.substring(0, 79) + "…";
  }

  /** Hands over each place that the rule applies to; places may come twice. */
  void forEachPlace(String text, int end, IntConsumer places) {
    Meter meter = new Meter(text);
    Matcher matcher = pattern.matcher(meter).region(0, end);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    try {
      int from = 0;
      while (from <= end && matcher.region(from, end).find()) {
        places.accept(matcher.end());
        from = matcher.end() - matcher.start() > OVERLAP ? matcher.end() : matcher.start() + 1;
      }
    } catch (Meter.Exceeded e) {
      throw new SegmentationException(
          "the rule " + shown + " takes too long; it may backtrack without end", e);
    } catch (StackOverflowError e) {
      throw new SegmentationException(
          "the rule " + shown + " needs too much memory for this text", e);
    }
  }

  /** A text that may be read only so often. */
  private static final class Meter implements CharSequence {
    private static final int FREE = 100_000;
    private static final int PER_CHARACTER = 300;

    private final String text;
    private long left;

    Meter(String text) {
      this.text = text;
      left = FREE + (long) PER_CHARACTER * text.length();
    }

    static final class Exceeded extends RuntimeException {
      private static final long serialVersionUID = 1;
    }

    @Override
    public char charAt(int index) {
      if (left-- < 0) {
        throw new Exceeded();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
