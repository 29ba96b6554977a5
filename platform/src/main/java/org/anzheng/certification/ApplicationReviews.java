package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.ACCEPT;
import static org.anzheng.certification.CaseTransition.DECLINE;
import static org.anzheng.certification.CaseTransition.REQUEST_SUPPLEMENT;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.people.PersonDirectory;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.anzheng.scheme.ReasonTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 申请评审: the contract reviewer tells gaps once, accepts or declines. */
@Service
@Transactional
public class ApplicationReviews {

  private final CaseDesk desk;
  private final CaseClocks clocks;
  private final PersonDirectory people;
  private final ReasonCodes reasons;
  private final ManDayTables tables;
  private final WorkingCalendar calendar;
  private final FrozenJson json;

  ApplicationReviews(
      CaseDesk desk,
      CaseClocks clocks,
      PersonDirectory people,
      ReasonCodes reasons,
      ManDayTables tables,
      WorkingCalendar calendar,
      FrozenJson json) {
    this.desk = desk;
    this.clocks = clocks;
    this.people = people;
    this.reasons = reasons;
    this.tables = tables;
    this.calendar = calendar;
    this.json = json;
  }

  /** 一次性告知补正. */
  public void requestSupplement(String number, List<Gap> gaps, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(REQUEST_SUPPLEMENT);
    Refusal.ifAny(SupplementRules.toRequest(situation.summary(), gaps));
    SupplementRequest request =
        new SupplementRequest(gaps, clocks.lastDay(CaseClock.SUPPLEMENT, situation.today()));
    desk.record(
        situation.summary(),
        new SupplementRequested(Act.of(actor, REQUEST_SUPPLEMENT, situation.now()), step, request),
        json.freeze(RecordKind.SUPPLEMENT_REQUEST, request));
  }

  /** 受理, with the record of the application review (F4). */
  public void accept(String number, ApplicationReviewForm form, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(ACCEPT);
    List<ConflictHit> hits = hits(situation);
    ManDayYardstick yardstick = manDays(situation.file());
    List<Objection> wrong = new ArrayList<>(AcceptanceGate.missing(situation));
    wrong.addAll(ApplicationReviewRules.objections(form, hits, situation, yardstick, calendar));
    Refusal.ifAny(wrong);
    ApplicationReview review =
        new ApplicationReview(
            form.client(),
            form.competent(),
            form.differencesResolved(),
            hits,
            form.conflictHandling(),
            ManDayRules.count(form.manDays(), yardstick),
            form.remarks());
    desk.record(
        situation.summary(),
        new CommissionAccepted(Act.of(actor, ACCEPT, situation.now()), step, review),
        json.freeze(RecordKind.APPLICATION_REVIEW, review));
  }

  /** 不予受理, for a reason of the closed list. */
  public void decline(String number, String reasonCode, String explanation, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(DECLINE);
    List<Objection> wrong = new ArrayList<>();
    if (reasonCode.isBlank()) {
      wrong.add(Objection.toField("reasonCode", KernelRefusal.REQUIRED));
    }
    Texts.require(wrong, "explanation", explanation, Texts.PROSE);
    Refusal.ifAny(wrong);
    ReasonCode reason = reasons.find(ReasonTable.DECLINE, reasonCode);
    desk.record(
        situation.summary(),
        new CommissionDeclined(
            Act.of(actor, DECLINE, situation.now()), step, reason.citation(), explanation.strip()));
  }

  /** 利益冲突检索: what the search finds today, for the page of the application review. */
  @Transactional(readOnly = true)
  public List<ConflictHit> conflicts(String number, Actor actor) {
    return hits(desk.open(number, actor));
  }

  /** 人日核算依据: what the rule in force says, for the page of the application review. */
  public ManDayYardstick manDays(CaseFile file) {
    return tables.yardstick(file.type(), file.commission().form(), ChinaTime.dateOf(desk.now()));
  }

  private List<ConflictHit> hits(Situation situation) {
    return ConflictSearch.hits(
        situation.file().commission(),
        people.ofBody(situation.summary().body()),
        situation.today(),
        situation.parameters().consultConflict());
  }
}
