package io.daeyeok.check;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A term with the concept that lists it.
 *
 * @param entry the concept
 * @param term the term
 */
record TermUse(Entry entry, EntryTerm term) {
  private static final Folding SPELLING = Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.SPACE_RUNS);
  private static final Folding NO_SPACES =
      Folding.of(Fold.WIDTH, Fold.PUNCTUATION, Fold.CASE, Fold.SPACES);

  /** The same for terms that are written alike. */
  static String spelling(EntryTerm term) {
    return term.language() + " " + SPELLING.key(term.text());
  }

  /** The same for terms that differ in spaces, hyphens or case at most. */
  static String unspaced(EntryTerm term) {
    return term.language() + " " + NO_SPACES.key(term.text()).replace("-", "");
  }

  /** The terms of a glossary that share a key, for keys that two or more have. */
  static List<List<TermUse>> groups(
      Glossary glossary, Predicate<EntryTerm> which, Function<EntryTerm, String> key) {
    Map<String, List<TermUse>> groups = new HashMap<>();
    List<List<TermUse>> inOrder = new ArrayList<>();
    for (Entry entry : glossary.entries()) {
      for (EntryTerm term : entry.terms()) {
        if (!term.text().isBlank() && which.test(term)) {
          List<TermUse> group = groups.computeIfAbsent(key.apply(term), k -> new ArrayList<>(2));
          group.add(new TermUse(entry, term));
          if (group.size() == 2) {
            inOrder.add(group);
          }
        }
      }
    }
    return inOrder;
  }

  /** How a message names the other of two uses. */
  String elsewhere() {
    return "'" + entry.id() + "' (" + term.position() + ")";
  }
}
