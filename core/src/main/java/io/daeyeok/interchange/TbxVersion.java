package io.daeyeok.interchange;

/** The versions of TBX that are written: one structure, other names. */
enum TbxVersion {
  TWO("martif", "termEntry", "langSet", "tig"),
  THREE("tbx", "conceptEntry", "langSec", "termSec");

  private final String root;
  private final String entry;
  private final String language;
  private final String term;

  TbxVersion(String root, String entry, String language, String term) {
    this.root = root;
    this.entry = entry;
    this.language = language;
    this.term = term;
  }

  String root() {
    return root;
  }

  String entry() {
    return entry;
  }

  String language() {
    return language;
  }

  String term() {
    return term;
  }
}
