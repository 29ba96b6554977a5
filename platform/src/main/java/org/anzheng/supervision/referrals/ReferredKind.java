package org.anzheng.supervision.referrals;

import java.util.Optional;
import org.anzheng.supervision.subjects.SubjectType;

/** 移送事项种类: what one department can refer to another. */
public enum ReferredKind {
  /** 认证机构. */
  BODY(SubjectType.BODY),
  /** 获证组织. */
  ORGANISATION(SubjectType.ORGANISATION),
  /** 认证证书. */
  CERTIFICATE(SubjectType.CERTIFICATE),
  /** 举报, without who reported. */
  ALLEGATION,
  /** 风险信号. */
  SIGNAL;

  private final Optional<SubjectType> kind;

  ReferredKind() {
    this.kind = Optional.empty();
  }

  ReferredKind(SubjectType kind) {
    this.kind = Optional.of(kind);
  }

  /** What the register calls it; empty for what supervision itself keeps. */
  public Optional<SubjectType> registered() {
    return kind;
  }
}
