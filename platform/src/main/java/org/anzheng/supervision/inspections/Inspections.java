package org.anzheng.supervision.inspections;

import static org.anzheng.supervision.inspections.InspectionTransition.ACCEPT;
import static org.anzheng.supervision.inspections.InspectionTransition.ANNOUNCE;
import static org.anzheng.supervision.inspections.InspectionTransition.CONCLUDE;
import static org.anzheng.supervision.inspections.InspectionTransition.COSIGN;
import static org.anzheng.supervision.inspections.InspectionTransition.ESCALATE;
import static org.anzheng.supervision.inspections.InspectionTransition.FINISH;
import static org.anzheng.supervision.inspections.InspectionTransition.NOTE_NO_SIGNATURE;
import static org.anzheng.supervision.inspections.InspectionTransition.OPEN;
import static org.anzheng.supervision.inspections.InspectionTransition.ORDER_CORRECTION;
import static org.anzheng.supervision.inspections.InspectionTransition.PROVE;
import static org.anzheng.supervision.inspections.InspectionTransition.RECORD_CHECK;
import static org.anzheng.supervision.inspections.InspectionTransition.REFUSE;
import static org.anzheng.supervision.inspections.InspectionTransition.REOPEN;
import static org.anzheng.supervision.inspections.InspectionTransition.REPLACE_INSPECTOR;
import static org.anzheng.supervision.inspections.InspectionTransition.STATE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Refusal;
import org.anzheng.supervision.cases.CaseLead;
import org.anzheng.supervision.cases.PenaltyCases;
import org.anzheng.supervision.draws.InspectionOutcome;
import org.anzheng.supervision.offices.LocatedSubject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.proceedings.Proceeding;
import org.anzheng.supervision.proceedings.ProceedingDesk;
import org.anzheng.supervision.proceedings.ProceedingFile;
import org.anzheng.supervision.proceedings.ProceedingForm;
import org.anzheng.supervision.proceedings.ProceedingKind;
import org.anzheng.supervision.proceedings.Remark;
import org.anzheng.supervision.proceedings.TextRules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 监督检查: from the order to inspect to the accepted correction. */
@Service
@Transactional
public class Inspections {

  private final ProceedingDesk desk;
  private final InspectionTeams teams;
  private final InspectionPublication publication;
  private final Checklists checklists;
  private final PenaltyCases cases;

  Inspections(
      ProceedingDesk desk,
      InspectionTeams teams,
      InspectionPublication publication,
      Checklists checklists,
      PenaltyCases cases) {
    this.desk = desk;
    this.teams = teams;
    this.publication = publication;
    this.checklists = checklists;
    this.cases = cases;
  }

  /** 开展检查; the number. An announced one is announced at once. */
  public String open(SubjectKind kind, String id, InspectionOrder order, Actor actor) {
    OPEN.roleOf(actor);
    LocatedSubject subject = teams.subject(kind, id, actor);
    Refusal.ifAny(InspectionRules.order(order, desk.today()));
    teams.require(order, subject, actor);
    String number =
        desk.begin(ProceedingKind.INSPECTION, OPEN, subject, actor.organisation(), order, actor);
    if (order.announced()) {
      desk.record(own(number, actor).proceeding(), ANNOUNCE, new Remark(order.purpose()), actor);
    }
    return number;
  }

  /** 回避: one steps back, another comes. */
  public void replace(String number, InspectorReplacement replacement, Actor actor) {
    ProceedingFile<InspectionStatus> file = own(number, actor);
    REPLACE_INSPECTOR.apply(file.proceeding().status(), actor);
    Refusal.ifAny(TextRules.prose("reason", replacement.reason()));
    teams.requireReplacement(file, replacement, actor);
    desk.record(file.proceeding(), REPLACE_INSPECTOR, replacement, actor);
  }

  /** 填写检查表, item by item or all at once. */
  public void check(String number, CheckAnswers answers, Actor actor) {
    ProceedingFile<InspectionStatus> file = named(number, RECORD_CHECK, actor);
    Refusal.ifAny(desk.evidence(answers.files(), actor));
    desk.record(file.proceeding(), RECORD_CHECK, answers, actor);
  }

  /** 完成检查笔录; the one who writes it signs by doing so. */
  public void finish(String number, InspectionRecord record, Actor actor) {
    ProceedingFile<InspectionStatus> file = named(number, FINISH, actor);
    Refusal.ifAny(InspectionRules.record(record, desk.today()));
    Refusal.ifAny(desk.evidence(record.files(), actor));
    Refusal.ifAny(
        InspectionRules.complete(
            checklists.on(file.proceeding().subjectKind(), InspectionTeams.way(file), desk.today()),
            CheckAnswers.merged(file.all(CheckAnswers.class))));
    desk.record(file.proceeding(), FINISH, record, actor);
  }

  /** 另一名检查人员签字. */
  public void cosign(String number, Actor actor) {
    ProceedingFile<InspectionStatus> file = named(number, COSIGN, actor);
    Refusal.ifAny(
        InspectionRules.another(file.last(FINISH).orElseThrow().account(), actor.account()));
    desk.record(file.proceeding(), COSIGN, actor);
  }

  /** 退回笔录. */
  public void reopen(String number, String words, Actor actor) {
    say(number, REOPEN, words, actor);
  }

  /** 被检查方陈述并签字. */
  public void state(String number, PartyStatement statement, Actor actor) {
    ProceedingFile<InspectionStatus> file = own(number, actor);
    STATE.apply(file.proceeding().status(), actor);
    Refusal.ifAny(
        statement.agrees()
            ? TextRules.any("words", statement.words())
            : TextRules.prose("words", statement.words()));
    Refusal.ifAny(desk.evidence(statement.files(), actor));
    desk.record(file.proceeding(), STATE, statement, actor);
  }

  /** 注明被检查方未签字. */
  public void noteNoSignature(String number, String words, Actor actor) {
    say(number, NOTE_NO_SIGNATURE, words, actor);
  }

  /** 作出检查结果; public at once. What is to be punished begins as a lead. */
  public void conclude(String number, InspectionConclusion conclusion, Actor actor) {
    ProceedingFile<InspectionStatus> file = named(number, CONCLUDE, actor);
    Refusal.ifAny(InspectionRules.conclusion(conclusion));
    InspectionOutcome outcome = conclusion.outcome();
    publish(file, CONCLUDE, conclusion, Optional.empty(), outcome, actor);
    if (outcome == InspectionOutcome.CASE_FILED) {
      cases.lead(lead(file, conclusion.note()), actor);
    }
  }

  /** 责令改正; public at once. */
  public void orderCorrection(String number, CorrectionOrder order, Actor actor) {
    ProceedingFile<InspectionStatus> file = named(number, ORDER_CORRECTION, actor);
    Refusal.ifAny(InspectionRules.correction(order, desk.today()));
    publish(
        file,
        ORDER_CORRECTION,
        order,
        Optional.of(order),
        InspectionOutcome.ORDERED_TO_CORRECT,
        actor);
  }

  /** 提交整改证明. */
  public void prove(String number, CorrectionProof proof, Actor actor) {
    ProceedingFile<InspectionStatus> file = own(number, actor);
    PROVE.apply(file.proceeding().status(), actor);
    Refusal.ifAny(TextRules.prose("words", proof.words()));
    Refusal.ifAny(desk.evidence(proof.files(), actor));
    desk.record(file.proceeding(), PROVE, proof, actor);
  }

  /** 整改核查通过. */
  public void accept(String number, String words, Actor actor) {
    say(number, ACCEPT, words, actor);
  }

  /** 整改不合格, with a new last day. */
  public void refuse(String number, CorrectionOrder again, Actor actor) {
    ProceedingFile<InspectionStatus> file = named(number, REFUSE, actor);
    Refusal.ifAny(InspectionRules.correction(again, desk.today()));
    desk.record(
        file.proceeding(),
        REFUSE,
        Optional.of(again),
        Optional.of(again.dueOn()),
        Optional.empty(),
        actor);
  }

  /** 转立案, where nothing was corrected in time. */
  public void escalate(String number, String words, Actor actor) {
    ProceedingFile<InspectionStatus> file = say(number, ESCALATE, words, actor);
    cases.lead(lead(file, words), actor);
  }

  private void publish(
      ProceedingFile<InspectionStatus> file,
      InspectionTransition transition,
      ProceedingForm form,
      Optional<CorrectionOrder> order,
      InspectionOutcome outcome,
      Actor actor) {
    desk.record(
        file.proceeding(),
        transition,
        Optional.of(form),
        order.map(CorrectionOrder::dueOn),
        Optional.of(publication.leaf(file.proceeding(), outcome)),
        actor);
    publication.publish(file, outcome, form.summary(), actor);
  }

  private ProceedingFile<InspectionStatus> say(
      String number, InspectionTransition transition, String words, Actor actor) {
    ProceedingFile<InspectionStatus> file = named(number, transition, actor);
    Refusal.ifAny(TextRules.prose("words", words));
    desk.record(file.proceeding(), transition, new Remark(words.strip()), actor);
    return file;
  }

  private static CaseLead lead(ProceedingFile<InspectionStatus> file, String words) {
    Proceeding<InspectionStatus> inspection = file.proceeding();
    return new CaseLead(
        inspection.subjectKind(), inspection.subject(), inspection.number(), words, List.of());
  }

  private ProceedingFile<InspectionStatus> named(
      String number, InspectionTransition transition, Actor actor) {
    ProceedingFile<InspectionStatus> file = own(number, actor);
    transition.apply(file.proceeding().status(), actor);
    List<UUID> inspectors = InspectionTeams.inspectors(file);
    Refusal.ifAny(InspectionRules.named(inspectors, actor.account()));
    return file;
  }

  private ProceedingFile<InspectionStatus> own(String number, Actor actor) {
    return desk.own(number, ProceedingKind.INSPECTION, InspectionStatus.class, actor);
  }
}
