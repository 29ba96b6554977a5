package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.GRANT;
import static org.anzheng.certification.CaseTransition.ORDER_RECTIFICATION;
import static org.anzheng.certification.CaseTransition.REFUSE;
import static org.anzheng.certification.CaseTransition.SIGN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认证决定: grant, rectify or refuse; a grant has effect once the head of the body has signed. */
@Service
@Transactional
public class Decisions {

  private final CaseDesk desk;
  private final CaseClocks clocks;
  private final WorkingCalendar calendar;
  private final FrozenJson json;

  Decisions(CaseDesk desk, CaseClocks clocks, WorkingCalendar calendar, FrozenJson json) {
    this.desk = desk;
    this.clocks = clocks;
    this.calendar = calendar;
    this.json = json;
  }

  /** 决定通过: fixes what the certificate will say. */
  public void grant(String number, DecisionForm form, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(GRANT);
    List<Objection> wrong = new ArrayList<>(DecisionGate.missingToGrant(situation));
    wrong.addAll(DecisionRules.toGrant(form, situation, calendar));
    Refusal.ifAny(wrong);
    CertificateContent content = GrantedContent.of(situation.file()).orElseThrow();
    desk.record(
        situation.summary(),
        new CertificationGranted(
            Act.of(actor, GRANT, situation.now()), step, form, content, content.hash()),
        json.freeze(RecordKind.DECISION, form),
        json.freeze(RecordKind.CONTENT, content));
  }

  /** 不予通过. */
  public void refuse(String number, DecisionForm form, boolean fraud, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(REFUSE);
    check(form, situation);
    desk.record(
        situation.summary(),
        new CertificationRefused(Act.of(actor, REFUSE, situation.now()), step, form, fraud),
        json.freeze(RecordKind.DECISION, form));
  }

  /** 限期整改. */
  public void orderRectification(String number, DecisionForm form, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(ORDER_RECTIFICATION);
    check(form, situation);
    LocalDate until = clocks.lastDay(CaseClock.RECTIFICATION, situation.today());
    desk.record(
        situation.summary(),
        new RectificationOrdered(
            Act.of(actor, ORDER_RECTIFICATION, situation.now()), step, form, until),
        json.freeze(RecordKind.DECISION, form));
  }

  /** 负责人签署. */
  public void sign(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(SIGN);
    Refusal.ifAny(SignatureGate.missing(situation));
    String hash = situation.file().granted().orElseThrow().hash();
    desk.record(
        situation.summary(), new DecisionSigned(Act.of(actor, SIGN, situation.now()), step, hash));
  }

  private void check(DecisionForm form, Situation situation) {
    List<Objection> wrong = new ArrayList<>(DecisionGate.missing(situation));
    wrong.addAll(DecisionRules.otherwise(form, situation, calendar));
    Refusal.ifAny(wrong);
  }
}
