package io.daeyeok.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is explained, fires on its wrong example and is silent on its right one. */
class HandbookTest {
  private static final Pattern EXAMPLES =
      Pattern.compile(
          "Wrong:\n\n```(json|text)\n(.*?)```\n\nRight:\n\n```\\1\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  static List<Rule> rules() {
    return Rule.all();
  }

  private static Matcher examples(Rule rule) {
    Matcher examples = EXAMPLES.matcher(rule.explanation());
    assertTrue(examples.find(), rule + " has no examples");
    return examples;
  }

  private CheckReport check(String kind, String example) {
    return kind.equals("json") ? Checked.glossary(folder, example) : Checked.units(folder, example);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theWrongExampleIsFoundByItsRuleAlone(Rule rule) {
    Matcher examples = examples(rule);
    CheckReport report = check(examples.group(1), examples.group(2));
    assertEquals(List.of(), report.unreadable());
    assertEquals(Set.of(rule.id()), Checked.rules(report), report.findings().toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theRightExampleIsNot(Rule rule) {
    Matcher examples = examples(rule);
    CheckReport report = check(examples.group(1), examples.group(3));
    assertEquals(List.of(), report.unreadable());
    assertFalse(Checked.rules(report).contains(rule.id()), report.findings().toString());
    assertFalse(report.hasAtLeast(Severity.ERROR), report.findings().toString());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void isExplainedInWords(Rule rule) {
    assertTrue(rule.help().length() > 20 && rule.help().length() < 100, rule.help());
    assertFalse(rule.help().endsWith("."), rule.help());
    assertTrue(rule.explanation().indexOf("Wrong:") > 40, rule.explanation());
  }

  @Test
  void idsAreUniqueAndKeepTheirShape() {
    Set<String> ids = new HashSet<>();
    for (Rule rule : Rule.all()) {
      assertTrue(ids.add(rule.id()), rule.id());
      assertTrue(rule.id().matches("(glossary|bitext)/[a-z]+(-[a-z]+)*"), rule.id());
      assertEquals(rule.id().startsWith("glossary/"), rule instanceof GlossaryRule);
    }
  }

  @Test
  void anUnknownRuleIsRefusedWithTheNearestOne() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Rule.withId("glossary/to-long"));
    assertTrue(refused.getMessage().contains("\"glossary/too-long\""), refused.getMessage());
  }
}
