package org.anzheng.conformity;

import static org.anzheng.conformity.IncidentTransition.ANSWER;
import static org.anzheng.conformity.IncidentTransition.CLOSE;
import static org.anzheng.conformity.IncidentTransition.CONCLUDE;
import static org.anzheng.conformity.IncidentTransition.CONSIDER_SUSPENSION;
import static org.anzheng.conformity.IncidentTransition.EVALUATE;
import static org.anzheng.conformity.IncidentTransition.NOTE;
import static org.anzheng.conformity.IncidentTransition.RECORD;
import static org.anzheng.conformity.IncidentTransition.REPORT;
import static org.anzheng.conformity.IncidentTransition.RETURN;
import static org.anzheng.conformity.IncidentTransition.SUPPLY;
import static org.anzheng.scheme.ParameterKey.INCIDENT_REPORT;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.Opening;
import org.anzheng.conformity.ConformityFact.IncidentRecorded;
import org.anzheng.conformity.ConformityFact.IncidentReported;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 事件报告 (F15): the holder reports, or answers what the body learned; the body follows it up. */
@Service
@Transactional
public class Incidents {

  private final MatterDesk desk;
  private final MatterClocks clocks;
  private final Assessments assessments;

  Incidents(MatterDesk desk, MatterClocks clocks, Assessments assessments) {
    this.desk = desk;
    this.clocks = clocks;
    this.assessments = assessments;
  }

  /** 报告; a late one is taken and recorded as such. Returns its number. */
  public String report(String certificate, IncidentForm form, Actor actor) {
    CertificateSummary held = desk.held(certificate, actor);
    IncidentStatus first = REPORT.begin(actor);
    List<Objection> wrong = new ArrayList<>(MatterRules.alive(held));
    wrong.addAll(objections(form, actor));
    Refusal.ifAny(wrong);
    Matter<IncidentStatus> fresh = desk.fresh(MatterKind.INCIDENT, held, first, lateDays(form));
    Act act = Act.of(actor, REPORT, desk.now());
    return desk.begin(fresh, reported(act, fresh.begun(REPORT), form), form);
  }

  /** 机构登记, and the holder is asked to answer; returns its number. */
  public String record(String certificate, IncidentLead lead, Actor actor) {
    CertificateSummary issued = desk.issued(certificate, actor);
    IncidentStatus first = RECORD.begin(actor);
    List<Objection> wrong = new ArrayList<>(MatterRules.alive(issued));
    wrong.addAll(IncidentRules.objections(lead, desk.today()));
    wrong.addAll(desk.evidence(lead.files(), actor));
    Refusal.ifAny(wrong);
    Matter<IncidentStatus> fresh = desk.fresh(MatterKind.INCIDENT, issued, first, 0);
    Act act = Act.of(actor, RECORD, desk.now());
    return desk.begin(
        fresh,
        new IncidentRecorded(
            act, fresh.begun(RECORD), lead.source().orElseThrow(), desk.hash(lead)),
        lead);
  }

  /** 答复 what the body learned, by a whole report. */
  public void answer(String number, IncidentForm form, Actor actor) {
    Matter<IncidentStatus> matter = find(number, actor);
    MatterStep step = matter.step(ANSWER, actor);
    Refusal.ifAny(objections(form, actor));
    desk.record(matter, reported(Act.of(actor, ANSWER, desk.now()), step, form), form);
  }

  /** 记录在案, and the holder owes cause and measures. */
  public void note(String number, String words, Actor actor) {
    assessments.say(find(number, actor), NOTE, words, actor);
  }

  /** 启动特殊审核; returns the number of the case. */
  public String evaluate(String number, Opening opening, Actor actor) {
    return assessments.evaluate(find(number, actor), EVALUATE, opening, actor);
  }

  /** 提请考虑暂停. */
  public void considerSuspension(String number, String code, String facts, Actor actor) {
    assessments.considerSuspension(find(number, actor), CONSIDER_SUSPENSION, code, facts, actor);
  }

  /** 决定不暂停; a suspension itself concludes it without further words. */
  public void conclude(String number, String words, Actor actor) {
    assessments.say(find(number, actor), CONCLUDE, words, actor);
  }

  /** 报原因和措施. */
  public void supply(String number, IncidentMeasures form, Actor actor) {
    Matter<IncidentStatus> matter = find(number, actor);
    MatterStep step = matter.step(SUPPLY, actor);
    List<Objection> wrong = new ArrayList<>(IncidentRules.objections(form));
    wrong.addAll(desk.evidence(form.files(), actor));
    Refusal.ifAny(wrong);
    assessments.answer(matter, step, SUPPLY, form, actor);
  }

  /** 退回补充. */
  public void giveBack(String number, String words, Actor actor) {
    assessments.say(find(number, actor), RETURN, words, actor);
  }

  /** 办结: cause and measures are sufficient. */
  public void close(String number, String words, Actor actor) {
    assessments.say(find(number, actor), CLOSE, words, actor);
  }

  private Matter<IncidentStatus> find(String number, Actor actor) {
    return desk.find(number, MatterKind.INCIDENT, IncidentStatus.class, actor);
  }

  private List<Objection> objections(IncidentForm form, Actor actor) {
    List<Objection> wrong = new ArrayList<>(IncidentRules.objections(form, desk.today()));
    wrong.addAll(desk.evidence(form.files(), actor));
    return wrong;
  }

  private int lateDays(IncidentForm form) {
    return MatterRules.lateDays(
        clocks.after(INCIDENT_REPORT, form.noticedOn().orElseThrow()), desk.today());
  }

  private IncidentReported reported(Act act, MatterStep step, IncidentForm form) {
    return new IncidentReported(
        act,
        step,
        form.incident().orElseThrow(),
        form.grade().orElseThrow(),
        form.noticedOn().orElseThrow(),
        !form.leaks().isEmpty(),
        lateDays(form),
        desk.hash(form));
  }
}
