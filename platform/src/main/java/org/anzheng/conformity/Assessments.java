package org.anzheng.conformity;

import static org.anzheng.scheme.ReasonTable.SUSPEND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.CertificateCases;
import org.anzheng.certification.Opening;
import org.anzheng.conformity.ConformityFact.MatterMoved;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Transition;
import org.anzheng.scheme.ReasonCode;
import org.anzheng.scheme.ReasonCodes;
import org.springframework.stereotype.Component;

/** 评估处理: what a body can make of a matter of any kind. */
@Component
class Assessments {

  private final MatterDesk desk;
  private final CertificateCases cases;
  private final CertificateSearch certificates;
  private final ReasonCodes reasons;

  Assessments(
      MatterDesk desk,
      CertificateCases cases,
      CertificateSearch certificates,
      ReasonCodes reasons) {
    this.desk = desk;
    this.cases = cases;
    this.certificates = certificates;
    this.reasons = reasons;
  }

  /** A step that is done in words. */
  <S extends Enum<S> & MatterStatus> void say(
      Matter<S> matter, Transition<S> transition, String words, Actor actor) {
    MatterStep step = matter.step(transition, actor);
    Act act = Act.of(actor, transition, desk.now());
    desk.record(matter, MatterMoved.saying(act, step, Texts.words("words", words)));
  }

  /** A step with a form and its files. */
  <S extends Enum<S> & MatterStatus> void answer(
      Matter<S> matter, MatterStep step, Transition<S> transition, MatterForm form, Actor actor) {
    Act act = Act.of(actor, transition, desk.now());
    desk.record(matter, MatterMoved.saying(act, step, "").with(desk.hash(form)), form);
  }

  /** 启动特殊审核, through the front door of the cases; returns the number of the case. */
  <S extends Enum<S> & MatterStatus> String evaluate(
      Matter<S> matter, Transition<S> transition, Opening opening, Actor actor) {
    MatterStep step = matter.step(transition, actor);
    String number = cases.open(CaseType.SPECIAL, matter.certificate(), opening, actor);
    desk.record(
        matter,
        MatterMoved.saying(Act.of(actor, transition, desk.now()), step, opening.reason().strip())
            .leadingTo(CaseType.SPECIAL, Optional.of(number)));
    return number;
  }

  /** 提请考虑暂停, with the ground of the national table and the facts. */
  <S extends Enum<S> & MatterStatus> void considerSuspension(
      Matter<S> matter, Transition<S> transition, String code, String facts, Actor actor) {
    MatterStep step = matter.step(transition, actor);
    List<Objection> wrong =
        new ArrayList<>(
            MatterRules.suspensible(
                certificates.find(matter.certificate()).orElseThrow().status()));
    Texts.line(wrong, "code", code);
    Texts.prose(wrong, "words", facts);
    Refusal.ifAny(wrong);
    ReasonCode ground = reasons.find(SUSPEND, code);
    desk.record(
        matter,
        MatterMoved.saying(Act.of(actor, transition, desk.now()), step, facts.strip())
            .because(ground.citation()));
  }
}
