package org.anzheng.complaints;

import static org.anzheng.complaints.ComplaintTransition.ACKNOWLEDGE;
import static org.anzheng.complaints.ComplaintTransition.CLOSE;
import static org.anzheng.complaints.ComplaintTransition.EXTEND;
import static org.anzheng.complaints.ComplaintTransition.INVESTIGATE;
import static org.anzheng.complaints.ComplaintTransition.NOTIFY;
import static org.anzheng.complaints.ComplaintTransition.REJECT;
import static org.anzheng.complaints.ComplaintTransition.REPORT;
import static org.anzheng.complaints.ComplaintTransition.TAKE_ACTIONS;
import static org.anzheng.complaints.ComplaintTransition.VALIDATE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.complaints.ComplaintFact.ComplaintAcknowledged;
import org.anzheng.complaints.ComplaintFact.ComplaintActions;
import org.anzheng.complaints.ComplaintFact.ComplaintClosed;
import org.anzheng.complaints.ComplaintFact.ComplaintExtended;
import org.anzheng.complaints.ComplaintFact.ComplaintRejected;
import org.anzheng.complaints.ComplaintFact.ComplaintValidated;
import org.anzheng.complaints.ComplaintFact.InvestigationBegun;
import org.anzheng.complaints.ComplaintFact.InvestigationReported;
import org.anzheng.complaints.ComplaintFact.OutcomeNotified;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 投诉申诉办理: what the complaints officer does, from the acknowledgement to the end. */
@Service
@Transactional
public class ComplaintHandling {

  private final ComplaintDesk desk;
  private final ComplaintClocks clocks;
  private final FollowUps followUps;

  ComplaintHandling(ComplaintDesk desk, ComplaintClocks clocks, FollowUps followUps) {
    this.desk = desk;
    this.clocks = clocks;
    this.followUps = followUps;
  }

  /** 告知收到. */
  public void acknowledge(String number, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) ->
            new ComplaintAcknowledged(Act.of(actor, ACKNOWLEDGE, now), c.step(ACKNOWLEDGE, actor)));
  }

  /** 不属于受理范围. */
  public void reject(String number, String reasons, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(REJECT, actor);
          uninvolved(c, actor, Prose.objections("rejection", reasons));
          return new ComplaintRejected(Act.of(actor, REJECT, now), step, reasons.strip());
        });
  }

  /** 受理. */
  public void validate(String number, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(VALIDATE, actor);
          uninvolved(c, actor, List.of());
          return new ComplaintValidated(Act.of(actor, VALIDATE, now), step);
        });
  }

  /** 开始调查: whoever begins it is the handler. */
  public void investigate(String number, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(INVESTIGATE, actor);
          uninvolved(c, actor, List.of());
          return new InvestigationBegun(Act.of(actor, INVESTIGATE, now), step);
        });
  }

  /** 提交调查结果. */
  public void report(String number, String findings, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(REPORT, actor);
          List<Objection> wrong = new ArrayList<>(Prose.objections("findings", findings));
          if (c.handler().filter(actor.account()::equals).isEmpty()) {
            wrong.add(Objection.to(ComplaintRefusal.NOT_THE_HANDLER));
          }
          uninvolved(c, actor, wrong);
          return new InvestigationReported(Act.of(actor, REPORT, now), step, findings.strip());
        });
  }

  /** 延长处理期限, once, with reasons. */
  public void extend(String number, String reasons, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(EXTEND, actor);
          List<Objection> wrong = new ArrayList<>(OutcomeRules.extension(c));
          wrong.addAll(Prose.objections("extension", reasons));
          Refusal.ifAny(wrong);
          LocalDate until = clocks.extended(c.decideBy(), ChinaTime.dateOf(now));
          return new ComplaintExtended(Act.of(actor, EXTEND, now), step, until, reasons.strip());
        });
  }

  /** 通知结果: serves the formal notice of the outcome. */
  public void notifyOutcome(String number, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) ->
            new OutcomeNotified(
                Act.of(actor, NOTIFY, now), c.step(NOTIFY, actor), c.outcome().orElseThrow()));
  }

  /** 落实措施. */
  public void takeActions(String number, String actions, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) ->
            new ComplaintActions(
                Act.of(actor, TAKE_ACTIONS, now),
                c.step(TAKE_ACTIONS, actor),
                Prose.required("actions", actions)));
  }

  /** 办结; a successful appeal names the act of the body that followed. */
  public void close(String number, Optional<UUID> followedBy, String note, Actor actor) {
    desk.change(
        number,
        actor,
        (c, now) -> {
          ComplaintStep step = c.step(CLOSE, actor);
          List<Objection> wrong = new ArrayList<>(Prose.objections("note", note));
          wrong.addAll(
              OutcomeRules.end(
                  c,
                  followUps.of(c).stream().map(FollowUp::factId).collect(Collectors.toSet()),
                  followedBy));
          Refusal.ifAny(wrong);
          return new ComplaintClosed(Act.of(actor, CLOSE, now), step, followedBy, note.strip());
        });
  }

  private void uninvolved(ComplaintSummary complaint, Actor actor, List<Objection> others) {
    List<Objection> wrong = new ArrayList<>(desk.against(complaint, actor));
    wrong.addAll(others);
    Refusal.ifAny(wrong);
  }
}
