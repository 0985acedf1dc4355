package io.daeyeok.interchange;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a text file, in the charset that {@link TextCharset} tells; while that is not sure,
 * the first line that is not UTF-8 decides. Lines are cut before they are decoded, so that a wrong
 * byte spoils its own line only. All charsets read here keep the bytes of line ends for line ends.
 */
final class TextLines implements Closeable {
  private static final int SAMPLE = 1 << 16;
  private static final int MAX_BYTES = 64_000_000;

  // A picture or program has one in ten, a text with damage a few in all.
  private static final int MAX_CONTROLS = 3;
  private static final int CHARACTERS_A_CONTROL = 50;

  private final InputStream in;
  private final String file;
  private final byte[] buffer = new byte[SAMPLE];
  private final Deque<Line> ahead = new ArrayDeque<>();
  private int from;
  private int to;
  private byte[] line = new byte[1024];
  private int length;
  private int number;
  private Charset charset;
  private boolean settled;
  private byte end = '\n';

  /**
   * A line.
   *
   * @param number its number in the file, from 1
   * @param text what it says, without its end
   * @param end its end, empty for the last line of many files
   * @param isDamaged whether it holds bytes that are no text; U+FFFD stands for them, but for zero
   */
  record Line(int number, String text, String end, boolean isDamaged) {}

  TextLines(InputStream in, String file) throws IOException {
    this.in = in;
    this.file = file;
    to = in.readNBytes(buffer, 0, SAMPLE);
    TextCharset told = TextCharset.of(buffer, to, to < SAMPLE);
    charset = told.charset();
    settled = told.settled();
    from = told.markBytes();
    if (!isWide() && indexOf((byte) '\n', from, to) < 0 && indexOf((byte) '\r', from, to) >= 0) {
      // As spreadsheets on old Macs wrote.
      end = '\r';
    }
  }

  /** Reads what follows in the charset that the file declares, unless a mark told another. */
  TextLines declared(Charset declared) {
    if (!settled && !isWide()) {
      charset = declared;
      settled = true;
    }
    return this;
  }

  private boolean isWide() {
    return charset == StandardCharsets.UTF_16BE || charset == StandardCharsets.UTF_16LE;
  }

  Charset charset() {
    return charset;
  }

  /**
   * Whether the file has zero bytes that no charset explains, and too many characters that no text
   * has to be a text with a few broken lines.
   */
  boolean isBinary() {
    if (isWide() || indexOf((byte) 0, from, to) < 0) {
      return false;
    }
    int controls = 0;
    for (int i = from; i < to; i++) {
      boolean control = buffer[i] >= 0 && buffer[i] < ' ';
      boolean layout = buffer[i] == '\n' || buffer[i] == '\r' || buffer[i] == '\t';
      controls += control && !layout ? 1 : 0;
    }
    return controls > Math.max(MAX_CONTROLS, (to - from) / CHARACTERS_A_CONTROL);
  }

  /** The lines that the start of the file holds; they are still to be read. */
  List<Line> ahead() throws IOException {
    int characters = 0;
    for (Line known : ahead) {
      characters += known.text.length() + 1;
    }
    while (characters < SAMPLE) {
      Optional<Line> next = read();
      if (next.isEmpty()) {
        break;
      }
      characters += next.get().text.length() + 1;
      ahead.add(next.get());
    }
    return new ArrayList<>(ahead);
  }

  Optional<Line> next() throws IOException {
    return ahead.isEmpty() ? read() : Optional.of(ahead.poll());
  }

  /** Gives lines back, in order, to be read again. */
  void putBack(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      ahead.addFirst(lines.get(i));
    }
  }

  private Optional<Line> read() throws IOException {
    length = 0;
    boolean ended = isWide() ? readUnits() : readBytes();
    if (!ended && length == 0) {
      return Optional.empty();
    }
    number++;
    Optional<String> decoded = decode();
    String text = decoded.orElseGet(() -> new String(line, 0, length, charset));
    boolean carriageReturn = ended && end == '\n' && text.endsWith("\r");
    String ending = !ended ? "" : carriageReturn ? "\r\n" : Character.toString((char) end);
    return Optional.of(
        new Line(
            number,
            carriageReturn ? text.substring(0, text.length() - 1) : text,
            ending,
            decoded.isEmpty() || text.indexOf(0) >= 0));
  }

  private Optional<String> decode() {
    if (charset == StandardCharsets.UTF_8) {
      String text = new String(line, 0, length, StandardCharsets.UTF_8);
      if (text.indexOf('\uFFFD') < 0) {
        settled |= text.length() != length;
        return Optional.of(text);
      }
    }
    Optional<String> text = TextCharset.decode(charset, ByteBuffer.wrap(line, 0, length));
    if (text.isEmpty() && !settled) {
      Optional<String> korean =
          TextCharset.decode(TextCharset.CP949, ByteBuffer.wrap(line, 0, length));
      if (korean.isPresent()) {
        charset = TextCharset.CP949;
        settled = true;
      }
      return korean;
    }
    return text;
  }

  private boolean readBytes() throws IOException {
    while (fill()) {
      int found = indexOf(end, from, to);
      int until = found < 0 ? to : found;
      append(until - from);
      if (found >= 0) {
        from = found + 1;
        return true;
      }
    }
    return false;
  }

  private boolean readUnits() throws IOException {
    int low = charset == StandardCharsets.UTF_16LE ? 0 : 1;
    while (fill()) {
      if (to - from == 1) {
        append(1);
        continue;
      }
      boolean ends = buffer[from + low] == '\n' && buffer[from + 1 - low] == 0;
      if (ends) {
        from += 2;
        return true;
      }
      append(2);
    }
    return false;
  }

  /** Whether there are bytes to read; keeps the two bytes of a UTF-16 unit together. */
  private boolean fill() throws IOException {
    if (to - from > 1 || to - from == 1 && !isWide()) {
      return true;
    }
    int kept = to - from;
    buffer[0] = kept == 1 ? buffer[from] : 0;
    int read = in.readNBytes(buffer, kept, SAMPLE - kept);
    from = 0;
    to = kept + read;
    return to > 0;
  }

  private void append(int count) throws IOException {
    if (length + count > MAX_BYTES) {
      throw new InterchangeException(
          new FilePosition(file, number + 1, 1),
          "the line is longer than " + MAX_BYTES + " bytes; is this a text file?");
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, 2 * line.length));
    }
    System.arraycopy(buffer, from, line, length, count);
    length += count;
    from += count;
  }

  private int indexOf(byte wanted, int start, int stop) {
    for (int i = start; i < stop; i++) {
      if (buffer[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** The start of a line, or of the file before its first line. */
  FilePosition position(int lineNumber) {
    return new FilePosition(file, Math.max(1, lineNumber), 1);
  }

  String file() {
    return file;
  }

  /** Why a damaged line cannot be used. */
  String damage() {
    return "the line is not "
        + (charset == TextCharset.CP949 ? "CP949" : charset.name())
        + ", or it holds a zero byte; save the file as UTF-8";
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
