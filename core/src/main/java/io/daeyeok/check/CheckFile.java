package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * What a {@code daeyeok.json} says: what to check, and how. Its format is that of {@code
 * daeyeok.schema.json} in this package.
 *
 * @param options how to check
 * @param files the files that its paths name, in order
 * @param termbases the files of terms to check translations by, for {@link Check#termbases}
 */
public record CheckFile(CheckOptions options, List<Path> files, List<Path> termbases) {
  private static final Set<String> PROPERTIES =
      Set.of(
          "$schema",
          "paths",
          "exclude",
          "termbases",
          "rules",
          "languages",
          "korean",
          "houseForms",
          "firstMention",
          "ignore");
  private static final Set<String> IGNORE_PROPERTIES = Set.of("rule", "subject", "text", "reason");
  private static final String OFF = "off";

  /** Copies the lists. */
  public CheckFile {
    java.util.Objects.requireNonNull(options, "options");
    files = List.copyOf(files);
    termbases = List.copyOf(termbases);
  }

  /**
   * Reads a configuration.
   *
   * @param file the file; its paths are relative to the folder it is in
   * @param today the day on which terms must be valid
   * @return what it says
   * @throws IOException if it cannot be read, or says something that is not known; the message
   *     names file, line and column
   */
  public static CheckFile read(Path file, LocalDate today) throws IOException {
    String text;
    try {
      text = Files.readString(file);
    } catch (MalformedInputException e) {
      throw new UnreadableException(
          new FilePosition(file.toString(), 1, 1), "not UTF-8; save the file as UTF-8");
    }
    try (JsonParser json =
        JsonFactory.builder().build().createParser(ObjectReadContext.empty(), text)) {
      return new Reading(file, json).read(today);
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new UnreadableException(
          new FilePosition(
              file.toString(),
              at == null ? 1 : Math.max(1, at.getLineNr()),
              at == null ? 1 : Math.max(1, at.getColumnNr())),
          "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  /** One reading, token by token, so that every complaint knows its place. */
  private static final class Reading {
    private final Path file;
    private final JsonParser json;
    private final List<String> paths = new ArrayList<>();
    private final List<FilePosition> pathPlaces = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> termbases = new ArrayList<>();
    private final List<FilePosition> termbasePlaces = new ArrayList<>();
    private final Map<String, Optional<Severity>> levels = new TreeMap<>();
    private final Set<String> languages = new TreeSet<>();
    private Locale korean = Locale.KOREA;
    private final Map<String, String> houseForms = new LinkedHashMap<>();
    private final Set<String> firstMention = new HashSet<>();
    private final List<Ignore> ignores = new ArrayList<>();

    Reading(Path file, JsonParser json) {
      this.file = file;
      this.json = json;
    }

    CheckFile read(LocalDate today) throws IOException {
      json.nextToken();
      expect(JsonToken.START_OBJECT, "an object, {...}");
      while (json.nextToken() != JsonToken.END_OBJECT) {
        property(known("a configuration", PROPERTIES));
      }
      CheckOptions options =
          new CheckOptions(levels, languages, korean, houseForms, firstMention, ignores, today);
      Path folder = file.toAbsolutePath().getParent();
      return new CheckFile(
          options,
          PathPatterns.files(folder, relative(folder), paths, pathPlaces, excluded),
          PathPatterns.files(folder, relative(folder), termbases, termbasePlaces, List.of()));
    }

    /** The folder as the user wrote it, so that reports name files as he knows them. */
    private Path relative(Path folder) {
      Path parent = file.getParent();
      return file.isAbsolute() ? folder : parent == null ? Path.of("") : parent;
    }

    private void property(String name) throws IOException {
      json.nextToken();
      switch (name) {
        case "paths" -> each(() -> pathPlaces.add(place()), paths::add);
        case "exclude" -> each(() -> {}, excluded::add);
        case "termbases" -> each(() -> termbasePlaces.add(place()), termbases::add);
        case "languages" -> each(() -> {}, languages::add);
        case "firstMention" -> each(() -> {}, firstMention::add);
        case "rules" -> entries((rule, level) -> levels.put(Rule.withId(rule).id(), level(level)));
        case "houseForms" -> entries(houseForms::put);
        case "korean" -> korean = korean(string());
        case "ignore" -> ignores();
        default -> string();
      }
    }

    private void each(Runnable before, Consumer<String> sink) throws IOException {
      expect(JsonToken.START_ARRAY, "an array, [...]");
      while (json.nextToken() != JsonToken.END_ARRAY) {
        before.run();
        sink.accept(string());
      }
    }

    /** Takes one property of an object. */
    private interface EntrySink {
      void put(String name, String value) throws IOException;
    }

    private void entries(EntrySink sink) throws IOException {
      expect(JsonToken.START_OBJECT, "an object, {...}");
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        if (name.isEmpty()) {
          throw problem("an empty name; remove it");
        }
        FilePosition place = place();
        json.nextToken();
        String value = string();
        try {
          sink.put(name, value);
        } catch (IllegalArgumentException e) {
          throw new UnreadableException(place, e.getMessage());
        }
      }
    }

    private void ignores() throws IOException {
      expect(JsonToken.START_ARRAY, "an array, [...]");
      while (json.nextToken() != JsonToken.END_ARRAY) {
        expect(JsonToken.START_OBJECT, "an object with rule, subject or text, and reason");
        FilePosition place = place();
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = known("an ignored finding", IGNORE_PROPERTIES);
          json.nextToken();
          texts.put(name, string());
        }
        try {
          ignores.add(
              new Ignore(
                  texts.getOrDefault("rule", ""),
                  texts.getOrDefault("subject", ""),
                  texts.getOrDefault("text", ""),
                  texts.getOrDefault("reason", "")));
        } catch (IllegalArgumentException e) {
          throw new UnreadableException(place, e.getMessage());
        }
      }
    }

    private static Optional<Severity> level(String label) {
      if (label.equals(OFF)) {
        return Optional.empty();
      }
      for (Severity severity : Severity.values()) {
        if (severity.label().equals(label)) {
          return Optional.of(severity);
        }
      }
      throw new IllegalArgumentException(
          "\"" + label + "\" is no level; expected error, warning, note or off");
    }

    private Locale korean(String tag) throws IOException {
      if (!tag.equals("ko-KR") && !tag.equals("ko-KP")) {
        throw problem("\"" + tag + "\" is no variety of Korean; expected ko-KR or ko-KP");
      }
      return Locale.forLanguageTag(tag);
    }

    private String known(String owner, Set<String> names) throws IOException {
      String name = json.currentName();
      if (!names.contains(name)) {
        throw problem(
            owner + " has no property \"" + name + "\"; " + Nearest.suggestion(name, names));
      }
      return name;
    }

    private String string() throws IOException {
      expect(JsonToken.VALUE_STRING, "a text in quotes");
      return json.getString();
    }

    private void expect(JsonToken token, String what) throws IOException {
      if (json.currentToken() != token) {
        throw problem("expected " + what);
      }
    }

    private IOException problem(String problem) {
      return new UnreadableException(place(), problem);
    }

    private FilePosition place() {
      TokenStreamLocation at = json.currentTokenLocation();
      return new FilePosition(
          file.toString(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
  }
}
