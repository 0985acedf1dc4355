package io.daeyeok.benchmarks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A TMX file of any number of units that is nowhere as a whole: a block of units, made of real
 * pairs and shaped as translation programs shape them, again and again. Giving it costs a copy.
 */
final class GeneratedTmx extends InputStream {
  private final byte[] head;
  private final byte[] block;
  private final byte[] tail;
  private final long length;
  private long given;

  private GeneratedTmx(byte[] head, byte[] block, byte[] tail, long blocks) {
    this.head = head;
    this.block = block;
    this.tail = tail;
    length = head.length + blocks * block.length + tail.length;
  }

  /** As many units as asked for, rounded up to whole blocks of the pairs. */
  static GeneratedTmx of(Inputs inputs, List<Pair> pairs, long units) {
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < pairs.size(); i++) {
      unit(inputs, pairs.get(i), i, block);
    }
    String head =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE tmx SYSTEM "tmx14.dtd">
        <tmx version="1.4">
          <header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" \
        adminlang="en" srclang="%s" datatype="plaintext"/>
          <body>
        """
            .formatted(inputs.first().toLanguageTag());
    return new GeneratedTmx(
        head.getBytes(StandardCharsets.UTF_8),
        block.toString().getBytes(StandardCharsets.UTF_8),
        "  </body>\n</tmx>\n".getBytes(StandardCharsets.UTF_8),
        Math.max(1, (units + pairs.size() - 1) / pairs.size()));
  }

  private static void unit(Inputs inputs, Pair pair, int number, StringBuilder out) {
    String date =
        String.format(
            Locale.ROOT,
            "2024%02d%02dT%02d%02d00Z",
            number % 12 + 1,
            number % 28 + 1,
            number % 24,
            number % 60);
    out.append("    <tu tuid=\"").append(number);
    out.append("\" creationdate=\"")
        .append(date)
        .append("\" creationid=\"park\" usagecount=\"3\">\n");
    out.append("      <prop type=\"x-project\">council</prop>\n");
    side(inputs.first(), pair.first(), number, out);
    side(inputs.second(), pair.second(), number, out);
    out.append("    </tu>\n");
  }

  private static void side(Locale language, String text, int number, StringBuilder out) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    out.append("      <tuv xml:lang=\"").append(language.toLanguageTag()).append("\">\n");
    out.append("        <seg>").append(escaped);
    if (number % 4 == 0) {
      out.append("<bpt i=\"1\" type=\"bold\">&lt;b&gt;</bpt>x<ept i=\"1\">&lt;/b&gt;</ept>");
    }
    out.append("</seg>\n      </tuv>\n");
  }

  /** Bytes in all. */
  long length() {
    return length;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int count) {
    if (given == length) {
      return -1;
    }
    byte[] from;
    int at;
    if (given < head.length) {
      from = head;
      at = (int) given;
    } else if (given < length - tail.length) {
      from = block;
      at = (int) ((given - head.length) % block.length);
    } else {
      from = tail;
      at = (int) (given - length + tail.length);
    }
    int copied = Math.min(count, from.length - at);
    System.arraycopy(from, at, to, offset, copied);
    given += copied;
    return copied;
  }
}
