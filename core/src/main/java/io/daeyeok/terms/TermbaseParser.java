package io.daeyeok.terms;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads one termbase file token by token, so that an error knows its place and a large file needs
 * no more memory than its concepts. All text becomes NFC.
 */
final class TermbaseParser {
  /** Takes the concepts as they come. */
  interface Sink {
    void add(Concept concept, Place place) throws TermbaseFormatException;
  }

  private static final List<String> FILE_PROPERTIES = List.of("$schema", "concepts");
  private static final List<String> CONCEPT_PROPERTIES =
      List.of(
          "id",
          "subjectField",
          "partOfSpeech",
          "definition",
          "note",
          "source",
          "confidence",
          "strict",
          "categories",
          "terms");
  private static final List<String> TERM_PROPERTIES =
      List.of("text", "language", "status", "kind", "validFrom", "validUntil", "categories");
  private static final List<String> CATEGORY_PROPERTIES = List.of("name", "value", "language");
  private static final Map<String, Status> STATUSES = new LinkedHashMap<>();
  private static final Map<String, TermKind> KINDS = new LinkedHashMap<>();

  static {
    for (Status status : Status.values()) {
      STATUSES.put(status.label(), status);
    }
    for (TermKind kind : TermKind.values()) {
      KINDS.put(kind.label(), kind);
    }
  }

  private final TermbaseTokens json;
  private final Sink sink;
  // The same few words stand in every concept.
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Locale> varieties = new HashMap<>();

  private TermbaseParser(TermbaseTokens json, Sink sink) {
    this.json = json;
    this.sink = sink;
  }

  static void parse(Reader text, String file, Sink sink) throws IOException {
    try (TermbaseTokens tokens = TermbaseTokens.of(text, file)) {
      try {
        new TermbaseParser(tokens, sink).file();
      } catch (JacksonException e) {
        throw tokens.unreadable(e);
      }
    }
  }

  private void file() throws TermbaseFormatException {
    if (json.next() == null) {
      throw json.problem("the file is empty; expected a JSON object with \"concepts\"");
    }
    json.expect(JsonToken.START_OBJECT, "a JSON object with \"concepts\"");
    int seen = 0;
    while (json.nextProperty("a termbase", FILE_PROPERTIES)) {
      seen = json.once(seen, FILE_PROPERTIES);
      if (json.name().equals("concepts")) {
        concepts();
      } else {
        json.string();
      }
    }
    if ((seen & 1 << FILE_PROPERTIES.indexOf("concepts")) == 0) {
      throw json.problem("the termbase ends without \"concepts\"; add them, at least []");
    }
    if (json.next() != null) {
      throw json.problem("something follows the termbase: " + json.quoted() + "; remove it");
    }
  }

  private void concepts() throws TermbaseFormatException {
    json.next();
    json.expect(JsonToken.START_ARRAY, "an array of concepts, [...]");
    while (json.next() != JsonToken.END_ARRAY) {
      Place place = json.place();
      sink.add(concept(place), place);
    }
  }

  private Concept concept(Place place) throws TermbaseFormatException {
    json.expect(JsonToken.START_OBJECT, "a concept, {...}");
    String id = "";
    String subjectField = "";
    String partOfSpeech = "";
    String definition = "";
    String note = "";
    String source = "";
    String confidence = "";
    boolean strict = false;
    List<DataCategory> categories = List.of();
    List<Term> terms = List.of();
    int seen = 0;
    while (json.nextProperty("a concept", CONCEPT_PROPERTIES)) {
      seen = json.once(seen, CONCEPT_PROPERTIES);
      switch (json.name()) {
        case "id" -> id = json.filled(json.string());
        case "subjectField" -> subjectField = word(json.string());
        case "partOfSpeech" -> partOfSpeech = word(json.string());
        case "definition" -> definition = json.string();
        case "note" -> note = json.string();
        case "source" -> source = word(json.string());
        case "confidence" -> confidence = confidence(json.string());
        case "strict" -> strict = json.flag();
        case "categories" -> categories = categories();
        default -> terms = terms();
      }
    }
    if (id.isEmpty()) {
      throw new TermbaseFormatException(place, "this concept has no \"id\"; give it one");
    }
    if (terms.isEmpty()) {
      throw new TermbaseFormatException(
          place,
          "the concept " + TermbaseTokens.quoted(id) + " has no \"terms\"; give it at least one");
    }
    return new Concept(
        id,
        subjectField,
        partOfSpeech,
        definition,
        note,
        source,
        confidence,
        strict,
        terms,
        categories);
  }

  private List<Term> terms() throws TermbaseFormatException {
    json.next();
    json.expect(JsonToken.START_ARRAY, "an array of terms, [...]");
    List<Term> terms = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    while (json.next() != JsonToken.END_ARRAY) {
      if (terms.size() == TermbaseFormat.MAX_TERMS) {
        throw json.problem(
            "a concept cannot have more than "
                + TermbaseFormat.MAX_TERMS
                + " terms; split it into several");
      }
      places.add(json.place());
      terms.add(term());
      int rival = TermbaseFormat.rivalOf(terms.size() - 1, terms);
      if (rival >= 0) {
        Term term = terms.get(terms.size() - 1);
        throw new TermbaseFormatException(
            places.get(places.size() - 1),
            "%s and %s (%s) are both preferred in %s; give one of them another \"status\""
                .formatted(
                    TermbaseTokens.quoted(term.text()),
                    TermbaseTokens.quoted(terms.get(rival).text()),
                    places.get(rival),
                    term.variety().toLanguageTag()));
      }
    }
    return terms;
  }

  private Term term() throws TermbaseFormatException {
    Place place = json.place();
    json.expect(JsonToken.START_OBJECT, "a term, {...}");
    String text = "";
    Locale variety = null;
    Status status = Status.PREFERRED;
    TermKind kind = TermKind.MAIN;
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    List<DataCategory> categories = List.of();
    int seen = 0;
    while (json.nextProperty("a term", TERM_PROPERTIES)) {
      seen = json.once(seen, TERM_PROPERTIES);
      switch (json.name()) {
        case "text" -> text = termText(json.string());
        case "language" -> variety = variety(json.string());
        case "status" -> status = json.oneOf(STATUSES, json.string());
        case "kind" -> kind = json.oneOf(KINDS, json.string());
        case "validFrom" -> from = Optional.of(json.date(json.string()));
        case "validUntil" -> until = Optional.of(json.date(json.string()));
        default -> categories = categories();
      }
    }
    if (text.isEmpty()) {
      throw new TermbaseFormatException(place, "this term has no \"text\"; give it one");
    }
    if (variety == null) {
      throw new TermbaseFormatException(
          place,
          "the term "
              + TermbaseTokens.quoted(text)
              + " has no \"language\"; give it one, such as \"ko\"");
    }
    return new Term(text, variety, status, kind, validity(from, until, place), categories);
  }

  private List<DataCategory> categories() throws TermbaseFormatException {
    json.next();
    json.expect(JsonToken.START_ARRAY, "an array of categories, [...]");
    List<DataCategory> categories = new ArrayList<>();
    while (json.next() != JsonToken.END_ARRAY) {
      if (categories.size() == TermbaseFormat.MAX_CATEGORIES) {
        throw json.problem(
            "no more than %d categories are allowed in one place; leave some out"
                .formatted(TermbaseFormat.MAX_CATEGORIES));
      }
      categories.add(category());
    }
    return categories;
  }

  private DataCategory category() throws TermbaseFormatException {
    Place place = json.place();
    json.expect(JsonToken.START_OBJECT, "a category, {...}");
    String name = "";
    String value = "";
    String language = "";
    int seen = 0;
    while (json.nextProperty("a category", CATEGORY_PROPERTIES)) {
      seen = json.once(seen, CATEGORY_PROPERTIES);
      switch (json.name()) {
        case "name" -> name = word(json.filled(json.string()));
        case "value" -> value = json.string();
        default -> language = word(json.string());
      }
    }
    if (name.isEmpty()) {
      throw new TermbaseFormatException(place, "this category has no \"name\"; give it one");
    }
    return new DataCategory(name, value, language);
  }

  private static Validity validity(Optional<LocalDate> from, Optional<LocalDate> until, Place place)
      throws TermbaseFormatException {
    if (from.isEmpty() && until.isEmpty()) {
      return Validity.ALWAYS;
    }
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw new TermbaseFormatException(
          place,
          "the term is valid from "
              + from.get()
              + ", which is after its last day, "
              + until.get()
              + "; correct one of them");
    }
    return new Validity(from, until);
  }

  private String word(String text) {
    String first = words.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  private String termText(String text) throws TermbaseFormatException {
    if (text.length() > TermbaseFormat.MAX_TERM) {
      throw json.problem(
          "a term of %d characters is a segment; no more than %d are allowed"
              .formatted(text.length(), TermbaseFormat.MAX_TERM));
    }
    return json.filled(text);
  }

  private String confidence(String text) throws TermbaseFormatException {
    if (!Concept.CONFIDENCES.contains(text)) {
      throw json.problem("unknown confidence " + json.quoted() + "; expected high, medium or low");
    }
    return word(text);
  }

  private Locale variety(String tag) throws TermbaseFormatException {
    Locale known = varieties.get(tag);
    if (known != null) {
      return known;
    }
    String expected = "; expected a BCP 47 tag such as ko, ko-KP or en-x-un";
    try {
      Locale variety = new Locale.Builder().setLanguageTag(tag).build();
      if (variety.getLanguage().isEmpty()) {
        throw json.problem(json.quoted() + " names no language" + expected);
      }
      varieties.put(tag, variety);
      return variety;
    } catch (IllformedLocaleException e) {
      throw json.problem(json.quoted() + " is not a language tag" + expected);
    }
  }
}
