package io.daeyeok.text;

import java.util.regex.Pattern;

/**
 * Reads backwards from a place in a text to the word that a particle there goes by: past closing
 * quotation marks, over brackets with what is in them, through closing tags. Looks a bounded way
 * back.
 */
final class WordEnds {
  // What stands in brackets or between the signs of a tag is no longer than this.
  private static final int MAX_ASIDE = 300;
  private static final int MAX_REACH = 2 * MAX_ASIDE;

  private static final String CLOSING_QUOTES = "'\"’”‘“`´»›》〉」』＇＂′″";
  private static final String OPENING_BRACKETS = "([{（［｛〔【";
  private static final String CLOSING_BRACKETS = ")]}）］｝〕】";
  // Marks that are not read.
  private static final String SILENT = "*_~™®©\u200B\u200C\u200D\uFEFF";
  // The end of a quoted sentence; without a quotation mark behind it a new one starts there.
  private static final String STOPS = ".,!?…。，！？";
  private static final String STRAIGHT_QUOTES = "'\"`´＇＂";
  private static final String ROUND_BRACKETS = ")）";
  private static final String OPTIONAL_PLURAL = "(들)";

  private static final Pattern TAG =
      Pattern.compile("<[A-Za-z][A-Za-z0-9:._-]{0,40}+(?:\\s[^<>]{0,300})?/?>");
  // The %1 and %NAME of some catalogues beside the conversions of printf, and braces of all kinds.
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "%(?:\\d{1,3}\\$)?[-+#0' ]{0,4}(?:\\d{1,4}|\\*)?(?:\\.(?:\\d{1,4}|\\*))?(?:hh|h|ll|l|L|q|j|z|t)?"
              + "[a-zA-Z@]|%\\([\\w.-]{1,40}\\)[a-zA-Z]|%\\d{1,2}|%[A-Z_]{2,40}%?"
              + "|[$%#@]?\\{[^{}]{0,60}\\}|\\{\\{[^{}]{0,60}\\}\\}|\\$\\([\\w.-]{1,60}\\)"
              + "|\\$[A-Za-z_]\\w{0,40}|@\\w{1,40}@");

  private final String text;
  private final LastWord lastWord;

  private WordEnds(String text, Readings readings) {
    this.text = text;
    lastWord = new LastWord(text, readings);
  }

  static WordEnd before(String text, int offset, Readings readings) {
    return new WordEnds(text, readings).before(offset);
  }

  /** Behind the quotation marks, closing brackets and tags, and the aside, that follow a word. */
  static int after(String text, int wordEnd) {
    int end = wordEnd;
    while (end < text.length() && end - wordEnd < MAX_ASIDE) {
      char c = text.charAt(end);
      int aside = c == ' ' && end + 1 < text.length() ? end + 1 : end;
      if (CLOSING_QUOTES.indexOf(c) >= 0 || CLOSING_BRACKETS.indexOf(c) >= 0) {
        end++;
      } else if (text.startsWith("</", end) && closingAngle(text, end) > 0) {
        end = closingAngle(text, end);
      } else if (OPENING_BRACKETS.indexOf(text.charAt(aside)) >= 0
          && Tail.doubleEnd(text, end) == 0
          && closing(text, aside) > 0) {
        end = closing(text, aside);
      } else {
        break;
      }
    }
    return end;
  }

  private static int closingAngle(String text, int open) {
    for (int i = open; i < text.length() && i - open < MAX_ASIDE; i++) {
      if (text.charAt(i) == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length() && i - open < MAX_ASIDE; i++) {
      char c = text.charAt(i);
      if (OPENING_BRACKETS.indexOf(c) >= 0) {
        depth++;
      } else if (CLOSING_BRACKETS.indexOf(c) >= 0 && --depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private WordEnd before(int offset) {
    boolean plural = text.startsWith(OPTIONAL_PLURAL, offset - OPTIONAL_PLURAL.length());
    if (!plural) {
      return wordBefore(offset);
    }
    // 파일(들) is read with 들 or without: where that makes a difference, either may be meant.
    WordEnd many = lastWord.endingAt(offset - 1);
    WordEnd one = wordBefore(offset - OPTIONAL_PLURAL.length());
    return new WordEnd(many.sound(), many.kind(), many.sound() == one.sound(), many.end());
  }

  private WordEnd wordBefore(int offset) {
    int end = offset;
    String aside = "";
    while (end > 0 && offset - end <= MAX_REACH) {
      int next = past(end, offset);
      if (next < 0) {
        return new WordEnd(FinalSound.UNKNOWN, WordEnd.Kind.PLACEHOLDER, false, end);
      }
      if (next == end) {
        return aside.isEmpty() ? lastWord.endingAt(end) : beside(lastWord.endingAt(end), aside);
      }
      if (next < end - 1 && CLOSING_BRACKETS.indexOf(text.charAt(end - 1)) >= 0) {
        aside = text.substring(next, end);
      }
      end = next;
    }
    return LastWord.nothing(end);
  }

  /**
   * How a word ends beside its aside. The word is what is read; but hanja are read as the aside
   * spells them out, what nobody can read as it says, and an aside that is nothing but a
   * placeholder may well be what the writer read.
   */
  private WordEnd beside(WordEnd word, String aside) {
    String brackets = aside.strip();
    String inside = brackets.substring(1, brackets.length() - 1).strip();
    if (PLACEHOLDER.matcher(inside).matches()) {
      return new WordEnd(word.sound(), word.kind(), false, word.end());
    }
    boolean unread = word.kind() == WordEnd.Kind.OTHER && word.sound() == FinalSound.UNKNOWN;
    if (!(unread || word.kind() == WordEnd.Kind.HANJA) || !inside.matches("[가-힣]{1,20}")) {
      return word;
    }
    FinalSound sound =
        FinalSound.ofHangul(inside.charAt(inside.length() - 1)).orElse(FinalSound.UNKNOWN);
    boolean reading = !unread && inside.length() == hanjaBefore(word.end());
    return new WordEnd(sound, word.kind(), reading, word.end());
  }

  private int hanjaBefore(int end) {
    int start = end;
    while (start > 0
        && end - start < LastWord.MAX_LENGTH
        && LastWord.isHanja(text.charAt(start - 1))) {
      start--;
    }
    return end - start;
  }

  /** Before what is not read at the end given; the end itself when it is; -1 for a placeholder. */
  private int past(int end, int offset) {
    char c = text.charAt(end - 1);
    if (isPlaceholder(end)) {
      return -1;
    }
    if (CLOSING_QUOTES.indexOf(c) >= 0) {
      return isOpening(end) ? end : end - 1;
    }
    if (STOPS.indexOf(c) >= 0) {
      boolean abbreviation = c == '.' && end > 1 && LastWord.isLatin(text.charAt(end - 2));
      return end < offset || abbreviation ? end - 1 : end;
    }
    if (SILENT.indexOf(c) >= 0) {
      return end - 1;
    }
    if (c == '>' || c == '＞') {
      return pastAngle(end);
    }
    return CLOSING_BRACKETS.indexOf(c) >= 0 ? pastBracket(end) : end;
  }

  /** Whether a straight quotation mark stands where one opens: at the start or behind a space. */
  private boolean isOpening(int end) {
    return STRAIGHT_QUOTES.indexOf(text.charAt(end - 1)) >= 0
        && (end == 1
            || Character.isWhitespace(text.charAt(end - 2))
            || OPENING_BRACKETS.indexOf(text.charAt(end - 2)) >= 0);
  }

  private boolean isPlaceholder(int end) {
    char last = text.charAt(end - 1);
    if (!(last < 0x80 && (Character.isLetterOrDigit(last) || "_%@})".indexOf(last) >= 0))) {
      return false;
    }
    int from = Math.max(0, end - LastWord.MAX_LENGTH);
    for (int i = end - 1; i >= from; i--) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Hangul.isSyllable(c)) {
        return false;
      }
      if ("%$@{#".indexOf(c) >= 0
          && !isPercentage(i)
          && PLACEHOLDER.matcher(text).region(i, end).matches()) {
        return true;
      }
    }
    return false;
  }

  /** A percent sign behind a number, as in 3%p: not the start of a placeholder. */
  private boolean isPercentage(int index) {
    return text.charAt(index) == '%' && index > 0 && Character.isDigit(text.charAt(index - 1));
  }

  /** 〈제목〉 in ASCII signs is a quotation, a closing tag is nothing, any other a placeholder. */
  private int pastAngle(int end) {
    int open = end - 2;
    while (open >= 0 && "<＜".indexOf(text.charAt(open)) < 0) {
      open--;
      if (end - open > MAX_ASIDE) {
        return end - 1;
      }
    }
    if (open < 0) {
      return end - 1;
    }
    if (text.charAt(open + 1) == '/') {
      return open;
    }
    return TAG.matcher(text).region(open, end).matches() && !hasHangul(open, end) ? -1 : end - 1;
  }

  private boolean hasHangul(int start, int end) {
    return text.substring(start, end).chars().anyMatch(c -> FinalSound.ofHangul(c).isPresent());
  }

  /**
   * Before a bracketed aside, or into the brackets when no word stands before them. Brackets other
   * than round ones, behind a space, are a label and no aside: [확인]. Double square brackets are the
   * link of a wiki, of which the name is read: [[page|이름]].
   */
  private int pastBracket(int end) {
    int open = opening(end);
    if (text.startsWith("]]", end - 2) && text.startsWith("[[", open)) {
      return end - 1;
    }
    int word = open;
    if (open > 0
        && text.charAt(open - 1) == ' '
        && ROUND_BRACKETS.indexOf(text.charAt(end - 1)) >= 0) {
      word--;
    }
    return word > 0 && isRead(text.codePointBefore(word)) ? word : end - 1;
  }

  private int opening(int end) {
    int depth = 0;
    for (int i = end - 1; i >= 0 && end - i <= MAX_ASIDE; i--) {
      char c = text.charAt(i);
      if (CLOSING_BRACKETS.indexOf(c) >= 0) {
        depth++;
      } else if (OPENING_BRACKETS.indexOf(c) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isRead(int c) {
    return Character.isLetterOrDigit(c)
        || CLOSING_QUOTES.indexOf(c) >= 0
        || CLOSING_BRACKETS.indexOf(c) >= 0
        || "%‰°℃℉+>".indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
