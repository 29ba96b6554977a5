package org.anzheng.api.v1;

import org.springframework.http.HttpStatus;

/** 未准入: a program without a key that holds, without the scope, or that comes too often. */
final class NotAdmitted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Cause cause;

  NotAdmitted(Cause cause) {
    super(cause.name());
    this.cause = cause;
  }

  Cause why() {
    return cause;
  }

  /** 未准入原因. */
  enum Cause {
    /** 没有有效密钥. */
    NO_KEY(HttpStatus.UNAUTHORIZED),
    /** 密钥范围不含. */
    SCOPE(HttpStatus.FORBIDDEN),
    /** 过于频繁. */
    TOO_OFTEN(HttpStatus.TOO_MANY_REQUESTS);

    private final HttpStatus status;

    Cause(HttpStatus status) {
      this.status = status;
    }

    HttpStatus status() {
      return status;
    }
  }
}
