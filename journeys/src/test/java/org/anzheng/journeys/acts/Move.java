package org.anzheng.journeys.acts;

import java.util.function.Function;
import org.anzheng.journeys.stage.Sheet;

/**
 * One act on the way to a certificate: who opens which page, and sends what where.
 *
 * @param sheet filled in from the page
 */
record Move(String who, String page, String action, Function<String, Sheet> sheet) {

  /** A form that is sent to its own page. */
  static Move of(String who, String page, String... fields) {
    return to(who, page, page, fields);
  }

  /** A form that is sent elsewhere. */
  static Move to(String who, String page, String action, String... fields) {
    return new Move(who, page, action, html -> Sheet.of(fields));
  }
}
