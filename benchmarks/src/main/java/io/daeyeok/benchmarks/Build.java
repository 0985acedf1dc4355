package io.daeyeok.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Fingerprints of what a figure depends on. */
final class Build {
  private Build() {}

  /** Of the library's and the benchmarks' own classes: what another build wrote is not reused. */
  static String fingerprint() {
    MessageDigest digest = sha256();
    try {
      for (Class<?> type :
          List.of(io.daeyeok.memory.TranslationMemory.class, GeneratedUnits.class)) {
        Path code = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(code)) {
          update(digest, code);
        } else {
          try (FileSystem jar = FileSystems.newFileSystem(code)) {
            update(digest, jar.getPath("/"));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("code comes from a file", e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve("io/daeyeok"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(Files.readAllBytes(file));
      }
    }
  }

  static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    digest.update(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
