package org.anzheng.postgres;

/** Why the embedded database cannot run, in one sentence that says what to do about it. */
public final class PostgresFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PostgresFailure(String sentence) {
    super(sentence);
  }

  PostgresFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
