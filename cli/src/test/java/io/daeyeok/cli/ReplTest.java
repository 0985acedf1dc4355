package io.daeyeok.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplTest {
  @TempDir Path folder;

  private String err = "";

  private String session(String lines, String... args) {
    Run run = Run.of(lines, args);
    assertEquals(0, run.code());
    err = run.err();
    return run.out();
  }

  @Test
  void bareTextIsLookedUpInTheDirectionThatItsScriptTells() {
    String said =
        session("이른바 '무투표 채택'을 유도하라는 것이다.\nNorth Korea's Foreign Ministry sent these documents.\n");
    assertTrue(said.contains("100  이른바 '무투표 채택'을 유도하라는 것이다."), said);
    assertTrue(said.contains("이 문건들은 북한 외무성이 발송했다."), said);
    assertTrue(said.contains("documents → 문건"), said);
  }

  @Test
  void whyTakesAScoreApart() {
    String said = session("무투표 채택은 우방국의 부담을 덜어 준다.\nwhy 1\nwhy 7\n", "repl");
    assertTrue(said.contains("edit distance 0."), said);
    assertTrue(said.contains("in words 85 %"), said);
    assertTrue(said.contains("−9  particle: 을 → 도"), said);
    assertTrue(err.contains("usage: why N, with N from 1 to"), err);
  }

  @Test
  void commands() {
    String said =
        session(
            """
            term 무투표
            kwic 인권 침해
            add 사과를 먹는다. || I eat an apple.
            사과를 먹는다.
            look help wanted
            :nonsense
            add a || b
            load nowhere.tmx
            help
            quit
            never reached
            """);
    assertTrue(said.contains("no-vote-adoption"), said);
    assertTrue(said.contains("[인권 침해]"), said);
    assertTrue(said.contains("for this session"), said);
    assertTrue(said.contains("100  사과를 먹는다."), said);
    assertTrue(said.contains("add SOURCE || TARGET"), said);
    assertTrue(!said.contains("never reached"), said);
    assertTrue(err.contains("no such command: nonsense"), err);
    assertTrue(err.contains("both sides look English"), err);
    assertTrue(err.contains("nowhere.tmx: there is no such file"), err);
  }

  @Test
  void aMemoryOnDiskKeepsWhatIsAdded() throws IOException {
    String memory = folder.resolve("m").toString();
    session("add 가나다 || a b c\n", "--memory", memory);
    Path tsv = Files.writeString(folder.resolve("a.tsv"), "ko\ten\n라마바\td e f\n");
    String said = session("load " + tsv + "\n가나다\n라마바\n", "--memory", memory);
    assertTrue(said.contains("1 units: 1 added"), said);
    assertTrue(said.contains("a b c") && said.contains("d e f"), said);
  }

  @Test
  void textsAreNormalisedInTheirLanguageOrTheOneChosen() {
    String said =
        session(
            """
            normalize 그들은 그를 사회적매장을 하려 했다.
            normalize ko-KP: 사회적 매장을 당했다.
            normalize It ended in a no vote adoption.
            normalize en-x-un: It ended in a no vote adoption.
            normalize
            """);
    assertTrue(said.contains("그들은 그를 사회적 매장을 하려 했다."), said);
    assertTrue(said.contains("사회적매장 → 사회적 매장  variety  7-12 social-burial"), said);
    assertTrue(said.contains("사회적매장을 당했다."), said);
    assertTrue(said.contains("It ended in a no-vote adoption."), said);
    assertTrue(said.contains("It ended in an adoption without a vote."), said);
    assertTrue(err.contains("usage: normalize [LANGUAGE:] TEXT"), err);
  }

  @Test
  void termsAreExplained() {
    String said = session("explain 새 결의안이 나왔다.\n");
    assertTrue(
        said.contains("inflected: as listed, at the start of a word, before the particle 이"), said);
  }

  @Test
  void termsCanBeLoaded() throws IOException {
    Path json =
        Files.writeString(
            folder.resolve("t.json"),
            """
            {"concepts": [{"id": "apple", "terms": [
              {"text": "사과", "language": "ko"}, {"text": "apple", "language": "en"}]}]}
            """);
    String said = session("load " + json + "\n사과를 먹는다.\n");
    assertTrue(said.contains("사과 → apple"), said);
  }

  @Test
  void peopleAreShownWithTheirNameRomanised() {
    String said = session("term RI IL GYU\nterm 한복남\nterm 뷁뷁\n");
    assertTrue(said.contains("lee-il-kyu"), said);
    assertTrue(
        said.contains("Lee Il-gyu            Revised Romanization, usual family name"), said);
    assertTrue(said.contains("Ri Il Gyu             DPRK"), said);
    assertTrue(said.contains("Han Pongnam           McCune-Reischauer"), said);
    assertTrue(said.endsWith("no term\n"), said);
    said = session("김정은 국무위원장이 왔다. 김 위원장은 떠났다.\n이 위원장은 떠났다.\n");
    assertTrue(said.contains("김 위원장 is 김정은  kim-jong-un"), said);
    said = session("김정은이 김철수 의원과 왔다. 김위원장은 떠났다.\n");
    assertTrue(said.contains("김위원장 is not clear: 김정은 or another of that name"), said);
    assertTrue(!said.contains("이 위원장 is"), said);
  }

  @Test
  void aTextIsShownAsTheOtherKoreaWritesIt() {
    String said = session(":north 쿠바는 할 수 있다.\nsouth 꾸바는 련대할수 있다.\n:south 그는 갔다.\n:north\n");
    assertTrue(said.contains("꾸바는 할수 있다."), said);
    assertTrue(said.contains("쿠바 → 꾸바  0-2 loan-word"), said);
    assertTrue(said.contains("' ' → ''  5-6 spacing"), said);
    assertTrue(said.contains("쿠바는 연대할 수 있다."), said);
    assertTrue(said.contains("no change"), said);
    assertTrue(err.contains("usage: north TEXT"), err);
  }
}
