package io.daeyeok.check;

import io.daeyeok.text.Particles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Words that North and South spell differently, by the list {@code korean-spellings.tsv}, where a
 * word starts; and the Northern 되여 for 되어.
 */
final class SpellingDifferences {
  private static final int LONGEST = 5;
  private static final Map<String, String> NORTH_TO_SOUTH = new TreeMap<>();
  private static final Map<String, String> SOUTH_TO_NORTH = new TreeMap<>();
  private static final Set<String> WHOLE = new HashSet<>();

  private static final BitSet NORTH_STARTS = new BitSet();
  private static final BitSet SOUTH_STARTS = new BitSet();

  static {
    load();
    NORTH_TO_SOUTH.keySet().forEach(word -> NORTH_STARTS.set(word.charAt(0)));
    SOUTH_TO_NORTH.keySet().forEach(word -> SOUTH_STARTS.set(word.charAt(0)));
  }

  private SpellingDifferences() {}

  /**
   * A word of the other Korea.
   *
   * @param start where it starts in the text
   * @param end where it ends
   * @param other how it is spelled in this Korea
   */
  record Difference(int start, int end, String other) {}

  static List<Difference> in(String text, Locale foreign) {
    boolean north = foreign.getCountry().equals("KP");
    Map<String, String> words = north ? NORTH_TO_SOUTH : SOUTH_TO_NORTH;
    BitSet starts = north ? NORTH_STARTS : SOUTH_STARTS;
    List<Difference> found = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (!Letters.isHangul(text.charAt(i))) {
        continue;
      }
      boolean startsWord = i == 0 || !Letters.isHangul(text.charAt(i - 1));
      if (startsWord && starts.get(text.charAt(i))) {
        word(text, i, words, found);
      } else if (north
          && !startsWord
          && text.charAt(i - 1) == '되'
          && "여였".indexOf(text.charAt(i)) >= 0) {
        found.add(new Difference(i - 1, i + 1, text.charAt(i) == '여' ? "되어" : "되었"));
      }
    }
    return found;
  }

  private static void word(
      String text, int start, Map<String, String> words, List<Difference> found) {
    for (int length = LONGEST; length > 1; length--) {
      if (start + length <= text.length()) {
        String other = words.get(text.substring(start, start + length));
        if (other != null && (!WHOLE.contains(other) || isEnded(text, start + length))) {
          found.add(new Difference(start, start + length, other));
          return;
        }
      }
    }
  }

  private static boolean isEnded(String text, int from) {
    int end = from;
    while (end < text.length() && Letters.isHangul(text.charAt(end))) {
      end++;
    }
    String rest = text.substring(from, end);
    return rest.isEmpty() || Particles.isTail(rest) || Particles.isPredicate(rest);
  }

  private static void load() {
    try (InputStream in = SpellingDifferences.class.getResourceAsStream("korean-spellings.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && !line.startsWith("#")) {
          String[] cells = line.split("\t");
          NORTH_TO_SOUTH.put(cells[0], cells[1]);
          String marks = cells.length == 2 ? "" : cells[2];
          if (!marks.equals("north")) {
            SOUTH_TO_NORTH.put(cells[1], cells[0]);
          }
          if (marks.equals("whole")) {
            WHOLE.add(cells[0]);
            WHOLE.add(cells[1]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("korean-spellings.tsv cannot be read from the Daeyeok jar", e);
    }
  }
}
