package org.anzheng.reporting;

import java.time.Instant;
import java.util.Map;

/**
 * 已接收的行: a row that took effect.
 *
 * @param subject number here of the certificate it is about
 * @param dealtAt when its portion of the report began to be dealt with
 */
record AcceptedRow(String subject, Instant dealtAt, int line, Map<String, String> cells) {

  AcceptedRow {
    cells = Map.copyOf(cells);
  }

  String text(String key) {
    return cells.getOrDefault(key, "");
  }
}
