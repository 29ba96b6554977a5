package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.OPEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 机构启动的案件: surveillance and special evaluations of the body's own certificates. */
@Service
@Transactional
public class CertificateCases {

  private final FollowUps followUps;
  private final CommissionDesk commissions;
  private final CaseStarts starts;
  private final ManDayTables tables;
  private final CaseDesk desk;

  CertificateCases(
      FollowUps followUps,
      CommissionDesk commissions,
      CaseStarts starts,
      ManDayTables tables,
      CaseDesk desk) {
    this.followUps = followUps;
    this.commissions = commissions;
    this.starts = starts;
    this.tables = tables;
    this.desk = desk;
  }

  /** 启动监督或特殊审核; returns the number of the case. */
  public String open(CaseType type, String certificate, Opening opening, Actor actor) {
    OPEN.roleOf(actor);
    if (type.isCommissioned()) {
      throw new Refusal(CertificationRefusal.NOT_IN_THIS_TYPE, OPEN, type);
    }
    Instant now = desk.now();
    CaseOrigin origin = CaseOrigin.about(type, Optional.of(certificate));
    followUps.lock(certificate);
    FollowUp followUp = followUps.of(origin, actor.organisation(), now);
    CertificateSummary own =
        followUp
            .certificate()
            .filter(c -> c.body().equals(actor.organisation()))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    CommissionReading reading = commissions.read(followUps.known(type, own), own.holder(), now);
    List<Objection> wrong = new ArrayList<>(FollowUpRules.toBegin(followUp));
    wrong.addAll(
        ApprovalCovers.objections(reading.body(), type, own.content().category(), reading.day()));
    ManDayYardstick yardstick = tables.yardstick(type, reading.form(), reading.day());
    wrong.addAll(complete(opening, yardstick));
    Refusal.ifAny(wrong);
    return starts.open(
        new CaseStart(origin, Optional.of(own.chain())),
        reading,
        own.holder(),
        opening.by(yardstick),
        actor);
  }

  @Basis({"17065:7.9", "regulation:21"})
  private static List<Objection> complete(Opening opening, ManDayYardstick yardstick) {
    List<Objection> found = new ArrayList<>();
    Texts.require(found, "reason", opening.reason(), Texts.PROSE);
    if (opening.manDays().signum() <= 0) {
      found.add(Objection.toField("manDays", CertificationRefusal.MAN_DAYS_NOT_POSITIVE));
    } else {
      found.addAll(ManDayRules.opening(opening.manDays(), yardstick));
    }
    return found;
  }
}
