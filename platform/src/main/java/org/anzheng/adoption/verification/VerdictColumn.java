package org.anzheng.adoption.verification;

import java.util.Locale;

/**
 * 核验结果列: the columns of a verified list, in their order. New ones come at the end, where whoever
 * reads the others by their place does not meet them.
 */
public enum VerdictColumn {
  /** As asked. */
  NUMBER,
  /** As asked. */
  USCC,
  /** As asked. */
  HOLDER,
  /** As asked. */
  CATEGORY,
  /** As asked. */
  BODY,
  /** As asked. */
  ON,
  /** 结论. */
  RESULT,
  /** 未核验原因. */
  CAUSE,
  /** Outcome. */
  CHECK_STATUS,
  /** Outcome. */
  CHECK_STANDING,
  /** Outcome. */
  CHECK_CATEGORY,
  /** Outcome. */
  CHECK_HOLDER,
  /** Outcome. */
  CHECK_USCC,
  /** Outcome. */
  CHECK_BODY,
  /** As the register says. */
  STATUS,
  /** National code. */
  STATUS_CODE,
  /** First day of the status. */
  STATUS_SINCE,
  /** As the register says. */
  REGISTERED_HOLDER,
  /** As the register says. */
  REGISTERED_USCC,
  /** As the register says. */
  REGISTERED_CATEGORY,
  /** As the register says. */
  LEVEL,
  /** Approval number. */
  ISSUER,
  /** Name of the body. */
  ISSUER_NAME,
  /** Standing of the body. */
  ISSUER_STANDING,
  /** Day of issue. */
  ISSUED_ON,
  /** Last day. */
  VALID_TO,
  /** The instant the answer holds for. */
  AS_OF,
  /** When the body named last reported. */
  LAST_REPORT,
  /** Of the certificate found, which a body's own number may stand for. */
  REGISTERED_NUMBER,
  /** The certificates it could be about, where it does not say which. */
  CANDIDATES,
  /** As asked; {@link #LEVEL} is what the register says. */
  ASKED_LEVEL,
  /** Outcome. */
  CHECK_LEVEL;

  /** Its name in a file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static VerdictColumn check(VerificationAspect aspect) {
    return valueOf("CHECK_" + aspect.name());
  }
}
