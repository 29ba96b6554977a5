package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.FAIL_RECTIFICATION;
import static org.anzheng.certification.CaseTransition.PASS_RECTIFICATION;
import static org.anzheng.certification.CaseTransition.REPORT_RECTIFICATION;

import java.util.ArrayList;
import java.util.List;
import org.anzheng.archive.Files;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 限期整改: the applicant mends what was not yet conforming, the decision maker verifies it. */
@Service
@Transactional
public class Rectifications {

  private final CaseDesk desk;
  private final Files files;
  private final FrozenJson json;

  Rectifications(CaseDesk desk, Files files, FrozenJson json) {
    this.desk = desk;
    this.files = files;
    this.json = json;
  }

  /** 提交整改. */
  public void report(String number, Rectification rectification, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(REPORT_RECTIFICATION);
    List<Objection> wrong = new ArrayList<>();
    Texts.require(wrong, "statement", rectification.statement(), Texts.PROSE);
    if (rectification.evidence().stream()
        .anyMatch(file -> files.find(file, actor.organisation()).isEmpty())) {
      wrong.add(Objection.toField("evidence", CertificationRefusal.FILE_UNKNOWN));
    }
    Refusal.ifAny(wrong);
    desk.record(
        situation.summary(),
        new RectificationReported(
            Act.of(actor, REPORT_RECTIFICATION, situation.now()),
            step,
            rectification.statement().strip(),
            rectification.evidence()),
        json.freeze(RecordKind.RECTIFICATION, rectification));
  }

  /** 整改验证通过: the case goes back to the review. */
  public void pass(String number, String opinion, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(PASS_RECTIFICATION);
    check(opinion, situation);
    desk.record(
        situation.summary(),
        new RectificationPassed(
            Act.of(actor, PASS_RECTIFICATION, situation.now()), step, opinion.strip()));
  }

  /** 整改验证未通过: the certification ends, with a written notice. */
  public void fail(String number, String opinion, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(FAIL_RECTIFICATION);
    check(opinion, situation);
    desk.record(
        situation.summary(),
        new CaseTerminated(
            Act.of(actor, FAIL_RECTIFICATION, situation.now()), step, opinion.strip()));
  }

  private static void check(String opinion, Situation situation) {
    List<Objection> wrong = new ArrayList<>(DecisionGate.missing(situation));
    Texts.require(wrong, "opinion", opinion, Texts.PROSE);
    Refusal.ifAny(wrong);
  }
}
