package io.daeyeok.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * The characters of an XML file as a parser takes them, and where they are.
 *
 * <p>Parsers end at the first character or reference that XML does not allow; one of them in a file
 * of millions of units is no reason to lose the rest. Here each is a {@link Flaw}: the parser sees
 * spaces instead and, as soon as one can stand, a processing instruction {@link #MARK}, whoever
 * meets which {@linkplain #takeFlaw() takes} the flaw. The parser's own places are not used for it:
 * the JDK's offsets and columns drift when its buffer is filled.
 *
 * <p>One pass. What is kept is what the parser has taken and its reader not yet met.
 */
final class XmlCharacters extends Reader {
  /** Something that XML does not allow, and where. */
  record Flaw(FilePosition position, String problem) {}

  /** What the next character is part of, with the characters that matter there. */
  private enum Inside {
    CONTENT("<&]"),
    TAG("<&>\"'"),
    DOCTYPE("<>[]\"'"),
    COMMENT("-"),
    SECTION("]"),
    INSTRUCTION("?");

    final boolean[] matters = new boolean[128];

    Inside(String characters) {
      for (char c = 0; c < ' '; c++) {
        matters[c] = c != '\t';
      }
      characters.chars().forEach(c -> matters[c] = true);
    }
  }

  /** The target of the processing instruction that stands for a flaw. */
  static final String MARK = "daeyeok-flaw";

  private static final String MARKUP = "<?" + MARK + "?>";
  // The decoder's answer to bytes that mean nothing: itself no character that XML allows.
  private static final char UNDECODABLE = '\uFFFF';
  private static final int SIZE = 1 << 14;
  // Longer than anything that is looked at as a whole: <![CDATA[, references and their names.
  private static final int AHEAD = 64;
  // What has no tag for so long cannot be kept in bounded memory.
  private static final int MAX_STRETCH = 16_000_000;
  private static final Set<String> PREDEFINED = Set.of("lt", "gt", "amp", "quot", "apos");

  private final Reader in;
  private final String file;
  private final Charset charset;
  private final Deque<Flaw> flaws = new ArrayDeque<>();
  private final Places tags = new Places();
  private long tag = 1L << 32 | 1;
  private final char[] buffer = new char[SIZE];
  // buffer[taken..seen] is ready to be taken, then so much of MARKUP, then buffer[seen..end] is
  // still to be looked at.
  private int taken;
  private int seen;
  private int end;
  private int marking;
  private int unmarked;
  private boolean exhausted;
  // How many units came before buffer[0], and where the line and the last markup began, counted
  // like them. The counts may wrap; their differences do not.
  private int before;
  private int lineStart;
  private int lastMarkup;
  private int line = 1;
  private Inside inside = Inside.CONTENT;
  private Inside outside = Inside.CONTENT;
  private char quote;
  private int brackets;
  private boolean inRoot;
  private boolean declaresEntities;

  /** Reads a stream, which is at its first byte after any byte order mark, in an encoding. */
  XmlCharacters(InputStream in, Charset charset, String file) {
    this.in = reader(in, charset);
    this.charset = charset;
    this.file = file;
  }

  private static Reader reader(InputStream in, Charset charset) {
    boolean bigEndian = charset.equals(StandardCharsets.UTF_16BE);
    return bigEndian || charset.equals(StandardCharsets.UTF_16LE)
        ? new Utf16Reader(in, bigEndian)
        : new InputStreamReader(in, decoder(charset));
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE)
        .replaceWith(String.valueOf(UNDECODABLE));
  }

  /** The flaw that a {@link #MARK} stands for; empty for one that came with the file. */
  Optional<Flaw> takeFlaw() {
    return Optional.ofNullable(flaws.poll());
  }

  /** Passes on to the next start tag. */
  void takeTag() {
    tag = tags.take();
  }

  /** Where the start tag begins that was taken last; the start of the file before any. */
  FilePosition tag() {
    return new FilePosition(file, (int) (tag >> 32), (int) tag);
  }

  /** The end of what was looked at so far. */
  FilePosition end() {
    return position(seen);
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    while (taken == seen) {
      if (marking > 0) {
        return mark(to, offset, length);
      }
      if (seen < end - AHEAD || exhausted && seen < end) {
        look();
      } else if (exhausted) {
        if (isInDoctype()) {
          // The JDK's parser would print a stack trace.
          throw new InterchangeException(end(), "the document type does not end");
        }
        return -1;
      } else {
        fill();
      }
    }
    int count = Math.min(length, seen - taken);
    System.arraycopy(buffer, taken, to, offset, count);
    taken += count;
    return count;
  }

  private boolean isInDoctype() {
    return switch (inside) {
      case CONTENT, TAG -> false;
      case DOCTYPE -> true;
      case COMMENT, SECTION, INSTRUCTION -> outside == Inside.DOCTYPE;
    };
  }

  private int mark(char[] to, int offset, int length) {
    int count = Math.min(length, marking);
    int from = MARKUP.length() - marking;
    MARKUP.getChars(from, from + count, to, offset);
    marking -= count;
    return count;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, seen, buffer, 0, end - seen);
    before += seen;
    end -= seen;
    seen = 0;
    taken = 0;
    int count = in.read(buffer, end, buffer.length - end);
    if (count < 0) {
      exhausted = true;
    } else {
      end += count;
    }
    if (before - lastMarkup > MAX_STRETCH) {
      throw new InterchangeException(
          position(0), "no tag within " + MAX_STRETCH + " characters; is this the right file?");
    }
  }

  /** Looks at what is in the buffer, up to where a mark has to stand. */
  private void look() throws IOException {
    int to = exhausted ? end : end - AHEAD;
    int i = seen;
    boolean[] matters = inside.matters;
    while (i < to) {
      char c = buffer[i];
      if (c < 128 ? !matters[c] : c < '\uD800') {
        i++;
      } else {
        i = remark(c, i);
        matters = inside.matters;
        if (unmarked > 0 && inside == Inside.CONTENT) {
          unmarked--;
          marking = MARKUP.length();
          break;
        }
      }
    }
    seen = i;
  }

  /** Looks at a character that may matter; says where to go on. */
  private int remark(char c, int i) throws IOException {
    if (c == '\n' || c == '\r') {
      if (c == '\n' || at(i + 1) != '\n') {
        line++;
        lineStart = before + i + 1;
      }
      return i + 1;
    }
    if (Character.isHighSurrogate(c) && Character.isLowSurrogate(at(i + 1))) {
      return i + 2;
    }
    if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
      return flaw(i, 1, notAllowed(c));
    }
    if (c >= 128) {
      return i + 1;
    }
    return switch (inside) {
      case CONTENT ->
          switch (c) {
            case '<' -> markup(i);
            case '&' -> reference(i);
            default ->
                startsWith("]]>", i)
                    ? flaw(i, 3, "']]>' stands outside of a section; write ]]&gt;")
                    : i + 1;
          };
      case TAG -> tag(c, i);
      case DOCTYPE -> doctype(c, i);
      case COMMENT -> mayEnd("-->", i);
      case SECTION -> mayEnd("]]>", i);
      case INSTRUCTION -> mayEnd("?>", i);
    };
  }

  private String notAllowed(char c) {
    return c == UNDECODABLE
        ? "a byte that is not " + charset.name() + "; save the file in the encoding it declares"
        : String.format("U+%04X is a character that XML does not allow", (int) c);
  }

  private char at(int i) {
    return i < end ? buffer[i] : '\0';
  }

  private boolean startsWith(String text, int i) {
    for (int k = 0; k < text.length(); k++) {
      if (at(i + k) != text.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private int markup(int i) {
    lastMarkup = before + i;
    char next = at(i + 1);
    if (next == '/') {
      return i + 1;
    }
    if (Character.isLetter(next) || next == '_' || next == ':') {
      inRoot = true;
      inside = Inside.TAG;
      tags.add((long) line << 32 | column(i));
    } else if (startsWith("<!DOCTYPE", i)) {
      inside = Inside.DOCTYPE;
    } else if (next == '!' || next == '?') {
      return apart(i);
    } else if (inRoot && i + 1 < end) {
      return flaw(i, 1, "'<' does not begin a tag here; write &lt;");
    }
    return i + 1;
  }

  /** Comments, sections and instructions, which stand in content and in document types. */
  private int apart(int i) {
    String[] starts = {"<!--", "<![CDATA[", "<?"};
    Inside[] kinds = {Inside.COMMENT, Inside.SECTION, Inside.INSTRUCTION};
    for (int k = 0; k < starts.length; k++) {
      if (startsWith(starts[k], i)) {
        outside = inside;
        inside = kinds[k];
        return i + starts[k].length();
      }
    }
    return i + 1;
  }

  private int mayEnd(String close, int i) {
    if (startsWith(close, i)) {
      inside = outside;
      return i + close.length();
    }
    return i + 1;
  }

  private int tag(char c, int i) throws IOException {
    if (quote != 0) {
      if (c == quote) {
        quote = 0;
      } else if (c == '&') {
        return reference(i);
      } else if (c == '<') {
        return flaw(i, 1, "'<' stands in an attribute; write &lt;");
      }
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      inside = Inside.CONTENT;
    }
    return i + 1;
  }

  private int doctype(char c, int i) {
    if (quote != 0) {
      quote = c == quote ? 0 : quote;
      return i + 1;
    }
    switch (c) {
      case '"', '\'' -> quote = c;
      case '[' -> brackets++;
      case ']' -> brackets--;
      case '<' -> {
        declaresEntities |= startsWith("<!ENTITY", i);
        return apart(i);
      }
      default -> {
        if (brackets == 0) {
          inside = Inside.CONTENT;
        }
      }
    }
    return i + 1;
  }

  private int reference(int i) throws IOException {
    int stop = i + 1;
    while (stop - i < AHEAD && isPartOfName(at(stop))) {
      stop++;
    }
    boolean closed = at(stop) == ';' && stop > i + 1;
    String name = new String(buffer, i + 1, stop - i - 1);
    if (closed && (PREDEFINED.contains(name) || isCharacter(name))) {
      return stop + 1;
    }
    if (!closed) {
      return flaw(i, 1, "'&' does not begin a reference here; write &amp;");
    }
    if (name.charAt(0) == '#') {
      return flaw(i, stop + 1 - i, "&" + name + "; is no character that XML allows");
    }
    if (declaresEntities) {
      throw new InterchangeException(
          position(i),
          "the file declares entities of its own, which are not read; write what &"
              + name
              + "; stands for");
    }
    return flaw(
        i, stop + 1 - i, "the entity &" + name + "; is not declared; write the character itself");
  }

  private static boolean isPartOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '#' || c == '_' || c == '-' || c == '.';
  }

  /** Whether {@code #1234} or {@code #x12AB} is a character of XML 1.0. */
  private static boolean isCharacter(String name) {
    if (name.length() < 2 || name.charAt(0) != '#') {
      return false;
    }
    boolean hexadecimal = name.charAt(1) == 'x';
    int value = hexadecimal && name.length() == 2 ? -1 : 0;
    for (int i = hexadecimal ? 2 : 1; i < name.length() && value <= Character.MAX_CODE_POINT; i++) {
      char c = name.charAt(i);
      int digit = c < 128 ? Character.digit(c, hexadecimal ? 16 : 10) : -1;
      if (digit < 0) {
        return false;
      }
      value = value * (hexadecimal ? 16 : 10) + digit;
    }
    return value == '\t'
        || value == '\n'
        || value == '\r'
        || value >= ' ' && value < 0xD800
        || value >= 0xE000 && value < 0xFFFE
        || value >= 0x10000 && value <= Character.MAX_CODE_POINT;
  }

  private int column(int i) {
    return before + i - lineStart + 1;
  }

  private FilePosition position(int i) {
    return new FilePosition(file, line, column(i));
  }

  private int flaw(int i, int length, String problem) {
    flaws.add(new Flaw(position(i), problem));
    unmarked++;
    Arrays.fill(buffer, i, i + length, ' ');
    return i + length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** A queue of numbers without an object for each. */
  private static final class Places {
    private long[] places = new long[256];
    private int first;
    private int count;

    void add(long place) {
      if (count == places.length) {
        long[] more = new long[2 * count];
        for (int i = 0; i < count; i++) {
          more[i] = places[(first + i) % count];
        }
        places = more;
        first = 0;
      }
      places[(first + count++) % places.length] = place;
    }

    /** The first number; stays when there is none after it. */
    long take() {
      long place = places[first];
      if (count > 0) {
        first = (first + 1) % places.length;
        count--;
      }
      return place;
    }
  }
}
