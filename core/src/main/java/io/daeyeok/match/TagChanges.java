package io.daeyeok.match;

import java.util.ArrayList;
import java.util.List;

/**
 * How the tags of a query differ from those of a stored source.
 *
 * @param missing tags that only one side has, beyond those paired off as changed
 * @param changed tags that became others, or moved
 * @param detail the tags concerned
 */
record TagChanges(int missing, int changed, String detail) {

  static TagChanges between(MatchKey query, MatchKey source, boolean sameWording) {
    List<String> added = new ArrayList<>(query.tags());
    List<String> removed = new ArrayList<>();
    for (String tag : source.tags()) {
      if (!added.remove(tag)) {
        removed.add(tag);
      }
    }
    if (added.isEmpty() && removed.isEmpty()) {
      boolean moved = !query.tags().equals(source.tags()) || (sameWording && moved(query, source));
      return new TagChanges(0, moved ? 1 : 0, moved ? "moved" : "");
    }
    int changed = Math.min(added.size(), removed.size());
    int missing = Math.max(added.size(), removed.size()) - changed;
    return new TagChanges(missing, changed, side(added) + " → " + side(removed));
  }

  private static String side(List<String> tags) {
    return tags.isEmpty() ? "∅" : String.join(" ", tags);
  }

  private static boolean moved(MatchKey query, MatchKey source) {
    return query.masked().equals(source.masked())
        && !(query.tagPlaces().equals(source.tagPlaces()) && query.hasCodesOf(source));
  }
}
