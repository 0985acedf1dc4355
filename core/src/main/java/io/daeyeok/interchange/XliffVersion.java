package io.daeyeok.interchange;

/** The versions of XLIFF that are written. */
enum XliffVersion {
  /** 1.2. */
  ONE,
  /** 2.1. */
  TWO
}
