package org.anzheng.web.shared;

import java.util.Optional;

/**
 * 摘要行: a label and a value of a summary list.
 *
 * @param label in the reader's language
 * @param value as shown
 * @param note smaller text below, such as the clause; may be empty
 * @param href where a click on the value leads
 */
public record Row(String label, String value, String note, Optional<String> href) {

  /** A plain row. */
  public static Row of(String label, String value) {
    return new Row(label, value, "", Optional.empty());
  }

  /** A row with a note. */
  public static Row of(String label, String value, String note) {
    return new Row(label, value, note, Optional.empty());
  }

  /** A row whose value is a link. */
  public static Row link(String label, String value, String href) {
    return new Row(label, value, "", Optional.of(href));
  }
}
