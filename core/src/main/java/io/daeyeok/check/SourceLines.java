package io.daeyeok.check;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A window on the lines of a text file that moves forward: enough to hold a unit and no more, so
 * that memory does not grow with the file, nor with a file that is all one line.
 */
final class SourceLines implements Closeable {
  private static final int WINDOW = 120;
  private static final int SNIFFED = 256;
  private static final int LONGEST = 1 << 18;

  private final Reader reader;
  private final boolean isXml;
  private final List<String> window = new ArrayList<>();
  private final Deque<Integer> pushedBack = new ArrayDeque<>();
  private int first = 1;
  private boolean ended;

  private SourceLines(Reader reader) throws IOException {
    this.reader = reader;
    reader.mark(SNIFFED);
    int c = reader.read();
    for (int i = 1; i < SNIFFED && c >= 0 && Character.isWhitespace(c); i++) {
      c = reader.read();
    }
    isXml = c == '<';
    reader.reset();
  }

  static SourceLines open(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    in.mark(4);
    int a = in.read();
    int b = in.read();
    int c = in.read();
    in.reset();
    Charset charset = StandardCharsets.UTF_8;
    if (a == 0xFE && b == 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      in.skipNBytes(2);
    } else if (a == 0xFF && b == 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      in.skipNBytes(2);
    } else if (a == 0xEF && b == 0xBB && c == 0xBF) {
      in.skipNBytes(3);
    }
    return new SourceLines(new BufferedReader(new InputStreamReader(in, charset), 1 << 16));
  }

  /** Whether the file starts as XML does. */
  boolean isXml() {
    return isXml;
  }

  /** Makes a line the first of the window; it is not before the one that was. */
  void moveTo(int number) throws IOException {
    int wanted = Math.max(1, number);
    while (first < wanted && !window.isEmpty()) {
      window.remove(0);
      first++;
    }
    while (first < wanted && !ended) {
      next();
      first++;
    }
    while (window.size() < WINDOW && !ended) {
      String line = next();
      if (!ended || !line.isEmpty()) {
        window.add(line);
      }
    }
  }

  /** How many lines the window holds. */
  int size() {
    return window.size();
  }

  /** A line of the window; the empty string for one outside. */
  String line(int number) {
    int index = number - first;
    return index < 0 || index >= window.size() ? "" : window.get(index);
  }

  /** The next line without its end; a very long one is cut. */
  private String next() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = read(); ; c = read()) {
      if (c < 0) {
        ended = true;
        break;
      }
      if (c == '\n') {
        break;
      }
      if (c == '\r') {
        int after = read();
        if (after != '\n' && after >= 0) {
          pushedBack.push(after);
        }
        break;
      }
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private int read() throws IOException {
    return pushedBack.isEmpty() ? reader.read() : pushedBack.pop();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
