package io.daeyeok.check;

import io.daeyeok.memory.Variant;
import io.daeyeok.terms.Grade;
import io.daeyeok.terms.TermHit;
import io.daeyeok.text.Folding;
import io.daeyeok.text.InlineCode;
import io.daeyeok.text.Placeable;
import io.daeyeok.text.Placeables;
import java.util.List;
import java.util.Locale;

/** One language of a unit that is being checked; what several rules need is found once. */
final class Side {
  private final Unit unit;
  private final String text;
  private final Locale tag;
  private final Locale language;
  private final List<InlineCode> codes;
  private final Settings settings;
  private final Role role;
  private List<TermHit> hits;
  private List<TermHit> allHits;
  private List<Placeable> placeables;
  private Quotations quotations;

  /** What is known of how a side came to be. */
  enum Role {
    SOURCE,
    TARGET,
    UNKNOWN
  }

  Side(Variant variant, Unit unit, Settings settings, Role role) {
    this.unit = unit;
    text = variant.text();
    tag = variant.language();
    this.settings = settings;
    this.role = role;
    codes = variant.segment().codes();
    boolean isPlainKorean = tag.getLanguage().equals("ko") && tag.getCountry().isEmpty();
    language = isPlainKorean ? settings.korean() : tag;
  }

  /** The language as the file has it. */
  Locale tag() {
    return tag;
  }

  /** The language; Korean always with its region. */
  Locale language() {
    return language;
  }

  boolean isKorean() {
    return language.getLanguage().equals("ko");
  }

  boolean isEnglish() {
    return language.getLanguage().equals("en");
  }

  boolean isNorthern() {
    return isKorean() && language.getCountry().equals("KP");
  }

  /** Whether it is known that this side was translated from. */
  boolean isSource() {
    return role == Role.SOURCE;
  }

  /** Whether a stretch may be changed: it is a translator's, and nobody is quoted. */
  boolean isOpen(int start, int end) {
    return role == Role.TARGET && !quotations().contain(start, end);
  }

  String text() {
    return text;
  }

  List<InlineCode> codes() {
    return codes;
  }

  Spot spot(int start, int end) {
    return unit.spot(this, start, end);
  }

  /** The terms in the text, none graded worse than a compound. */
  List<TermHit> hits() {
    if (hits == null) {
      boolean weak = false;
      for (TermHit hit : allHits()) {
        weak |= hit.grade() == Grade.WEAK;
      }
      hits = weak ? allHits.stream().filter(hit -> hit.grade() != Grade.WEAK).toList() : allHits;
    }
    return hits;
  }

  /** Also what is hardly a use of a term. To find terms is most of what a check costs. */
  List<TermHit> allHits() {
    if (allHits == null) {
      allHits = settings.termbase().find(text(), language, Grade.WEAK);
    }
    return allHits;
  }

  List<Placeable> placeables() {
    if (placeables == null) {
      // Offsets hold only in a text that is composed already; another rule reports the others.
      placeables = Folding.nfc(text).equals(text) ? Placeables.in(text) : List.of();
    }
    return placeables;
  }

  Quotations quotations() {
    if (quotations == null) {
      quotations = Quotations.in(text());
    }
    return quotations;
  }
}
