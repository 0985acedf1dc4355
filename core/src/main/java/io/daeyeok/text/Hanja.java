package io.daeyeok.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One hangul reading for each hanja of the CLDR Korean collation, where a hanja sorts with the
 * syllable it is read as. The readings do not know the initial-sound rule: fold by it afterwards.
 */
final class Hanja {
  private static final int FIRST = 0x3400;
  private static final int LAST = 0x9FFF;

  private Hanja() {}

  /** The hangul syllable that a hanja is read as, or the character itself. */
  static int reading(int c) {
    if (c < FIRST || c > LAST) {
      return c;
    }
    char reading = Table.READINGS[c - FIRST];
    return reading == 0 ? c : reading;
  }

  /** Loaded when the first hanja is met. */
  private static final class Table {
    static final char[] READINGS = load();

    private static char[] load() {
      char[] readings = new char[LAST - FIRST + 1];
      try (InputStream in = Hanja.class.getResourceAsStream("hanja.txt");
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          if (line.startsWith("#")) {
            continue;
          }
          for (int i = 2; i < line.length(); i++) {
            readings[line.charAt(i) - FIRST] = line.charAt(0);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("hanja.txt cannot be read from the Daeyeok jar", e);
      }
      return readings;
    }
  }
}
