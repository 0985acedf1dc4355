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
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * The units as the next write must see them: those in the index, and those changed since it was
 * last read. Decides whether an incoming unit is new, a duplicate or a replacement. Used under the
 * writer's lock only.
 */
final class PendingUnits implements Closeable {
  // To list a term of the index costs less than a fiftieth of looking for a unit in it.
  private static final int LIST_FACTOR = 50;

  private final IndexWriter writer;
  private DirectoryReader reader;
  // By slot, the hash of an id; empty for a unit that is deleted. Kept until the index is read
  // again.
  private final Map<BytesRef, Optional<TranslationUnit>> overlay = new HashMap<>();
  private final Map<BytesRef, BytesRef> byTexts = new HashMap<>();
  private final Map<BytesRef, Set<BytesRef>> bySource = new HashMap<>();
  // Slots that the index has never seen. One that was cleared since it was read is not among them.
  private final Set<BytesRef> fresh = new HashSet<>();
  // What the index may hold, while an import asks so often that to list it has been worth it.
  private Optional<Known> known = Optional.empty();
  private long putSinceCommit;
  // In the order in which each slot was first changed; the last state of each is what counts.
  private final Map<BytesRef, Optional<TranslationUnit>> changes = new LinkedHashMap<>();

  /**
   * What the index lacks: a unit, or that there is none any more.
   *
   * @param slot the hash of the unit's id
   * @param isNew whether the index has no documents in this slot, so that none have to be deleted
   */
  record Change(BytesRef slot, Optional<TranslationUnit> unit, boolean isNew) {}

  private record Known(HashFilter ids, HashFilter texts) {
    boolean isFull() {
      return ids.isFull() || texts.isFull();
    }
  }

  PendingUnits(IndexWriter writer) throws IOException {
    this.writer = writer;
    reader = DirectoryReader.open(writer);
  }

  /** Reads the index again, after the changes have been committed. */
  void refresh() throws IOException {
    known = Optional.empty();
    putSinceCommit = 0;
    reread();
  }

  /** Reads the index again, after changes have been written to it that more will follow. */
  void refreshWithinImport() throws IOException {
    reread();
    boolean isWorth =
        known.map(Known::isFull).orElse(putSinceCommit > reader.maxDoc() / LIST_FACTOR);
    if (isWorth) {
      // Not both the old and the new at once.
      known = Optional.empty();
      known =
          Optional.of(
              new Known(
                  HashFilter.of(reader, UnitDocument.ID),
                  HashFilter.of(reader, UnitDocument.TEXTS)));
    }
  }

  private void reread() throws IOException {
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    overlay.clear();
    byTexts.clear();
    bySource.clear();
  }

  /** What has changed since this was last asked, to be written to the index; once for each slot. */
  List<Change> takeChanges() {
    List<Change> taken = new ArrayList<>(changes.size());
    changes.forEach((slot, unit) -> taken.add(new Change(slot, unit, fresh.contains(slot))));
    changes.clear();
    fresh.clear();
    return taken;
  }

  Addition add(TranslationUnit unit, Duplicates duplicates) throws IOException {
    Optional<TranslationUnit> same = withTexts(UnitHash.ofTexts(unit));
    if (same.isPresent()) {
      TranslationUnit refreshed = Refresh.of(same.get(), unit);
      if (!refreshed.equals(same.get())) {
        remove(same.get());
        put(refreshed);
      }
      return new Addition(refreshed.id(), Addition.Outcome.REFRESHED);
    }
    if (duplicates == Duplicates.OVERWRITE) {
      List<TranslationUnit> older = withSource(UnitHash.ofSource(unit));
      if (!older.isEmpty()) {
        older.forEach(this::remove);
        put(unit.withId(older.get(0).id()));
        return new Addition(older.get(0).id(), Addition.Outcome.REPLACED);
      }
    }
    TranslationUnit added = withFreeId(unit);
    BytesRef slot = UnitHash.ofId(added.id());
    if (!overlay.containsKey(slot)) {
      fresh.add(slot);
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
    Optional<TranslationUnit> same = withTexts(UnitHash.ofTexts(unit));
    TranslationUnit after = unit;
    if (same.isPresent() && !same.get().id().equals(unit.id())) {
      remove(same.get());
      after = Refresh.merged(unit, same.get());
    }
    remove(before.get());
    put(after);
    return true;
  }

  /**
   * A unit keeps its id unless another unit has it, or one of the same hash; the id it came with is
   * then a property.
   */
  private TranslationUnit withFreeId(TranslationUnit unit) throws IOException {
    if (!unit.id().isEmpty() && in(UnitHash.ofId(unit.id())).isEmpty()) {
      return unit;
    }
    String base = UnitHash.idFor(unit);
    String id = base;
    for (int i = 2; in(UnitHash.ofId(id)).isPresent(); i++) {
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
    return in(UnitHash.ofId(id)).filter(unit -> unit.id().equals(id));
  }

  private Optional<TranslationUnit> in(BytesRef slot) throws IOException {
    Optional<TranslationUnit> changed = overlay.get(slot);
    if (changed != null) {
      return changed;
    }
    if (known.isPresent() && !known.get().ids.mayHold(slot)) {
      return Optional.empty();
    }
    return inIndex(UnitDocument.idTerm(slot), unit -> true);
  }

  private Optional<TranslationUnit> withTexts(BytesRef hash) throws IOException {
    BytesRef slot = byTexts.get(hash);
    if (slot != null) {
      return overlay.get(slot);
    }
    if (known.isPresent() && !known.get().texts.mayHold(hash)) {
      return Optional.empty();
    }
    return inIndex(
        UnitDocument.textsTerm(hash),
        unit -> UnitHash.ofTexts(unit).equals(hash) && !isChanged(unit));
  }

  private boolean isChanged(TranslationUnit unit) {
    return overlay.containsKey(UnitHash.ofId(unit.id()));
  }

  private List<TranslationUnit> withSource(BytesRef hash) throws IOException {
    Map<String, TranslationUnit> found = new LinkedHashMap<>();
    Term term = UnitDocument.sourceTerm(hash);
    for (LeafReaderContext leaf : reader.leaves()) {
      new LeafUnits(leaf.reader())
          .forEach(
              term,
              unit -> {
                if (UnitHash.ofSource(unit).equals(hash) && !isChanged(unit)) {
                  found.put(unit.id(), unit);
                }
              });
    }
    for (BytesRef slot : bySource.getOrDefault(hash, Set.of())) {
      overlay.get(slot).ifPresent(unit -> found.put(unit.id(), unit));
    }
    return List.copyOf(found.values());
  }

  private Optional<TranslationUnit> inIndex(Term term, Predicate<TranslationUnit> wanted)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Optional<TranslationUnit> unit = new LeafUnits(leaf.reader()).unit(term, wanted);
      if (unit.isPresent()) {
        return unit;
      }
    }
    return Optional.empty();
  }

  private void put(TranslationUnit unit) {
    BytesRef slot = UnitHash.ofId(unit.id());
    BytesRef hash = UnitHash.ofTexts(unit);
    known.ifPresent(
        filters -> {
          filters.ids.add(slot);
          filters.texts.add(hash);
        });
    putSinceCommit++;
    overlay.put(slot, Optional.of(unit));
    byTexts.put(hash, slot);
    bySource.computeIfAbsent(UnitHash.ofSource(unit), k -> new LinkedHashSet<>()).add(slot);
    changes.put(slot, Optional.of(unit));
  }

  private void remove(TranslationUnit unit) {
    BytesRef slot = UnitHash.ofId(unit.id());
    overlay.put(slot, Optional.empty());
    byTexts.remove(UnitHash.ofTexts(unit));
    Set<BytesRef> siblings = bySource.get(UnitHash.ofSource(unit));
    if (siblings != null) {
      siblings.remove(slot);
    }
    changes.put(slot, Optional.empty());
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
