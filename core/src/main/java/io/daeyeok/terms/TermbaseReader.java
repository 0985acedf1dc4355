package io.daeyeok.terms;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the files that make one termbase, and remembers where each concept stands. */
final class TermbaseReader {
  private final List<Concept> concepts = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();

  void read(Path file) throws IOException {
    read(Files.newInputStream(file), file.toString());
  }

  void read(InputStream in, String name) throws IOException {
    try (Utf8Reader text = new Utf8Reader(in, name)) {
      TermbaseParser.parse(text, name, this::add);
    }
  }

  private void add(Concept concept, Place place) throws TermbaseFormatException {
    Place first = places.putIfAbsent(concept.id(), place);
    if (first != null) {
      throw new TermbaseFormatException(
          place,
          "the id "
              + TermbaseTokens.quoted(concept.id())
              + " is taken, by "
              + first
              + "; rename one or merge them");
    }
    concepts.add(concept);
  }

  List<Concept> concepts() {
    return concepts;
  }
}
