package org.anzheng.witness;

import java.util.List;

/** The witness cannot start (无法启动): wrong usage, or a key and a memory that do not fit. */
public final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient List<String> args;

  Refused(String reason, String... args) {
    super(reason + " " + List.of(args));
    this.reason = reason;
    this.args = List.of(args);
  }

  /** Key of the sentence. */
  String reason() {
    return reason;
  }

  List<String> args() {
    return args;
  }
}
