package io.daeyeok.terms;

import io.daeyeok.text.Folding;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one termbase file token by token, so that an error knows its place and a large file needs
 * no more memory than its concepts. All text becomes NFC.
 */
final class TermbaseParser {
  /** Takes the concepts as they come. */
  interface Sink {
    void add(Concept concept, Place place) throws TermbaseFormatException;
  }

  private static final long MAX_FILE = 1L << 30;
  private static final int MAX_QUOTED = 40;
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");
  // The advice in Jackson's messages on what a program could set.
  private static final Pattern PARSER_SETTINGS =
      Pattern.compile(" \\(not recognized.*|: enable `.*|,? from `[^`]*`", Pattern.DOTALL);

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxDocumentLength(MAX_FILE)
                  .maxStringLength(TermbaseFormat.MAX_TEXT)
                  .maxNameLength(TermbaseFormat.MAX_TEXT)
                  .build())
          .build();

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

  private final JsonParser json;
  private final String file;
  private final Sink sink;
  // The same few words stand in every concept.
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Locale> varieties = new HashMap<>();

  private TermbaseParser(JsonParser json, String file, Sink sink) {
    this.json = json;
    this.file = file;
    this.sink = sink;
  }

  static void parse(Reader text, String file, Sink sink) throws IOException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      TermbaseParser parser = new TermbaseParser(json, file, sink);
      try {
        parser.file();
      } catch (JacksonException e) {
        throw parser.unreadable(e);
      }
    }
  }

  private void file() throws TermbaseFormatException {
    if (json.nextToken() == null) {
      throw problem("the file is empty; expected a JSON object with \"concepts\"");
    }
    expect(JsonToken.START_OBJECT, "a JSON object with \"concepts\"");
    int seen = 0;
    while (nextProperty("a termbase", FILE_PROPERTIES)) {
      seen = once(seen, FILE_PROPERTIES);
      if (json.currentName().equals("concepts")) {
        concepts();
      } else {
        string();
      }
    }
    if ((seen & 1 << FILE_PROPERTIES.indexOf("concepts")) == 0) {
      throw problem("the termbase ends without \"concepts\"; add them, at least []");
    }
    if (json.nextToken() != null) {
      throw problem("something follows the termbase: " + quoted() + "; remove it");
    }
  }

  private void concepts() throws TermbaseFormatException {
    json.nextToken();
    expect(JsonToken.START_ARRAY, "an array of concepts, [...]");
    while (json.nextToken() != JsonToken.END_ARRAY) {
      Place place = place();
      sink.add(concept(place), place);
    }
  }

  private Concept concept(Place place) throws TermbaseFormatException {
    expect(JsonToken.START_OBJECT, "a concept, {...}");
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
    while (nextProperty("a concept", CONCEPT_PROPERTIES)) {
      seen = once(seen, CONCEPT_PROPERTIES);
      switch (json.currentName()) {
        case "id" -> id = filled(string());
        case "subjectField" -> subjectField = word(string());
        case "partOfSpeech" -> partOfSpeech = word(string());
        case "definition" -> definition = string();
        case "note" -> note = string();
        case "source" -> source = word(string());
        case "confidence" -> confidence = confidence(string());
        case "strict" -> strict = flag();
        case "categories" -> categories = categories();
        default -> terms = terms();
      }
    }
    if (id.isEmpty()) {
      throw new TermbaseFormatException(place, "this concept has no \"id\"; give it one");
    }
    if (terms.isEmpty()) {
      throw new TermbaseFormatException(
          place, "the concept " + quoted(id) + " has no \"terms\"; give it at least one");
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
    json.nextToken();
    expect(JsonToken.START_ARRAY, "an array of terms, [...]");
    List<Term> terms = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (terms.size() == TermbaseFormat.MAX_TERMS) {
        throw problem(
            "a concept cannot have more than "
                + TermbaseFormat.MAX_TERMS
                + " terms; split it into several");
      }
      places.add(place());
      terms.add(term());
      int rival = TermbaseFormat.rivalOf(terms.size() - 1, terms);
      if (rival >= 0) {
        Term term = terms.get(terms.size() - 1);
        throw new TermbaseFormatException(
            places.get(places.size() - 1),
            "%s and %s (%s) are both preferred in %s; give one of them another \"status\""
                .formatted(
                    quoted(term.text()),
                    quoted(terms.get(rival).text()),
                    places.get(rival),
                    term.variety().toLanguageTag()));
      }
    }
    return terms;
  }

  private Term term() throws TermbaseFormatException {
    Place place = place();
    expect(JsonToken.START_OBJECT, "a term, {...}");
    String text = "";
    Locale variety = null;
    Status status = Status.PREFERRED;
    TermKind kind = TermKind.MAIN;
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    List<DataCategory> categories = List.of();
    int seen = 0;
    while (nextProperty("a term", TERM_PROPERTIES)) {
      seen = once(seen, TERM_PROPERTIES);
      switch (json.currentName()) {
        case "text" -> text = termText(string());
        case "language" -> variety = variety(string());
        case "status" -> status = oneOf(STATUSES, string());
        case "kind" -> kind = oneOf(KINDS, string());
        case "validFrom" -> from = Optional.of(date(string()));
        case "validUntil" -> until = Optional.of(date(string()));
        default -> categories = categories();
      }
    }
    if (text.isEmpty()) {
      throw new TermbaseFormatException(place, "this term has no \"text\"; give it one");
    }
    if (variety == null) {
      throw new TermbaseFormatException(
          place, "the term " + quoted(text) + " has no \"language\"; give it one, such as \"ko\"");
    }
    return new Term(text, variety, status, kind, validity(from, until, place), categories);
  }

  private List<DataCategory> categories() throws TermbaseFormatException {
    json.nextToken();
    expect(JsonToken.START_ARRAY, "an array of categories, [...]");
    List<DataCategory> categories = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (categories.size() == TermbaseFormat.MAX_CATEGORIES) {
        throw problem(
            "no more than %d categories are allowed in one place; leave some out"
                .formatted(TermbaseFormat.MAX_CATEGORIES));
      }
      categories.add(category());
    }
    return categories;
  }

  private DataCategory category() throws TermbaseFormatException {
    Place place = place();
    expect(JsonToken.START_OBJECT, "a category, {...}");
    String name = "";
    String value = "";
    String language = "";
    int seen = 0;
    while (nextProperty("a category", CATEGORY_PROPERTIES)) {
      seen = once(seen, CATEGORY_PROPERTIES);
      switch (json.currentName()) {
        case "name" -> name = word(filled(string()));
        case "value" -> value = string();
        default -> language = word(string());
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

  private boolean nextProperty(String owner, List<String> known) throws TermbaseFormatException {
    String name = json.nextName();
    if (name != null && !known.contains(name)) {
      throw problem("%s has no property %s; expected %s".formatted(owner, quoted(), listed(known)));
    }
    return name != null;
  }

  /** The properties seen so far, a bit each, and the current one, which must not be among them. */
  private int once(int seen, List<String> known) throws TermbaseFormatException {
    int bit = 1 << known.indexOf(json.currentName());
    if ((seen & bit) != 0) {
      throw problem("the property %s is here for the second time; keep one".formatted(quoted()));
    }
    return seen | bit;
  }

  private String string() throws TermbaseFormatException {
    json.nextToken();
    expect(JsonToken.VALUE_STRING, "a text in quotes");
    String text = Folding.nfc(json.getString());
    if (text.length() > TermbaseFormat.MAX_TEXT) {
      throw problem(
          "a text of %d characters; no more than %d are allowed"
              .formatted(text.length(), TermbaseFormat.MAX_TEXT));
    }
    return text;
  }

  private boolean flag() throws TermbaseFormatException {
    JsonToken token = json.nextToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw problem("expected true or false, without quotes, but here is " + quoted());
    }
    return token == JsonToken.VALUE_TRUE;
  }

  private String filled(String text) throws TermbaseFormatException {
    if (text.isBlank()) {
      throw problem("\"" + json.currentName() + "\" is empty; fill it in");
    }
    return text;
  }

  private String word(String text) {
    String first = words.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  private String termText(String text) throws TermbaseFormatException {
    if (text.length() > TermbaseFormat.MAX_TERM) {
      throw problem(
          "a term of %d characters is a segment; no more than %d are allowed"
              .formatted(text.length(), TermbaseFormat.MAX_TERM));
    }
    return filled(text);
  }

  private String confidence(String text) throws TermbaseFormatException {
    if (!Concept.CONFIDENCES.contains(text)) {
      throw problem("unknown confidence " + quoted() + "; expected high, medium or low");
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
        throw problem(quoted() + " names no language" + expected);
      }
      varieties.put(tag, variety);
      return variety;
    } catch (IllformedLocaleException e) {
      throw problem(quoted() + " is not a language tag" + expected);
    }
  }

  private <T> T oneOf(Map<String, T> values, String label) throws TermbaseFormatException {
    T value = values.get(label);
    if (value == null) {
      throw problem(
          "unknown %s %s; expected %s"
              .formatted(json.currentName(), quoted(), listed(values.keySet())));
    }
    return value;
  }

  private LocalDate date(String text) throws TermbaseFormatException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw problem(quoted() + " is not a date; expected year-month-day such as 2013-03-23");
    }
  }

  private void expect(JsonToken token, String what) throws TermbaseFormatException {
    if (json.currentToken() != token) {
      throw problem("expected " + what + ", but here is " + quoted());
    }
  }

  private TermbaseFormatException problem(String problem) {
    return new TermbaseFormatException(place(), problem);
  }

  private Place place() {
    return placeOf(json.currentTokenLocation());
  }

  private Place placeOf(TokenStreamLocation location) {
    return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The current token as an error shows it. */
  private String quoted() {
    JsonToken token = json.currentToken();
    if (token == null) {
      return "the end of the file";
    }
    String text = json.getString();
    boolean quotes = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
    return quotes ? quoted(text) : shown(text);
  }

  /** A text as an error shows it. */
  static String quoted(String text) {
    return '"' + shown(text) + '"';
  }

  private static String shown(String text) {
    String start = text.length() > MAX_QUOTED ? text.substring(0, MAX_QUOTED) + "…" : text;
    return CONTROLS.matcher(start).replaceAll("\uFFFD");
  }

  private static String listed(Collection<String> words) {
    String all = String.join(", ", words);
    int last = all.lastIndexOf(", ");
    return all.substring(0, last) + " or" + all.substring(last + 1);
  }

  /** What Jackson threw, with the place and in the words of this format. */
  private IOException unreadable(JacksonException e) {
    if (e.getCause() instanceof IOException cause) {
      return cause;
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return new TermbaseFormatException(
          placeOf(json.currentLocation()), "the file ends here, in the middle; is it cut off?");
    }
    TokenStreamLocation location = e.getLocation();
    Place place = placeOf(location == null ? json.currentLocation() : location);
    String message = PARSER_SETTINGS.matcher(e.getOriginalMessage()).replaceAll("");
    if (e instanceof StreamConstraintsException) {
      return new TermbaseFormatException(place, "too large for a termbase file: " + message);
    }
    return new TermbaseFormatException(place, "not JSON: " + message);
  }
}
