package org.anzheng.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;

/**
 * 批准: what a decision on an approval looks at.
 *
 * @param candidate who is to be approved
 * @param catalogue codes of the categories there are
 * @param validity how long an approval lasts
 */
record Approval(Candidate candidate, Set<String> catalogue, Period validity) {

  /** 申请机构: who asks, as registered. */
  record Candidate(OrganisationType type, String name, String nameEn) {}

  /** The decision; {@code sequence} is asked for a number only when nothing stands in the way. */
  BodyApproved decide(ApprovalForm form, IntSupplier sequence, Actor actor, Instant now) {
    BodyTransition.APPROVE.begin(actor);
    LocalDate today = ChinaTime.dateOf(now);
    List<Objection> objections = new ArrayList<>();
    if (candidate.type() != OrganisationType.BODY) {
      objections.add(Objection.toField("organisation", BodyRefusal.NOT_A_BODY));
    }
    objections.addAll(ApprovalRules.scope(form, catalogue, today));
    objections.addAll(ApprovalRules.conditions(form));
    Refusal.ifAny(objections);
    LocalDate validTo = ChinaTime.lastDayOf(form.from(), validity);
    List<ScopeItem> scope =
        form.categories().stream()
            .sorted()
            .map(category -> new ScopeItem(category, form.from(), validTo))
            .toList();
    String approvalNo = approvalNo(today.getYear(), sequence.getAsInt());
    return new BodyApproved(
        Act.of(actor, BodyTransition.APPROVE, now),
        Body.chain(approvalNo),
        approvalNo,
        form.organisation(),
        candidate.name(),
        candidate.nameEn(),
        scope,
        form.from(),
        validTo,
        form.evidence());
  }

  /** 批准号: at least three digits, as the national numbers have. */
  static String approvalNo(int year, int sequence) {
    return "CNCA-R-%d-%03d".formatted(year, sequence);
  }
}
