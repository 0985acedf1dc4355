package io.daeyeok.interchange;

import io.daeyeok.interchange.PoEntry.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a PO file, one after another. A line that is none of PO costs the entry it stands
 * in; reading goes on behind the next blank line.
 */
final class PoParser {
  private static final Pattern KEYWORD =
      Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr)(?:\\[(\\d{1,3})])?\\s{0,9}(?=\")");

  private final TextLines lines;
  private final Refusals refusals;
  private int line = 1;

  PoParser(TextLines lines, Refusals refusals) {
    this.lines = lines;
    this.refusals = refusals;
  }

  /** The next entry that has a message; comments that belong to none are passed over. */
  Optional<PoEntry> next() throws IOException {
    PoEntry entry = new PoEntry();
    long size = 0;
    for (Optional<TextLines.Line> read = lines.next(); read.isPresent(); read = lines.next()) {
      TextLines.Line current = read.get();
      String text = current.text().strip();
      if (text.isEmpty() ? entry.hasTranslation() : startsNext(entry, text)) {
        lines.putBack(List.of(current));
        return Optional.of(entry);
      }
      line = current.number();
      size += text.length() + 1;
      if (size > TextCharacters.MAX_LENGTH) {
        throw new InterchangeException(
            place(current),
            "an entry is longer than "
                + TextCharacters.MAX_LENGTH
                + " characters; is a blank line missing?");
      }
      Optional<String> problem =
          current.isDamaged() ? Optional.of(lines.damage()) : take(entry, text);
      if (problem.isPresent()) {
        refusals.add(place(current), problem.get());
        skipToBlank();
        entry = new PoEntry();
        size = 0;
      }
    }
    return entry.hasId() ? Optional.of(entry) : Optional.empty();
  }

  private FilePosition place(TextLines.Line where) {
    int indent = where.text().length() - where.text().stripLeading().length();
    return new FilePosition(lines.file(), where.number(), indent + 1);
  }

  /** Whether a line belongs to the entry after this one, though no blank line stands between. */
  private static boolean startsNext(PoEntry entry, String text) {
    if (!entry.hasTranslation()) {
      return false;
    }
    String content = text.startsWith("#~") ? text.substring(2).strip() : text;
    return content.startsWith("#")
        || content.startsWith("msgctxt")
        || content.startsWith("msgid")
        || content.startsWith("domain");
  }

  private void skipToBlank() throws IOException {
    Optional<TextLines.Line> read = lines.next();
    while (read.isPresent() && !read.get().text().isBlank()) {
      read = lines.next();
    }
  }

  /** Takes a line into an entry; gives the problem if it cannot. */
  private Optional<String> take(PoEntry entry, String text) {
    if (text.isEmpty() || text.startsWith("domain")) {
      return Optional.empty();
    }
    if (text.startsWith("#~")) {
      entry.isObsolete = true;
      String old = text.substring(2).strip();
      return old.startsWith("|") || old.isEmpty() ? Optional.empty() : content(entry, old);
    }
    if (text.startsWith("#")) {
      comment(entry, text);
      return Optional.empty();
    }
    return content(entry, text);
  }

  private static void comment(PoEntry entry, String text) {
    char kind = text.length() > 1 ? text.charAt(1) : ' ';
    String rest = text.length() > 2 ? text.substring(2) : "";
    switch (kind) {
      case ',' -> Arrays.stream(rest.split(",")).map(String::strip).forEach(entry.flags::add);
      case ':' -> entry.references.add(rest.strip());
      case '.' -> entry.extracted.add(rest.startsWith(" ") ? rest.substring(1) : rest);
      case '|' -> entry.previous.add(rest.strip());
      default -> entry.comments.add(kind == ' ' ? rest : text.substring(1));
    }
  }

  private Optional<String> content(PoEntry entry, String text) {
    Matcher keyword = KEYWORD.matcher(text);
    String literal = text;
    if (keyword.lookingAt()) {
      Part part =
          switch (keyword.group(1)) {
            case "msgctxt" -> Part.CONTEXT;
            case "msgid" -> Part.ID;
            case "msgid_plural" -> Part.PLURAL;
            default -> Part.TRANSLATION;
          };
      if (!entry.isUnderWay) {
        entry.isUnderWay = true;
        entry.line = line;
      }
      int form = keyword.group(2) == null ? 0 : Integer.parseInt(keyword.group(2));
      if (!entry.begin(part, form)) {
        return Optional.of("a second " + keyword.group().strip() + " in one entry");
      }
      literal = text.substring(keyword.end());
    }
    Optional<String> value = PoStrings.parse(literal);
    if (value.isEmpty() || !entry.append(value.get())) {
      return Optional.of(
          "expected msgid, msgstr or a string in quotes, found '"
              + (text.length() > 40 ? text.substring(0, text.offsetByCodePoints(0, 30)) : text)
              + "'");
    }
    return Optional.empty();
  }

  /** Where the line last read starts. */
  FilePosition position() {
    return lines.position(line);
  }
}
