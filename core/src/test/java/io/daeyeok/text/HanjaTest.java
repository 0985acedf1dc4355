package io.daeyeok.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanjaTest {
  @ParameterizedTest
  @CsvSource({
    "人權, 인권",
    "採擇, 채택",
    "勞動黨, 노동당",
    "女性, 여성",
    "李日奎, 이일규",
    "無投票, 무투표",
    "대한민국, 대한민국",
    "abc, abc",
  })
  void readsHanjaAsHangul(String hanja, String hangul) {
    assertEquals(hangul, Folding.of(Fold.HANJA, Fold.INITIAL_SOUND).key(hanja));
  }

  /**
   * The table is what the CLDR Korean collation says; {@code -Ddaeyeok.rewrite=true} rewrites it.
   */
  @Test
  void tableIsTheCollationOfIcu() throws IOException {
    String expected = fromCollation();
    if (Boolean.getBoolean("daeyeok.rewrite")) {
      Files.writeString(Path.of("src/main/resources/io/daeyeok/text/hanja.txt"), expected, UTF_8);
    }
    try (InputStream in = Hanja.class.getResourceAsStream("hanja.txt")) {
      assertEquals(
          expected,
          new String(in.readAllBytes(), UTF_8),
          "hanja.txt differs from the collation; run the test with -Ddaeyeok.rewrite=true");
    }
  }

  private static String fromCollation() {
    RuleBasedCollator collator = (RuleBasedCollator) Collator.getInstance(Locale.KOREAN);
    collator.setStrength(Collator.PRIMARY);
    Map<Key, Character> syllables = new TreeMap<>();
    for (char c = Hangul.FIRST; c <= Hangul.LAST; c++) {
      syllables.put(key(collator, c), c);
    }
    Map<Character, StringBuilder> readings = new TreeMap<>();
    for (char c = 0x3400; c <= 0x9FFF; c++) {
      Character syllable = syllables.get(key(collator, c));
      if (syllable != null) {
        readings.computeIfAbsent(syllable, k -> new StringBuilder()).append(c);
      }
    }
    StringBuilder table =
        new StringBuilder(
            "# A hangul syllable and the hanja read so, from the Korean collation of Unicode CLDR\n"
                + "# (Unicode License v3). Written by HanjaTest.\n");
    readings.forEach((syllable, hanja) -> table.append(syllable + " " + hanja + "\n"));
    return table.toString();
  }

  private static Key key(RuleBasedCollator collator, char c) {
    RawCollationKey raw = collator.getRawCollationKey(String.valueOf(c), null);
    return new Key(Arrays.copyOf(raw.bytes, raw.size));
  }

  private record Key(byte[] bytes) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Arrays.compare(bytes, other.bytes);
    }
  }
}
