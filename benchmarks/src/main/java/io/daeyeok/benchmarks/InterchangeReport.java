package io.daeyeok.benchmarks;

import io.daeyeok.interchange.UnitFile;
import io.daeyeok.interchange.UnitReader;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Measures how fast a TMX file is read, in the heap that the virtual machine was started with, and
 * how fast the JDK's parser alone goes through the same bytes.
 */
public final class InterchangeReport {
  private static final Set<String> OPTIONS =
      Set.of(
          "first", "second", "tsv", "lines", "units", "work", "out", "name", "commit", "command");
  private static final int PAIRS = 5_000;
  private static final int WARM_UP = 200_000;

  private final Inputs inputs;
  private final List<Pair> pairs;
  private final StringBuilder report = new StringBuilder();

  private InterchangeReport(Inputs inputs) throws IOException {
    this.inputs = inputs;
    List<Pair> all = inputs.pairs();
    pairs = new ArrayList<>(all.subList(0, Math.min(PAIRS, all.size())));
  }

  /** Reads a stream to its end and counts its units. */
  private interface Reading {
    long units(GeneratedTmx tmx) throws IOException;
  }

  /** See benchmarks/README.md for the options. */
  public static void main(String[] args) throws IOException {
    Arguments arguments = Arguments.parse(args, OPTIONS);
    InterchangeReport interchange = new InterchangeReport(Inputs.of(arguments));
    String name = arguments.one("name", "interchange");
    String head =
        Machine.head(
            "Interchange: " + name,
            arguments.one("commit", "unknown"),
            arguments.one("command", "InterchangeReport " + String.join(" ", args)),
            interchange.inputs.files());
    interchange.measure(Long.parseLong(arguments.one("units", "1000000")));
    Path out = Path.of(arguments.one("out", "results"));
    Files.createDirectories(out);
    Path file = out.resolve(LocalDate.now() + "-" + name + ".md");
    Files.writeString(file, head + interchange.report);
    System.out.println("written: " + file);
  }

  private void measure(long units) throws IOException {
    report.append(
        String.format(
            Locale.ROOT,
            "Heap of %d MB. One thread; processor time is that thread's own. Each reader was warmed"
                + " up with %d units.%n%n",
            Runtime.getRuntime().maxMemory() >> 20,
            WARM_UP));
    report.append("| read by | units | MB | s | MB/s | processor s | MB/s |\n");
    report.append("|---".repeat(7)).append("|\n");
    row("Daeyeok, to units", InterchangeReport::daeyeok, units);
    row("the JDK's parser, to events", InterchangeReport::parser, units);
  }

  private void row(String name, Reading reading, long units) throws IOException {
    reading.units(GeneratedTmx.of(inputs, pairs, WARM_UP));
    GeneratedTmx tmx = GeneratedTmx.of(inputs, pairs, units);
    long start = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long read = reading.units(tmx);
    double processorSeconds =
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9;
    double seconds = (System.nanoTime() - start) / 1e9;
    if (read < units || read >= units + pairs.size()) {
      throw new WrongAnswerException(name + " read " + read + " units of " + units);
    }
    double megabytes = tmx.length() / 1e6;
    report.append(
        String.format(
            Locale.ROOT,
            "| %s | %d | %.0f | %.1f | %.0f | %.1f | %.0f |%n",
            name,
            read,
            megabytes,
            seconds,
            megabytes / seconds,
            processorSeconds,
            megabytes / processorSeconds));
  }

  private static long daeyeok(GeneratedTmx tmx) throws IOException {
    long units = 0;
    try (UnitReader reader = UnitFile.read(tmx, "generated.tmx")) {
      while (reader.next().isPresent()) {
        units++;
      }
      if (reader.refused() > 0) {
        throw new WrongAnswerException("units were refused: " + reader.refusals());
      }
    }
    return units;
  }

  private static long parser(GeneratedTmx tmx) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.entityExpansionLimit", "0");
    try {
      XMLStreamReader events = factory.createXMLStreamReader(new BufferedInputStream(tmx, 1 << 16));
      long units = 0;
      while (events.hasNext()) {
        if (events.next() == XMLStreamReader.START_ELEMENT && events.getLocalName().equals("tu")) {
          units++;
        }
      }
      return units;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
