package io.daeyeok.text;

/**
 * One kind of spelling noise that {@link Folding} can remove. The constants stand in the order in
 * which they are applied, whatever the order they are asked for.
 */
public enum Fold {
  /**
   * Compatibility forms and invisible characters: full and half width, ligatures, no-break and
   * ideographic spaces, zero-width and other default-ignorable characters. Compatibility jamo such
   * as ㄱ stay: they are what a Korean writes.
   */
  WIDTH,
  /**
   * Quotation marks of all shapes, dashes, ellipses, middle dots and tildes. North Korean 《 》 and 〈
   * 〉 fold to the same marks as “ ” and ‘ ’.
   */
  PUNCTUATION,
  /** Letter case, by Unicode simple case folding. */
  CASE,
  /** Hanja read as hangul, one reading each (人權 = 인권). A search key, not a transliteration. */
  HANJA,
  /**
   * The initial-sound rule (두음법칙) at every position: ㄹ becomes ㅇ before ㅑㅒㅕㅖㅛㅠㅣ and ㄴ elsewhere, ㄴ
   * becomes ㅇ before ㅕㅛㅠㅣ (로동 = 노동, 녀성 = 여성, 인권리사회 = 인권이사회). Different words can fall together (수립
   * and 수입), so equality under this fold is a candidate, never an identity.
   */
  INITIAL_SOUND,
  /**
   * Other North Korean spellings: 되여 = 되어, 할가 = 할까, and a list of loan words and compounds with
   * 사이시옷 (로씨야 = 러시아, 해빛 = 햇빛).
   */
  NORTH_SPELLING,
  /** Runs of white space become one space; white space at both ends goes. */
  SPACE_RUNS,
  /** All white space goes, for languages whose spacing is noise or absent. */
  SPACES
}
