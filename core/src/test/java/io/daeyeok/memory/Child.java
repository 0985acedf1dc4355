package io.daeyeok.memory;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Another process that uses a memory, and may be killed. It says in lines what it has done. */
final class Child implements Closeable {
  /** More than the store indexes at a time. */
  static final int IMPORTED = 17_000;

  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    lines = process.inputReader(StandardCharsets.UTF_8);
  }

  static Child start(String task, Path folder, String name) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx256m",
            "-Dfile.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            task,
            folder.toString(),
            name);
    return new Child(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  long pid() {
    return process.pid();
  }

  /** The next line, null when the process has ended. */
  String line() throws IOException {
    return lines.readLine();
  }

  /** Lets a holding child add a unit, and returns the unit's id. */
  String ask() throws IOException {
    process.getOutputStream().write('+');
    process.getOutputStream().flush();
    return line();
  }

  boolean endsWithin(long time, TimeUnit unit) throws InterruptedException {
    return process.waitFor(time, unit);
  }

  /** Kills the process at once, as {@code kill -9} does, and returns what it had still said. */
  List<String> kill() throws IOException, InterruptedException {
    // Process.destroyForcibly would close the stream that is read below.
    process.toHandle().destroyForcibly();
    List<String> rest = new ArrayList<>();
    // The last line may have been cut off in the middle: it was not acknowledged.
    StringBuilder line = new StringBuilder();
    for (int c = lines.read(); c >= 0; c = lines.read()) {
      if (c == '\n') {
        rest.add(line.toString());
        line.setLength(0);
      } else {
        line.append((char) c);
      }
    }
    process.waitFor();
    return rest;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    lines.close();
  }

  static TranslationUnit unit(String name, int number) {
    return Units.unit(name + number, "글 " + name + number, "n" + number);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    String name = arguments[2];
    switch (arguments[0]) {
      case "add" -> add(folder, name);
      case "import" -> importAll(folder, name);
      case "hold" -> hold(folder);
      case "die early" -> dieBeforeTheFirstCommit(folder, name);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }

  private static void add(Path folder, String name) throws IOException {
    TranslationMemory memory = TranslationMemory.open(folder);
    for (int i = 0; ; i++) {
      say(memory.add(unit(name, i)).id());
    }
  }

  private static void importAll(Path folder, String name) throws IOException {
    TranslationMemory memory = TranslationMemory.open(folder);
    int[] given = {0};
    memory.<IOException>addAll(
        () -> {
          if (given[0] == IMPORTED) {
            say("end");
            return Optional.empty();
          }
          if (given[0] % 1000 == 0) {
            say(Integer.toString(given[0]));
          }
          return Optional.of(Units.plain(name, given[0]++));
        },
        Duplicates.KEEP);
    say("done");
    System.in.read();
  }

  private static void hold(Path folder) throws IOException {
    try (TranslationMemory memory = TranslationMemory.open(folder)) {
      say("open");
      for (int i = 0; System.in.read() >= 0; i++) {
        say(memory.add(unit("held", i)).id());
      }
    }
  }

  /** What a memory leaves behind that dies while it is being made, however far it has come. */
  private static void dieBeforeTheFirstCommit(Path folder, String moment) throws IOException {
    Directory directory = FSDirectory.open(folder);
    if (!moment.equals("folder")) {
      WriterLock.of(directory, "new");
    }
    if (moment.equals("writer") || moment.equals("prepared")) {
      IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig());
      if (moment.equals("prepared")) {
        writer.prepareCommit();
      }
    }
    Runtime.getRuntime().halt(9);
  }
}
