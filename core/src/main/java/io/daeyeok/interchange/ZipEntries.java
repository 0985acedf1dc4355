package io.daeyeok.interchange;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files in a zip archive, one after another. Nothing is unpacked to disk; names that would
 * leave the folder if it were are refused all the same, for such an archive means harm.
 */
final class ZipEntries implements Closeable {
  private static final int MAX_ENTRIES = 10_000;

  private final String file;
  private final Inflation inflation;
  private final ZipInputStream zip;
  private final InputStream content;
  private int entries;

  /**
   * A file in the archive.
   *
   * @param name the archive's name and its own
   * @param content what it holds; to be read before the next entry, closing it closes nothing
   */
  record Entry(String name, BufferedInputStream content) {}

  ZipEntries(InputStream in, String file) {
    this.file = file;
    inflation = new Inflation(file);
    // Names are in UTF-8 or in the charset of who packed it: decoded here, never an error.
    zip = new ZipInputStream(inflation.packed(in), StandardCharsets.ISO_8859_1);
    content = inflation.unpacked(zip);
  }

  /** The next file that is neither hidden nor a folder. */
  Optional<Entry> next() throws IOException {
    for (ZipEntry entry = entry(); entry != null; entry = entry()) {
      String name = decoded(entry.getName());
      requireInside(name);
      if (++entries > MAX_ENTRIES) {
        throw problem("more than " + MAX_ENTRIES + " files in the archive");
      }
      if (name.equals("[Content_Types].xml") || name.equals("mimetype")) {
        throw problem("an Office document; save it as CSV (UTF-8) or plain text");
      }
      if (!entry.isDirectory() && !isHidden(name)) {
        InputStream entryContent =
            new FilterInputStream(content) {
              @Override
              public void close() {
                // The archive goes on behind this entry.
              }
            };
        return Optional.of(
            new Entry(file + "/" + name, new BufferedInputStream(entryContent, 1 << 16)));
      }
    }
    return Optional.empty();
  }

  private ZipEntry entry() throws IOException {
    try {
      // What is passed over of an entry is unpacked all the same, and so counted.
      if (entries > 0) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      return zip.getNextEntry();
    } catch (ZipException | EOFException e) {
      throw inflation.damaged(e);
    } catch (IllegalArgumentException e) {
      throw problem("the name of an entry cannot be read: " + e.getMessage());
    }
  }

  private static String decoded(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    if (!name.equals(new String(bytes, StandardCharsets.ISO_8859_1))) {
      return name;
    }
    return TextCharset.decode(StandardCharsets.UTF_8, ByteBuffer.wrap(bytes))
        .or(() -> TextCharset.decode(TextCharset.CP949, ByteBuffer.wrap(bytes)))
        .orElse(name);
  }

  private void requireInside(String name) throws InterchangeException {
    String path = name.replace('\\', '/');
    boolean outside =
        path.startsWith("/")
            || path.matches("[A-Za-z]:.{0,9999}")
            || Arrays.asList(path.split("/")).contains("..")
            || path.chars().anyMatch(c -> c < ' ');
    if (outside) {
      throw problem(
          "the entry '"
              + name.replaceAll("\\p{Cntrl}", "\uFFFD")
              + "' points outside of the archive; nothing of it was read");
    }
  }

  private static boolean isHidden(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("__macosx/")
        || Arrays.stream(lower.split("/")).anyMatch(part -> part.startsWith("."));
  }

  InterchangeException problem(String what) {
    return new InterchangeException(new FilePosition(file, 0, 0), what);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
