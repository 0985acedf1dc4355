package io.daeyeok.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were cut short, overwritten or lost: a clear message, whatever Lucene says. */
class DamageTest {
  @TempDir Path temp;
  private Path whole;

  @BeforeEach
  void make() throws IOException {
    whole = temp.resolve("whole");
    try (TranslationMemory memory = TranslationMemory.open(whole)) {
      for (int i = 0; i < 3; i++) {
        memory.add(Units.unit("id" + i, "번호 " + i, "n" + i));
      }
      memory.delete("id1");
    }
  }

  private List<String> luceneFiles() throws IOException {
    try (Stream<Path> files = Files.list(whole)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> !file.startsWith("daeyeok.") && !file.equals("write.lock"))
          .sorted()
          .toList();
    }
  }

  private interface Damage {
    void to(Path file) throws IOException;
  }

  private List<String> complaints(String file, Damage damage) throws IOException {
    return complaints(file, damage, USES);
  }

  private List<String> complaints(String file, Damage damage, List<Use> uses) throws IOException {
    Path folder = Files.createTempDirectory(temp, "damaged");
    for (String name : luceneFiles()) {
      Files.copy(whole.resolve(name), folder.resolve(name));
    }
    damage.to(folder.resolve(file));
    List<String> complaints = new ArrayList<>();
    for (Use use : uses) {
      try {
        use.of(folder);
      } catch (IOException e) {
        String message = e.getMessage();
        complaints.add(message);
        assertTrue(message.contains(folder.toString()), message);
        assertTrue(
            e.getClass().getName().startsWith("java.") || e instanceof IncompatibleMemoryException,
            () -> e.toString());
        assertTrue(
            message.matches(
                "(?s).*(damaged; restore|other files|no memory|generation of Lucene).*"),
            message);
      }
    }
    return complaints;
  }

  private interface Use {
    void of(Path folder) throws IOException;
  }

  private static final List<Use> USES =
      List.of(
          folder -> TranslationMemory.openReadOnly(folder).close(),
          folder -> TranslationMemory.open(folder).close());

  @Test
  void aWholeMemoryHasNoComplaints() throws IOException {
    assertTrue(luceneFiles().size() > 3, luceneFiles().toString());
    for (String file : luceneFiles()) {
      assertEquals(List.of(), complaints(file, path -> {}));
    }
  }

  @Test
  void aLostFileIsNoticedOnOpening() throws IOException {
    for (String file : luceneFiles()) {
      assertEquals(2, complaints(file, Files::delete).size(), file);
    }
  }

  @Test
  void aFileCutShortIsNoticedOnOpening() throws IOException {
    for (String file : luceneFiles()) {
      int length = (int) Files.size(whole.resolve(file));
      for (int kept : new int[] {0, 1, 4, length / 2, length - 1}) {
        List<String> complaints =
            complaints(
                file, path -> Files.write(path, Arrays.copyOf(Files.readAllBytes(path), kept)));
        assertEquals(2, complaints.size(), file + " cut to " + kept);
      }
    }
  }

  @Test
  void aFileOverwrittenIsNoticedOnOpening() throws IOException {
    Random random = new Random(7);
    for (String file : luceneFiles()) {
      byte[] noise = new byte[(int) Files.size(whole.resolve(file))];
      random.nextBytes(noise);
      List<String> complaints = complaints(file, path -> Files.write(path, noise));
      assertEquals(2, complaints.size(), file);
    }
  }

  /** Not every changed byte is seen when a memory opens, but what is seen is said clearly. */
  @Test
  void changedBytesAreNeverAnsweredWithARawException() throws IOException {
    Random random = new Random(11);
    int noticed = 0;
    for (String file : luceneFiles()) {
      int length = (int) Files.size(whole.resolve(file));
      for (int i = 0; i < 12; i++) {
        int at = i < 4 ? Math.min(i * 7, length - 1) : random.nextInt(length);
        List<String> complaints =
            complaints(
                file,
                path -> {
                  byte[] bytes = Files.readAllBytes(path);
                  bytes[at] ^= (byte) (1 + random.nextInt(255));
                  Files.write(path, bytes);
                });
        noticed += complaints.size();
      }
    }
    assertTrue(noticed > 10, noticed + " noticed");
  }

  private static void verify(Path folder) throws IOException {
    try (TranslationMemory memory = TranslationMemory.openReadOnly(folder)) {
      assertEquals(2, memory.verify());
    }
  }

  /** All but the few bytes that fill up the files within a compound file, which nobody reads. */
  @Test
  void aChangedByteIsNoticedByVerification() throws IOException {
    verify(whole);
    Random random = new Random(13);
    int changed = 0;
    int noticed = 0;
    for (String file : luceneFiles()) {
      int length = (int) Files.size(whole.resolve(file));
      for (int i = 0; i < 20; i++) {
        int at = random.nextInt(length);
        Damage damage =
            path -> {
              byte[] bytes = Files.readAllBytes(path);
              bytes[at] ^= (byte) (1 + random.nextInt(255));
              Files.write(path, bytes);
            };
        changed++;
        noticed += complaints(file, damage, List.of(DamageTest::verify)).size();
      }
    }
    assertTrue(noticed >= changed * 9 / 10, noticed + " of " + changed);
  }
}
