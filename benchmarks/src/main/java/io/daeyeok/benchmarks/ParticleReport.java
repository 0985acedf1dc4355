package io.daeyeok.benchmarks;

import io.daeyeok.text.Agreement;
import io.daeyeok.text.Particle;
import io.daeyeok.text.ParticleCheck;
import io.daeyeok.text.WordEnd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Do the particles that people wrote agree with what the library would choose? Counted by what
 * stands before the particle, and written to a results file; the disagreements, which are other
 * people's text, are only printed.
 */
public final class ParticleReport {
  private static final Set<String> OPTIONS =
      Set.of("tsv", "lines", "show", "out", "name", "commit", "command", "work");

  // Particles that nothing else looks like; 고, 라고, 나, 며 and 다 behind a quotation are often endings.
  private static final List<Particle> CLEAR =
      List.of("은", "이", "을", "과", "으로", "으로서", "으로써", "으로부터", "으로의").stream()
          .map(shape -> Particle.of(shape).orElseThrow())
          .toList();

  private final Agreement agreement = Agreement.standard();
  private final Map<String, Count> counts = new TreeMap<>();
  private final int shown;

  private ParticleReport(int shown) {
    this.shown = shown;
  }

  /**
   * How many particles of one kind there were, and those that the library would write otherwise.
   */
  static final class Count {
    private int agreeing;
    private final List<String> others = new ArrayList<>();

    int all() {
      return agreeing + others.size();
    }

    double share() {
      return (double) agreeing / all();
    }
  }

  /** See benchmarks/README.md for the options. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, OPTIONS);
    List<Path> lines = arguments.all("lines").stream().map(Path::of).toList();
    List<Path> tables = arguments.all("tsv").stream().map(Path::of).toList();
    List<Path> files = new ArrayList<>(lines);
    files.addAll(tables);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no Korean text; give --lines FILE... or --tsv FILE...");
    }
    ParticleReport report = new ParticleReport(Integer.parseInt(arguments.one("show", "0")));
    Set<String> texts = new LinkedHashSet<>();
    for (Path file : lines) {
      texts.addAll(Files.readAllLines(file));
    }
    for (Path table : tables) {
      Row.read(table).forEach(row -> texts.add(row.second().replace("\\n", "\n")));
    }
    texts.forEach(report::count);
    String name = arguments.one("name", "particles");
    String head =
        Machine.head(
            "Particles: " + name,
            arguments.one("commit", "unknown"),
            arguments.one("command", "ParticleReport " + String.join(" ", args)),
            files);
    Path out = Path.of(arguments.one("out", "results"));
    Files.createDirectories(out);
    Path file = out.resolve(LocalDate.now() + "-" + name + ".md");
    Files.writeString(file, head + report.table());
    System.out.print(report.table() + report.disagreements());
    System.out.println("written: " + file);
  }

  /** The counts by kind, as far as a text has any. */
  static Map<String, Count> of(List<String> texts) {
    ParticleReport report = new ParticleReport(0);
    texts.forEach(report::count);
    return report.counts;
  }

  private void count(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (isHangul(text.charAt(i))
          && !isHangul(text.charAt(i - 1))
          && !Character.isWhitespace(text.charAt(i - 1))) {
        int place = i;
        agreement
            .verify(text, i)
            .filter(ParticleReport::isClear)
            .ifPresent(c -> add(text, place, c));
      }
    }
  }

  private static boolean isClear(ParticleCheck check) {
    for (Particle particle : CLEAR) {
      for (String shape : List.of(particle.afterConsonant(), particle.afterVowel())) {
        if (check.found().equals(shape)
            || (check.found().startsWith(shape)
                && Particle.of(check.found()).isEmpty()
                && shape.length() == 1
                && "은는을를과와".contains(shape))) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(String text, int place, ParticleCheck check) {
    Count count =
        counts.computeIfAbsent(kind(text.charAt(place - 1), check.word()), k -> new Count());
    if (check.agrees()) {
      count.agreeing++;
    } else {
      String before = text.substring(Math.max(0, place - 30), place);
      count.others.add(before + "[" + check.found() + " → " + check.expected() + "]");
    }
  }

  private static String kind(char before, WordEnd word) {
    if (word.kind() == WordEnd.Kind.PLACEHOLDER || word.kind() == WordEnd.Kind.OTHER) {
      return lower(word.kind());
    }
    String doubt = word.certain() ? "" : " (suggested)";
    if (")]}）］】".indexOf(before) >= 0) {
      return "closing bracket" + doubt;
    }
    if ("'\"’”》〉」』>`".indexOf(before) >= 0) {
      return "closing quote" + doubt;
    }
    return lower(word.kind()) + doubt;
  }

  private static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            "| before the particle | particles | as chosen | share |\n|---|--:|--:|--:|\n");
    counts.forEach(
        (kind, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f %% |%n",
                    kind,
                    count.all(),
                    count.agreeing,
                    100 * count.share())));
    return table.toString();
  }

  private String disagreements() {
    StringBuilder list = new StringBuilder();
    counts.forEach(
        (kind, count) ->
            count.others.stream()
                .limit(shown)
                .forEach(other -> list.append(kind).append('\t').append(other).append('\n')));
    return list.toString();
  }
}
