package io.daeyeok.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Changes a text as editors do: words come, go and move, numbers and particles change. */
final class Perturbation {
  private static final String[] PARTICLES = {
    "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "로", "에서", "으로"
  };

  /** Where a new word comes from. */
  interface WordSource {
    String next(RandomGenerator random);
  }

  private final boolean korean;
  private final WordSource words;

  Perturbation(Locale language, WordSource words) {
    korean = language.getLanguage().equals("ko");
    this.words = words;
  }

  /** The text after a number of edits; never blank, and as it was for no edits. */
  String edited(String text, int edits, RandomGenerator random) {
    List<String> tokens = new ArrayList<>(List.of(text.split(" ")));
    for (int i = 0; i < edits; i++) {
      edit(tokens, random);
    }
    String result = String.join(" ", tokens);
    return result.isBlank() ? text : result;
  }

  private void edit(List<String> tokens, RandomGenerator random) {
    int at = random.nextInt(tokens.size());
    switch (random.nextInt(7)) {
      case 0 -> tokens.add(at, words.next(random));
      case 1 -> tokens.set(at, words.next(random));
      case 2 -> {
        if (tokens.size() > 1) {
          tokens.remove(at);
        }
      }
      case 3 -> {
        int other = Math.min(at + 1, tokens.size() - 1);
        String moved = tokens.get(at);
        tokens.set(at, tokens.get(other));
        tokens.set(other, moved);
      }
      case 4 -> number(tokens, at, random);
      case 5 -> tokens.set(at, withoutCharacter(tokens.get(at), random));
      default -> particle(tokens, at, random);
    }
  }

  /** Another number in the first word from here on that has one. */
  private static void number(List<String> tokens, int from, RandomGenerator random) {
    for (int i = 0; i < tokens.size(); i++) {
      int at = (from + i) % tokens.size();
      String token = tokens.get(at);
      StringBuilder changed = new StringBuilder(token);
      for (int c = 0; c < token.length(); c++) {
        if (token.charAt(c) >= '0' && token.charAt(c) <= '9') {
          changed.setCharAt(c, (char) ('1' + random.nextInt(9)));
        }
      }
      if (!changed.toString().equals(token)) {
        tokens.set(at, changed.toString());
        return;
      }
    }
  }

  private static String withoutCharacter(String token, RandomGenerator random) {
    if (token.length() < 2) {
      return token;
    }
    int at = random.nextInt(token.length());
    // Half of a surrogate pair is never left behind.
    if (Character.isSurrogate(token.charAt(at))) {
      return token;
    }
    return token.substring(0, at) + token.substring(at + 1);
  }

  /** In Korean another particle, or a space less; elsewhere a plural or the end of it. */
  private void particle(List<String> tokens, int at, RandomGenerator random) {
    String token = tokens.get(at);
    if (!korean) {
      tokens.set(at, token.endsWith("s") ? token.substring(0, token.length() - 1) : token + "s");
      return;
    }
    for (String particle : PARTICLES) {
      if (token.length() > particle.length() && token.endsWith(particle)) {
        String stem = token.substring(0, token.length() - particle.length());
        tokens.set(at, stem + PARTICLES[random.nextInt(PARTICLES.length)]);
        return;
      }
    }
    if (at + 1 < tokens.size()) {
      tokens.set(at, token + tokens.remove(at + 1));
    }
  }
}
