package io.daeyeok.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param findings what is wrong, file by file in the order given, by line and column
 * @param unreadable the files that could not be read, or not to their end: a line each, with the
 *     place and the reason
 * @param concepts how many concepts were checked
 * @param units how many translation units were checked
 * @param unlisted how many findings there are beside those listed: a file lists at most 100,000
 */
public record CheckReport(
    List<Finding> findings, List<String> unreadable, long concepts, long units, long unlisted) {

  /** Copies the lists. */
  public CheckReport {
    findings = List.copyOf(findings);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * How many findings have a severity.
   *
   * @param severity the severity
   * @return the count among the findings listed
   */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * Whether something is at least so bad.
   *
   * @param severity the mildest severity that counts
   * @return true when a finding has it or a worse one
   */
  public boolean hasAtLeast(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) <= 0);
  }

  /**
   * This report less what a baseline knows. A finding that the baseline knows once is taken out
   * once.
   *
   * @param baseline the findings that are not news
   * @return the report of what is new
   */
  public CheckReport without(Baseline baseline) {
    Map<String, Integer> left = new HashMap<>(baseline.counts());
    List<Finding> fresh = new ArrayList<>();
    for (Finding finding : findings) {
      Integer count = left.getOrDefault(finding.fingerprint(), 0);
      if (count > 0) {
        left.put(finding.fingerprint(), count - 1);
      } else {
        fresh.add(finding);
      }
    }
    return new CheckReport(fresh, unreadable, concepts, units, unlisted);
  }
}
