package org.anzheng.certification;

import org.anzheng.certificates.CertificateContent;
import org.anzheng.kernel.Basis;

/** 变更与换证代码: how national reporting calls what a case did to a certificate. */
final class ChangeCode {

  private static final String NAME = "0101";
  private static final String ADDRESS = "0102";
  private static final String PARTICULARS = "0103";
  private static final String EXTENSION = "0105";
  private static final String REDUCTION = "0106";
  private static final String OTHER = "0199";

  private static final String RENEWED = "0102";
  private static final String TRANSFERRED = "0103";

  private ChangeCode() {}

  /** The code of the table of changes for a new version; a change of name is told first. */
  @Basis("reporting-norm:4")
  static String of(CaseType type, CertificateContent before, CertificateContent after) {
    return switch (type) {
      case SCOPE_EXTENSION -> EXTENSION;
      case SCOPE_REDUCTION -> REDUCTION;
      case CHANGE -> particulars(before, after);
      case INITIAL, SURVEILLANCE, RECERTIFICATION, LEVEL_CHANGE, SPECIAL, TRANSFER -> OTHER;
    };
  }

  /** The code of the table of re-issues for a certificate that replaces another. */
  @Basis("reporting-norm:4")
  static String reissue(CaseType type) {
    return type == CaseType.TRANSFER ? TRANSFERRED : RENEWED;
  }

  private static String particulars(CertificateContent before, CertificateContent after) {
    if (!before.holderName().equals(after.holderName())) {
      return NAME;
    }
    return before.holderAddress().equals(after.holderAddress()) ? PARTICULARS : ADDRESS;
  }
}
