package org.anzheng.certificates;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 证书状态: the five public statuses, with the codes of national reporting. */
@NamedInterface("reads")
public enum CertificateStatus implements Status {
  /** 有效. */
  VALID("01", Set.of()),
  /** 暂停: temporarily without effect; the body must restore or revoke in time. */
  SUSPENDED("02", Set.of(Role.DECISION_MAKER)),
  /** 撤销: withdrawn for a fault; terminal, except that the revocation itself may be annulled. */
  REVOKED("03", Set.of()),
  /** 注销: ended without fault; terminal. */
  CANCELLED("04", Set.of()),
  /** 过期失效: the validity ran out; not a sanction; terminal. */
  EXPIRED("05", Set.of());

  private final String code;
  private final Set<Role> awaiting;

  CertificateStatus(String code, Set<Role> awaiting) {
    this.code = code;
    this.awaiting = awaiting;
  }

  /** The national code, {@code 01} to {@code 05}. */
  public String code() {
    return code;
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }
}
