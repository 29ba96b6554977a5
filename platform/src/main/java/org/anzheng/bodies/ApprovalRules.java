package org.anzheng.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.scheme.SchemeRefusal;

/** 批准规则: what must be on file before a body is approved. */
final class ApprovalRules {

  private ApprovalRules() {}

  /** 条件齐备: every legal condition has its evidence; all that is missing is named at once. */
  @Basis({"regulation:10", "opinion:4"})
  static List<Objection> conditions(ApprovalForm form) {
    List<Objection> objections = new ArrayList<>();
    for (ApprovalCondition condition : ApprovalCondition.values()) {
      if (form.evidence().getOrDefault(condition, "").isBlank()) {
        objections.add(
            Objection.toField("evidence." + condition, BodyRefusal.CONDITION_MISSING, condition));
      }
    }
    return objections;
  }

  /** 范围: at least one category, all of them in the catalogue; not before today. */
  @Basis({"opinion:2", "opinion:4"})
  static List<Objection> scope(ApprovalForm form, Set<String> catalogue, LocalDate today) {
    List<Objection> objections = new ArrayList<>();
    if (form.categories().isEmpty()) {
      objections.add(Objection.toField("categories", BodyRefusal.NO_CATEGORY));
    }
    form.categories().stream()
        .filter(code -> !catalogue.contains(code))
        .sorted()
        .map(code -> Objection.toField("categories", SchemeRefusal.NO_SUCH_CATEGORY, code))
        .forEach(objections::add);
    if (form.from().isBefore(today)) {
      objections.add(Objection.toField("from", BodyRefusal.NOT_RETROACTIVE, today));
    }
    return objections;
  }
}
