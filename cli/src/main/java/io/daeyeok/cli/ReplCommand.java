package io.daeyeok.cli;

import io.daeyeok.memory.MemoryLockedException;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "repl",
    description = {
      "Looks up what you type, line by line; 'help' inside lists the commands.",
      "Where there is no terminal it reads plain lines.%n"
    },
    mixinStandardHelpOptions = true)
final class ReplCommand implements Callable<Integer> {
  /** What a line of context is cut to where the width of the terminal is not known. */
  static final int COLUMNS = 100;

  private final Console console;

  @Mixin private Options options;

  ReplCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    return options.start(console);
  }

  /** What the program without a command takes too. */
  static final class Options {
    @Mixin private MemoryOption memories;
    @Mixin private TermbaseOption termbases;

    int start(Console console) throws IOException {
      Termbase termbase = termbases.read(console, Locale.ENGLISH, Locale.KOREAN);
      try (TranslationMemory memory = open(console)) {
        try (Repl repl = new Repl(console, memory, termbase, memories.folder() != null)) {
          return repl.run();
        }
      }
    }

    /** For writing if that is possible: words are added while one works. */
    private TranslationMemory open(Console console) throws IOException {
      Path folder = memories.folder();
      if (folder == null) {
        return MemoryOption.bundled();
      }
      try {
        return TranslationMemory.open(folder);
      } catch (MemoryLockedException e) {
        console.err().println(e.getMessage() + "; it is open for reading here");
        return TranslationMemory.openReadOnly(folder);
      }
    }
  }
}
