package io.daeyeok.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the figures were measured on and with, as the head of a results file. */
final class Machine {
  private Machine() {}

  static String head(String title, String commit, String command, List<Path> inputs)
      throws IOException {
    StringBuilder head = new StringBuilder();
    head.append("# ").append(title).append("\n\n| | |\n|---|---|\n");
    row(head, "processor", processor());
    row(head, "memory", String.format(Locale.ROOT, "%.1f GiB", memoryBytes() / 0x1p30));
    row(
        head,
        "system",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"));
    row(
        head,
        "JDK",
        System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
    row(head, "commit", commit);
    row(head, "command", "`" + command + "`");
    for (Path input : inputs) {
      row(
          head,
          "input",
          input.getFileName() + ", " + Files.size(input) + " bytes, sha256 " + Build.sha256(input));
    }
    return head.append('\n').toString();
  }

  private static void row(StringBuilder table, String name, String value) {
    table.append("| ").append(name).append(" | ").append(value).append(" |\n");
  }

  private static String processor() throws IOException {
    String model = System.getProperty("os.arch");
    Path linux = Path.of("/proc/cpuinfo");
    if (Files.exists(linux)) {
      model =
          Files.readAllLines(linux).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 1).strip())
              .findFirst()
              .orElse(model);
    }
    return model + ", " + Runtime.getRuntime().availableProcessors() + " cores";
  }

  private static long memoryBytes() {
    return java.lang.management.ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean bean
        ? bean.getTotalMemorySize()
        : Runtime.getRuntime().maxMemory();
  }
}
