package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A termbase in JSON, read so that what a termbase would refuse can be reported. */
final class GlossaryFile {
  private static final int BYTE_ORDER_MARK = 0xFEFF;
  private static final int SNIFFED = 1 << 16;

  private GlossaryFile() {}

  /**
   * Whether a file is a termbase in JSON, or is meant to be one: an object, but not one that ends
   * on the line on which it begins and has no concepts, for that is a unit or a concept of JSON
   * lines.
   */
  static boolean isTermbase(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String start;
    try (InputStream in = Files.newInputStream(file)) {
      start = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
    }
    String text = (start.startsWith("\uFEFF") ? start.substring(1) : start).stripLeading();
    String line = text.lines().findFirst().orElse("").stripTrailing();
    return text.startsWith("{") && !(line.endsWith("}") && !line.contains("\"concepts\""));
  }

  static List<Entry> read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (Reader text = open(file)) {
      text.mark(1);
      if (text.read() != BYTE_ORDER_MARK) {
        text.reset();
      }
      EntryReader.read(text, file.toString(), entries::add);
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          new FilePosition(file.toString(), firstBadLine(file), 0),
          "not UTF-8; save the file as UTF-8");
    }
    return entries;
  }

  private static BufferedReader open(Path file) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(file),
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private static int firstBadLine(Path file) throws IOException {
    int line = 1;
    try (InputStream in = Files.newInputStream(file)) {
      java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        bytes.write(b);
        if (b == '\n') {
          if (!isUtf8(bytes.toByteArray())) {
            return line;
          }
          bytes.reset();
          line++;
        }
      }
    }
    return line;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
