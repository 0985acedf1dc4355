package io.daeyeok.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of an XML file: by its byte order mark, else by its first bytes, else by what it
 * declares. What a file declares is sometimes left over from before it was converted, so the bytes
 * win where they leave no doubt.
 */
final class XmlEncoding {
  private static final int DECLARATION = 256;
  private static final Pattern DECLARED =
      Pattern.compile("\\s*<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"']{1,40}+)[\"']");

  /** Names that are used for more than they mean, and what is meant. */
  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("euckr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("ksc5601", "x-windows-949"),
          Map.entry("ksc_5601", "x-windows-949"),
          Map.entry("cp949", "x-windows-949"),
          Map.entry("ms949", "x-windows-949"),
          Map.entry("uhc", "x-windows-949"),
          Map.entry("windows-949", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"));

  private XmlEncoding() {}

  /**
   * Finds out the encoding and leaves the stream behind any byte order mark.
   *
   * @param in the content, of a kind that can be marked
   */
  static Charset detect(InputStream in, String file) throws IOException {
    in.mark(DECLARATION);
    byte[] start = in.readNBytes(DECLARATION);
    in.reset();
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      in.skipNBytes(3);
      return StandardCharsets.UTF_8;
    }
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
      in.skipNBytes(2);
      return start[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    if (startsWith(start, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(start, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    return declared(new String(start, StandardCharsets.ISO_8859_1), file);
  }

  private static boolean startsWith(byte[] bytes, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i == bytes.length || bytes[i] != (byte) wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset declared(String start, String file) throws IOException {
    Matcher declared = DECLARED.matcher(start);
    if (!declared.lookingAt()) {
      return StandardCharsets.UTF_8;
    }
    String name = declared.group(1).strip();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("utf-16") || lower.startsWith("utf-32") || lower.startsWith("ucs-")) {
      // The declaration was readable byte by byte: the file is in none of these.
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(SUPERSETS.getOrDefault(lower, name));
    } catch (IllegalArgumentException e) {
      throw new InterchangeException(
          new FilePosition(file, 1, 1),
          "the encoding '" + name + "' is not known; save the file as UTF-8",
          e);
    }
  }
}
