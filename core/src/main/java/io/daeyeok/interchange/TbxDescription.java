package io.daeyeok.interchange;

import io.daeyeok.terms.DataCategory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the categories of an entry say that a concept has a field for, and the others: first those
 * of no language that the entry has terms in, then the rest in the order of these languages.
 *
 * <p>A definition that is given only in some language serves as the concept's, and stays among the
 * others, which know its language; its source likewise.
 */
final class TbxDescription {
  // A source right behind one of these speaks of it, not of the concept.
  static final Set<String> SOURCED = Set.of(TbxCategories.DEFINITION, TbxCategories.CONTEXT);

  private final List<DataCategory> others;
  private final String subjectField;
  private final String note;
  private String definition = "";
  private String source = "";

  TbxDescription(List<DataCategory> categories, Collection<Locale> languages) {
    Map<String, Integer> order = new HashMap<>();
    languages.forEach(language -> order.put(language.toLanguageTag(), order.size()));
    others = new ArrayList<>(categories);
    others.sort(Comparator.comparing(category -> order.getOrDefault(category.language(), -1)));
    subjectField = take(general(TbxCategories.SUBJECT_FIELD));
    note = take(general(TbxCategories.NOTE));
    define();
  }

  private void define() {
    int general = general(TbxCategories.DEFINITION);
    int any = first(category -> category.name().equals(TbxCategories.DEFINITION));
    String ofDefinition = "";
    if (any >= 0) {
      int at = general >= 0 ? general : any;
      DataCategory found = others.get(at);
      definition = found.value();
      boolean sourced = at + 1 < others.size() && isSourceOf(found, others.get(at + 1));
      ofDefinition = sourced ? others.get(at + 1).value() : "";
      if (general >= 0) {
        others.subList(at, at + (sourced ? 2 : 1)).clear();
        source = ofDefinition;
      }
    }
    if (source.isEmpty()) {
      source = take(sourceAlone());
    }
    if (source.isEmpty() && general < 0) {
      source = ofDefinition;
    }
  }

  static boolean isSourceOf(DataCategory category, DataCategory next) {
    return SOURCED.contains(category.name())
        && next.name().equals(TbxCategories.SOURCE)
        && next.language().equals(category.language());
  }

  private int sourceAlone() {
    for (int i = 0; i < others.size(); i++) {
      DataCategory category = others.get(i);
      if (category.name().equals(TbxCategories.SOURCE)
          && category.language().isEmpty()
          && (i == 0 || !isSourceOf(others.get(i - 1), category))) {
        return i;
      }
    }
    return -1;
  }

  private int general(String name) {
    return first(category -> category.name().equals(name) && category.language().isEmpty());
  }

  private int first(Predicate<DataCategory> wanted) {
    for (int i = 0; i < others.size(); i++) {
      if (wanted.test(others.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private String take(int index) {
    return index < 0 ? "" : others.remove(index).value();
  }

  String subjectField() {
    return subjectField;
  }

  String definition() {
    return definition;
  }

  String note() {
    return note;
  }

  String source() {
    return source;
  }

  List<DataCategory> others() {
    return others;
  }
}
