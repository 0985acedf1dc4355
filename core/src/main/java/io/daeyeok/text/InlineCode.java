package io.daeyeok.text;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One inline code of a segment: formatting or a control that a translator must carry over but that
 * is not text. Codes are kept beside the text, so that matching and searching see words only.
 *
 * <p>Immutable. No component is null; an absent identifier, type or content is the empty string.
 *
 * @param position where the code stands: a UTF-16 offset into the segment's text, from 0 to its
 *     length. Codes at one position keep their order in the segment's list
 * @param kind what the code does
 * @param id what pairs an opening code with its closing one (TMX {@code i}), or the empty string
 * @param type what the code stands for, such as {@code bold} (TMX {@code type}), or the empty
 *     string
 * @param content the native code, verbatim and uninterpreted, for example {@code <b>}
 * @param attributes what else an exchange format said of the code, by a name that starts with the
 *     format's, such as {@code tmx:x}; carried along and never compared
 */
public record InlineCode(
    int position,
    Kind kind,
    String id,
    String type,
    String content,
    SortedMap<String, String> attributes) {

  /** What an inline code does. */
  public enum Kind {
    /** Opens a pair that closes in the same segment (TMX {@code bpt}). */
    OPEN,
    /** Closes a pair opened in the same segment (TMX {@code ept}). */
    CLOSE,
    /** Half of a pair whose other half is in another segment (TMX {@code it pos="begin"}). */
    ISOLATED_OPEN,
    /** Half of a pair whose other half is in another segment (TMX {@code it pos="end"}). */
    ISOLATED_CLOSE,
    /** Stands alone (TMX {@code ph}). */
    STANDALONE,
    /** Opens a highlighted run of text (TMX {@code hi}). */
    HIGHLIGHT_OPEN,
    /** Ends a highlighted run of text (TMX {@code /hi}). */
    HIGHLIGHT_CLOSE,
    /** Of unknown nature (TMX {@code ut}). */
    UNKNOWN
  }

  /** Checks that nothing is null and the position is not negative. */
  public InlineCode {
    if (position < 0) {
      throw new IllegalArgumentException("inline code at negative position " + position);
    }
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(content, "content");
    attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
  }

  /**
   * A code of which nothing else is known.
   *
   * @param position where it stands, a UTF-16 offset into the segment's text
   * @param kind what it does
   * @param id what pairs it with another, or the empty string
   * @param type what it stands for, or the empty string
   * @param content the native code
   */
  public InlineCode(int position, Kind kind, String id, String type, String content) {
    this(position, kind, id, type, content, new TreeMap<>());
  }

  /**
   * Whether another code is the same but for its attributes.
   *
   * @param other another code
   * @return true when place, kind, id, type and content agree
   */
  public boolean isSameAs(InlineCode other) {
    return position == other.position
        && kind == other.kind
        && id.equals(other.id)
        && type.equals(other.type)
        && content.equals(other.content);
  }

  /**
   * This code at another place.
   *
   * @param other the UTF-16 offset of the other place
   * @return the code there
   */
  public InlineCode at(int other) {
    return new InlineCode(other, kind, id, type, content, attributes);
  }
}
