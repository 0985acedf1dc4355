package io.daeyeok.check;

import io.daeyeok.terms.Concept;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.Term;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Termbase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Small files, checked. */
final class Checked {
  static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final Locale NORTH = Locale.forLanguageTag("ko-KP");

  static final Termbase TERMS =
      Termbase.of(
          List.of(
              Concept.of(
                  "no-vote-adoption",
                  Term.of("무투표 채택", Locale.KOREAN),
                  Term.of("no-vote adoption", Locale.ENGLISH)),
              Concept.of(
                  "resolution",
                  Term.of("결의안", Locale.KOREAN),
                  Term.of("resolution", Locale.ENGLISH)),
              Concept.of(
                  "human-rights",
                  Term.of("인권", Locale.KOREAN),
                  Term.of("human rights", Locale.ENGLISH),
                  Term.of("human-rights", Locale.ENGLISH, Status.DEPRECATED, TermKind.HYPHENATION)),
              Concept.of(
                  "defector",
                  Term.of("탈북민", Locale.KOREAN),
                  Term.of("탈북자", Locale.KOREAN, Status.FORBIDDEN, TermKind.SYNONYM),
                  Term.of("defector", Locale.ENGLISH)),
              Concept.of(
                  "social-burial",
                  Term.of("사회적 매장", Locale.KOREAN),
                  Term.of("social burial", Locale.ENGLISH)),
              Concept.of(
                  "north-korea",
                  Term.of("북한", Locale.KOREAN),
                  Term.of("공화국", NORTH, Status.ADMITTED, TermKind.SYNONYM),
                  Term.of("North Korea", Locale.ENGLISH)),
              new Concept(
                  "ri-il-gyu",
                  "person",
                  "proper-noun",
                  "",
                  "",
                  "",
                  "",
                  false,
                  List.of(
                      Term.of("이일규", Locale.KOREAN),
                      Term.of("리일규", NORTH, Status.ADMITTED, TermKind.SPELLING),
                      Term.of("Lee Il-kyu", Locale.ENGLISH),
                      Term.of("Lee", Locale.ENGLISH, Status.ADMITTED, TermKind.SHORT_FORM),
                      Term.of("Ri Il Gyu", Locale.ENGLISH, Status.ADMITTED, TermKind.SPELLING)))));

  static final CheckOptions OPTIONS =
      new CheckOptions(
          Map.of(),
          Set.of(),
          Locale.KOREA,
          Map.of("무투표채택", "무투표 채택"),
          Set.of("social-burial"),
          List.of(),
          TODAY);

  private Checked() {}

  /** Checks a glossary: the concepts of a termbase file. */
  static CheckReport glossary(Path folder, String concepts) {
    return run(write(folder, "glossary.json", "{\"concepts\": [\n" + concepts + "\n]}\n"));
  }

  /**
   * Checks units: a line a language, tag and text with a tab between, comments before them, and an
   * empty line between units.
   */
  static CheckReport units(Path folder, String text) {
    return run(write(folder, "units.tmx", tmx(text)));
  }

  static CheckReport run(Path... files) {
    return Check.with(OPTIONS).terms(TERMS).run(List.of(files));
  }

  static Path write(Path folder, String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String tmx(String text) {
    StringBuilder tmx =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n"
                + "<header creationtool=\"t\" creationtoolversion=\"1\" segtype=\"sentence\""
                + " o-tmf=\"t\" adminlang=\"en\" srclang=\"*all*\" datatype=\"plaintext\"/>\n"
                + "<body>\n");
    int number = 0;
    for (String unit : text.split("\n\n")) {
      List<String> lines = new ArrayList<>(unit.lines().filter(l -> !l.isEmpty()).toList());
      while (lines.get(0).startsWith("<!--")) {
        tmx.append(lines.remove(0)).append('\n');
      }
      String source = lines.get(0).substring(0, lines.get(0).indexOf('\t'));
      tmx.append("<tu tuid=\"u%d\" srclang=\"%s\">\n".formatted(++number, source));
      for (String line : lines) {
        int tab = line.indexOf('\t');
        String escaped = line.substring(tab + 1).replace("&", "&amp;").replace("<", "&lt;");
        tmx.append("  <tuv xml:lang=\"" + line.substring(0, tab) + "\"><seg>" + escaped);
        tmx.append("</seg></tuv>\n");
      }
      tmx.append("</tu>\n");
    }
    return tmx.append("</body>\n</tmx>\n").toString();
  }

  static Set<String> rules(CheckReport report) {
    Set<String> rules = new TreeSet<>();
    report.findings().forEach(finding -> rules.add(finding.rule().id()));
    return rules;
  }
}
