package io.daeyeok.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a table writes its cells.
 *
 * @param separator what stands between two cells
 * @param isQuoted whether a cell may stand in quotes, as spreadsheets write them; without that a
 *     quote is text
 * @param hasEscapes whether a backslash escapes, as in Daeyeok's own TSV files
 * @param hasComments whether lines that start with a number sign are remarks, as in the glossaries
 *     of OmegaT
 * @param prelude how many lines come before the first record
 */
record TableDialect(
    char separator, boolean isQuoted, boolean hasEscapes, boolean hasComments, int prelude) {
  private static final char[] SEPARATORS = {'\t', ';', ','};

  /**
   * The dialect of a table that starts with these lines, empty when they are no table of two
   * columns or more.
   */
  static Optional<TableDialect> of(List<TextLines.Line> lines) {
    List<TextLines.Line> filled = filled(lines);
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    String first = filled.get(0).text();
    if (first.equals(TsvEscapes.MARK)) {
      return Optional.of(new TableDialect('\t', false, true, false, filled.get(0).number()));
    }
    if (first.length() == 5 && first.startsWith("sep=")) {
      // Excel's own way to say it.
      return Optional.of(
          new TableDialect(first.charAt(4), true, false, false, filled.get(0).number()));
    }
    boolean comments = isRemark(first);
    List<TextLines.Line> records =
        comments ? filled.stream().filter(line -> !line.text().startsWith("#")).toList() : filled;
    if (comments && records.isEmpty()) {
      return Optional.of(new TableDialect('\t', false, false, true, 0));
    }
    if (records.isEmpty()) {
      return Optional.empty();
    }
    return separator(records)
        .map(
            separator ->
                new TableDialect(
                    separator,
                    separator == '\t' ? isQuotedByTabs(records) : true,
                    false,
                    comments,
                    0));
  }

  /** A first line such as {@code # -*- coding: utf-8 -*-}; one with a tab is a pair of texts. */
  private static boolean isRemark(String line) {
    return line.startsWith("#") && (line.indexOf('\t') < 0 || line.contains("coding:"));
  }

  private static List<TextLines.Line> filled(List<TextLines.Line> lines) {
    return lines.stream().filter(line -> !line.text().isBlank()).toList();
  }

  /**
   * A tab in the first line decides. Else it is the character that divides most records into as
   * many cells as the first; of two that do so alike the rarer one in prose, the semicolon.
   */
  private static Optional<Character> separator(List<TextLines.Line> records) {
    char best = 0;
    double bestShare = 0;
    for (char separator : SEPARATORS) {
      if (separator == '\t' && records.get(0).text().indexOf('\t') >= 0) {
        return Optional.of('\t');
      }
      double share = share(records, separator);
      if (share > bestShare) {
        best = separator;
        bestShare = share;
      }
    }
    return bestShare == 0 ? Optional.empty() : Optional.of(best);
  }

  /** The share of lines in records of as many cells as the first, which has two at least. */
  private static double share(List<TextLines.Line> lines, char separator) {
    int columns = 0;
    int same = 0;
    for (int i = 0; i < lines.size(); ) {
      QuoteScan scan = new QuoteScan(separator);
      int read = record(lines, i, scan);
      int cells = read > 0 ? scan.cells().size() : 0;
      int used = Math.max(1, read);
      if (i == 0) {
        columns = cells;
        if (columns < 2) {
          return 0;
        }
      }
      same += cells == columns ? used : 0;
      i += used;
    }
    return (double) same / lines.size();
  }

  /** How many lines from one on make a record; 0 when they make none. */
  private static int record(List<TextLines.Line> lines, int start, QuoteScan scan) {
    for (int i = start; i < lines.size(); i++) {
      QuoteScan.State state = scan.feed(lines.get(i));
      if (state == QuoteScan.State.COMPLETE) {
        return i - start + 1;
      }
      if (state != QuoteScan.State.OPEN) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Whether a tab-separated table quotes its cells. In most of them a quote is text, so it takes
   * records that are well-formed by RFC 4180 throughout, and one of three signs: quotes doubled in
   * a quoted cell, every cell quoted, or lines that only quoting makes into records of one width.
   */
  private static boolean isQuotedByTabs(List<TextLines.Line> lines) {
    List<QuoteScan> records = new ArrayList<>();
    for (int i = 0; i < lines.size(); ) {
      QuoteScan scan = new QuoteScan('\t');
      int read = record(lines, i, scan);
      boolean cutOff = read == 0 && i > 0 && isOpen(lines, i);
      if (cutOff) {
        break;
      }
      if (read == 0) {
        return false;
      }
      records.add(scan);
      i += read;
    }
    boolean doubled = records.stream().anyMatch(QuoteScan::hasDoubledQuote);
    boolean throughout = records.stream().allMatch(QuoteScan::isQuotedThroughout);
    return doubled || throughout || isOneWidthByQuotesOnly(lines, records);
  }

  /** Whether the sample ends in the middle of a record. */
  private static boolean isOpen(List<TextLines.Line> lines, int start) {
    QuoteScan scan = new QuoteScan('\t');
    for (int i = start; i < lines.size(); i++) {
      if (scan.feed(lines.get(i)) != QuoteScan.State.OPEN) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOneWidthByQuotesOnly(
      List<TextLines.Line> lines, List<QuoteScan> records) {
    int width = records.get(0).cells().size();
    boolean quotedWidth = records.stream().allMatch(record -> record.cells().size() == width);
    boolean plainWidth =
        lines.stream().allMatch(line -> line.text().split("\t", -1).length == width);
    return quotedWidth && !plainWidth;
  }
}
