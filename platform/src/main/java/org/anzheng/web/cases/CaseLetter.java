package org.anzheng.web.cases;

import java.util.Arrays;
import java.util.Optional;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTransition;

/** 案件文书: the documents a case leads to, each by the act it records. */
public enum CaseLetter {
  /** 受理通知书. */
  ACCEPTANCE(CaseTransition.ACCEPT, true),
  /** 补正通知书. */
  SUPPLEMENT(CaseTransition.REQUEST_SUPPLEMENT, true),
  /** 不予受理通知书. */
  NON_ACCEPTANCE(CaseTransition.DECLINE, true),
  /** 认证合同. */
  CONTRACT(CaseTransition.CONCLUDE_CONTRACT, true),
  /** 审核报告. */
  REPORT(CaseTransition.BEGIN_REVIEW, true),
  /** 认证决定表: with the review, for the body only. */
  DECISION(CaseTransition.SIGN, false),
  /** 不予认证决定通知书. */
  REFUSAL(CaseTransition.REFUSE, true);

  private final CaseTransition act;
  private final boolean forBoth;

  CaseLetter(CaseTransition act, boolean forBoth) {
    this.act = act;
    this.forBoth = forBoth;
  }

  /** The act it records. */
  CaseTransition act() {
    return act;
  }

  /** Whether there is one, and this side may have it. */
  boolean isOpen(CaseFile file, boolean body) {
    return (body || forBoth) && file.last(act).isPresent();
  }

  /** Its name in addresses. */
  String path() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static Optional<CaseLetter> named(String path) {
    return Arrays.stream(values()).filter(l -> l.path().equals(path)).findFirst();
  }
}
