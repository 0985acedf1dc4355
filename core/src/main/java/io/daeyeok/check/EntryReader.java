package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import io.daeyeok.terms.DataCategory;
import io.daeyeok.terms.Status;
import io.daeyeok.terms.TermKind;
import io.daeyeok.terms.Validity;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a termbase file for checking: texts letter for letter, each with its place, and what a
 * termbase would refuse (an unknown status, two preferred terms, a broken language tag) kept for
 * the rules to report. What is no termbase at all is refused with its place.
 */
final class EntryReader {
  private static final Set<String> FILE_PROPERTIES = Set.of("$schema", "concepts");
  private static final Set<String> CONCEPT_PROPERTIES =
      Set.of(
          "id",
          "subjectField",
          "partOfSpeech",
          "definition",
          "note",
          "source",
          "confidence",
          "strict",
          "terms",
          "categories");
  private static final Set<String> TERM_PROPERTIES =
      Set.of("text", "language", "status", "kind", "validFrom", "validUntil", "categories");
  private static final Set<String> CATEGORY_PROPERTIES = Set.of("name", "value", "language");
  private static final JsonFactory JSON = JsonFactory.builder().build();
  private static final Map<String, Optional<Status>> STATUSES = new HashMap<>();
  private static final Map<String, TermKind> KINDS = new HashMap<>();

  static {
    for (Status status : Status.values()) {
      STATUSES.put(status.label(), Optional.of(status));
    }
    for (TermKind kind : TermKind.values()) {
      KINDS.put(kind.label(), kind);
    }
  }

  private final JsonParser json;
  private final String file;
  private final Consumer<Entry> sink;
  // The same few words stand in every concept.
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Locale> varieties = new HashMap<>();

  private EntryReader(JsonParser json, String file, Consumer<Entry> sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
  }

  static void read(Reader text, String file, Consumer<Entry> sink) throws IOException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      EntryReader reader = new EntryReader(json, file, sink);
      try {
        reader.file();
      } catch (JacksonException e) {
        throw reader.notJson(e);
      }
    }
  }

  private IOException notJson(JacksonException e) {
    if (e.getCause() instanceof IOException cause) {
      return cause;
    }
    TokenStreamLocation at = e.getLocation() == null ? json.currentLocation() : e.getLocation();
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return new UnreadableException(place(at, 0), "not JSON: " + message);
  }

  private void file() throws IOException {
    json.nextToken();
    expect(JsonToken.START_OBJECT, "a JSON object with \"concepts\"");
    boolean any = false;
    while (nextProperty("a termbase", FILE_PROPERTIES)) {
      boolean concepts = json.currentName().equals("concepts");
      json.nextToken();
      if (concepts) {
        any = true;
        expect(JsonToken.START_ARRAY, "an array of concepts, [...]");
        while (json.nextToken() != JsonToken.END_ARRAY) {
          concept();
        }
      }
    }
    if (!any) {
      throw problem("no \"concepts\"; is this a termbase?");
    }
    if (json.nextToken() != null) {
      throw problem("something follows the termbase; remove it");
    }
  }

  private void concept() throws IOException {
    expect(JsonToken.START_OBJECT, "a concept, {...}");
    FilePosition position = place(0);
    Map<String, String> texts = new HashMap<>();
    boolean strict = false;
    List<EntryTerm> terms = new ArrayList<>();
    List<Example> examples = List.of();
    while (nextProperty("a concept", CONCEPT_PROPERTIES)) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      switch (name) {
        case "strict" -> strict = token == JsonToken.VALUE_TRUE;
        case "categories" -> examples = examples();
        case "terms" -> {
          expect(JsonToken.START_ARRAY, "an array of terms, [...]");
          while (json.nextToken() != JsonToken.END_ARRAY) {
            terms.add(term());
          }
        }
        default -> {
          expect(JsonToken.VALUE_STRING, "a text in quotes");
          if (name.equals("id")) {
            position = place(1);
          }
          texts.put(name, json.getString());
        }
      }
    }
    sink.accept(
        new Entry(
            texts.getOrDefault("id", ""),
            position,
            true,
            word(texts.getOrDefault("subjectField", "")),
            word(texts.getOrDefault("partOfSpeech", "")),
            texts.getOrDefault("definition", ""),
            texts.getOrDefault("note", ""),
            strict,
            List.copyOf(terms),
            examples));
  }

  private EntryTerm term() throws IOException {
    expect(JsonToken.START_OBJECT, "a term, {...}");
    FilePosition position = place(0);
    String text = "";
    String tag = "";
    String status = Status.PREFERRED.label();
    TermKind kind = TermKind.MAIN;
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    List<Example> examples = List.of();
    while (nextProperty("a term", TERM_PROPERTIES)) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("categories")) {
        examples = examples();
        continue;
      }
      expect(JsonToken.VALUE_STRING, "a text in quotes");
      String value = json.getString();
      switch (name) {
        case "text" -> {
          text = value;
          position = place(1);
        }
        case "language" -> tag = word(value);
        case "status" -> status = word(value);
        case "kind" -> kind = kind(value);
        case "validFrom" -> from = Optional.of(date(value));
        default -> until = Optional.of(date(value));
      }
    }
    return new EntryTerm(
        text,
        position,
        tag,
        variety(tag),
        status,
        STATUSES.getOrDefault(status, Optional.empty()),
        kind,
        validity(from, until),
        examples);
  }

  /** Of the categories those that are checked. */
  private List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    expect(JsonToken.START_ARRAY, "an array of categories, [...]");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(JsonToken.START_OBJECT, "a category, {...}");
      Map<String, String> texts = new HashMap<>();
      FilePosition position = place(0);
      while (nextProperty("a category", CATEGORY_PROPERTIES)) {
        String name = json.currentName();
        json.nextToken();
        expect(JsonToken.VALUE_STRING, "a text in quotes");
        position = name.equals("value") ? place(1) : position;
        texts.put(name, json.getString());
      }
      String value = texts.getOrDefault("value", "");
      if (Example.isMeant(texts.getOrDefault("name", "")) && !value.isBlank()) {
        DataCategory category =
            new DataCategory(texts.get("name"), value, texts.getOrDefault("language", ""));
        examples.add(Example.of(category, position, true));
      }
    }
    return List.copyOf(examples);
  }

  private boolean nextProperty(String owner, Set<String> known) throws UnreadableException {
    String name = json.nextName();
    if (name != null && !known.contains(name)) {
      throw problem(
          owner + " has no property \"" + name + "\"; " + Nearest.suggestion(name, known));
    }
    return name != null;
  }

  private TermKind kind(String label) throws UnreadableException {
    TermKind kind = KINDS.get(label);
    if (kind == null) {
      throw problem("unknown kind \"" + label + "\"; " + Nearest.suggestion(label, KINDS.keySet()));
    }
    return kind;
  }

  private LocalDate date(String text) throws UnreadableException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw problem("\"" + text + "\" is not a date; expected one such as 2013-03-23");
    }
  }

  private Validity validity(Optional<LocalDate> from, Optional<LocalDate> until)
      throws UnreadableException {
    if (from.isEmpty() && until.isEmpty()) {
      return Validity.ALWAYS;
    }
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw problem("a term cannot be valid from " + from.get() + " until " + until.get());
    }
    return new Validity(from, until);
  }

  private Locale variety(String tag) {
    return varieties.computeIfAbsent(
        tag,
        t -> {
          try {
            return new Locale.Builder().setLanguageTag(t).build();
          } catch (IllformedLocaleException e) {
            return Locale.ROOT;
          }
        });
  }

  private String word(String text) {
    String first = words.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  private void expect(JsonToken token, String what) throws UnreadableException {
    if (json.currentToken() != token) {
      String found =
          json.currentToken() == null
              ? "the end of the file"
              : json.currentToken().asString() == null
                  ? "a value of another kind"
                  : json.currentToken().asString();
      throw problem("expected " + what + ", but here is " + found);
    }
  }

  private UnreadableException problem(String problem) {
    return new UnreadableException(place(0), problem);
  }

  private FilePosition place(int inside) {
    return place(json.currentTokenLocation(), inside);
  }

  private FilePosition place(TokenStreamLocation at, int inside) {
    return new FilePosition(
        file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()) + inside);
  }
}
