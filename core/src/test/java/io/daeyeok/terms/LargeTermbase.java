package io.daeyeok.terms;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures reading a file of 100,000 concepts, 500,000 terms, 71 MB, until terms of both languages
 * are found, and then editing. Run it in 300 MB with
 *
 * <pre>
 * mvn -q -pl core test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
 *   -Dexec.args="-Xmx300m -cp %classpath io.daeyeok.terms.LargeTermbase"
 * </pre>
 */
final class LargeTermbase {
  private static final int CONCEPTS = 100_000;
  private static final String[] KOREAN =
      "가나다라마바사아자차카타파하국민제도회의결의사인권상황개선위원장총선거관리유엔정책협력대화공동발표문서기구조약안전보장이사".split("");
  private static final String[] ENGLISH =
      ("ad or con de min is tra tion ment er ing pol i cy hu man ri ght coun cil res o lu pro ced "
              + "ure vo te sta ffi na")
          .split(" ");

  private LargeTermbase() {}

  public static void main(String[] args) throws IOException {
    Path file = Files.createTempFile("large-termbase", ".json");
    try {
      write(file);
      Runtime runtime = Runtime.getRuntime();
      for (int run = 1; run <= 3; run++) {
        Clock clock = new Clock();
        Termbase termbase = Termbase.read(file);
        String read = clock.lap();
        termbase.find("가나다", Locale.KOREAN);
        termbase.find("human rights", Locale.ENGLISH);
        String ready = clock.lap();
        System.gc();
        long live = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        System.out.printf(
            "run %d: %,d concepts of %,d bytes read in %s, ready in another %s, live heap %d MiB%n",
            run, termbase.concepts().size(), Files.size(file), read, ready, live);
        edit(termbase);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static void edit(Termbase termbase) {
    int edits = 1000;
    long slowest = 0;
    Clock clock = new Clock();
    for (int i = 0; i < edits; i++) {
      long start = System.nanoTime();
      Term term = Term.of("수정" + i + "판", Locale.KOREAN);
      termbase.update(Concept.of("concept-" + i * 97, term));
      termbase.find("수정" + i + "판을", Locale.KOREAN);
      slowest = Math.max(slowest, System.nanoTime() - start);
    }
    System.out.printf(
        "  %,d edits, each with a find after it, in %s; the slowest in %,d ms%n",
        edits, clock.lap(), slowest / 1_000_000);
  }

  /** Wall and processor time; the machine may have other things to do. */
  private static final class Clock {
    private long wall = System.nanoTime();
    private long cpu = cpu();

    String lap() {
      long wallBefore = wall;
      long cpuBefore = cpu;
      wall = System.nanoTime();
      cpu = cpu();
      return String.format(
          Locale.ROOT,
          "%,d ms (%,d ms of CPU)",
          (wall - wallBefore) / 1_000_000,
          (cpu - cpuBefore) / 1_000_000);
    }

    private static long cpu() {
      return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
  }

  private static void write(Path file) throws IOException {
    Random random = new Random(7);
    List<Concept> concepts = new ArrayList<>();
    for (int i = 0; i < CONCEPTS; i++) {
      String korean = word(KOREAN, 3 + random.nextInt(6), random);
      String english = english(2, random);
      concepts.add(
          new Concept(
              "concept-" + i,
              "field-" + i % 20,
              "noun",
              "Definition of " + english(4, random) + ".",
              i % 2 == 0 ? "A note on " + english(3, random) + "." : "",
              "Editors",
              "high",
              false,
              List.of(
                  Term.of(korean + " " + word(KOREAN, 2, random), Locale.KOREAN),
                  Term.of(
                      korean + word(KOREAN, 2, random),
                      Locale.KOREA,
                      Status.ADMITTED,
                      TermKind.SYNONYM),
                  Term.of(english, Locale.ENGLISH),
                  Term.of(english + "s", Locale.ENGLISH, Status.ADMITTED, TermKind.INFLECTION),
                  Term.of(english(3, random), Locale.ENGLISH, Status.ADMITTED, TermKind.SYNONYM))));
    }
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      TermbaseWriter.write(concepts, out);
    }
  }

  private static String english(int words, Random random) {
    StringBuilder english = new StringBuilder();
    for (int i = 0; i < words; i++) {
      english.append(i == 0 ? "" : " ").append(word(ENGLISH, 2 + random.nextInt(3), random));
    }
    return english.toString();
  }

  private static String word(String[] syllables, int length, Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(syllables[random.nextInt(syllables.length)]);
    }
    return word.toString();
  }
}
