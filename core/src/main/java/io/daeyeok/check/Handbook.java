package io.daeyeok.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The explanations of the rules, one section a rule: {@code rules.md}. */
final class Handbook {
  private static final String HEADING = "## ";

  private record Section(String help, String explanation) {}

  private static final Map<String, Section> SECTIONS = load();

  private Handbook() {}

  static String help(String rule) {
    return section(rule).help;
  }

  static String explanation(String rule) {
    return section(rule).explanation;
  }

  private static Section section(String rule) {
    Section section = SECTIONS.get(rule);
    if (section == null) {
      throw new IllegalStateException("rules.md has no section on " + rule);
    }
    return section;
  }

  private static Map<String, Section> load() {
    Map<String, StringBuilder> texts = new HashMap<>();
    try (InputStream in = Handbook.class.getResourceAsStream("rules.md");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      StringBuilder text = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith(HEADING)) {
          text = new StringBuilder();
          texts.put(line.substring(HEADING.length()), text);
        } else {
          text.append(line).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("rules.md cannot be read from the Daeyeok jar", e);
    }
    Map<String, Section> sections = new HashMap<>();
    texts.forEach((rule, text) -> sections.put(rule, parse(text.toString().strip())));
    return sections;
  }

  private static Section parse(String text) {
    String help = text.lines().findFirst().orElse("");
    return new Section(help, text.substring(help.length()).strip());
  }
}
