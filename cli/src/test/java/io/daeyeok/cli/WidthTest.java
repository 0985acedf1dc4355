package io.daeyeok.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WidthTest {
  @Test
  void hangulAndHanjaTakeTwoColumns() {
    assertEquals(4, Width.of("인권"));
    assertEquals(4, Width.of("人權"));
    assertEquals(4, Width.of("\u110B\u1175\u11AB\u1100\u116F\u11AB"));
    assertEquals(2, Width.of("UN"));
    assertEquals(0, Width.of("\u200B"));
  }

  @Test
  void cutsWithinTheColumns() {
    assertEquals("…인권", Width.end("북한 인권", 5));
    assertEquals("북한…", Width.start("북한 인권", 5));
    assertEquals("북…", Width.start("북한 인권", 4));
    assertEquals("북한 인권", Width.start("북한 인권", 9));
    assertEquals(6, Width.of(Width.pad("인권", 6)));
    assertEquals("  인권", Width.padLeft("인권", 6));
  }
}
