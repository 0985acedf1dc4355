package io.daeyeok.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.daeyeok.terms.Concept;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Small files with bytes changed, cut out, doubled and moved: read, or refused with the place. */
class MutationProperties {
  private static final String TMX =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?><tmx version=\"1.4\"><header srclang=\"ko\"/>"
          + "<body><tu tuid=\"1\"><note>n</note><tuv xml:lang=\"ko\"><seg>결의 <bpt i=\"1\">&lt;"
          + "</bpt>안<ept i=\"1\"/></seg></tuv><tuv xml:lang=\"en\"><seg>draft</seg></tuv></tu>"
          + "</body></tmx>";
  private static final List<String> TEXTS =
      List.of(
          TMX,
          "en,ko,note\n\"a, \"\"b\"\"\",\"가\n나\",x\n5\" disk,디스크,\n",
          "en;ko\na;가\nb;나\n",
          "# Daeyeok TSV: \\t, \\n, \\r and \\\\ stand for one character\nen\tko\na\\tb\t가\n",
          "# -*- coding: utf-8 -*-\na\t가\t비고\n",
          "#UTX 1.20; en/ko; x\n#src\ttgt\tterm status\na\t가\tapproved\n",
          "msgid \"\"\nmsgstr \"Language: ko\\n\"\n\n#, fuzzy\nmsgctxt \"c\"\nmsgid \"a\"\n"
              + "msgid_plural \"b\"\nmsgstr[0] \"가\\\"\\n\"\n\n#~ msgid \"x\"\n#~ msgstr \"y\"\n",
          "{\"id\":\"1\",\"variants\":[{\"language\":\"ko\",\"text\":\"가\",\"codes\":[{\"at\":1,"
              + "\"kind\":\"open\"}]},{\"language\":\"en\",\"text\":\"a\"}],\"history\":{\"created\""
              + ":\"2026-11-01T00:00:00Z\"}}\n",
          "{\"id\":\"1\",\"terms\":[{\"text\":\"가\",\"language\":\"ko\"}]}\n",
          "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\"><text><body><conceptEntry id=\"1\">"
              + "<langSec xml:lang=\"ko\"><termSec><term>가</term></termSec></langSec>"
              + "</conceptEntry></body></text></tbx>",
          "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ko\"><body>"
              + "<trans-unit id=\"1\"><source>a</source><target>가</target></trans-unit></body>"
              + "</file></xliff>",
          "<xliff version='1.2' xmlns:sdl='s'><sdl:doc-info><cmt-defs><cmt-def id='c'><Comments><Comment"
              + " user='k' date='d'>t</Comment></Comments></cmt-def></cmt-defs></sdl:doc-info><file"
              + " source-language='en' target-language='ko'><header><glossary><internal-file>a\t가"
              + "</internal-file></glossary></header><body><trans-unit id='1' sdl:x='y'><source>a</source>"
              + "<target><mrk mtype='x' sdl:cid='c'>가</mrk></target><sdl:seg-defs><sdl:seg id='1'><sdl:value"
              + " key='modified_on'>01/02/2026 03:04:05</sdl:value></sdl:seg></sdl:seg-defs></trans-unit>"
              + "</body></file></xliff>",
          "<xliff version='2.1' srcLang='en' trgLang='ko'><file id='f'><unit id='1'><glossary><glossEntry"
              + " id='g'><term>a</term><translation>가</translation><definition>d</definition></glossEntry>"
              + "</glossary><segment><source>a</source><target>가</target></segment></unit></file></xliff>",
          "%20260303~081500\t%K\t%TU=1\t%EN\t%W\t%KO\t%-\n20260303~081511\tK\t1\tEN\ta&'26;\tKO\t가\n",
          "#UTX 1.20; en/ko;\n##d;\n#term:en\tterm:ko\tsrc:pos\n# r\na\t가\t-\n",
          "[1],[하나]\n{0},영\n",
          "adoption,채택,EN,KO\ndraft,초안,EN,KO\n");

  @Provide
  Arbitrary<byte[]> files() {
    Arbitrary<byte[]> texts =
        Arbitraries.of(TEXTS).map(text -> text.getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> others =
        Arbitraries.of(TEXTS).map(text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
    Arbitrary<byte[]> korean =
        Arbitraries.of(TEXTS).map(text -> text.getBytes(Charset.forName("x-windows-949")));
    Arbitrary<byte[]> packed =
        Arbitraries.of(TEXTS)
            .flatMap(text -> Arbitraries.of(true, false).map(zip -> packed(text, zip)));
    return Arbitraries.oneOf(List.of(texts, texts, others, korean, packed));
  }

  private static byte[] packed(String text, boolean zip) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    try {
      if (zip) {
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
          out.putNextEntry(new ZipEntry("a.txt"));
          out.write(content);
        }
      } else {
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
          out.write(content);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Changes a few places of a file, as bad disks, transfers and editors do. */
  private static byte[] mutated(byte[] file, long seed) {
    Random random = new Random(seed);
    List<Byte> bytes = new ArrayList<>();
    for (byte b : file) {
      bytes.add(b);
    }
    for (int i = random.nextInt(4); i >= 0 && !bytes.isEmpty(); i--) {
      int at = random.nextInt(bytes.size());
      switch (random.nextInt(6)) {
        case 0 -> bytes.set(at, (byte) random.nextInt(256));
        case 1 -> bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(20))).clear();
        case 2 ->
            bytes.addAll(
                at,
                List.copyOf(bytes.subList(at, Math.min(bytes.size(), at + random.nextInt(20)))));
        case 3 -> bytes.subList(at, bytes.size()).clear();
        case 4 -> bytes.add(at, (byte) "\"\t\n\\#<&{,;\0".charAt(random.nextInt(11)));
        default -> bytes.add(at, bytes.get(random.nextInt(bytes.size())));
      }
    }
    byte[] mutated = new byte[bytes.size()];
    for (int i = 0; i < mutated.length; i++) {
      mutated[i] = bytes.get(i);
    }
    return mutated;
  }

  @Property(tries = 1_000)
  void unitsAreReadOrRefused(@ForAll("files") byte[] file, @ForAll long seed) {
    assertNoSurprise(mutated(file, seed), MutationProperties::readUnits);
  }

  @Property(tries = 1_000)
  void conceptsAreReadOrRefused(@ForAll("files") byte[] file, @ForAll long seed) {
    assertNoSurprise(mutated(file, seed), MutationProperties::readConcepts);
  }

  private interface Reading {
    void read(byte[] content) throws IOException;
  }

  private static void readUnits(byte[] content) throws IOException {
    try (UnitReader reader = UnitFile.read(new ByteArrayInputStream(content), "a.txt")) {
      long units = 0;
      while (reader.next().isPresent()) {
        units++;
        assertTrue(units < 1_000, "more units than a small file can hold");
        assertEquals("a.txt", reader.position().file().substring(0, 5));
      }
      assertTrue(reader.refused() >= reader.refusals().size());
      assertEquals(
          reader.refused(),
          reader.refusedByReason().values().stream().mapToLong(Long::longValue).sum());
    }
  }

  private static void readConcepts(byte[] content) throws IOException {
    try (ConceptReader reader = ConceptFile.read(new ByteArrayInputStream(content), "a.txt")) {
      for (Optional<Concept> c = reader.next(); c.isPresent(); c = reader.next()) {
        assertEquals(c.get().terms().size(), reader.termPositions().size());
      }
    }
  }

  private static void assertNoSurprise(byte[] content, Reading reading) {
    try {
      reading.read(content);
    } catch (InterchangeException e) {
      assertTrue(e.getMessage().startsWith("a.txt"), e.getMessage());
      assertTrue(e.getMessage().length() < 2_000, e.getMessage());
    } catch (IOException e) {
      throw new AssertionError("not an exception of this room: " + e, e);
    }
  }
}
