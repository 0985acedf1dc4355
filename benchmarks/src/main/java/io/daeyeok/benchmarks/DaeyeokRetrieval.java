package io.daeyeok.benchmarks;

import io.daeyeok.memory.FuzzyMatch;
import io.daeyeok.memory.Lookup;
import io.daeyeok.memory.TranslationMemory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The library, through its public API. */
record DaeyeokRetrieval(TranslationMemory memory, Lookup lookup) implements Retrieval {

  static DaeyeokRetrieval open(Path folder, Direction direction, boolean byWords)
      throws IOException {
    return new DaeyeokRetrieval(TranslationMemory.openReadOnly(folder), lookup(direction, byWords));
  }

  static Lookup lookup(Direction direction, boolean byWords) {
    Lookup lookup = Lookup.from(direction.from()).to(direction.to());
    return byWords ? lookup.byWords() : lookup;
  }

  @Override
  public List<Hit> find(String query, int atLeast, int limit) throws IOException {
    List<Hit> hits = new ArrayList<>();
    for (FuzzyMatch match : memory.lookup(query, lookup.atLeast(atLeast).limit(limit))) {
      hits.add(new Hit(Integer.parseInt(match.unit().id()), match.score()));
    }
    return hits;
  }

  @Override
  public void close() throws IOException {
    memory.close();
  }
}
