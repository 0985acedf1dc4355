package io.daeyeok.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrieTest {
  private static int node(Trie trie, String key) {
    int node = Trie.ROOT;
    for (int i = 0; i < key.length() && node != Trie.NONE; i++) {
      node = trie.step(node, key.charAt(i));
    }
    return node;
  }

  @Test
  void keepsEveryKeyApart() {
    Random random = new Random(7);
    Trie trie = new Trie();
    Map<String, Integer> values = new HashMap<>();
    for (int value = 0; value < 20_000; value++) {
      String key = Integer.toString(random.nextInt(1_000_000), 6);
      if (values.putIfAbsent(key, value) == null) {
        trie.add(key, value);
      }
    }
    values.forEach((key, value) -> assertEquals(value, trie.firstValue(node(trie, key))));
    assertEquals(Trie.NONE, node(trie, "12345678"));
  }

  @Test
  void severalValuesShareAKey() {
    Trie trie = new Trie();
    trie.add("결의", 0);
    trie.add("결의안", 1);
    trie.add("결의", 70);
    int node = node(trie, "결의");
    assertEquals(70, trie.firstValue(node));
    assertEquals(0, trie.nextValue(70));
    assertEquals(Trie.NONE, trie.nextValue(0));
    assertEquals(Trie.NONE, trie.firstValue(node(trie, "결")));
    assertEquals(Trie.NONE, node(trie, "결정"));
  }
}
