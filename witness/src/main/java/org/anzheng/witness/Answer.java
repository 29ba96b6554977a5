package org.anzheng.witness;

import java.nio.charset.StandardCharsets;

/** An answer (答复) of the witness: status, type of the content and the content. */
record Answer(int status, String type, String body) {

  private static final String TEXT = "text/plain; charset=utf-8";
  private static final String SIZE = "text/x.tlog.size";

  static Answer text(String body) {
    return new Answer(200, TEXT, body);
  }

  static Answer html(String body) {
    return new Answer(200, "text/html; charset=utf-8", body);
  }

  static Answer json(String body) {
    return new Answer(200, "application/json", body);
  }

  static Answer refused(int status, String why) {
    return new Answer(status, TEXT, why + "\n");
  }

  /** The size that this witness holds is not the one the log believes. */
  static Answer conflict(long held) {
    return new Answer(409, SIZE, held + "\n");
  }

  byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }
}
