package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.MOVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 转机构: an open case whose body lost its approval goes on at another one. */
@Service
@Transactional
public class Transfers {

  private final CaseDesk desk;
  private final CommissionDesk commissions;
  private final CaseStarts starts;

  Transfers(CaseDesk desk, CommissionDesk commissions, CaseStarts starts) {
    this.desk = desk;
    this.commissions = commissions;
    this.starts = starts;
  }

  /**
   * 转至其他机构: application review, contract and evaluation begin again there, in a case of their own
   * on the same record chain. Returns the number of that case.
   */
  public String move(String number, Move move, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(MOVE);
    CommissionForm form = moved(situation.file().commission().form(), move);
    CommissionReading reading = commissions.read(form, actor.organisation(), situation.now());
    Refusal.ifAny(objections(situation, reading, move));
    CaseSummary before = situation.summary();
    String successor =
        starts.submit(
            new CaseStart(
                before.origin().after(before.number()).released(), Optional.of(before.chain())),
            reading,
            actor,
            situation.now());
    BodySummary body = reading.body().orElseThrow();
    desk.record(
        before,
        new CaseMoved(
            Act.of(actor, MOVE, situation.now()),
            step,
            successor,
            body.organisation(),
            body.approvalNo()));
    return successor;
  }

  @Basis({"regulation:9", "17065:4.5"})
  private static List<Objection> objections(
      Situation situation, CommissionReading reading, Move move) {
    List<Objection> found =
        new ArrayList<>(
            ApprovalCovers.objections(
                    reading.body(),
                    situation.summary().type(),
                    situation.summary().subject().category(),
                    reading.day())
                .stream()
                .map(o -> new Objection(o.reason(), Optional.of("body"), o.arguments()))
                .toList());
    if (!move.released()) {
      found.add(Objection.toField("release", CertificationRefusal.RECORDS_NOT_RELEASED));
    }
    found.addAll(CertificateFits.objections(situation));
    return found;
  }

  private static CommissionForm moved(CommissionForm form, Move move) {
    ServicePart service = form.service();
    return form.with(
        new ServicePart(
            move.body(),
            service.category(),
            service.tier(),
            service.scopeZh(),
            service.scopeEn(),
            service.sites(),
            service.certificates()));
  }
}
