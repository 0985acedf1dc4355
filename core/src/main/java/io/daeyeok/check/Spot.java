package io.daeyeok.check;

import io.daeyeok.interchange.FilePosition;

/**
 * What a rule points at before its line is looked up in the file.
 *
 * @param position where the field starts, or where the unit does
 * @param isField whether the position is that of the field's first character
 * @param subject the id of the concept or unit, or the empty string
 * @param key stands for the concept or unit in fingerprints
 * @param field the whole term or segment
 * @param start where in the field the stretch meant starts
 * @param end where it ends
 * @param skipped how often the text of the field stands between the position and the field itself
 * @param copies how many languages of the unit hold the text of the field; 0 where the position
 *     leads to the field and nothing else
 */
record Spot(
    FilePosition position,
    boolean isField,
    String subject,
    String key,
    String field,
    int start,
    int end,
    int skipped,
    int copies) {

  Spot part(int from, int to) {
    return new Spot(position, isField, subject, key, field, from, to, skipped, copies);
  }

  String excerpt() {
    return field.substring(start, end);
  }
}
