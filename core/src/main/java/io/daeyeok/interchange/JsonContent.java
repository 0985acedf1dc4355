package io.daeyeok.interchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the first lines of a file that begins with a brace or bracket are, if they are JSON. */
final class JsonContent {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private JsonContent() {}

  private static JsonParser parser(List<TextLines.Line> lines) {
    String text = lines.stream().map(TextLines.Line::text).collect(Collectors.joining("\n"));
    return JSON.createParser(ObjectReadContext.empty(), text);
  }

  /** Which of our formats it is, empty when it is none. */
  static Optional<FileFormat> format(List<TextLines.Line> lines) {
    try (JsonParser parser = parser(lines)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        switch (parser.currentName()) {
          case "concepts", "$schema":
            return Optional.of(FileFormat.TERMBASE);
          case "variants":
            return Optional.of(FileFormat.UNIT_LINES);
          case "terms":
            return Optional.of(FileFormat.CONCEPT_LINES);
          default:
            parser.nextToken();
            parser.skipChildren();
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Whether it is JSON, or JSON with a mistake in it: texts in tables begin with brackets too. */
  static boolean isJson(List<TextLines.Line> lines) {
    try (JsonParser parser = parser(lines)) {
      parser.nextToken();
      JsonToken second = parser.nextToken();
      if (second == JsonToken.PROPERTY_NAME
          || second == JsonToken.START_OBJECT
          || second == JsonToken.VALUE_STRING) {
        return true;
      }
      while (parser.nextToken() != null) {
        continue;
      }
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }
}
