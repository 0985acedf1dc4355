package io.daeyeok.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The findings of one file that can be put right in it without a person: normalisation, spaces,
 * invisible characters; in translations also particles, and terms that must not be written, outside
 * quotations and where one preferred term certainly fits. Nothing else in the file is touched, not
 * its line ends nor its byte order mark.
 *
 * <p>A finding is left to a person where its place is not certain to the letter: in packed files,
 * in files that are neither UTF-8 nor UTF-16 with a byte order mark, in a text that is broken over
 * lines or by codes just there, where the unit holds the text more often than its languages do
 * (such as in a note or an alternative translation), and where the format might have to write the
 * new text otherwise.
 *
 * @param file the file
 * @param findings what to put right, each with its correction, none overlapping another
 */
public record FileFix(Path file, List<Finding> findings) {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(finding -> finding.position().line())
          .thenComparingInt(finding -> correction(finding).column());

  /** Checks that nothing is null. */
  public FileFix {
    Objects.requireNonNull(file, "file");
    findings = List.copyOf(findings);
    findings.forEach(FileFix::correction);
  }

  private static Correction correction(Finding finding) {
    return finding
        .correction()
        .orElseThrow(
            () -> new IllegalArgumentException(finding.position() + ": there is no correction"));
  }

  /**
   * What can be fixed. Of findings that overlap the first is taken; a second run finds the others.
   *
   * @param report a report on the files as they are now
   * @return the fixes, file by file
   */
  public static List<FileFix> of(CheckReport report) {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    report.findings().stream()
        .filter(finding -> finding.correction().isPresent())
        .sorted(BY_PLACE)
        .forEach(
            finding -> {
              List<Finding> own =
                  byFile.computeIfAbsent(finding.position().file(), file -> new ArrayList<>());
              if (own.isEmpty() || endsBefore(own.get(own.size() - 1), finding)) {
                own.add(finding);
              }
            });
    List<FileFix> fixes = new ArrayList<>();
    byFile.forEach((file, findings) -> fixes.add(new FileFix(Path.of(file), findings)));
    return fixes;
  }

  private static boolean endsBefore(Finding a, Finding b) {
    return a.position().line() < b.position().line()
        || correction(a).end() <= correction(b).column();
  }

  /**
   * What would change, as a unified diff without context, for people: characters that cannot be
   * seen are spelled out.
   *
   * @return the diff
   */
  public String diff() {
    StringBuilder diff = new StringBuilder();
    diff.append("--- ").append(file).append("\n+++ ").append(file).append('\n');
    for (int i = 0; i < findings.size(); ) {
      int line = findings.get(i).position().line();
      List<Finding> own = new ArrayList<>();
      for (; i < findings.size() && findings.get(i).position().line() == line; i++) {
        own.add(findings.get(i));
      }
      String before = own.get(0).line();
      StringBuilder after = new StringBuilder(before);
      for (int j = own.size() - 1; j >= 0; j--) {
        Correction correction = correction(own.get(j));
        after.replace(correction.column() - 1, correction.end() - 1, correction.text());
      }
      String rules =
          own.stream().map(each -> each.rule().id()).distinct().collect(Collectors.joining(", "));
      diff.append("@@ -%d +%d @@ %s\n".formatted(line, line, rules));
      diff.append('-').append(visible(before)).append('\n');
      diff.append('+').append(visible(after.toString())).append('\n');
    }
    return diff.toString();
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean jamo = c >= 0x1100 && c <= 0x11FF;
      if (Letters.isInvisible(text, i) || jamo || (c >= 0x300 && c <= 0x36F)) {
        visible.append("<U+%04X>".formatted(c));
      } else {
        visible.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return visible.toString();
  }

  /**
   * Puts the findings right in the file: all of them, or none when anything fails.
   *
   * @throws IOException if the file cannot be read or written, or is no longer as it was
   */
  public void write() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Charset charset = charset(bytes);
    String text;
    try {
      text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not " + charset + "; the file is left as it is", e);
    }
    int mark = text.startsWith("\uFEFF") ? 1 : 0;
    StringBuilder fixed = new StringBuilder(text.length());
    int line = 1;
    int lineStart = mark;
    int done = 0;
    for (Finding finding : findings) {
      while (line < finding.position().line()) {
        lineStart = lineEnd(text, lineStart);
        line++;
      }
      Correction correction = correction(finding);
      int start = lineStart + correction.column() - 1;
      int end = start + correction.length();
      String meant = finding.line().substring(correction.column() - 1, correction.end() - 1);
      if (!text.startsWith(meant, start)) {
        throw new IOException(file + ":" + line + ": the file has changed; check it again");
      }
      fixed.append(text, done, start).append(correction.text());
      done = end;
    }
    fixed.append(text, done, text.length());
    WholeFile.write(file, fixed.toString().getBytes(charset));
  }

  /** Where the next line starts. */
  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    boolean two = at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n';
    return Math.min(text.length(), at + (two ? 2 : 1));
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }
}
