package io.daeyeok.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How to check.
 *
 * @param levels the severity of rules by id where it is not the default; empty switches a rule off
 * @param languages the base languages in which every concept must have a term, such as {@code ko};
 *     none means those that at least half of the concepts have
 * @param korean the variety meant where a file says {@code ko} without a region
 * @param houseForms what must not be written, letter for letter, and what is written instead
 * @param firstMention the ids of concepts that are explained in brackets where a file first names
 *     them
 * @param ignores findings that are right to ignore, each with its reason
 * @param today the day on which terms must be valid
 */
public record CheckOptions(
    Map<String, Optional<Severity>> levels,
    Set<String> languages,
    Locale korean,
    Map<String, String> houseForms,
    Set<String> firstMention,
    List<Ignore> ignores,
    LocalDate today) {

  /** Checks that nothing is null and that rules and Korean variety are known. */
  public CheckOptions {
    levels = Map.copyOf(new TreeMap<>(levels));
    languages = Set.copyOf(languages);
    Objects.requireNonNull(korean, "korean");
    houseForms = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(houseForms));
    firstMention = Set.copyOf(firstMention);
    ignores = List.copyOf(ignores);
    Objects.requireNonNull(today, "today");
    levels.keySet().forEach(Rule::withId);
    if (!korean.getLanguage().equals("ko") || korean.getCountry().isEmpty()) {
      throw new IllegalArgumentException(
          "'" + korean.toLanguageTag() + "' is no variety of Korean; say ko-KR or ko-KP");
    }
  }

  /**
   * The defaults: every rule at its own severity, {@code ko} meaning {@code ko-KR}.
   *
   * @param today the day on which terms must be valid
   * @return the options
   */
  public static CheckOptions on(LocalDate today) {
    return new CheckOptions(Map.of(), Set.of(), Locale.KOREA, Map.of(), Set.of(), List.of(), today);
  }

  /**
   * These options with another severity for a rule.
   *
   * @param rule the rule's id
   * @param severity how bad its findings are
   * @return the other options
   * @throws IllegalArgumentException if there is no such rule
   */
  public CheckOptions level(String rule, Severity severity) {
    return with(rule, Optional.of(severity));
  }

  /**
   * These options without a rule.
   *
   * @param rule the rule's id
   * @return the other options
   * @throws IllegalArgumentException if there is no such rule
   */
  public CheckOptions without(String rule) {
    return with(rule, Optional.empty());
  }

  /**
   * These options, with only the rules named.
   *
   * @param rules their ids
   * @return the other options
   */
  public CheckOptions only(Set<String> rules) {
    rules.forEach(Rule::withId);
    Map<String, Optional<Severity>> all = new TreeMap<>(levels);
    for (Rule rule : Rule.all()) {
      if (!rules.contains(rule.id())) {
        all.put(rule.id(), Optional.empty());
      }
    }
    return new CheckOptions(all, languages, korean, houseForms, firstMention, ignores, today);
  }

  /**
   * These options with one more kind of finding ignored.
   *
   * @param ignore what, and why
   * @return the other options
   */
  public CheckOptions ignoring(Ignore ignore) {
    List<Ignore> all = new ArrayList<>(ignores);
    all.add(ignore);
    return new CheckOptions(levels, languages, korean, houseForms, firstMention, all, today);
  }

  private CheckOptions with(String rule, Optional<Severity> severity) {
    Map<String, Optional<Severity>> all = new TreeMap<>(levels);
    all.put(rule, severity);
    return new CheckOptions(all, languages, korean, houseForms, firstMention, ignores, today);
  }

  /** The severity of a rule's findings; empty when it is off. */
  Optional<Severity> severity(Rule rule) {
    return levels.getOrDefault(rule.id(), Optional.of(rule.severity()));
  }
}
