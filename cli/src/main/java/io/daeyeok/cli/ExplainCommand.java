package io.daeyeok.cli;

import io.daeyeok.check.Rule;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
    name = "explain",
    description = "Explains a rule of the checks, with a wrong and a right example.%n",
    mixinStandardHelpOptions = true,
    footer = {"%nExample:", "  daeyeok explain glossary/two-preferred"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "RULE", description = "The rule's id, as daeyeok rules lists it.")
  private String id;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Rule rule = Rule.withId(id);
    console.out().println(rule.id() + " (" + rule.severity().label() + "): " + rule.help());
    console.out().println();
    console.out().println(rule.explanation());
    console.out().println();
    console
        .out()
        .println(
            "To ignore it in one place, where the format has comments: daeyeok:ignore "
                + rule.id()
                + " REASON; see daeyeok check --help.");
    return 0;
  }
}
