package io.daeyeok.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** All units of an index in the order of their ids, so that two exports of one memory are equal. */
final class UnitOrder {
  private record Place(String id, int leaf, int document) {}

  private final List<LeafReaderContext> leaves;
  private final List<Place> places = new ArrayList<>();

  private UnitOrder(IndexReader reader) {
    leaves = reader.leaves();
  }

  static UnitOrder byId(IndexReader reader) throws IOException {
    UnitOrder order = new UnitOrder(reader);
    for (LeafReaderContext leaf : order.leaves) {
      new LeafUnits(leaf.reader())
          .forEachHead((document, id) -> order.places.add(new Place(id, leaf.ord, document)));
    }
    order.places.sort(Comparator.comparing(Place::id));
    return order;
  }

  <E extends Exception> void forEach(UnitSink<E> sink) throws IOException, E {
    for (Place place : places) {
      sink.accept(new LeafUnits(leaves.get(place.leaf).reader()).unitAt(place.document));
    }
  }
}
