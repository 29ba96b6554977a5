package org.anzheng.evaluations;

import static org.anzheng.evaluations.EvaluationTransition.HOLD_CLOSING_MEETING;
import static org.anzheng.evaluations.EvaluationTransition.OPEN_ON_SITE;
import static org.anzheng.evaluations.EvaluationTransition.SIGN_MINUTES;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.SiteFact.ClosingMeetingHeld;
import org.anzheng.evaluations.SiteFact.MinutesSigned;
import org.anzheng.evaluations.SiteFact.SiteOpened;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/** 首次会议与末次会议: pure decisions about minutes and their signatures. */
final class MeetingDecisions {

  private MeetingDecisions() {}

  static SiteOpened open(
      EvaluationSummary file,
      MeetingForm form,
      List<Objection> uncovered,
      Optional<PhoneMark> phone,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, OPEN_ON_SITE, actor);
    TeamDuty.lead(file, actor);
    new Fields()
        .and(EvaluationGate.missing(EvaluationGateStep.SITE_WORK, file, ChinaTime.dateOf(now)))
        .and(uncovered)
        .and(MeetingRules.objections(file, form))
        .check();
    Meeting meeting = next(file, MeetingKind.OPENING, form, actor, now);
    return new SiteOpened(Act.of(actor, OPEN_ON_SITE, now), step, meeting, phone);
  }

  /** Once more until the client has signed. */
  static ClosingMeetingHeld close(
      EvaluationSummary file,
      MeetingForm form,
      Optional<PhoneMark> phone,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, HOLD_CLOSING_MEETING, actor);
    TeamDuty.lead(file, actor);
    file.site().meeting(MeetingKind.CLOSING).ifPresent(MeetingDecisions::refuseIfSigned);
    new Fields().and(MeetingRules.objections(file, form)).check();
    Meeting meeting = next(file, MeetingKind.CLOSING, form, actor, now);
    return new ClosingMeetingHeld(Act.of(actor, HOLD_CLOSING_MEETING, now), step, meeting, phone);
  }

  /** The client signs the minutes that it has read: those of that round and no later ones. */
  static MinutesSigned sign(
      EvaluationSummary file,
      MeetingKind kind,
      int round,
      String remark,
      Actor actor,
      Instant now) {
    EvaluationStep step = Steps.take(file, SIGN_MINUTES, actor);
    Meeting meeting =
        file.site().meeting(kind).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    if (meeting.round() != round) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
    refuseIfSigned(meeting);
    new Fields().optionalText("remark", remark).check();
    return new MinutesSigned(Act.of(actor, SIGN_MINUTES, now), step, meeting, remark);
  }

  private static void refuseIfSigned(Meeting meeting) {
    if (meeting.signedAt().isPresent()) {
      throw new Refusal(EvaluationRefusal.MINUTES_ALREADY_SIGNED, meeting.kind());
    }
  }

  private static Meeting next(
      EvaluationSummary file, MeetingKind kind, MeetingForm form, Actor actor, Instant now) {
    int round = file.site().meeting(kind).map(Meeting::round).orElse(0) + 1;
    return Meeting.recorded(kind, round, form, actor.account(), now);
  }
}
