package io.daeyeok.terms;

import java.util.ArrayList;
import java.util.List;

/** Forms of one language with the way to them by their keys, built once and then only read. */
final class FormIndex {
  private final Trie trie = new Trie();
  private final List<Form> forms = new ArrayList<>();

  /** The forms that these concepts have in a language. */
  static FormIndex of(Recogniser recogniser, Iterable<PlacedConcept> concepts) {
    FormIndex index = new FormIndex();
    for (PlacedConcept placed : concepts) {
      recogniser.addForms(placed, index);
    }
    return index;
  }

  void add(Form form) {
    trie.add(form.key(), forms.size());
    forms.add(form);
  }

  Trie trie() {
    return trie;
  }

  /** All forms, by concept and then by term. */
  List<Form> forms() {
    return forms;
  }

  Form form(int value) {
    return forms.get(value);
  }
}
