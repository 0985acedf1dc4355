package io.daeyeok.interchange;

import io.daeyeok.terms.Status;
import io.daeyeok.terms.TermKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of TBX and of termbase programs for how a term stands and what form it is. */
final class TbxWords {
  static final String SUPERSEDED = "supersededTerm-admn-sts";

  private static final Map<String, Status> STATUSES = new HashMap<>();

  static {
    put(Status.PREFERRED, "preferred", "recommended", "approved", "default");
    put(Status.ADMITTED, "admitted", "allowed", "accepted", "acceptable", "permitted");
    put(Status.ADMITTED, "alternative", "draft", "proposed", "provisional", "new", "unapproved");
    put(Status.DEPRECATED, "deprecated", "superseded", "obsolete", "outdated", "archaic");
    put(Status.DEPRECATED, "notrecommended", "avoid");
    put(
        Status.FORBIDDEN,
        "forbidden",
        "prohibited",
        "banned",
        "notallowed",
        "donotuse",
        "rejected");
  }

  // Terms of laws, regulations and standards: to be written where no other one is preferred.
  private static final Map<String, Status> AUTHORITATIVE =
      Map.of(
          "legal", Status.PREFERRED,
          "regulated", Status.PREFERRED,
          "standardized", Status.PREFERRED,
          "standardised", Status.PREFERRED);

  private static final Map<String, TermKind> KINDS =
      Map.of(
          "fullForm", TermKind.MAIN,
          "acronym", TermKind.ABBREVIATION,
          "abbreviation", TermKind.ABBREVIATION,
          "initialism", TermKind.ABBREVIATION,
          "shortForm", TermKind.SHORT_FORM,
          "variant", TermKind.SPELLING,
          "orthographicalVariant", TermKind.SPELLING,
          "synonym", TermKind.SYNONYM);

  /** The parts of speech of TBX-Basic. */
  static final Set<String> PARTS_OF_SPEECH = Set.of("noun", "verb", "adjective", "adverb", "other");

  private TbxWords() {}

  private static void put(Status status, String... words) {
    for (String word : words) {
      STATUSES.put(word, status);
    }
  }

  /** {@code preferredTerm-admn-sts}, {@code Preferred term} and {@code preferred} are one. */
  private static String bare(String word) {
    StringBuilder letters = new StringBuilder();
    word.toLowerCase(Locale.ROOT)
        .replace("-admn-sts", "")
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    String bare = letters.toString();
    return bare.endsWith("term") ? bare.substring(0, bare.length() - "term".length()) : bare;
  }

  static boolean isAuthoritative(String word) {
    return AUTHORITATIVE.containsKey(bare(word));
  }

  /** What a word says; a word that nobody knows says neither yes nor no, thus admitted. */
  static Status status(String word) {
    String bare = bare(word);
    return AUTHORITATIVE.getOrDefault(bare, STATUSES.getOrDefault(bare, Status.ADMITTED));
  }

  /** Whether a word is only another way to write the name of a status. */
  static boolean saysNoMore(String word, Status status) {
    return bare(word).equals(status.label());
  }

  /** TBX-Basic knows no worse than deprecated. */
  static String word(Status status) {
    return switch (status) {
      case PREFERRED -> "preferredTerm-admn-sts";
      case ADMITTED -> "admittedTerm-admn-sts";
      case DEPRECATED, FORBIDDEN -> "deprecatedTerm-admn-sts";
    };
  }

  /** What a term is that does not say so. */
  static TermKind kindUnsaid(Status status) {
    return status == Status.PREFERRED ? TermKind.MAIN : TermKind.SYNONYM;
  }

  /** Daeyeok's name of a part of speech of TBX, which programs also write in capitals. */
  static String partOfSpeech(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
    if (plain.equals("propernoun")) {
      return "proper-noun";
    }
    return PARTS_OF_SPEECH.contains(plain) ? plain : word;
  }

  static Optional<TermKind> kind(String termType) {
    return Optional.ofNullable(KINDS.get(termType));
  }

  /** The word of TBX-Basic for a kind, empty for what need not or cannot be said. */
  static String word(TermKind kind, Status status) {
    if (kind == kindUnsaid(status)) {
      return "";
    }
    return switch (kind) {
      case MAIN -> "fullForm";
      case ABBREVIATION -> "abbreviation";
      case SHORT_FORM -> "shortForm";
      case SPACING, SPELLING, HYPHENATION, CASE, HANJA, INFLECTION -> "variant";
      case SYNONYM, PREDICATE, PARAPHRASE -> "";
    };
  }
}
