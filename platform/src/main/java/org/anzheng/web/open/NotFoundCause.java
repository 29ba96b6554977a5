package org.anzheng.web.open;

import org.anzheng.certificates.CertificateNumber;

/** 未查到的原因. */
public enum NotFoundCause {
  /** 编号格式不对. */
  NOT_A_NUMBER,
  /** 校验字符不符: mistyped or made up. */
  CHECK_CHARACTER,
  /** 从未颁发. */
  NEVER_ISSUED,
  /** 所查之日尚未颁发. */
  NOT_YET_ISSUED,
  /** 不是过去的某一天. */
  NOT_A_PAST_DAY;

  /** Why a number that was not found may be unknown. */
  static NotFoundCause of(String number) {
    if (!CertificateNumber.hasForm(number)) {
      return NOT_A_NUMBER;
    }
    return CertificateNumber.isValid(number) ? NEVER_ISSUED : CHECK_CHARACTER;
  }
}
