package io.daeyeok.interchange;

import io.daeyeok.memory.History;
import io.daeyeok.memory.Property;
import io.daeyeok.memory.SegmentContext;
import io.daeyeok.memory.TranslationUnit;
import io.daeyeok.memory.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The memory of Wordfast, a table without names of columns: date, user, how often used, language
 * and text of the source, language and text of the target, up to four attributes. Its first line
 * begins with a percent sign. Dates have no time zone and are taken for UTC.
 */
final class WordfastReader extends LenientReader implements UnitReader {
  private static final Pattern FIRST_LINE = Pattern.compile("%\\d{8}~\\d{4,6}\t.*");
  private static final Pattern ESCAPE = Pattern.compile("&'([0-9A-F]{2});");
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd'~'HHmmss");
  private static final int COLUMNS = 7;
  private static final int HEX = 16;

  private final TextLines lines;
  private FilePosition position;

  private WordfastReader(TextLines lines) {
    this.lines = lines;
    position = lines.position(1);
  }

  static boolean isIn(List<TextLines.Line> lines) {
    return FIRST_LINE.matcher(lines.get(0).text()).matches();
  }

  static WordfastReader open(InputStream in, String file) throws IOException {
    TextLines lines = new TextLines(in, file);
    lines.next();
    return new WordfastReader(lines);
  }

  @Override
  public Optional<TranslationUnit> next() throws IOException {
    for (Optional<TextLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (line.get().text().isBlank()) {
        continue;
      }
      position = lines.position(line.get().number());
      try {
        return Optional.of(unit(line.get()));
      } catch (IllegalArgumentException e) {
        refusals.add(position, e.getMessage());
      }
    }
    return Optional.empty();
  }

  /** The unit of a line; what is wrong with it is the message of the exception. */
  private TranslationUnit unit(TextLines.Line line) {
    if (line.isDamaged()) {
      throw new IllegalArgumentException(lines.damage());
    }
    String[] cells = line.text().split("\t", -1);
    if (cells.length < COLUMNS) {
      throw new IllegalArgumentException(
          "expected date, user, count, language, source, language and target, found "
              + cells.length
              + (cells.length == 1 ? " column" : " columns"));
    }
    Locale from = language(cells[3]);
    Locale into = language(cells[5]);
    if (from.equals(into)) {
      throw new IllegalArgumentException("source and target are both in " + cells[3]);
    }
    if (cells[4].isBlank() || cells[6].isBlank()) {
      throw new IllegalArgumentException("not translated, a text is empty");
    }
    List<Property> properties = new ArrayList<>();
    if (!cells[2].isBlank()) {
      properties.add(Property.of("wordfast:count", cells[2].strip()));
    }
    for (int i = COLUMNS; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        properties.add(Property.of("wordfast:attribute-" + (i - COLUMNS + 1), cells[i]));
      }
    }
    return new TranslationUnit(
        "",
        List.of(Variant.of(from, plain(cells[4])), Variant.of(into, plain(cells[6]))),
        Optional.of(from),
        SegmentContext.NONE,
        "",
        new History(date(cells[0]), cells[1].strip(), Optional.empty(), ""),
        properties,
        List.of());
  }

  private static Locale language(String code) {
    return LanguageTag.parse(code)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + code + "' is no language tag; expected one such as KO-KR or EN-US"));
  }

  private static Optional<Instant> date(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text.strip(), DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A text with the characters that are escaped by their number in the charset of Windows. */
  private static String plain(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            escape -> {
              byte code = (byte) Integer.parseInt(escape.group(1), HEX);
              return Matcher.quoteReplacement(new String(new byte[] {code}, WINDOWS));
            });
  }

  @Override
  public FilePosition position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
