package org.anzheng.certification;

import static org.anzheng.kernel.Role.APPLICANT;
import static org.anzheng.kernel.Role.BODY_HEAD;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;
import static org.anzheng.kernel.Role.CONTRACT_REVIEWER;
import static org.anzheng.kernel.Role.DECISION_MAKER;
import static org.anzheng.kernel.Role.REVIEWER;
import static org.anzheng.kernel.Role.SCHEME_MANAGER;

import java.util.Set;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Status;
import org.springframework.modulith.NamedInterface;

/** 认证委托状态: where a certification case stands and whose turn it is. */
@NamedInterface("reads")
public enum CaseStatus implements Status {
  /** 草稿: not handed in yet; has no number. */
  DRAFT(APPLICANT),
  /** 已提交, 待申请评审. */
  SUBMITTED(CONTRACT_REVIEWER),
  /** 待补正. */
  SUPPLEMENT(APPLICANT),
  /** 已受理, 待拟定合同. */
  ACCEPTED(CONTRACT_REVIEWER),
  /** 不予受理. */
  DECLINED,
  /** 逾期未补正, 已终结. */
  CLOSED_LAPSED,
  /** 合同待委托人签署. */
  CONTRACT_PROPOSED(APPLICANT),
  /** 合同待机构负责人签署. */
  CONTRACT_SIGNED(BODY_HEAD),
  /** 合同已订立, 待启动审核. */
  CONTRACTED(SCHEME_MANAGER),
  /** 审核中: whose turn it is, the evaluation says. */
  IN_EVALUATION,
  /** 复核中. */
  IN_REVIEW(REVIEWER),
  /** 待认证决定. */
  IN_DECISION(DECISION_MAKER),
  /** 限期整改. */
  RECTIFY(APPLICANT),
  /** 整改待验证. */
  RECTIFIED(DECISION_MAKER),
  /** 决定通过, 待负责人签署. */
  DECIDED_GRANT(BODY_HEAD),
  /** 决定已签署, 待颁证. */
  SIGNED(CERTIFICATE_OFFICER),
  /** 不予通过. */
  REFUSED,
  /** 已终止: rectification failed. */
  TERMINATED,
  /** 已撤回. */
  WITHDRAWN,
  /** 已颁证. */
  ISSUED,
  /** 证书已保持. */
  KEPT,
  /** 证书已换版. */
  AMENDED,
  /** 待转机构: the body lost its approval. */
  TRANSFER_PENDING(APPLICANT),
  /** 已转机构: goes on as a case of the other body. */
  TRANSFERRED;

  private final Set<Role> awaiting;

  CaseStatus(Role... awaiting) {
    this.awaiting = Set.of(awaiting);
  }

  @Override
  public Set<Role> awaiting() {
    return awaiting;
  }

  /** Whether nothing more can happen to the case. */
  public boolean closed() {
    return awaiting.isEmpty() && this != IN_EVALUATION;
  }
}
