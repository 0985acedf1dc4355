package io.daeyeok.terms;

/** How a term stands among the terms of its concept. */
public enum Status {
  /** The form to write; at most one in each variety of a concept. */
  PREFERRED,
  /** Right, but not the first choice. */
  ADMITTED,
  /** No longer to be written. */
  DEPRECATED,
  /** Never to be written. */
  FORBIDDEN
}
