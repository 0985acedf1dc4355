package io.daeyeok.cli;

import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "reindex",
    description = {
      "Rewrites the index of a memory that another version of Daeyeok wrote.",
      "The units stay as they are.%n"
    },
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--memory",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the memory.")
  private Path folder;

  ReindexCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    TranslationMemory.reindex(folder);
    console.out().println(folder + " is indexed by this version now");
    return 0;
  }
}
