package org.anzheng.bodies.approval;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 审查规则: what an act on the way to the decision needs. */
final class ReviewRules {

  private ReviewRules() {}

  /** 一次告知: at least one gap, and only once. */
  @Basis("licensing-law:32")
  static List<Objection> gaps(List<ApprovalGap> gaps, ApprovalRecord record) {
    List<Objection> objections = new ArrayList<>();
    if (!record.gaps().isEmpty()) {
      objections.add(Objection.to(ApprovalRefusal.GAPS_TOLD_ONCE));
    }
    if (gaps.isEmpty()) {
      objections.add(Objection.toField("gaps", ApprovalRefusal.NO_GAP));
    }
    return objections;
  }

  /** 专家评审: experts by name, and what they look at. */
  @Basis({"licensing-law:45", "body-measures:9"})
  static List<Objection> experts(List<String> experts, String task) {
    List<Objection> objections = new ArrayList<>();
    if (experts.isEmpty()) {
      objections.add(Objection.toField("experts", ApprovalRefusal.NO_EXPERT));
    }
    if (task.isBlank()) {
      objections.add(Objection.toField("task", KernelRefusal.REQUIRED));
    }
    return objections;
  }

  static void required(String field, String text) {
    if (text.isBlank()) {
      throw new Refusal(List.of(Objection.toField(field, KernelRefusal.REQUIRED)));
    }
  }
}
