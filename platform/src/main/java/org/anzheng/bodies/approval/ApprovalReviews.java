package org.anzheng.bodies.approval;

import static org.anzheng.bodies.approval.ApprovalTransition.ACCEPT;
import static org.anzheng.bodies.approval.ApprovalTransition.ASK_OPINIONS;
import static org.anzheng.bodies.approval.ApprovalTransition.NOT_ACCEPT;
import static org.anzheng.bodies.approval.ApprovalTransition.ORDER_EXPERT_REVIEW;
import static org.anzheng.bodies.approval.ApprovalTransition.REPORT_EXPERT_REVIEW;
import static org.anzheng.bodies.approval.ApprovalTransition.TELL_GAPS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Files;
import org.anzheng.bodies.BodyGrants;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 机构资质审查: the market regulator takes an application up, asks opinions and experts. */
@NamedInterface("approval")
@Service
@Transactional
public class ApprovalReviews {

  private final ApprovalDesk desk;
  private final ApprovalOpinions opinions;
  private final BodyGrants grants;
  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final Files files;
  private final Clock clock;

  ApprovalReviews(
      ApprovalDesk desk,
      ApprovalOpinions opinions,
      BodyGrants grants,
      Parameters parameters,
      WorkingCalendar calendar,
      Files files,
      Clock clock) {
    this.desk = desk;
    this.opinions = opinions;
    this.grants = grants;
    this.parameters = parameters;
    this.calendar = calendar;
    this.files = files;
    this.clock = clock;
  }

  /** 一次性告知补正: all gaps, once. */
  public void tellGaps(String number, List<ApprovalGap> gaps, Actor actor) {
    TELL_GAPS.roleOf(actor);
    ApprovalFile file = desk.open(number);
    ApprovalStep step = file.summary().step(TELL_GAPS, actor);
    Refusal.ifAny(ReviewRules.gaps(gaps, file.record()));
    desk.record(
        file, new ApprovalGapsTold(act(TELL_GAPS, actor), step, gaps), file.record().lacking(gaps));
  }

  /** 受理. */
  public void accept(String number, Actor actor) {
    ACCEPT.roleOf(actor);
    ApprovalFile file = desk.open(number);
    ApprovalStep step = file.summary().step(ACCEPT, actor);
    desk.record(
        file, new ApprovalAccepted(act(ACCEPT, actor), step, today(), false), file.record());
  }

  /** 不予受理: in writing, with its ground; false materials bar the applicant for a year. */
  public void notAccept(String number, NonAcceptance ground, String reasons, Actor actor) {
    NOT_ACCEPT.roleOf(actor);
    ApprovalFile file = desk.open(number);
    ApprovalStep step = file.summary().step(NOT_ACCEPT, actor);
    ReviewRules.required("reasons", reasons);
    Optional<LocalDate> barred =
        ground == NonAcceptance.FALSE_MATERIALS
            ? Optional.of(today().plus(parameters.on(today()).reapplyBanBodyFalse()))
            : Optional.empty();
    ApprovalNotAccepted fact =
        new ApprovalNotAccepted(act(NOT_ACCEPT, actor), step, ground, reasons.strip(), barred);
    desk.record(file, fact, file.record().refusedEntry(ground, reasons.strip()));
    barred.ifPresent(
        day -> grants.bar(fact.act().id(), file.summary().organisation(), day, reasons.strip()));
  }

  /** 征求意见: of every department whose duty it is; they answer within their limit and this case's. */
  public void askOpinions(String number, Actor actor) {
    ASK_OPINIONS.roleOf(actor);
    ApprovalFile file = desk.open(number);
    ApprovalStep step = file.summary().step(ASK_OPINIONS, actor);
    LocalDate reply = parameters.on(today()).opinionReply().after(today(), calendar);
    LocalDate due = file.summary().dueOn().filter(reply::isAfter).orElse(reply);
    LocalDate last = due.isAfter(today()) ? due : today().plusDays(1);
    desk.record(
        file, new ApprovalOpinionsAsked(act(ASK_OPINIONS, actor), step, last), file.record());
    opinions.ask(file, last, actor);
  }

  /** 组织专家评审: the clock of the decision stands still meanwhile; the applicant is told. */
  public void orderExpertReview(String number, List<String> experts, String task, Actor actor) {
    ORDER_EXPERT_REVIEW.roleOf(actor);
    ApprovalFile file = desk.open(number);
    ApprovalStep step = file.summary().step(ORDER_EXPERT_REVIEW, actor);
    Refusal.ifAny(ReviewRules.experts(experts, task));
    List<ExpertReview> all = new ArrayList<>(file.record().reviews());
    all.add(
        new ExpertReview(today(), experts, task.strip(), Optional.empty(), Optional.empty(), ""));
    desk.record(
        file,
        new ExpertReviewOrdered(act(ORDER_EXPERT_REVIEW, actor), step, experts, task.strip()),
        file.record().reviewed(all));
  }

  /** 专家评审结束: with the report; the clock goes on. */
  public void reportExpertReview(String number, UUID report, String conclusion, Actor actor) {
    REPORT_EXPERT_REVIEW.roleOf(actor);
    ApprovalFile file = desk.open(number);
    ApprovalStep step = file.summary().step(REPORT_EXPERT_REVIEW, actor);
    ReviewRules.required("conclusion", conclusion);
    ApprovalEvidence evidence =
        files
            .find(report, actor.organisation())
            .map(f -> new ApprovalEvidence(f.id(), f.name(), f.sha256(), f.size()))
            .orElseThrow(() ->
                new Refusal(List.of(Objection.toField("report", ApprovalRefusal.FILE_UNKNOWN))));
    List<ExpertReview> all = new ArrayList<>(file.record().reviews());
    all.add(all.removeLast().reported(today(), evidence, conclusion.strip()));
    desk.record(
        file,
        new ExpertReviewReported(
            act(REPORT_EXPERT_REVIEW, actor), step, evidence.sha256(), conclusion.strip()),
        file.record().reviewed(all));
  }

  private Act act(ApprovalTransition transition, Actor actor) {
    return Act.of(actor, transition, clock.instant());
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }
}
