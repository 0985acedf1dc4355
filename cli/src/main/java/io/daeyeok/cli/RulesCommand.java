package io.daeyeok.cli;

import io.daeyeok.check.Rule;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
    name = "rules",
    description = "Lists the rules of the checks.%n",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  private static final int ID = 37;
  private static final int LEVEL = 9;

  private final Console console;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    for (Rule rule : Rule.all()) {
      console
          .out()
          .println(
              Width.pad(rule.id(), ID) + Width.pad(rule.severity().label(), LEVEL) + rule.help());
    }
    return 0;
  }
}
