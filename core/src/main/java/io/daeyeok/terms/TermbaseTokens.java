package io.daeyeok.terms;

import io.daeyeok.text.Folding;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

/** The JSON of a termbase file as tokens, with errors that say where and what to do. */
final class TermbaseTokens implements Closeable {
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

  private final JsonParser json;
  private final String file;

  private TermbaseTokens(JsonParser json, String file) {
    this.json = json;
    this.file = file;
  }

  static TermbaseTokens of(Reader text, String file) {
    return new TermbaseTokens(JSON.createParser(ObjectReadContext.empty(), text), file);
  }

  /** The next token, null at the end of the file. */
  JsonToken next() {
    return json.nextToken();
  }

  /** The name of the property that is being read. */
  String name() {
    return json.currentName();
  }

  boolean nextProperty(String owner, List<String> known) throws TermbaseFormatException {
    String name = json.nextName();
    if (name != null && !known.contains(name)) {
      throw problem("%s has no property %s; expected %s".formatted(owner, quoted(), listed(known)));
    }
    return name != null;
  }

  /** The properties seen so far, a bit each, and the current one, which must not be among them. */
  int once(int seen, List<String> known) throws TermbaseFormatException {
    int bit = 1 << known.indexOf(json.currentName());
    if ((seen & bit) != 0) {
      throw problem("the property %s is here for the second time; keep one".formatted(quoted()));
    }
    return seen | bit;
  }

  String string() throws TermbaseFormatException {
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

  boolean flag() throws TermbaseFormatException {
    JsonToken token = json.nextToken();
    if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
      throw problem("expected true or false, without quotes, but here is " + quoted());
    }
    return token == JsonToken.VALUE_TRUE;
  }

  String filled(String text) throws TermbaseFormatException {
    if (text.isBlank()) {
      throw problem("\"" + json.currentName() + "\" is empty; fill it in");
    }
    return text;
  }

  <T> T oneOf(Map<String, T> values, String label) throws TermbaseFormatException {
    T value = values.get(label);
    if (value == null) {
      throw problem(
          "unknown %s %s; expected %s"
              .formatted(json.currentName(), quoted(), listed(values.keySet())));
    }
    return value;
  }

  LocalDate date(String text) throws TermbaseFormatException {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw problem(quoted() + " is not a date; expected year-month-day such as 2013-03-23");
    }
  }

  void expect(JsonToken token, String what) throws TermbaseFormatException {
    if (json.currentToken() != token) {
      throw problem("expected " + what + ", but here is " + quoted());
    }
  }

  TermbaseFormatException problem(String problem) {
    return new TermbaseFormatException(place(), problem);
  }

  Place place() {
    return placeOf(json.currentTokenLocation());
  }

  private Place placeOf(TokenStreamLocation location) {
    return new Place(file, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  /** The current token as an error shows it. */
  String quoted() {
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
  IOException unreadable(JacksonException e) {
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

  @Override
  public void close() {
    json.close();
  }
}
