package io.daeyeok.cli;

import io.daeyeok.interchange.ConceptFile;
import io.daeyeok.interchange.Refusal;
import io.daeyeok.match.WordPercentage;
import io.daeyeok.memory.Addition;
import io.daeyeok.memory.Concordance;
import io.daeyeok.memory.Duplicates;
import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.ImportReport;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.terms.Concept;
import io.daeyeok.terms.PersonName;
import io.daeyeok.terms.Persons;
import io.daeyeok.terms.TermNormaliser;
import io.daeyeok.terms.Termbase;
import io.daeyeok.terms.VarietyView;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads lines and answers each: a command, or a text to look up. */
final class Repl implements Closeable {
  static final List<String> COMMANDS =
      List.of(
          "add",
          "exit",
          "explain",
          "help",
          "kwic",
          "load",
          "look",
          "normalize",
          "north",
          "quit",
          "south",
          "stats",
          "term",
          "why");

  private static final String NORMALIZE = "normalize [LANGUAGE:] TEXT";
  // A language tag and a colon; “UN: …” is no such thing, nor is a URL.
  private static final Pattern VARIETY =
      Pattern.compile("([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*):\\s+(.+)");
  private static final String SEPARATOR = "||";
  private static final int LEAST = 50;
  private static final int SHOWN_CONCEPTS = 5;
  private static final Locale NORTH = Locale.forLanguageTag("ko-KP");

  private final Console console;
  private final PrintStream out;
  private final Ink ink;
  private final TranslationMemory memory;
  private final boolean keeps;
  private final LineSource lines;
  private Termbase termbase;
  private String lastQuery = "";
  private Locale lastFrom = Locale.KOREAN;
  private List<FuzzyMatch> lastHits = List.of();

  Repl(Console console, TranslationMemory memory, Termbase termbase, boolean keeps)
      throws IOException {
    this.console = console;
    this.memory = memory;
    this.termbase = termbase;
    this.keeps = keeps;
    out = console.out();
    ink = console.ink();
    lines =
        console.isInteractive()
            ? new TerminalLines(this::termTexts)
            : new PlainLines(console.lines());
  }

  private List<String> termTexts() {
    List<String> texts = new ArrayList<>();
    termbase.concepts().forEach(c -> c.terms().forEach(term -> texts.add(term.text())));
    return texts;
  }

  int run() throws IOException {
    if (console.isInteractive()) {
      out.printf(
          Locale.ROOT,
          "Daeyeok: %,d units, %,d concepts. Type Korean or English, 'help', or 'quit'.%n",
          memory.statistics().units(),
          termbase.concepts().size());
    }
    while (true) {
      out.flush();
      Optional<String> line = lines.next();
      if (line.isEmpty()) {
        return 0;
      }
      String text = line.get().strip();
      if (text.equals("quit") || text.equals("exit")) {
        return 0;
      }
      if (!text.isEmpty()) {
        try {
          answer(text);
        } catch (IOException | RuntimeException e) {
          console.err().println(Problem.of(e));
          console.err().flush();
        }
      }
    }
  }

  private void answer(String line) throws IOException {
    String plain = line.startsWith(":") ? line.substring(1) : line;
    int space = plain.indexOf(' ');
    String command = space < 0 ? plain : plain.substring(0, space);
    String rest = space < 0 ? "" : plain.substring(space + 1).strip();
    switch (command) {
      case "help" -> {
        if (rest.isEmpty()) {
          help();
        } else {
          look(line);
        }
      }
      case "look" -> look(needed(rest, "look TEXT"));
      case "term" -> term(needed(rest, "term WORD"));
      case "explain" -> explain(needed(rest, "explain TEXT"));
      case "normalize" -> normalize(needed(rest, NORMALIZE));
      case "north" -> variety(needed(rest, "north TEXT"), NORTH);
      case "south" -> variety(needed(rest, "south TEXT"), Locale.KOREA);
      case "kwic" -> kwic(needed(rest, "kwic WORDS"));
      case "add" -> add(rest);
      case "why" -> why(rest);
      case "load" -> load(needed(rest, "load FILE"));
      case "stats" -> stats();
      default -> {
        if (line.startsWith(":")) {
          throw new IllegalArgumentException("no such command: " + command + "; try 'help'");
        }
        look(line);
      }
    }
  }

  private static String needed(String rest, String usage) {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("usage: " + usage);
    }
    return rest;
  }

  private void help() {
    String[][] commands = {
      {"TEXT", "look up Korean or English; hangul decides which"},
      {"look TEXT", "the same, for a text that begins like a command"},
      {"why N", "explain the score of the Nth hit"},
      {"term WORD", "show the concepts that have a term with this word"},
      {"explain TEXT", "say why each term of a text is found"},
      {NORMALIZE, "write the preferred terms; ko-KP:, en-x-un: or the like in front chooses"},
      {"north TEXT", "show a Korean text as the North would write it, and why"},
      {"south TEXT", "the same for the South"},
      {"kwic WORDS", "show where words are used in the memory"},
      {"add SOURCE || TARGET", "add a pair" + (keeps ? "" : " for this session")},
      {"load FILE", "read a file of units or of terms"},
      {"stats", "count units and languages"},
      {"quit", "end"},
    };
    int widest = Stream.of(commands).mapToInt(command -> command[0].length()).max().orElse(0);
    for (String[] command : commands) {
      out.println("  " + ink.bold(Width.pad(command[0], widest + 2)) + command[1]);
    }
  }

  private Page page() {
    return new Page(out, ink, lines.columns());
  }

  private void look(String text) throws IOException {
    Locale from = Languages.of(text);
    Locale to = Languages.opposite(from);
    lastQuery = text;
    lastFrom = from;
    lastHits = memory.lookup(text, Lookup.from(from).to(to).atLeast(LEAST));
    page().hits(text, lastHits, from);
    page().termsOf(termbase.find(text, from), to);
    Persons persons = Persons.of(termbase);
    page().people(persons.find(text, from));
    page().unclear(persons.unclear(text, from));
  }

  private void why(String number) {
    if (lastHits.isEmpty()) {
      throw new IllegalArgumentException("there is no hit to explain; look something up first");
    }
    int n = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
    if (n < 1 || n > lastHits.size()) {
      throw new IllegalArgumentException("usage: why N, with N from 1 to " + lastHits.size());
    }
    FuzzyMatch hit = lastHits.get(n - 1);
    int words = WordPercentage.to(lastQuery).percent(hit.source().text());
    page().why(lastQuery, hit, lastFrom, words);
  }

  private void term(String word) {
    Persons persons = Persons.of(termbase);
    List<Concept> concepts = termbase.search(word);
    if (concepts.isEmpty()) {
      concepts = persons.named(word);
    }
    if (concepts.isEmpty()) {
      out.println(ink.faint("no term"));
      PersonName.of(word).ifPresent(page()::proposals);
    }
    for (Concept concept : concepts.subList(0, Math.min(concepts.size(), SHOWN_CONCEPTS))) {
      page().concept(concept);
      persons.koreanName(concept).ifPresent(page()::proposals);
    }
    if (concepts.size() > SHOWN_CONCEPTS) {
      out.println(ink.faint((concepts.size() - SHOWN_CONCEPTS) + " more"));
    }
  }

  private void explain(String text) {
    Locale from = Languages.of(text);
    page().terms(text, termbase.find(text, from), Languages.opposite(from), true);
  }

  private void normalize(String text) {
    Matcher variety = VARIETY.matcher(text);
    boolean chosen = variety.matches();
    String plain = chosen ? variety.group(2) : text;
    Locale language = chosen ? Languages.parse(variety.group(1)) : Languages.of(plain);
    page().normalisation(TermNormaliser.of(termbase, language).normalise(plain));
  }

  private void variety(String text, Locale variety) {
    page().variety(VarietyView.of(text, variety, termbase));
  }

  private void kwic(String words) throws IOException {
    page().concordance(memory.concordance(words, Concordance.in(Languages.of(words))));
  }

  private void add(String pair) throws IOException {
    int separator = pair.indexOf(SEPARATOR);
    String source = separator < 0 ? "" : pair.substring(0, separator).strip();
    String target = separator < 0 ? "" : pair.substring(separator + SEPARATOR.length()).strip();
    if (source.isEmpty() || target.isEmpty()) {
      throw new IllegalArgumentException("usage: add SOURCE || TARGET");
    }
    Locale from = Languages.of(source);
    if (from.equals(Languages.of(target))) {
      throw new IllegalArgumentException(
          "both sides look " + from.getDisplayLanguage(Locale.ENGLISH) + "; one must be Korean");
    }
    Addition addition =
        memory.add(TranslationUnit.of(from, source, Languages.opposite(from), target));
    boolean added = addition.outcome() == Addition.Outcome.ADDED;
    out.println(
        (added ? "added" : "was there already")
            + " as "
            + addition.id()
            + (keeps ? "" : ", for this session; start with --memory DIR to keep what you add"));
  }

  private void load(String name) throws IOException {
    Path file = Path.of(name);
    if (name.toLowerCase(Locale.ROOT).endsWith(".json") || ConceptFile.at(file).isGlossary()) {
      Termbase more = new TermbaseFiles(Locale.ENGLISH, Locale.KOREAN, out).read(file);
      Map<String, Concept> concepts = new LinkedHashMap<>();
      termbase.concepts().forEach(concept -> concepts.put(concept.id(), concept));
      more.concepts().forEach(concept -> concepts.put(concept.id(), concept));
      termbase = Termbase.of(concepts.values());
      out.printf(Locale.ROOT, "%,d concepts, now %,d%n", more.concepts().size(), concepts.size());
      return;
    }
    try (Import units = new Import(List.of(file), new TableOptions(), false, Optional.empty())) {
      ImportReport report = units.into(memory, Duplicates.KEEP);
      out.printf(
          Locale.ROOT,
          "%,d units: %,d added, %,d refreshed, %,d left out%n",
          report.read() + units.refused(),
          report.added(),
          report.refreshed(),
          units.refused());
      for (Refusal refusal : units.refusals().stream().limit(5).toList()) {
        out.println(ink.faint("left out: " + refusal));
      }
    }
  }

  private void stats() throws IOException {
    out.println(Json.statistics(memory.statistics()));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
