package org.anzheng.web.shared;

/**
 * 选项: one choice of a list.
 *
 * @param value what is sent
 * @param label what is shown
 * @param hint smaller text below; may be empty
 */
public record Option(String value, String label, String hint) {

  /** A choice without a hint. */
  public static Option of(String value, String label) {
    return new Option(value, label, "");
  }
}
