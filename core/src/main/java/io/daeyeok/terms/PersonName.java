package io.daeyeok.terms;

import io.daeyeok.text.Fold;
import io.daeyeok.text.Folding;
import io.daeyeok.text.Romanisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of a Korean, in hangul.
 *
 * @param family the family name, as written: 이 or 리
 * @param given the given name, one syllable or more
 */
public record PersonName(String family, String given) {
  private static final Folding READ = Folding.of(Fold.WIDTH, Fold.HANJA, Fold.SPACES);
  private static final Folding SOUTHERN = Folding.of(Fold.INITIAL_SOUND);
  private static final int MAX_SYLLABLES = 6;

  /** Checks that both parts are hangul syllables. */
  public PersonName {
    Objects.requireNonNull(family, "family");
    Objects.requireNonNull(given, "given");
    if (!isHangul(family) || !isHangul(given)) {
      throw new IllegalArgumentException(
          "a name has a family name and a given name in hangul, not '"
              + family
              + "' and '"
              + given
              + "'");
    }
  }

  /**
   * Reads a name in hangul or hanja. A title behind it (김정은 위원장) is left out. Hanja are read by one
   * reading each, and the North's way: 李日奎 is 리일규.
   *
   * @param text the name, in any normalisation form
   * @return the name, divided as is likeliest, or empty when it does not begin with a known family
   *     name or is no name
   */
  public static Optional<PersonName> of(String text) {
    String name = READ.key(Titles.withoutKorean(Folding.nfc(text).strip()));
    if (name.length() < 2
        || name.length() > MAX_SYLLABLES
        || !isHangul(name)
        || Titles.isKorean(name)) {
      return Optional.empty();
    }
    return Surnames.lengths(name).stream()
        .findFirst()
        .map(length -> new PersonName(name.substring(0, length), name.substring(length)));
  }

  /**
   * The name in the spelling of the South, by the initial-sound rule in the family name: 이일규 for
   * 리일규. The given name is left as it is, since its parts follow the rule in some families only.
   *
   * @return the name with the Southern family name
   */
  public PersonName southern() {
    return new PersonName(Surnames.southern(family), given);
  }

  /**
   * The spellings that the family name can give the name in the North: 리일규 for 이일규. Where only the
   * hanja decides (임 is 林 림 or 任 임) there are several.
   *
   * @return the names, at least one
   */
  public List<PersonName> northern() {
    return Surnames.northern(Surnames.southern(family)).stream()
        .map(form -> new PersonName(form, given))
        .toList();
  }

  /**
   * The Latin spellings of the family name that its bearers use, the most frequent in the South
   * first.
   *
   * @return the spellings, such as Lee, Yi, Rhee; empty for a family name that is not known
   */
  public List<String> familySpellings() {
    return Surnames.latin(Surnames.southern(family));
  }

  /**
   * How the name would be written in Latin letters, by each system; the one of the North from the
   * Northern spelling. They are proposals: the bearer decides.
   *
   * @return the proposals, without doubles, those of the South first
   */
  public List<NameProposal> proposals() {
    List<NameProposal> proposals = new ArrayList<>();
    List<String> customary = familySpellings();
    if (!customary.isEmpty()) {
      String text = customary.get(0) + " " + Romanisation.REVISED.given(given);
      proposals.add(new NameProposal(Romanisation.REVISED, text, true));
    }
    add(Romanisation.REVISED, this, proposals);
    add(Romanisation.MCCUNE_REISCHAUER, this, proposals);
    add(Romanisation.MCCUNE_REISCHAUER_PLAIN, this, proposals);
    for (PersonName northern : northern()) {
      add(Romanisation.NORTH, northern, proposals);
      add(Romanisation.NORTH_PLAIN, northern, proposals);
    }
    return List.copyOf(proposals);
  }

  private static void add(Romanisation system, PersonName name, List<NameProposal> proposals) {
    String text = system.person(name.family, name.given);
    if (proposals.stream().noneMatch(p -> p.text().equals(text))) {
      proposals.add(new NameProposal(system, text, false));
    }
  }

  /** The name as it is compared: North and South fall together. */
  String key() {
    return SOUTHERN.key(family + given);
  }

  private static boolean isHangul(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
  }

  @Override
  public String toString() {
    return family + given;
  }
}
