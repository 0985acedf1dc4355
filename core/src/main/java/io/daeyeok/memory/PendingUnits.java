package io.daeyeok.memory;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;

/**
 * The units as the next write must see them: those in the index, and those changed since it was
 * last read. Decides whether an incoming unit is new, a duplicate or a replacement. Used under the
 * writer's lock only.
 */
final class PendingUnits implements Closeable {
  private final IndexWriter writer;
  private DirectoryReader reader;
  // By id; empty for a unit that is deleted. Kept until the index has been read again.
  private final Map<String, Optional<TranslationUnit>> overlay = new HashMap<>();
  private final Map<Term, String> byTexts = new HashMap<>();
  private final Map<Term, Set<String>> bySource = new HashMap<>();
  // Ids that the index has never seen. One that was deleted since it was read is not among them.
  private final Set<String> fresh = new HashSet<>();
  // In the order in which each id was first changed; the last state of each is what counts.
  private final Map<String, Optional<TranslationUnit>> changes = new LinkedHashMap<>();

  /**
   * What the index lacks: a unit, or that there is none any more.
   *
   * @param isNew whether the index has no documents of this id, so that none have to be deleted
   */
  record Change(String id, Optional<TranslationUnit> unit, boolean isNew) {}

  PendingUnits(IndexWriter writer) throws IOException {
    this.writer = writer;
    reader = DirectoryReader.open(writer);
  }

  /** Reads the index again, after the changes have been written to it. */
  void refresh() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    overlay.clear();
    byTexts.clear();
    bySource.clear();
  }

  /** What has changed since this was last asked, to be written to the index; once for each id. */
  List<Change> takeChanges() {
    List<Change> taken = new ArrayList<>(changes.size());
    changes.forEach((id, unit) -> taken.add(new Change(id, unit, fresh.contains(id))));
    changes.clear();
    fresh.clear();
    return taken;
  }

  Addition add(TranslationUnit unit, Duplicates duplicates) throws IOException {
    Optional<TranslationUnit> same = withTexts(UnitDocument.textsTerm(unit));
    if (same.isPresent()) {
      TranslationUnit refreshed = Refresh.of(same.get(), unit);
      if (!refreshed.equals(same.get())) {
        remove(same.get());
        put(refreshed);
      }
      return new Addition(refreshed.id(), Addition.Outcome.REFRESHED);
    }
    if (duplicates == Duplicates.OVERWRITE) {
      List<TranslationUnit> older = withSource(UnitDocument.sourceTerm(unit));
      if (!older.isEmpty()) {
        older.forEach(this::remove);
        put(unit.withId(older.get(0).id()));
        return new Addition(older.get(0).id(), Addition.Outcome.REPLACED);
      }
    }
    TranslationUnit added = withFreeId(unit);
    if (!overlay.containsKey(added.id())) {
      fresh.add(added.id());
    }
    put(added);
    return new Addition(added.id(), Addition.Outcome.ADDED);
  }

  boolean delete(String id) throws IOException {
    Optional<TranslationUnit> unit = get(id);
    unit.ifPresent(this::remove);
    return unit.isPresent();
  }

  boolean update(TranslationUnit unit) throws IOException {
    Optional<TranslationUnit> before = get(unit.id());
    if (before.isEmpty()) {
      return false;
    }
    Optional<TranslationUnit> same = withTexts(UnitDocument.textsTerm(unit));
    TranslationUnit after = unit;
    if (same.isPresent() && !same.get().id().equals(unit.id())) {
      remove(same.get());
      after = Refresh.merged(unit, same.get());
    }
    remove(before.get());
    put(after);
    return true;
  }

  /** A unit keeps its id unless another unit has it; the id it came with is then a property. */
  private TranslationUnit withFreeId(TranslationUnit unit) throws IOException {
    if (!unit.id().isEmpty() && get(unit.id()).isEmpty()) {
      return unit;
    }
    String base = UnitHash.idFor(unit);
    String id = base;
    for (int i = 2; get(id).isPresent(); i++) {
      id = base + "-" + i;
    }
    if (unit.id().isEmpty()) {
      return unit.withId(id);
    }
    List<Property> properties = new ArrayList<>(unit.properties());
    properties.add(Property.of("x-original-id", unit.id()));
    return new TranslationUnit(
        id,
        unit.variants(),
        unit.sourceLanguage(),
        unit.context(),
        unit.origin(),
        unit.history(),
        properties,
        unit.notes());
  }

  private Optional<TranslationUnit> get(String id) throws IOException {
    Optional<TranslationUnit> known = overlay.get(id);
    return known != null ? known : inIndex(UnitDocument.idTerm(id));
  }

  private Optional<TranslationUnit> withTexts(Term term) throws IOException {
    String id = byTexts.get(term);
    if (id != null) {
      return overlay.get(id);
    }
    return inIndex(term).filter(unit -> !overlay.containsKey(unit.id()));
  }

  private List<TranslationUnit> withSource(Term term) throws IOException {
    Map<String, TranslationUnit> found = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      new LeafUnits(leaf.reader()).forEach(term, unit -> found.put(unit.id(), unit));
    }
    found.keySet().removeAll(overlay.keySet());
    for (String id : bySource.getOrDefault(term, Set.of())) {
      overlay.get(id).ifPresent(unit -> found.put(id, unit));
    }
    return List.copyOf(found.values());
  }

  private Optional<TranslationUnit> inIndex(Term term) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<TranslationUnit> unit = new LeafUnits(leaf.reader()).unit(term);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private void put(TranslationUnit unit) {
    overlay.put(unit.id(), Optional.of(unit));
    byTexts.put(UnitDocument.textsTerm(unit), unit.id());
    bySource
        .computeIfAbsent(UnitDocument.sourceTerm(unit), k -> new LinkedHashSet<>())
        .add(unit.id());
    changes.put(unit.id(), Optional.of(unit));
  }

  private void remove(TranslationUnit unit) {
    overlay.put(unit.id(), Optional.empty());
    byTexts.remove(UnitDocument.textsTerm(unit));
    Set<String> siblings = bySource.get(UnitDocument.sourceTerm(unit));
    if (siblings != null) {
      siblings.remove(unit.id());
    }
    changes.put(unit.id(), Optional.empty());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
