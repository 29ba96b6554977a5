package org.anzheng.conformity;

import static org.anzheng.conformity.ChangeNoticeTransition.CONCLUDE;
import static org.anzheng.conformity.ChangeNoticeTransition.CONSIDER_SUSPENSION;
import static org.anzheng.conformity.ChangeNoticeTransition.EVALUATE;
import static org.anzheng.conformity.ChangeNoticeTransition.NOTE;
import static org.anzheng.conformity.ChangeNoticeTransition.REQUIRE_CHANGE;
import static org.anzheng.conformity.ChangeNoticeTransition.RETURN;
import static org.anzheng.conformity.ChangeNoticeTransition.SUBMIT;
import static org.anzheng.conformity.ChangeNoticeTransition.SUPPLEMENT;
import static org.anzheng.conformity.ChangeNoticeTransition.WITHDRAW;
import static org.anzheng.scheme.ParameterKey.CHANGE_NOTICE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseType;
import org.anzheng.certification.Opening;
import org.anzheng.conformity.ConformityFact.ChangeNotified;
import org.anzheng.conformity.ConformityFact.MatterMoved;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 变更申报 (F14): the holder tells what changed, the body decides what follows. */
@Service
@Transactional
public class ChangeNotices {

  private final MatterDesk desk;
  private final MatterClocks clocks;
  private final ChangeCodes codes;
  private final Assessments assessments;

  ChangeNotices(MatterDesk desk, MatterClocks clocks, ChangeCodes codes, Assessments assessments) {
    this.desk = desk;
    this.clocks = clocks;
    this.codes = codes;
    this.assessments = assessments;
  }

  /** 申报; a late one is taken and recorded as such. Returns its number. */
  public String submit(String certificate, ChangeForm form, Actor actor) {
    CertificateSummary held = desk.held(certificate, actor);
    ChangeNoticeStatus first = SUBMIT.begin(actor);
    List<Objection> wrong = new ArrayList<>(MatterRules.alive(held));
    wrong.addAll(objections(form, actor));
    Refusal.ifAny(wrong);
    int late = lateDays(form);
    Matter<ChangeNoticeStatus> fresh = desk.fresh(MatterKind.CHANGE_NOTICE, held, first, late);
    Act act = Act.of(actor, SUBMIT, desk.now());
    return desk.begin(fresh, notified(act, fresh.begun(SUBMIT), form, late), form);
  }

  /** 补充: the whole form anew; the earlier one is kept. */
  public void supplement(String number, ChangeForm form, Actor actor) {
    Matter<ChangeNoticeStatus> matter = find(number, actor);
    MatterStep step = matter.step(SUPPLEMENT, actor);
    Refusal.ifAny(objections(form, actor));
    Act act = Act.of(actor, SUPPLEMENT, desk.now());
    desk.record(matter, notified(act, step, form, matter.lateDays()), form);
  }

  /** 撤回. */
  public void withdraw(String number, String words, Actor actor) {
    assessments.say(find(number, actor), WITHDRAW, words, actor);
  }

  /** 退回补充. */
  public void giveBack(String number, String words, Actor actor) {
    assessments.say(find(number, actor), RETURN, words, actor);
  }

  /** 备查: no effect on the certificate. */
  public void note(String number, String words, Actor actor) {
    assessments.say(find(number, actor), NOTE, words, actor);
  }

  /** 要求变更证书: says which case the holder has to commission. */
  public void requireChange(String number, Optional<CaseType> type, String words, Actor actor) {
    Matter<ChangeNoticeStatus> matter = find(number, actor);
    MatterStep step = matter.step(REQUIRE_CHANGE, actor);
    List<Objection> wrong = new ArrayList<>(ChangeRules.toChange(type));
    Texts.prose(wrong, "words", words);
    Refusal.ifAny(wrong);
    Act act = Act.of(actor, REQUIRE_CHANGE, desk.now());
    desk.record(
        matter,
        MatterMoved.saying(act, step, words.strip())
            .leadingTo(type.orElseThrow(), Optional.empty()));
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

  private Matter<ChangeNoticeStatus> find(String number, Actor actor) {
    return desk.find(number, MatterKind.CHANGE_NOTICE, ChangeNoticeStatus.class, actor);
  }

  private List<Objection> objections(ChangeForm form, Actor actor) {
    List<Objection> wrong = new ArrayList<>(ChangeRules.objections(form, codes.known()));
    wrong.addAll(desk.evidence(form.files(), actor));
    return wrong;
  }

  private int lateDays(ChangeForm form) {
    return MatterRules.lateDays(
        clocks.after(CHANGE_NOTICE, form.changedOn().orElseThrow()), desk.today());
  }

  private ChangeNotified notified(Act act, MatterStep step, ChangeForm form, int late) {
    return new ChangeNotified(
        act, step, form.codes(), form.changedOn().orElseThrow(), late, desk.hash(form));
  }
}
