package io.daeyeok.terms;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * All forms of one language in a termbase: those of its base without the concepts withdrawn from
 * it, and those of the concepts changed since, so that a change does not rebuild the base.
 */
final class Forms {
  private final FormIndex base;
  private final Set<String> withdrawn;
  private final FormIndex changed;
  private final List<FormIndex> layers;

  Forms(FormIndex base, Set<String> withdrawn, FormIndex changed) {
    this.base = base;
    this.withdrawn = withdrawn;
    this.changed = changed;
    layers = changed.forms().isEmpty() ? List.of(base) : List.of(base, changed);
  }

  /** What has to be walked one after the other; not every form in it is live. */
  List<FormIndex> layers() {
    return layers;
  }

  /** Whether a form of a layer still belongs to the termbase. */
  boolean isLive(FormIndex layer, Form form) {
    return layer == changed || withdrawn.isEmpty() || !withdrawn.contains(form.concept().id());
  }

  /** Whether a stretch of a key is the whole key of some form. */
  boolean isKey(String key, int start, int end) {
    for (FormIndex layer : layers) {
      if (isKey(layer, key, start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKey(FormIndex layer, String key, int start, int end) {
    Trie trie = layer.trie();
    int node = Trie.ROOT;
    for (int i = start; i < end; i++) {
      node = trie.step(node, key.charAt(i));
      if (node == Trie.NONE) {
        return false;
      }
    }
    for (int value = trie.firstValue(node); value != Trie.NONE; value = trie.nextValue(value)) {
      if (isLive(layer, layer.form(value))) {
        return true;
      }
    }
    return false;
  }

  void forEach(Consumer<Form> action) {
    for (Form form : base.forms()) {
      if (isLive(base, form)) {
        action.accept(form);
      }
    }
    changed.forms().forEach(action);
  }
}
