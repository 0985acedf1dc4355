package io.daeyeok.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. Exit codes: 0 fine, 1 findings, 2 bad usage or unreadable input. */
@Command(
    name = "daeyeok",
    description = {
      "A translation memory and termbase that understand Korean, North and South, and English.",
      "",
      "Without a command it starts the REPL on the bundled memory and termbase.%n"
    },
    subcommands = {
      ReplCommand.class,
      LookupCommand.class,
      ConcordanceCommand.class,
      TermsCommand.class,
      NormalizeCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ConvertCommand.class,
      StatsCommand.class,
      CheckCommand.class,
      RulesCommand.class,
      ExplainCommand.class,
      ReindexCommand.class,
      VerifyCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Daeyeok.Version.class,
    footer = "%nExit codes: 0 fine, 1 findings, 2 bad usage or unreadable input.")
public final class Daeyeok implements java.util.concurrent.Callable<Integer> {
  private static final int BAD_INPUT = 2;
  // Lucene logs how it could be faster with other JVM flags: nothing that a user can act on here.
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private final Console console;

  @Mixin private ReplCommand.Options options;
  @Spec private CommandSpec spec;

  Daeyeok(Console console) {
    this.console = console;
  }

  /**
   * Runs one command and ends the process with its exit code.
   *
   * @param args the command and its arguments
   */
  public static void main(String[] args) {
    LUCENE.setLevel(Level.SEVERE);
    // Buffered: a file stream takes a pipe for a file and asks how long it is.
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(new Console(in, out, err, Console.isTerminal()), args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14),
        false,
        StandardCharsets.UTF_8);
  }

  /** Runs one command; everything it says goes to the console given. */
  static int run(Console console, String... args) {
    CommandLine line =
        new CommandLine(new Daeyeok(console), new Commands(console))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setUsageHelpAutoWidth(console.isInteractive())
            .setOut(console.outWriter())
            .setErr(console.errWriter())
            .registerConverter(Locale.class, Languages::parse);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.isInteractive() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(
        (problem, given) -> {
          CommandLine command = problem.getCommandLine();
          console.err().println("daeyeok: " + problem.getMessage());
          console.err().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
          return BAD_INPUT;
        });
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> {
          console.err().println("daeyeok: " + Problem.of(problem));
          if (System.getenv("DAEYEOK_DEBUG") != null) {
            problem.printStackTrace(console.err());
          }
          return BAD_INPUT;
        });
    int code;
    try {
      code = line.execute(args);
    } catch (OutOfMemoryError e) {
      console.err().println("daeyeok: " + Problem.of(e));
      code = BAD_INPUT;
    }
    console.out().flush();
    console.err().flush();
    return code;
  }

  @Override
  public Integer call() throws Exception {
    return options.start(console);
  }

  /** Commands that print do so to the console of this run. */
  private record Commands(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Console.class).newInstance(console);
      } catch (NoSuchMethodException e) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  /** The version in the jar's manifest. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Daeyeok.class.getPackage().getImplementationVersion();
      return new String[] {"daeyeok " + (version == null ? "(development)" : version)};
    }
  }
}
