package io.daeyeok.text;

/** What makes the Korean of the North and of the South differ in writing. */
public enum VarietyRule {
  /** Another word for the same concept: 회원국, 성원국. */
  LEXICON,
  /** What the two states call themselves and each other: 북한, 조선. Never certain: it is politics. */
  SELF_NAMING,
  /** Family names under the initial-sound rule: 이, 리. */
  SURNAME,
  /** A loan word or foreign name: 러시아, 로씨야. */
  LOAN_WORD,
  /** ㅅ between the parts of a compound: 햇빛, 해빛. */
  SAI_SIOT,
  /** ㄹ and ㄴ at the beginning of Sino-Korean words, and 율, 열 inside: 노동, 로동; 비율, 비률. */
  INITIAL_SOUND,
  /** 어 or 여 behind ㅣ ㅐ ㅔ ㅚ ㅟ ㅢ: 되어, 되여. */
  VOWEL_HARMONY,
  /** The ending 을까, 을가. */
  QUESTION_ENDING,
  /** Spaces before dependent nouns and auxiliaries and inside noun chains: 할 수 있다, 할수 있다. */
  SPACING,
  /** “ ” and ‘ ’, 《 》 and 〈 〉. */
  QUOTATION_MARKS
}
