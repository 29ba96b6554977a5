package org.anzheng.certificates;

import static org.anzheng.certificates.CertificateStatus.CANCELLED;
import static org.anzheng.certificates.CertificateStatus.EXPIRED;
import static org.anzheng.certificates.CertificateStatus.REVOKED;
import static org.anzheng.certificates.CertificateStatus.SUSPENDED;
import static org.anzheng.certificates.CertificateStatus.VALID;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/**
 * 证书状态转换: what can happen to a certificate, by whom, on what basis. Read top to bottom. No
 * regulator stands among those who may: it orders, and the body acts (SOD-14).
 */
@NamedInterface("reads")
public enum CertificateTransition implements Transition<CertificateStatus> {
  /** 颁发. */
  @Basis("regulation:23")
  ISSUE(Set.of(), VALID, Role.CERTIFICATE_OFFICER),
  /** 暂停. */
  @Basis({"body-measures:21", "regulation:26"})
  SUSPEND(Transition.from(VALID), SUSPENDED, Role.DECISION_MAKER),
  /** 逾期未监督暂停: by rule, when the last day for surveillance is over. */
  @Basis({"qms-rules:7", "17065:7.9", "regulation:26"})
  SUSPEND_OVERDUE(Transition.from(VALID), SUSPENDED, Role.SYSTEM),
  /** 恢复. */
  @Basis("17065:7.11")
  RESTORE(Transition.from(SUSPENDED), VALID, Role.DECISION_MAKER),
  /** 监督保持后恢复: the signed decision to keep ends a suspension for want of surveillance. */
  @Basis({"17065:7.9", "17065:7.11"})
  RESTORE_KEPT(Transition.from(SUSPENDED), VALID, Role.CERTIFICATE_OFFICER),
  /** 撤销. */
  @Basis({"regulation:26", "body-measures:21"})
  REVOKE(Transition.from(VALID, SUSPENDED), REVOKED, Role.DECISION_MAKER),
  /** 暂停期满撤销: by rule, when the suspension ended and nobody restored. */
  @Basis({"body-measures:21", "qms-rules:7"})
  REVOKE_UNRESTORED(Transition.from(SUSPENDED), REVOKED, Role.SYSTEM),
  /** 注销. */
  @Basis("17065:7.11")
  CANCEL(Transition.from(VALID, SUSPENDED), CANCELLED, Role.DECISION_MAKER),
  /** 到期失效. */
  @Basis("certificate-measures:8")
  EXPIRE(Transition.from(VALID, SUSPENDED), EXPIRED, Role.SYSTEM),
  /** 信息勘误: a clerical error in the content; what was certified stays the same. */
  @Basis("17065:7.10")
  CORRECT(Transition.from(VALID, SUSPENDED), Role.DECISION_MAKER),
  /** 保持: surveillance or a special evaluation was passed. */
  @Basis("17065:7.9")
  CONTINUE(Transition.from(VALID, SUSPENDED), Role.CERTIFICATE_OFFICER),
  /** 变更换版: a new version of the same certificate. */
  @Basis({"17065:7.10", "certificate-measures:8"})
  CHANGE(Transition.from(VALID, SUSPENDED), Role.CERTIFICATE_OFFICER),
  /** 换发新证, 旧证终止. */
  @Basis({"17065:7.11", "reporting-norm:4"})
  REPLACE(Transition.from(VALID), CANCELLED, Role.CERTIFICATE_OFFICER),
  /** 撤销决定被撤销, back to 有效. */
  @Basis("17065:7.13")
  ANNUL_REVOCATION(Transition.from(REVOKED), VALID, Role.DECISION_MAKER),
  /** 撤销决定被撤销, back to 暂停: what it was before the wrongful revocation. */
  @Basis("17065:7.13")
  ANNUL_REVOCATION_WHILE_SUSPENDED(Transition.from(REVOKED), SUSPENDED, Role.DECISION_MAKER),
  /** 报送发证: issued in the body's own system. */
  @Basis({"opinion:6", "reporting-norm:4"})
  REPORT(Set.of(), VALID, Role.CERTIFICATE_OFFICER),
  /** 报送暂停. */
  @Basis({"opinion:6", "reporting-norm:4"})
  REPORT_SUSPENSION(Transition.from(VALID), SUSPENDED, Role.CERTIFICATE_OFFICER),
  /** 报送恢复. */
  @Basis({"opinion:6", "reporting-norm:4"})
  REPORT_RESTORATION(Transition.from(SUSPENDED), VALID, Role.CERTIFICATE_OFFICER),
  /** 报送撤销. */
  @Basis({"opinion:6", "reporting-norm:4"})
  REPORT_REVOCATION(Transition.from(VALID, SUSPENDED), REVOKED, Role.CERTIFICATE_OFFICER),
  /** 报送注销: also where it was reported by mistake. */
  @Basis({"opinion:6", "reporting-norm:4"})
  REPORT_CANCELLATION(Transition.from(VALID, SUSPENDED), CANCELLED, Role.CERTIFICATE_OFFICER),
  /** 报送变更或监督: what it says, or that it was kept. */
  @Basis({"opinion:6", "reporting-norm:4"})
  REPORT_AMENDMENT(Transition.from(VALID, SUSPENDED), Role.CERTIFICATE_OFFICER);

  private final Set<CertificateStatus> from;
  private final CertificateStatus to;
  private final Role by;
  private final boolean keepsStatus;

  CertificateTransition(Set<CertificateStatus> from, CertificateStatus to, Role by) {
    this(from, to, by, false);
  }

  /** One that leaves the status as it is. */
  CertificateTransition(Set<CertificateStatus> from, Role by) {
    this(from, VALID, by, true);
  }

  CertificateTransition(
      Set<CertificateStatus> from, CertificateStatus to, Role by, boolean keepsStatus) {
    this.from = from;
    this.to = to;
    this.by = by;
    this.keepsStatus = keepsStatus;
  }

  @Override
  public Set<CertificateStatus> from() {
    return from;
  }

  @Override
  public CertificateStatus to() {
    return to;
  }

  @Override
  public boolean keepsStatus() {
    return keepsStatus;
  }

  @Override
  public Set<Role> by() {
    return Set.of(by);
  }
}
