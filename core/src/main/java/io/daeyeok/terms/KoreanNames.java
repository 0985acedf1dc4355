package io.daeyeok.terms;

import io.daeyeok.text.FoldedText;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Particles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The names in a Korean text: the full names that the termbase found, those of strangers with a
 * title (김철수 의원), and family names with a title (김 위원장, 이 전 참사, 김위원장, 이씨).
 */
final class KoreanNames {
  private static final int STRANGER = 3;

  /** Three syllables that end so before a title are an office and no name: 국방부 장관. */
  private static final String OFFICES = "부국군회청처당실";

  private final FoldedText folded;
  private final String text;
  private final List<NameUse> uses = new ArrayList<>();

  /** Finds the names of a text, in which these terms were found, in order of start. */
  KoreanNames(String original, List<TermHit> hits) {
    folded = Folding.of().fold(original);
    text = folded.text();
    int free = 0;
    for (NameUse name : NameUse.full(hits.stream().filter(this::isWhole).toList())) {
      int start = folded.indexOf(name.start());
      Title title = titleBehind(folded.indexOf(name.end()));
      scan(free, start);
      uses.add(name.with(title.text()));
      free = title.end();
    }
    scan(free, text.length());
  }

  /** 임철 is not in 임철수, but 김정은 is in 김정은동지. */
  private boolean isWhole(TermHit hit) {
    if (hit.grade().compareTo(Grade.INFLECTED) <= 0) {
      return true;
    }
    int start = folded.indexOf(hit.start());
    int end = folded.indexOf(hit.end());
    return (start == 0 || !isWord(start - 1)) && !joinedTitle(end).text().isEmpty();
  }

  List<NameUse> all() {
    uses.sort(Comparator.comparingInt(NameUse::start));
    return uses;
  }

  private record Title(String text, int end) {}

  /** The title behind a full name, with a space or, as the North writes, without: 김정은동지. */
  private Title titleBehind(int end) {
    Title title = joinedTitle(behindFormer(behindSpaces(end)));
    return title.text().isEmpty() ? new Title("", end) : title;
  }

  private void scan(int from, int to) {
    int i = from;
    while (i < to) {
      if (!isWord(i)) {
        i++;
        continue;
      }
      int end = i;
      while (end < to && isWord(end)) {
        end++;
      }
      boolean starts = i == 0 || !isWord(i - 1);
      i = starts ? eojeol(i, end) : end;
    }
  }

  /** Looks at one eojeol; where to go on. */
  private int eojeol(int start, int end) {
    for (int length = Math.min(2, end - start); length > 0; length--) {
      String family = text.substring(start, start + length);
      if (Surnames.isFamily(family)) {
        if (length == end - start) {
          return titled(family, start, end);
        }
        if (joined(family, start, end)) {
          return end;
        }
        if (end - start == STRANGER + length - 1 && OFFICES.indexOf(text.charAt(end - 1)) < 0) {
          stranger(family, start, end);
          return end;
        }
      }
    }
    return end;
  }

  /**
   * A family name with its title in one word: 이씨, 김위원장, 이전참사. 부위원장 and 최고대표 are titles themselves.
   */
  private boolean joined(String family, int start, int end) {
    if (Titles.lengthAt(text, start, KoreanNames::mayFollow) > 0) {
      return false;
    }
    Title title = joinedTitle(start + family.length());
    if (title.text().isEmpty() || title.end() > end) {
      return false;
    }
    add(family, start, title.end(), title.text());
    return true;
  }

  /** The title at an index, at once or behind 전 and the like in the same word. */
  private Title joinedTitle(int index) {
    for (int at : new int[] {index, index + Titles.formerAt(text, index)}) {
      int length = Titles.lengthAt(text, at, KoreanNames::mayFollow);
      if (length > 0) {
        return new Title(text.substring(at, at + length), at + length);
      }
    }
    return new Title("", index);
  }

  private int titled(String family, int start, int end) {
    int at = behindSpaces(end);
    if (at == end) {
      return end;
    }
    Title title = joinedTitle(behindFormer(at));
    if (title.text().isEmpty()) {
      return end;
    }
    add(family, start, title.end(), title.text());
    return title.end();
  }

  private void stranger(String family, int start, int end) {
    Title title = titleBehind(end);
    if (!title.text().isEmpty()) {
      String name = text.substring(start, end);
      uses.add(
          NameUse.stranger(
              folded.originalStart(start),
              folded.originalEnd(end),
              Set.of(Surnames.southern(family)),
              Surnames.southern(name),
              title.text()));
    }
  }

  private void add(String family, int start, int end, String title) {
    uses.add(
        NameUse.titled(
            folded.originalStart(start),
            folded.originalEnd(end),
            Set.of(Surnames.southern(family)),
            title));
  }

  private int behindSpaces(int index) {
    int end = index;
    while (end < text.length() && text.charAt(end) == ' ' && end - index < 2) {
      end++;
    }
    return end;
  }

  /** Behind 전, 현 and the like with their space, or the index itself. */
  private int behindFormer(int index) {
    int end = index;
    while (end < text.length() && isWord(end) && end - index <= 2) {
      end++;
    }
    int behind = behindSpaces(end);
    return behind > end && Titles.isFormer(text.substring(index, end)) ? behind : index;
  }

  private boolean isWord(int index) {
    return Recogniser.isWordPart(text.charAt(index));
  }

  private static boolean mayFollow(String rest) {
    return rest.isEmpty() || Particles.isTail(rest) || Particles.isCopula(rest);
  }
}
