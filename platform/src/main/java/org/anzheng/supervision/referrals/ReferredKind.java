package org.anzheng.supervision.referrals;

import java.util.Optional;
import org.anzheng.supervision.offices.SubjectKind;

/** 移送事项种类: what one department can refer to another. */
public enum ReferredKind {
  /** 认证机构. */
  BODY(SubjectKind.BODY),
  /** 获证组织. */
  ORGANISATION(SubjectKind.HOLDER),
  /** 认证证书. */
  CERTIFICATE(SubjectKind.CERTIFICATE),
  /** 举报, without who reported. */
  ALLEGATION,
  /** 风险信号. */
  SIGNAL;

  private final Optional<SubjectKind> kind;

  ReferredKind() {
    this.kind = Optional.empty();
  }

  ReferredKind(SubjectKind kind) {
    this.kind = Optional.of(kind);
  }

  /** What the register calls it; empty for what supervision itself keeps. */
  public Optional<SubjectKind> registered() {
    return kind;
  }
}
