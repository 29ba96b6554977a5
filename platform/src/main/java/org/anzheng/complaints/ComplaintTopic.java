package org.anzheng.complaints;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/** 投诉申诉事项: what a complaint is about, or which act an appeal is against. */
@NamedInterface("reads")
public enum ComplaintTopic {
  /** 投诉认证机构. */
  BODY,
  /** 投诉认证人员. */
  PEOPLE,
  /** 投诉获证组织. */
  CERTIFIED_ORGANISATION,
  /** 误用证书或标志. */
  MARK_MISUSE,
  /** 服务质量. */
  SERVICE_QUALITY,
  /** 对不予受理的申诉. */
  DECLINE("CommissionDeclined", "CommissionLapsed"),
  /** 对不予通过的申诉. */
  REFUSAL("CertificationRefused", "CaseTerminated"),
  /** 对暂停的申诉. */
  SUSPENSION("CertificateSuspended"),
  /** 对撤销的申诉. */
  REVOCATION("CertificateRevoked"),
  /** 对缩小范围的申诉. */
  REDUCTION("CertificateChanged"),
  /** 对注销的申诉. */
  CANCELLATION("CertificateCancelled"),
  /** 对审查组异议答复的申诉. */
  TEAM("TeamObjectionAnswered");

  private final Set<String> acts;

  ComplaintTopic(String... acts) {
    this.acts = Set.of(acts);
  }

  /** Whether it is an appeal against an act, by the party concerned. */
  public boolean isAppeal() {
    return !acts.isEmpty();
  }

  /** The appeal that is possible against a kind of fact. */
  static Optional<ComplaintTopic> against(String kind) {
    return Arrays.stream(values()).filter(topic -> topic.acts.contains(kind)).findFirst();
  }
}
