package org.anzheng.verifier;

import java.util.List;

/**
 * The command cannot be carried out (无法核验): wrong usage or an input that cannot be read. Exit code
 * 2.
 */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;
  private final transient List<String> args;

  Refused(String reason, String... args) {
    super(reason);
    this.reason = reason;
    this.args = List.of(args);
  }

  /** Stable code, and key of the sentence. */
  String reason() {
    return reason;
  }

  List<String> args() {
    return args;
  }
}
