package io.daeyeok.cli;

/**
 * Colours, where there are any. Without them a difference is marked by signs instead.
 *
 * @param coloured whether the output is a terminal that shows colours
 */
record Ink(boolean coloured) {

  String bold(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String good(String text) {
    return paint("32", text);
  }

  String doubtful(String text) {
    return paint("33", text);
  }

  String bad(String text) {
    return paint("31", text);
  }

  String term(String text) {
    return paint("36", text);
  }

  /** What a query has and a stored text has not. */
  String missing(String text) {
    return coloured ? paint("9;31", text) : "[-" + text + "-]";
  }

  /** What a stored text has and a query has not. */
  String added(String text) {
    return coloured ? paint("1;33", text) : "{+" + text + "+}";
  }

  /** A word that was searched for. */
  String found(String text) {
    return coloured ? paint("1;33", text) : "[" + text + "]";
  }

  private String paint(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
