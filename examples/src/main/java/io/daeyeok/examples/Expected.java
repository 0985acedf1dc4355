package io.daeyeok.examples;

/** Makes an example fail the build when it no longer does what it shows. */
final class Expected {
  private Expected() {}

  static void that(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("expected " + what);
    }
  }
}
