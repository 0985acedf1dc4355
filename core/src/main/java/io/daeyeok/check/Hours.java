package io.daeyeok.check;

import java.util.regex.Pattern;

/** Words that make an hour of a number. */
final class Hours {
  static final Pattern NOON = Pattern.compile("정오|자정|noon|midnight");
  private static final Pattern MARK =
      Pattern.compile("\\s?+(?:시(?!장|민|간|도|작|험|대|설|정)|[ap]\\.?m\\b|o'clock|o’clock|GMT|hours\\b)");

  private Hours() {}

  static boolean follow(String text, int at) {
    return MARK.matcher(text).region(at, text.length()).lookingAt();
  }
}
