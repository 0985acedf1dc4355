package io.daeyeok.check;

import java.util.List;
import java.util.Objects;

/**
 * One thing that can be wrong with a glossary or with a translation.
 *
 * <p>Rules are stateless and thread-safe; there is one object of each.
 */
public abstract sealed class Rule permits GlossaryRule, BitextRule {
  private final String id;
  private final Severity severity;

  Rule(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  /**
   * All rules.
   *
   * @return an unmodifiable list, those for glossaries first, in the order of the handbook
   */
  public static List<Rule> all() {
    return RuleList.ALL;
  }

  /**
   * The rule with an id.
   *
   * @param id the id, such as {@code glossary/two-preferred}
   * @return the rule
   * @throws IllegalArgumentException if there is none; the message names the one that is nearest
   */
  public static Rule withId(String id) {
    Objects.requireNonNull(id, "id");
    for (Rule rule : RuleList.ALL) {
      if (rule.id.equals(id)) {
        return rule;
      }
    }
    List<String> known = RuleList.ALL.stream().map(Rule::id).toList();
    throw new IllegalArgumentException(
        "there is no rule '" + id + "'; " + Nearest.suggestion(id, known));
  }

  /**
   * What the rule is called in reports, configurations and baselines. It never changes.
   *
   * @return an id such as {@code bitext/number}
   */
  public final String id() {
    return id;
  }

  /**
   * How bad its findings are unless a configuration says otherwise.
   *
   * @return the default severity
   */
  public final Severity severity() {
    return severity;
  }

  /**
   * What the rule looks for.
   *
   * @return one line
   */
  public final String help() {
    return Handbook.help(id);
  }

  /**
   * Why it matters, what counts and what does not, with an example that is wrong and one that is
   * right.
   *
   * @return some paragraphs of Markdown
   */
  public final String explanation() {
    return Handbook.explanation(id);
  }

  /**
   * Whether all its suggestions can be applied without a person looking at each: they change
   * spelling noise and nothing that is read. Of other rules {@link FileFix} applies what is
   * certain.
   *
   * @return true for a rule of which {@link FileFix} applies every suggestion
   */
  public boolean isMechanical() {
    return false;
  }

  @Override
  public final String toString() {
    return id;
  }
}
