package io.daeyeok.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The listed words that North and South spell differently, where they stand in a text.
 *
 * <p>A word of three syllables or more is trusted inside a compound (유엔인권이사회), one of two only
 * where an eojeol begins; 로동 + 당 is then one too, but 쿠바 + 주재 is not as sure, and 로사 + 리오 is no
 * word of the list at all.
 */
final class VarietyWords {
  private static final int MIN_INSIDE = 3;

  private enum Sureness {
    SURE,
    MAYBE,
    NO
  }

  private record Word(String from, String to, VarietyRule rule, Sureness sureness) {}

  private static final Map<Character, List<Word>> TO_NORTH = new HashMap<>();
  private static final Map<Character, List<Word>> TO_SOUTH = new HashMap<>();

  static {
    load("north-spelling.tsv");
    load("initial-sound.tsv");
    load("self-naming.tsv");
    for (Map<Character, List<Word>> table : List.of(TO_NORTH, TO_SOUTH)) {
      table
          .values()
          .forEach(
              words -> words.sort(Comparator.comparingInt((Word w) -> w.from.length()).reversed()));
    }
  }

  private VarietyWords() {}

  private static void load(String table) {
    for (String[] cells : ResourceTable.rows(table)) {
      VarietyRule rule = VarietyRule.valueOf(constant(cells[2]));
      put(TO_NORTH, new Word(cells[1], cells[0], rule, Sureness.valueOf(constant(cells[3]))));
      put(TO_SOUTH, new Word(cells[0], cells[1], rule, Sureness.valueOf(constant(cells[4]))));
    }
  }

  private static String constant(String label) {
    return label.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static void put(Map<Character, List<Word>> table, Word word) {
    if (word.sureness != Sureness.NO) {
      table.computeIfAbsent(word.from.charAt(0), k -> new ArrayList<>()).add(word);
    }
  }

  static void find(String text, boolean north, List<VarietyChange> found) {
    Map<Character, List<Word>> table = north ? TO_NORTH : TO_SOUTH;
    for (Words.Span run : HangulRuns.of(text)) {
      int i = run.start();
      while (i < run.end()) {
        i = at(text, run, i, table, found);
      }
    }
  }

  private static int at(
      String text,
      Words.Span run,
      int i,
      Map<Character, List<Word>> table,
      List<VarietyChange> found) {
    for (Word word : table.getOrDefault(text.charAt(i), List.of())) {
      if (i + word.from.length() > run.end() || !text.startsWith(word.from, i)) {
        continue;
      }
      int end = i + word.from.length();
      boolean first = i == run.start() && HangulRuns.startsWord(text, i);
      boolean shortWord = word.from.length() < MIN_INSIDE;
      String rest = HangulRuns.tail(text, end);
      if (counts(word, first, i > run.start(), rest)) {
        boolean sure =
            word.sureness == Sureness.SURE && (!shortWord || first && isSureAtStart(word, rest))
                || first && showsLastSyllable(word, rest);
        found.add(VarietyChange.ofWord(word.rule, text, i, end, word.to, sure));
        return end;
      }
    }
    return i + 1;
  }

  private static boolean counts(Word word, boolean first, boolean inside, String rest) {
    return switch (word.rule) {
      case INITIAL_SOUND -> first || inside;
      // 인민공화국 and 조선시대 are something else.
      case SELF_NAMING -> first && isWhole(rest);
      default -> first || word.from.length() >= MIN_INSIDE;
    };
  }

  private static boolean isSureAtStart(Word word, String rest) {
    return switch (word.rule) {
      case INITIAL_SOUND -> Initials.areSure(word.from, rest);
      // 기발한 is 奇拔.
      case SAI_SIOT -> isWhole(rest) && !Particles.isPredicate(rest);
      default -> isWhole(rest);
    };
  }

  /** 바다가 may be 바다 with a particle; 바다가에서 cannot. */
  private static boolean showsLastSyllable(Word word, String rest) {
    return word.from.endsWith("가") && Particles.isTail(rest);
  }

  /** Whether a word is all of its eojeol but for an ending. */
  private static boolean isWhole(String rest) {
    return rest.isEmpty()
        || Particles.isTail(rest)
        || Particles.isCopula(rest)
        || Particles.isPredicate(rest);
  }
}
