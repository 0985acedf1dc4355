package io.daeyeok.check;

import java.util.List;

/** All rules, in the order of the handbook. */
final class RuleList {
  static final List<Rule> ALL =
      List.of(
          new MissingTarget(),
          new DuplicateId(),
          new DuplicateEntry(),
          new Homograph(),
          new SharedTarget(),
          new SpacingSplit(),
          new TwoPreferred(),
          new PreferredAndForbidden(),
          new VarietyClash(),
          new UnknownStatus(),
          new UnknownReplacement(),
          new ReplacementCycle(),
          new SpacingOnlyForbidden(),
          new ExpiredTerm(),
          new OneSyllable(),
          new InvalidLanguageTag(),
          new WrongScriptTerm(),
          new TermEdgeSpace(),
          new TermNotComposed(),
          new TermInvisible(),
          new TermBrackets(),
          new GlossInTerm(),
          new SeveralVariants(),
          new TermEndPunctuation(),
          new TooLong(),
          new ExampleWithoutTerm(),
          IncompleteUnit.RULE,
          new Untranslated(),
          new WrongScriptText(),
          new CodesUnbalanced(),
          new NumberMismatch(),
          new TermMissing(),
          new TermForbidden(),
          new TermDeprecated(),
          new HouseForm(),
          new FirstMention(),
          new NameSpelling(),
          new InconsistentTarget(),
          new NorthForm(),
          new SouthForm(),
          new ParticleDisagreement(),
          new RegisterMix(),
          new DoubledWord(),
          new TextBrackets(),
          new TextQuotes(),
          new TextEdgeSpace(),
          new TextDoubleSpace(),
          new TextNotComposed(),
          new TextInvisible(),
          UnusedIgnore.RULE,
          UnknownIgnore.RULE);

  private RuleList() {}
}
