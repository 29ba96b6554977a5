package org.anzheng.proof;

/**
 * Input that does not follow its format (格式错误); the message says where, in English, for logs and
 * developers.
 */
public final class Malformed extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public Malformed(String message) {
    super(message);
  }

  public Malformed(String message, Throwable cause) {
    super(message, cause);
  }
}
