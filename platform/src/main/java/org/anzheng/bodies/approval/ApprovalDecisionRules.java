package org.anzheng.bodies.approval;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.bodies.ApprovalCondition;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.opinions.OpinionView;
import org.anzheng.scheme.SchemeParameters;

/** 许可决定规则: what must be so before a decision; everything that is missing is named at once. */
final class ApprovalDecisionRules {

  private ApprovalDecisionRules() {}

  static List<Objection> objections(
      ApprovalDecisionForm form,
      ApprovalRecord record,
      List<OpinionView> asked,
      SchemeParameters scheme) {
    List<Objection> objections = new ArrayList<>();
    objections.addAll(opinions(form, asked));
    objections.addAll(verdicts(form, record.application()));
    objections.addAll(conditions(form, record.application(), scheme));
    if (form.reasons().isBlank()) {
      objections.add(Objection.toField("reasons", KernelRefusal.REQUIRED));
    }
    return objections;
  }

  /** 意见: every one on file or lapsed; those that disagree or set conditions are dealt with. */
  @Basis({"opinion:4", "regulation:11"})
  static List<Objection> opinions(ApprovalDecisionForm form, List<OpinionView> asked) {
    List<Objection> objections = new ArrayList<>();
    long open = asked.stream().filter(opinion -> !opinion.closed()).count();
    if (open > 0) {
      objections.add(Objection.to(ApprovalRefusal.OPINIONS_OPEN, open));
    }
    boolean toAnswer =
        asked.stream()
            .flatMap(opinion -> opinion.answer().stream())
            .anyMatch(answer -> answer.outcome().needsAnswer());
    if (toAnswer && form.opinionHandling().isBlank()) {
      objections.add(Objection.toField("opinionHandling", ApprovalRefusal.OPINION_UNANSWERED));
    }
    return objections;
  }

  /** 逐类决定: every category applied for is granted, or refused with its reason. */
  @Basis({"opinion:4", "licensing-law:38"})
  static List<Objection> verdicts(ApprovalDecisionForm form, ApprovalApplication application) {
    List<Objection> objections = new ArrayList<>();
    for (String category : application.categories().stream().sorted().toList()) {
      boolean refused = form.refused().containsKey(category);
      if (form.granted().contains(category) == refused) {
        objections.add(
            Objection.toField("verdict." + category, ApprovalRefusal.CATEGORY_UNDECIDED, category));
      } else if (refused && form.refused().getOrDefault(category, "").isBlank()) {
        objections.add(
            Objection.toField("refused." + category, ApprovalRefusal.REFUSAL_UNREASONED, category));
      }
    }
    if (form.falseMaterials() && !form.granted().isEmpty()) {
      objections.add(Objection.toField("falseMaterials", ApprovalRefusal.FALSE_MATERIALS));
    }
    return objections;
  }

  /** 法定条件: who grants found every condition met, and no number below the legal minimum. */
  @Basis({"regulation:10", "body-measures:12"})
  static List<Objection> conditions(
      ApprovalDecisionForm form, ApprovalApplication application, SchemeParameters scheme) {
    List<Objection> objections = new ArrayList<>();
    if (form.granted().isEmpty()) {
      return objections;
    }
    for (ApprovalCondition condition : application.kind().conditions()) {
      if (form.findings().getOrDefault(condition, "").isBlank()) {
        objections.add(
            Objection.toField("findings." + condition, ApprovalRefusal.FINDING_MISSING, condition));
      }
    }
    application
        .capital()
        .filter(yuan -> yuan < scheme.bodyCapital())
        .map(yuan -> below(ApprovalCondition.CAPITAL, scheme.bodyCapital(), yuan))
        .ifPresent(objections::add);
    application
        .fullTimeStaff()
        .filter(staff -> staff < scheme.bodyFullTimeStaff())
        .map(s -> below(ApprovalCondition.FULL_TIME_STAFF, scheme.bodyFullTimeStaff(), s))
        .ifPresent(objections::add);
    return objections;
  }

  private static Objection below(ApprovalCondition condition, long minimum, Number stated) {
    return Objection.toField(
        "findings." + condition, ApprovalRefusal.BELOW_MINIMUM, condition, minimum, stated);
  }
}
