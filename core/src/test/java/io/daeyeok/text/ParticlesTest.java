package io.daeyeok.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
  @ParameterizedTest
  @CsvSource({
    "은, true",
    "으로부터의, true",
    "에게서도, true",
    "에서는, true",
    "들, true",
    "들에게, true",
    "들에게서까지도, true",
    "이라고, true",
    "이사회, false",
    "은행, false",
    "들판, false",
    "국장은, false",
    "'', false",
    "권한, false",
  })
  void knowsWhatMayFollowANoun(String tail, boolean legal) {
    assertEquals(legal, Particles.isTail(tail));
  }

  @ParameterizedTest
  @CsvSource({
    "이다, true",
    "이었다, true",
    "이였다, true",
    "였다, true",
    "이라고, true",
    "이라는, true",
    "이라고는, true",
    "인, true",
    "일까, true",
    "입니다, true",
    "이에요, true",
    "이므로, true",
    "이라던, true",
    "다, true",
    "라며, true",
    "들이다, true",
    "에서였다, true",
    "까지다, true",
    "뿐만이었는데, true",
    "'', false",
    "인권, false",
    "일본, false",
    "인도, false",
    "이사회, false",
    "입법, false",
    "자, false",
    "적, false",
    "했다, false",
  })
  void knowsTheCopula(String tail, boolean legal) {
    assertEquals(legal, Particles.isCopula(tail));
  }

  @ParameterizedTest
  @CsvSource({
    "하다, true",
    "했다, true",
    "하였다, true",
    "한, true",
    "할, true",
    "함으로써, true",
    "하기를, true",
    "하라는, true",
    "했다고는, true",
    "했었지만, true",
    "하겠습니다, true",
    "하셨습니다, true",
    "됐다, true",
    "되었으나, true",
    "되여, true",
    "돼야, true",
    "될지도, true",
    "시켰으며, true",
    "시킬, true",
    "받아, true",
    "받았다는, true",
    "받은, true",
    "당하는, true",
    "당했음에도, true",
    "하고있다, true",
    "하여왔다, true",
    "하지않으면안되였다, true",
    "하는것을, true",
    "할수, true",
    "'', false",
    "하, false",
    "한국, false",
    "한계, false",
    "해군, false",
    "하원, false",
    "하청업체, false",
    "받침, false",
    "되풀이, false",
    "시장, false",
    "시킴주, false",
    "당국, false",
    "당한국, false",
    "은, false",
  })
  void knowsTheVerbsMadeOfNouns(String tail, boolean legal) {
    assertEquals(legal, Particles.isPredicate(tail));
  }
}
