package org.anzheng.conformity;

import static org.anzheng.conformity.MarkCheckTransition.ACCEPT;
import static org.anzheng.conformity.MarkCheckTransition.ANSWER;
import static org.anzheng.conformity.MarkCheckTransition.ASK_CORRECTION;
import static org.anzheng.conformity.MarkCheckTransition.CONCLUDE;
import static org.anzheng.conformity.MarkCheckTransition.CONSIDER_SUSPENSION;
import static org.anzheng.conformity.MarkCheckTransition.FIND_PROPER;
import static org.anzheng.conformity.MarkCheckTransition.RETURN;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.conformity.ConformityFact.MarkUseChecked;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 标志与证书使用检查: the body looks, asks for correction, and follows up what is not corrected. */
@Service
@Transactional
public class MarkChecks {

  private final MatterDesk desk;
  private final Assessments assessments;

  MarkChecks(MatterDesk desk, Assessments assessments) {
    this.desk = desk;
    this.assessments = assessments;
  }

  /** 登记检查; a misuse asks for correction at once. Returns its number. */
  public String check(String certificate, MarkCheckForm form, Actor actor) {
    CertificateSummary issued = desk.issued(certificate, actor);
    FIND_PROPER.roleOf(actor);
    List<Objection> wrong = new ArrayList<>(MarkCheckRules.objections(form, desk.today()));
    wrong.addAll(desk.evidence(form.files(), actor));
    Refusal.ifAny(wrong);
    MarkFinding finding = form.finding().orElseThrow();
    MarkCheckTransition transition = finding.isMisuse() ? ASK_CORRECTION : FIND_PROPER;
    Matter<MarkCheckStatus> fresh =
        desk.fresh(MatterKind.MARK_CHECK, issued, transition.begin(actor), 0);
    return desk.begin(
        fresh,
        new MarkUseChecked(
            Act.of(actor, transition, desk.now()),
            fresh.begun(transition),
            finding,
            desk.hash(form)),
        form);
  }

  /** 答复, with proof of the correction. */
  public void answer(String number, MarkAnswer form, Actor actor) {
    Matter<MarkCheckStatus> matter = find(number, actor);
    MatterStep step = matter.step(ANSWER, actor);
    List<Objection> wrong = new ArrayList<>(MarkCheckRules.objections(form));
    wrong.addAll(desk.evidence(form.files(), actor));
    Refusal.ifAny(wrong);
    assessments.answer(matter, step, ANSWER, form, actor);
  }

  /** 退回, not corrected yet. */
  public void giveBack(String number, String words, Actor actor) {
    assessments.say(find(number, actor), RETURN, words, actor);
  }

  /** 核实已纠正. */
  public void accept(String number, String words, Actor actor) {
    assessments.say(find(number, actor), ACCEPT, words, actor);
  }

  /** 提请考虑暂停. */
  public void considerSuspension(String number, String code, String facts, Actor actor) {
    assessments.considerSuspension(find(number, actor), CONSIDER_SUSPENSION, code, facts, actor);
  }

  /** 决定不暂停、不撤销; the correction is still owed. */
  public void conclude(String number, String words, Actor actor) {
    assessments.say(find(number, actor), CONCLUDE, words, actor);
  }

  private Matter<MarkCheckStatus> find(String number, Actor actor) {
    return desk.find(number, MatterKind.MARK_CHECK, MarkCheckStatus.class, actor);
  }
}
