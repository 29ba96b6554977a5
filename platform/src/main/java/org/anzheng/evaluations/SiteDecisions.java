package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationTransition.ATTEND;
import static org.anzheng.evaluations.EvaluationTransition.LEAVE_SITE;
import static org.anzheng.evaluations.EvaluationTransition.LEAVE_SITE_WITH_NONCONFORMITIES;
import static org.anzheng.evaluations.EvaluationTransition.RECORD_FINDING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.SiteFact.AttendanceRecorded;
import org.anzheng.evaluations.SiteFact.FindingRecorded;
import org.anzheng.evaluations.SiteFact.SiteLeft;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 现场审查: pure decisions on site. */
final class SiteDecisions {

  private SiteDecisions() {}

  /** Everybody signs in and out alone; what was missed the lead enters later, with the reason. */
  static AttendanceRecorded attend(
      EvaluationSummary file,
      AttendanceEntry entry,
      List<Objection> uncovered,
      Optional<PhoneMark> phone,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, ATTEND, actor);
    AssignedMember enters = TeamDuty.member(file, actor);
    boolean late = entry.at().isPresent() || !enters.person().equals(entry.person());
    if (late) {
      TeamDuty.lead(file, actor);
    }
    AssignedMember member =
        file.team()
            .ofPerson(entry.person())
            .orElseThrow(() -> new Refusal(EvaluationRefusal.PERSON_UNKNOWN));
    Instant at = entry.at().or(() -> phone.map(p -> p.madeByOurClock(now))).orElse(now);
    new Fields()
        .when(at.isAfter(now), "at", EvaluationRefusal.IN_FUTURE)
        .when(late && entry.reason().isBlank(), "reason", EvaluationRefusal.LATE_ENTRY_NEEDS_REASON)
        .optionalText("reason", entry.reason())
        .optionalText("location", entry.location())
        .and(AttendanceRule.objections(file, member, entry.direction(), at))
        .and(uncovered)
        .check();
    Attendance attendance =
        new Attendance(
            member.person(),
            entry.direction(),
            at,
            entry.location(),
            actor.account(),
            entry.reason(),
            phone.map(PhoneMark::made),
            now,
            phone.flatMap(PhoneMark::position));
    return new AttendanceRecorded(Act.of(actor, ATTEND, now), step, attendance, phone);
  }

  static FindingRecorded record(
      EvaluationSummary file,
      FindingForm form,
      List<Objection> evidence,
      Optional<PhoneMark> phone,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, RECORD_FINDING, actor);
    TeamDuty.judge(file, actor);
    boolean unknown = !file.order().criteria().contains(form.criterion());
    boolean reported =
        form.result() != FindingResult.NONCONFORMING
            && FindingsRule.hasNonconformity(file, form.criterion());
    new Fields()
        .when(unknown, "criterion", EvaluationRefusal.CRITERION_UNKNOWN, form.criterion())
        .when(reported, "result", EvaluationRefusal.FINDING_HAS_NONCONFORMITY, form.criterion())
        .text("text", form.text())
        .and(evidence)
        .check();
    Finding finding =
        new Finding(
            form.criterion(), form.result(), form.text(), form.evidence(), actor.account(), now);
    return new FindingRecorded(Act.of(actor, RECORD_FINDING, now), step, finding, phone);
  }

  static SiteLeft leave(EvaluationSummary file, Actor actor, Instant now) {
    EvaluationTransition transition =
        NonconformityRules.open(file).isEmpty() ? LEAVE_SITE : LEAVE_SITE_WITH_NONCONFORMITIES;
    EvaluationStep step = Steps.take(file, transition, actor);
    TeamDuty.lead(file, actor);
    Refusal.ifAny(
        EvaluationGate.missing(EvaluationGateStep.LEAVE_SITE, file, ChinaTime.dateOf(now)));
    return new SiteLeft(Act.of(actor, transition, now), step);
  }
}
