package io.daeyeok.memory;

import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Segment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A unit as bytes, without loss: every UTF-16 unit of every text comes back, unpaired surrogates
 * too, for a text is stored as one to three bytes a UTF-16 unit. Part of the memory's format:
 * {@link StoreVersion#FORMAT} changes with it.
 */
final class UnitCodec {
  private static final InlineCode.Kind[] KINDS = InlineCode.Kind.values();

  private UnitCodec() {}

  static byte[] encode(TranslationUnit unit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, unit.id());
      text(out, unit.sourceLanguage().map(Locale::toLanguageTag).orElse(""));
      text(out, unit.context().previous());
      text(out, unit.context().next());
      text(out, unit.context().key());
      text(out, unit.origin());
      history(out, unit.history());
      properties(out, unit.properties());
      notes(out, unit.notes());
      count(out, unit.variants().size());
      for (Variant variant : unit.variants()) {
        text(out, variant.language().toLanguageTag());
        text(out, variant.segment().text());
        count(out, variant.segment().codes().size());
        for (InlineCode code : variant.segment().codes()) {
          count(out, code.position());
          out.writeByte(code.kind().ordinal());
          text(out, code.id());
          text(out, code.type());
          text(out, code.content());
          count(out, code.attributes().size());
          for (Map.Entry<String, String> attribute : code.attributes().entrySet()) {
            text(out, attribute.getKey());
            text(out, attribute.getValue());
          }
        }
        history(out, variant.history());
        properties(out, variant.properties());
        notes(out, variant.notes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an array cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  static TranslationUnit decode(byte[] bytes, int offset, int length) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length));
    String id = text(in);
    String sourceLanguage = text(in);
    SegmentContext context = new SegmentContext(text(in), text(in), text(in));
    String origin = text(in);
    History history = history(in);
    List<Property> properties = properties(in);
    List<Note> notes = notes(in);
    int count = count(in);
    List<Variant> variants = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      Locale language = Locale.forLanguageTag(text(in));
      String text = text(in);
      int codeCount = count(in);
      List<InlineCode> codes = new ArrayList<>(codeCount);
      for (int j = 0; j < codeCount; j++) {
        codes.add(code(in));
      }
      Segment segment = new Segment(text, codes);
      variants.add(new Variant(language, segment, history(in), properties(in), notes(in)));
    }
    return new TranslationUnit(
        id,
        variants,
        sourceLanguage.isEmpty()
            ? Optional.empty()
            : Optional.of(Locale.forLanguageTag(sourceLanguage)),
        context,
        origin,
        history,
        properties,
        notes);
  }

  private static InlineCode code(DataInputStream in) throws IOException {
    int position = count(in);
    InlineCode.Kind kind = KINDS[in.readByte()];
    String id = text(in);
    String type = text(in);
    String content = text(in);
    SortedMap<String, String> attributes = new TreeMap<>();
    for (int left = count(in); left > 0; left--) {
      attributes.put(text(in), text(in));
    }
    return new InlineCode(position, kind, id, type, content, attributes);
  }

  /** The id alone, which comes first. */
  static String decodeId(byte[] bytes, int offset, int length) throws IOException {
    return text(new DataInputStream(new ByteArrayInputStream(bytes, offset, length)));
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = TextBytes.of(text);
    count(out, bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    byte[] bytes = in.readNBytes(count(in));
    return TextBytes.text(bytes, 0, bytes.length);
  }

  /** Seven bits a byte, the lowest first. */
  private static void count(DataOutputStream out, int count) throws IOException {
    int rest = count;
    while (rest > 0x7F) {
      out.writeByte(rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  private static int count(DataInputStream in) throws IOException {
    int count = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      count |= (b & 0x7F) << shift;
      if (b < 0x80) {
        return count;
      }
    }
  }

  private static void history(DataOutputStream out, History history) throws IOException {
    date(out, history.created());
    text(out, history.createdBy());
    date(out, history.changed());
    text(out, history.changedBy());
  }

  private static History history(DataInputStream in) throws IOException {
    return new History(date(in), text(in), date(in), text(in));
  }

  private static void date(DataOutputStream out, Optional<Instant> date) throws IOException {
    out.writeBoolean(date.isPresent());
    if (date.isPresent()) {
      out.writeLong(date.get().getEpochSecond());
      out.writeInt(date.get().getNano());
    }
  }

  private static Optional<Instant> date(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? Optional.of(Instant.ofEpochSecond(in.readLong(), in.readInt()))
        : Optional.empty();
  }

  private static void properties(DataOutputStream out, List<Property> properties)
      throws IOException {
    count(out, properties.size());
    for (Property property : properties) {
      text(out, property.type());
      text(out, property.value());
      text(out, property.language());
    }
  }

  private static List<Property> properties(DataInputStream in) throws IOException {
    int count = count(in);
    List<Property> properties = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      properties.add(new Property(text(in), text(in), text(in)));
    }
    return properties;
  }

  private static void notes(DataOutputStream out, List<Note> notes) throws IOException {
    count(out, notes.size());
    for (Note note : notes) {
      text(out, note.text());
      text(out, note.language());
    }
  }

  private static List<Note> notes(DataInputStream in) throws IOException {
    int count = count(in);
    List<Note> notes = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      notes.add(new Note(text(in), text(in)));
    }
    return notes;
  }
}
