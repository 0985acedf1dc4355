package io.daeyeok.match;

import io.daeyeok.text.Placeable;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a stored target stays true and grammatical when one of its values changes. Rather says
 * no: the weekday of a date, an English article or singular, a.m. and p.m. would have to change
 * too, and what the target has beyond the source, such as a sum in another currency, may follow
 * from it.
 */
final class TargetFit {
  private static final String MARKUP = "(?:[\\s(\\[\"'“‘«]|<[^<>]{0,80}>)";
  private static final String DAY = "(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)";
  private static final Pattern WEEKDAY_BEFORE =
      Pattern.compile(
          "(?i:(?:^|.*[^a-z])"
              + DAY
              + "(?:day)?[.,]{0,2}(?: the)?)[ (]{0,2}"
              + "|(?:^|.*[^가-힣])[월화수목금토일]요일[인,]{0,2} ?",
          Pattern.DOTALL);
  private static final Pattern WEEKDAY_BEHIND =
      Pattern.compile(
          "(?i:,?[ (]{1,2}(?:on |a )?" + DAY + "(?:day)?(?![a-z]))|일?[ (]{1,2}[월화수목금토일](?:요일|\\))");
  private static final Pattern ARTICLE_BEFORE =
      Pattern.compile("(?i)(?:^|.*[^a-z])an?" + MARKUP + "+", Pattern.DOTALL);
  private static final Pattern VOWEL_SOUND = Pattern.compile("8.*|1[18](?!\\d).*");
  private static final Pattern NOUN_BEHIND =
      Pattern.compile(
          MARKUP + "+(?!(?:[kcm]?m|k?g|[kKMGT]B|k?W|per ?cent|[ap]\\.?m)(?![A-Za-z]))[A-Za-z]");
  private static final Pattern HALF_DAY =
      Pattern.compile("(?i)(?<![a-z])[ap]\\.?m(?![a-z])|오전|오후|아침|낮|저녁|밤|새벽");
  private static final Pattern HALF_DAY_BEFORE = Pattern.compile(".*오[전후] ?", Pattern.DOTALL);
  private static final Pattern HALF_DAY_BEHIND =
      Pattern.compile(" ?[ap]\\.?m(?![a-z])", Pattern.CASE_INSENSITIVE);
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  // March is 3월, two is 2명.
  private static final List<Pattern> ENGLISH_NUMBERS =
      List.of(
              "one|first|Jan(?:uary)?",
              "two|second|twice|Feb(?:ruary)?",
              "three|third|Mar(?:ch)?",
              "four(?:th)?|Apr(?:il)?",
              "five|fifth|May",
              "six(?:th)?|June?",
              "seven(?:th)?|July?",
              "eighth?|Aug(?:ust)?",
              "nine|ninth|Sept?(?:ember)?",
              "ten(?:th)?|Oct(?:ober)?",
              "eleven(?:th)?|Nov(?:ember)?",
              "twelve|twelfth|Dec(?:ember)?")
          .stream()
          .map(words -> Pattern.compile("(?i)(?<![a-z])(?:" + words + ")(?![a-z])"))
          .toList();
  // No weekday or article is farther from its date or number.
  private static final int NEAR = 100;

  private final String text;
  private final String source;

  TargetFit(String text, String source) {
    this.text = text;
    this.source = source;
  }

  /** Whether a value may stand for another one of the target. */
  boolean takes(Placeable old, Placeable now, String written) {
    String before = text.substring(Math.max(0, old.start() - NEAR), old.start());
    String behind = text.substring(old.end(), Math.min(text.length(), old.end() + NEAR));
    if (WEEKDAY_BEFORE.matcher(before).matches() || WEEKDAY_BEHIND.matcher(behind).lookingAt()) {
      return false;
    }
    return old.kind() != Placeable.Kind.NUMBER
        || (keepsArticle(before, text.substring(old.start(), old.end()), written)
            && keepsPlural(old, now, behind)
            && keepsHalfDay(before, behind)
            && !isMonthByName(behind));
  }

  /** 3월 is March, whatever else there are three of. */
  private boolean isMonthByName(String behind) {
    return behind.startsWith("월") && source.indexOf('월') < 0;
  }

  /** A 5 per cent increase, but an 8 per cent increase. */
  private static boolean keepsArticle(String before, String old, String now) {
    return VOWEL_SOUND.matcher(old).matches() == VOWEL_SOUND.matcher(now).matches()
        || !ARTICLE_BEFORE.matcher(before).matches();
  }

  /** English counts one thing and two things: 1 file does not become 2 file. */
  private static boolean keepsPlural(Placeable old, Placeable now, String behind) {
    return old.value().equals("1") == now.value().equals("1")
        || !NOUN_BEHIND.matcher(behind).lookingAt();
  }

  /** 9:30 may be 9:30 a.m., but 14:30 is not. */
  private boolean keepsHalfDay(String before, String behind) {
    return HALF_DAY.matcher(source).find()
        || !(HALF_DAY_BEFORE.matcher(before).matches()
            || HALF_DAY_BEHIND.matcher(behind).lookingAt());
  }

  /**
   * Whether each date and each number in digits of the target stands in the source as well, as
   * another value or as a part of one.
   *
   * @param placeables those of the target
   * @param stored the numbers and dates of the source
   * @param replaced those of them that change, and so vouch for no part of another
   */
  boolean hasNoneOfItsOwn(
      List<Placeable> placeables, List<Placeable> stored, List<Placeable> replaced) {
    StringBuilder kept = new StringBuilder(source);
    replaced.forEach(
        one -> kept.replace(one.start(), one.end(), " ".repeat(one.end() - one.start())));
    Set<String> digits = digits(kept);
    return placeables.stream()
        .filter(TargetFit::isCounted)
        .filter(p -> DIGITS.matcher(text.substring(p.start(), p.end())).find())
        .filter(p -> stored.stream().noneMatch(s -> Substitution.isSame(s, p)))
        .allMatch(p -> isWrittenOut(p.value()) || digits.containsAll(digits(p.value())));
  }

  static boolean isCounted(Placeable one) {
    return one.kind() == Placeable.Kind.NUMBER || one.kind() == Placeable.Kind.DATE;
  }

  private static Set<String> digits(CharSequence text) {
    return DIGITS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replaceFirst("^0+(?=.)", ""))
        .collect(Collectors.toSet());
  }

  private boolean isWrittenOut(String value) {
    return value.matches("[1-9]|1[0-2]")
        && ENGLISH_NUMBERS.get(Integer.parseInt(value) - 1).matcher(source).find();
  }
}
