package io.daeyeok.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a file that holds one JSON object a line. */
final class JsonLines implements Closeable {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(tools.jackson.core.StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  // Jackson names the setting of its own that sets a limit.
  private static final Pattern SETTINGS = Pattern.compile(",? from `[^`]{0,99}`");

  private final TextLines lines;
  private final Refusals refusals;
  private int line = 1;

  JsonLines(TextLines lines, Refusals refusals) {
    this.lines = lines;
    this.refusals = refusals;
  }

  /**
   * What the next line that can be used stands for; the others are refused.
   *
   * @param meaning makes it from the object of the line; throws {@link IllegalArgumentException}
   *     when it cannot
   */
  <T> Optional<T> next(Function<JsonNode, T> meaning) throws IOException {
    for (Optional<TextLines.Line> read = lines.next(); read.isPresent(); read = lines.next()) {
      line = read.get().number();
      if (read.get().isDamaged()) {
        refusals.add(position(), lines.damage());
      } else if (!read.get().text().isBlank()) {
        Optional<T> value = value(read.get().text(), meaning);
        if (value.isPresent()) {
          return value;
        }
      }
    }
    return Optional.empty();
  }

  private <T> Optional<T> value(String text, Function<JsonNode, T> meaning) {
    try {
      return Optional.of(meaning.apply(MAPPER.readTree(text)));
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      int column = at == null ? 1 : Math.max(1, at.getColumnNr());
      refusals.add(
          new FilePosition(lines.file(), line, column),
          "not JSON: " + SETTINGS.matcher(e.getOriginalMessage()).replaceAll(""));
    } catch (IllegalArgumentException e) {
      refusals.add(position(), e.getMessage());
    }
    return Optional.empty();
  }

  /** JSON with what UTF-8 cannot hold, halves of surrogate pairs, as escapes. */
  static String line(JsonNode node) {
    String json = node.toString();
    for (int i = 0; i < json.length(); i++) {
      if (TextCharacters.isHalf(json, i)) {
        return escaped(json);
      }
    }
    return json;
  }

  private static String escaped(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      if (TextCharacters.isHalf(json, i)) {
        escaped.append("\\u%04X".formatted((int) json.charAt(i)));
      } else {
        escaped.append(json.charAt(i));
      }
    }
    return escaped.toString();
  }

  /** Where the line last read starts. */
  FilePosition position() {
    return lines.position(line);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
