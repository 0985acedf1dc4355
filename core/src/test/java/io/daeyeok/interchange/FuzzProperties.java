package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.memory.TranslationUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Broken files of every kind: what can be read is read, what cannot is refused in the library's own
 * words, and nothing else happens.
 */
class FuzzProperties {
  private static final String SRX =
      """
      <?xml version="1.0"?><srx version="2.0"><header cascade="yes"><formathandle type="end" include="no"/>
      </header><body><languagerules><languagerule languagerulename="a"><rule break="no"><beforebreak>\\b(?:No|p{1,2})\\.
      </beforebreak><afterbreak>\\s+\\d</afterbreak></rule><rule><beforebreak>[.?!]+</beforebreak><afterbreak>\\s
      </afterbreak></rule></languagerule></languagerules><maprules><languagemap languagepattern="ko.*"
      languagerulename="a"/></maprules></body></srx>
      """;

  private static final List<byte[]> FILES =
      List.of(
          bytes(TmxFiles.OMEGAT, "UTF-8"),
          bytes(TmxFiles.TRADOS, "UTF-8"),
          bytes("\uFEFF" + TmxFiles.TRADOS, "UTF-16LE"),
          bytes(TmxFiles.OLD, "UTF-8"),
          bytes(TmxFiles.OLD.replace("?>", "encoding='euc-kr'?>"), "x-windows-949"),
          bytes("# a comment\nko\ten\tnote\n결의\tresolution\tx\n표결\tvote\t\n", "UTF-8"));

  private static final List<String> TOKENS =
      List.of(
          "<",
          ">",
          "&",
          "&#",
          "&#x1F;",
          "&amp",
          "]]>",
          "<![CDATA[",
          "<!--",
          "-->",
          "<?",
          "?>",
          "\"",
          "'",
          "\0",
          "\uFFFF",
          "<tu>",
          "</tu>",
          "<seg>",
          "</seg>",
          "<hi>",
          "<sub>",
          "<!DOCTYPE a [",
          "<!ENTITY a '&a;'>",
          "&a;",
          "xml:lang='ko'",
          "{99999}",
          "(",
          ")*",
          "(a*)*",
          "\\",
          "[",
          "\t",
          "\n",
          "\r");

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static byte[] mutated(byte[] file, Random random) {
    byte[] bytes = file;
    for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
      int at = random.nextInt(bytes.length + 1);
      int to = Math.min(bytes.length, at + random.nextInt(40));
      ByteArrayOutputStream changed = new ByteArrayOutputStream();
      changed.write(bytes, 0, at);
      switch (random.nextInt(5)) {
        case 0 -> changed.write(random.nextInt(256));
        case 1 -> to = at + (at < to ? 1 : 0);
        case 2 ->
            changed.writeBytes(
                TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8));
        case 3 -> to = Math.max(0, at - random.nextInt(200));
        default -> {
          // Only what lies between is left out.
        }
      }
      changed.write(bytes, to, bytes.length - to);
      bytes = changed.toByteArray();
    }
    return bytes;
  }

  @Property(tries = 1500)
  void brokenFilesOfUnits(@ForAll long seed) {
    Random random = new Random(seed);
    byte[] file = mutated(FILES.get(random.nextInt(FILES.size())), random);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(file), "f")) {
            for (Optional<TranslationUnit> unit = reader.next();
                unit.isPresent();
                unit = reader.next()) {
              assertTrue(unit.get().variants().size() > 1);
            }
          } catch (InterchangeException e) {
            ownWords(e);
          }
        });
  }

  @Property(tries = 500)
  void brokenRulesOfSegmentation(@ForAll long seed) {
    byte[] file = mutated(bytes(SRX, "UTF-8"), new Random(seed));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          try {
            SrxFile.read(new ByteArrayInputStream(file), "f")
                .segmentation(Locale.KOREAN)
                .ifPresent(rules -> rules.spans("No. 5 는 pp. 3에 있다. 다음!"));
          } catch (InterchangeException e) {
            ownWords(e);
          }
        });
  }

  private static void ownWords(IOException refused) {
    String message = refused.getMessage();
    assertTrue(message.startsWith("f:") || message.startsWith("f "), message);
    assertTrue(!message.contains("ParseError") && !message.contains("Exception"), message);
    assertTrue(!message.contains("JAXP") && !message.contains("null"), message);
  }
}
