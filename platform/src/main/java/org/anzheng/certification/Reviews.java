package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.RECOMMEND;
import static org.anzheng.certification.CaseTransition.RETURN;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 复核: somebody outside the team checks the whole file, and recommends or returns it. */
@Service
@Transactional
public class Reviews {

  private final CaseDesk desk;
  private final CaseEvaluations evaluations;
  private final FrozenJson json;

  Reviews(CaseDesk desk, CaseEvaluations evaluations, FrozenJson json) {
    this.desk = desk;
    this.evaluations = evaluations;
    this.json = json;
  }

  /** 提出复核意见: the case goes on to the decision. */
  public void recommend(String number, ReviewForm form, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(RECOMMEND);
    List<Objection> wrong = new ArrayList<>(ReviewGate.missing(situation));
    wrong.addAll(ReviewRules.objections(form, situation.file()));
    Refusal.ifAny(wrong);
    desk.record(
        situation.summary(),
        new CaseRecommended(Act.of(actor, RECOMMEND, situation.now()), step, form),
        json.freeze(RecordKind.REVIEW, form));
  }

  /** 退回审查组, with what is to be mended. */
  public void giveBack(String number, String issues, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(RETURN);
    List<Objection> wrong = new ArrayList<>(ReviewGate.person(situation));
    Texts.require(wrong, "issues", issues, Texts.PROSE);
    Refusal.ifAny(wrong);
    desk.record(
        situation.summary(),
        new CaseReturned(Act.of(actor, RETURN, situation.now()), step, issues.strip()));
    evaluations.giveBack(situation.file(), issues.strip(), actor);
  }
}
