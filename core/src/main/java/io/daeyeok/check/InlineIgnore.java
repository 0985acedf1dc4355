package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A remark in a file that a rule is not to be applied to what comes next: {@code <!--
 * daeyeok:ignore bitext/number The year is in the title. -->} in XML, {@code # daeyeok:ignore ...}
 * on a line of its own elsewhere.
 *
 * @param position where the remark says {@code daeyeok:ignore}
 * @param rule the rule's id as written, or the empty string
 * @param reason why, or the empty string
 */
record InlineIgnore(FilePosition position, String rule, String reason) {
  static final String MARK = "daeyeok:ignore";
  private static final String REST = "(?![-\\w])[ \\t]*+([^\\s<>]*+)(.*)";
  private static final Pattern XML = Pattern.compile("<!--[\\s]*+(" + MARK + ")" + REST);
  private static final Pattern LINE = Pattern.compile("#[.]?+[ \\t]*+(" + MARK + ")" + REST);

  /** The remark that starts on a line at or behind a column, if there is one. */
  static Optional<InlineIgnore> in(String line, boolean isXml, int from, String file, int number) {
    Matcher remark = (isXml ? XML : LINE).matcher(line).region(from, line.length());
    if (!(isXml ? remark.find() : from == 0 && remark.lookingAt())) {
      return Optional.empty();
    }
    String rule = remark.group(2);
    String rest = remark.group(3);
    int end = rest.indexOf("-->");
    return Optional.of(
        new InlineIgnore(
            new FilePosition(file, number, remark.start(1) + 1),
            rule.equals("--") ? "" : rule,
            rule.equals("--") ? "" : isXml && end >= 0 ? rest.substring(0, end) : rest));
  }

  boolean isBefore(FilePosition other) {
    return isBefore(position, other);
  }

  /** Of two places in one file. */
  static boolean isBefore(FilePosition a, FilePosition b) {
    return a.line() < b.line() || (a.line() == b.line() && a.column() < b.column());
  }

  Spot spot() {
    String text = rule.isEmpty() ? MARK : MARK + " " + rule;
    return new Spot(position, true, "", MARK, text, 0, text.length(), 0, 0);
  }
}
