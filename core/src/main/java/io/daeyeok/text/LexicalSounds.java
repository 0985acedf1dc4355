package io.daeyeok.text;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of {@code lexical-sounds.tsv}: 알약 [알략], 학여울 [항녀울], 신문로 [신문노]. A word that is not listed
 * there is read by the rules; the list is what is known, not all there is.
 */
final class LexicalSounds {
  /** Shorter entries count only where a word starts; inside, they are more often an accident. */
  private static final int LEAST_INSIDE = 3;

  private static final Map<String, String> WORDS = load();
  private static final int SHORTEST = 2;
  private static final int LONGEST =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private LexicalSounds() {}

  /** The word with its listed parts respelled so that the rules find their sound; same length. */
  static String respell(String word) {
    StringBuilder respelled = null;
    for (int i = 0; i + SHORTEST <= word.length(); i++) {
      int least = i == 0 ? SHORTEST : LEAST_INSIDE;
      for (int length = Math.min(LONGEST, word.length() - i); length >= least; length--) {
        String sound = WORDS.get(word.substring(i, i + length));
        if (sound != null) {
          respelled = respelled == null ? new StringBuilder(word) : respelled;
          respelled.replace(i, i + length, sound);
          i += length - 1;
          break;
        }
      }
    }
    return respelled == null ? word : respelled.toString();
  }

  private static Map<String, String> load() {
    Map<String, String> words = new HashMap<>();
    for (String[] row : ResourceTable.rows("lexical-sounds.tsv")) {
      words.put(row[0], row[1]);
    }
    return words;
  }
}
