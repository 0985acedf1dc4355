package io.daeyeok.terms;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import io.daeyeok.text.Folding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Writes concepts in the canonical form of a termbase file: concepts by id, one term a line, always
 * the same order of properties, nothing that a reader assumes anyway, all text in NFC.
 */
final class TermbaseWriter {
  private static final char DELETE = 0x7F;
  private static final char LAST_CONTROL = 0x9F;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Appendable out;

  private TermbaseWriter(Appendable out) {
    this.out = out;
  }

  static void write(Collection<Concept> concepts, Appendable out) throws IOException {
    new TermbaseWriter(out).file(concepts);
  }

  /** Replaces the file in one step, once the new one is on disk. */
  static void write(Collection<Concept> concepts, Path file) throws IOException {
    // A link stays a link: its target is what is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path draft =
        target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      try (FileChannel channel = FileChannel.open(draft, CREATE_NEW, WRITE);
          Writer out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
        write(concepts, out);
        out.flush();
        channel.force(true);
      }
      keepPermissions(target, draft);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from)
        && from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  private void file(Collection<Concept> concepts) throws IOException {
    out.append("{\n  \"$schema\": \"").append(TermbaseFormat.SCHEMA);
    out.append("\",\n  \"concepts\": [");
    List<Concept> sorted =
        concepts.stream()
            .sorted(Comparator.comparing(concept -> Folding.nfc(concept.id())))
            .toList();
    String separator = "\n";
    for (Concept concept : sorted) {
      out.append(separator);
      concept(concept);
      separator = ",\n";
    }
    out.append(sorted.isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
  }

  private void concept(Concept concept) throws IOException {
    out.append("    {\n");
    property("id", concept.id());
    property("subjectField", concept.subjectField());
    property("partOfSpeech", concept.partOfSpeech());
    property("definition", concept.definition());
    property("note", concept.note());
    property("source", concept.source());
    property("confidence", concept.confidence());
    if (concept.strict()) {
      out.append("      \"strict\": true,\n");
    }
    if (!concept.categories().isEmpty()) {
      out.append("      \"categories\": ");
      categories(concept.categories(), "        ");
      out.append(",\n");
    }
    out.append("      \"terms\": [");
    List<Term> terms = concept.terms();
    for (int i = 0; i < terms.size(); i++) {
      out.append(i == 0 ? "\n" : ",\n");
      term(terms.get(i));
    }
    out.append("\n      ]\n    }");
  }

  private void property(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      out.append("      \"").append(name).append("\": ");
      string(text);
      out.append(",\n");
    }
  }

  private void term(Term term) throws IOException {
    out.append("        {\"text\": ");
    string(term.text());
    out.append(", \"language\": ");
    string(term.variety().toLanguageTag());
    if (term.status() != Status.PREFERRED) {
      out.append(", \"status\": ");
      string(term.status().label());
    }
    if (term.kind() != TermKind.MAIN) {
      out.append(", \"kind\": ");
      string(term.kind().label());
    }
    if (term.validity().from().isPresent()) {
      out.append(", \"validFrom\": ");
      string(term.validity().from().get().toString());
    }
    if (term.validity().until().isPresent()) {
      out.append(", \"validUntil\": ");
      string(term.validity().until().get().toString());
    }
    if (!term.categories().isEmpty()) {
      out.append(", \"categories\": ");
      categories(term.categories(), "          ");
    }
    out.append('}');
  }

  private void categories(List<DataCategory> categories, String indent) throws IOException {
    String separator = "[\n";
    for (DataCategory category : categories) {
      out.append(separator).append(indent).append("{\"name\": ");
      string(category.name());
      out.append(", \"value\": ");
      string(category.value());
      if (!category.language().isEmpty()) {
        out.append(", \"language\": ");
        string(category.language());
      }
      out.append('}');
      separator = ",\n";
    }
    out.append("]");
  }

  private void string(String text) throws IOException {
    String composed = Folding.nfc(text);
    out.append('"');
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isEscaped(composed, i)) {
            out.append("\\u%04X".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  /** Whether a character cannot be written as itself, or would disturb an editor if it were. */
  private static boolean isEscaped(String text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }
    return c < ' '
        || c >= DELETE && c <= LAST_CONTROL
        || c == '\u2028'
        || c == '\u2029'
        || c == BYTE_ORDER_MARK;
  }
}
