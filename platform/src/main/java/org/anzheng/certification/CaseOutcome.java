package org.anzheng.certification;

import org.springframework.modulith.NamedInterface;

/** 办理结果: what a signed decision does to the certificate. */
@NamedInterface("reads")
public enum CaseOutcome {
  /** 颁发新证书, which replaces the one the case is about, if there is one. */
  NEW_CERTIFICATE(CaseTransition.ISSUE),
  /** 保持证书. */
  CONTINUATION(CaseTransition.KEEP),
  /** 同一证书的新版本. */
  NEW_VERSION(CaseTransition.AMEND);

  private final CaseTransition act;

  CaseOutcome(CaseTransition act) {
    this.act = act;
  }

  /** The act by which the certificate officer carries it out. */
  CaseTransition act() {
    return act;
  }
}
