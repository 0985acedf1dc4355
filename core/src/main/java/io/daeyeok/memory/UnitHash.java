package io.daeyeok.memory;

import io.daeyeok.text.InlineCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/** Hashes by which the index finds a unit, its duplicates and its other versions. */
final class UnitHash {
  // 96 bits: those of two of 10 million texts differ, but for one chance in 10^15.
  private static final int LENGTH = 12;

  // Who writes sees to it that no two units share these 64 bits.
  private static final int ID_LENGTH = 8;

  // Who reads compares what has the same 32 bits.
  private static final int TERM_LENGTH = 4;

  private UnitHash() {}

  /** The slot of a unit: a memory holds one unit of such a hash at most. */
  static BytesRef ofId(String id) {
    MessageDigest digest = sha256();
    digest.update(id.getBytes(StandardCharsets.UTF_16BE));
    return hash(digest, ID_LENGTH);
  }

  /** An id for a unit that has none: the same texts get the same id in every memory. */
  static String idFor(TranslationUnit unit) {
    StringBuilder id = new StringBuilder();
    BytesRef hash = ofTexts(unit);
    for (int i = 0; i < 10; i++) {
      id.append(String.format(Locale.ROOT, "%02x", hash.bytes[i]));
    }
    return id.toString();
  }

  static BytesRef ofTexts(TranslationUnit unit) {
    List<Variant> variants = new ArrayList<>(unit.variants());
    variants.sort(Comparator.comparing(v -> v.language().toLanguageTag()));
    MessageDigest digest = sha256();
    for (Variant variant : variants) {
      update(digest, variant);
    }
    return hash(digest, LENGTH);
  }

  static BytesRef ofSource(TranslationUnit unit) {
    MessageDigest digest = sha256();
    Variant source = unit.source();
    update(digest, source);
    unit.variants().stream()
        .filter(variant -> variant != source)
        .map(variant -> variant.language().toLanguageTag())
        .sorted()
        .forEach(tag -> update(digest, tag));
    return hash(digest, LENGTH);
  }

  private static void update(MessageDigest digest, Variant variant) {
    update(digest, variant.language().toLanguageTag());
    update(digest, variant.text());
    update(digest, Integer.toString(variant.segment().codes().size()));
    variant.segment().codes().forEach(code -> update(digest, code));
  }

  private static void update(MessageDigest digest, InlineCode code) {
    update(digest, Integer.toString(code.position()));
    update(digest, code.kind().name());
    update(digest, code.id());
    update(digest, code.type());
    update(digest, code.content());
    update(digest, Integer.toString(code.attributes().size()));
    code.attributes()
        .forEach(
            (name, value) -> {
              update(digest, name);
              update(digest, value);
            });
  }

  private static void update(MessageDigest digest, String text) {
    // Half a surrogate pair is a UTF-16 unit as any, which String.getBytes would not keep.
    byte[] bytes = new byte[text.length() * Character.BYTES];
    for (int i = 0; i < text.length(); i++) {
      bytes[2 * i] = (byte) (text.charAt(i) >>> 8);
      bytes[2 * i + 1] = (byte) text.charAt(i);
    }
    digest.update(UnitDocument.size(bytes.length).bytes);
    digest.update(bytes);
  }

  /** What the index keeps of a hash of texts or of a source. */
  static BytesRef term(BytesRef hash) {
    return new BytesRef(hash.bytes, hash.offset, TERM_LENGTH);
  }

  private static BytesRef hash(MessageDigest digest, int length) {
    return new BytesRef(Arrays.copyOf(digest.digest(), length));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
