package org.anzheng.certification;

import static org.anzheng.certification.ErasureStatus.DECLINED;
import static org.anzheng.certification.ErasureStatus.ERASED;
import static org.anzheng.certification.ErasureStatus.REQUESTED;
import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;

import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.springframework.modulith.NamedInterface;

/** 个人信息删除状态转换: what can happen to a person's request, by whom, on what basis. */
@NamedInterface("reads")
public enum ErasureTransition implements Transition<ErasureStatus> {
  /** 登记个人的删除请求. */
  @Basis("pipl:47")
  REQUEST(Set.of(), REQUESTED, BODY_ADMINISTRATOR, CERTIFICATE_OFFICER),
  /** 不同意删除. */
  @Basis("pipl:47")
  DECLINE(Transition.from(REQUESTED), DECLINED, BODY_HEAD),
  /** 删除: what names the person goes, the rest of the case stays. */
  @Basis("pipl:47")
  ERASE(Transition.from(REQUESTED), ERASED, BODY_HEAD);

  private final Set<ErasureStatus> from;
  private final ErasureStatus to;
  private final Set<Role> by;

  ErasureTransition(Set<ErasureStatus> from, ErasureStatus to, Role first, Role... others) {
    this.from = from;
    this.to = to;
    this.by = Transition.by(first, others);
  }

  @Override
  public Set<ErasureStatus> from() {
    return from;
  }

  @Override
  public ErasureStatus to() {
    return to;
  }

  @Override
  public Set<Role> by() {
    return by;
  }
}
