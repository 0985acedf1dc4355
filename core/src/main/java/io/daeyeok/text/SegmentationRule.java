package io.daeyeok.text;

import java.util.Objects;

/**
 * One rule of where a text is cut: between what two regular expressions match, or there never.
 *
 * <p>The expressions are those of {@link java.util.regex.Pattern}, read with {@link
 * java.util.regex.Pattern#UNICODE_CHARACTER_CLASS}, so that {@code \w}, {@code \s} and {@code \b}
 * mean the same for every script and on every JDK.
 *
 * @param breaks whether the text is cut there, or is never cut there
 * @param before matches text that ends where the rule applies; empty for any
 * @param after matches text that begins where the rule applies; empty for any
 */
public record SegmentationRule(boolean breaks, String before, String after) {

  /** Checks that nothing is null and the expressions are regular ones that can be used. */
  public SegmentationRule {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    RulePattern.compile(before, after);
  }
}
