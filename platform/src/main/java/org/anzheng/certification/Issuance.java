package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.AMEND;
import static org.anzheng.certification.CaseTransition.ISSUE;
import static org.anzheng.certification.CaseTransition.KEEP;

import java.time.LocalDate;
import java.util.Optional;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.ChangeOrder;
import org.anzheng.certificates.ContinuationOrder;
import org.anzheng.certificates.IssueOrder;
import org.anzheng.certificates.Replacement;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 颁证与落实: the certificate officer carries out what was decided and signed, and nothing else. */
@Service
@Transactional
public class Issuance {

  private final CaseDesk desk;
  private final Certificates certificates;

  Issuance(CaseDesk desk, Certificates certificates) {
    this.desk = desk;
    this.certificates = certificates;
  }

  /** Issues the certificate, and returns its number. */
  public String issue(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(ISSUE);
    Refusal.ifAny(IssueGate.missing(situation));
    CaseFile file = situation.file();
    String decided = file.granted().orElseThrow().hash();
    String certificate = certificates.issue(order(file, decided), actor);
    desk.record(
        situation.summary(),
        new CaseIssued(Act.of(actor, ISSUE, situation.now()), step, certificate, decided));
    return certificate;
  }

  /** 落实保持决定: the certificate stands as it is; the next surveillance is counted from here. */
  public void keep(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(KEEP);
    Refusal.ifAny(IssueGate.missing(situation));
    CaseFile file = situation.file();
    String certificate = situation.summary().origin().certificate().orElseThrow();
    certificates.keep(
        certificate,
        new ContinuationOrder(number, file.type().activityCode(), decidedOn(file)),
        actor);
    desk.record(
        situation.summary(), new CaseKept(Act.of(actor, KEEP, situation.now()), step, certificate));
  }

  /** 落实变更决定: a new version of the same certificate. */
  public void amend(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(AMEND);
    Refusal.ifAny(IssueGate.missing(situation));
    CaseFile file = situation.file();
    CertificateSummary before = situation.certificate().orElseThrow();
    CertificateContent after = GrantedContent.of(file).orElseThrow();
    String decided = file.granted().orElseThrow().hash();
    String code = ChangeCode.of(file.type(), before.content(), after);
    certificates.change(
        before.number(), new ChangeOrder(number, after, decided, code, decidedOn(file)), actor);
    desk.record(
        situation.summary(),
        new CaseAmended(
            Act.of(actor, AMEND, situation.now()), step, before.number(), code, decided));
  }

  /** What is on record goes to the certificate; what was decided goes along as its hash. */
  private static IssueOrder order(CaseFile file, String decidedHash) {
    CaseSummary summary = file.summary();
    CertificateContent onRecord = GrantedContent.of(file).orElseThrow();
    return new IssueOrder(
        summary.number(),
        summary.chain(),
        summary.applicant(),
        summary.body(),
        onRecord,
        decidedOn(file),
        decidedHash,
        file.background().certificate().map(old -> replacement(summary.type(), old)));
  }

  /** A transfer keeps the expiry; a renewal begins a new validity. */
  @Basis({"reporting-norm:4", "dsc-rules:5"})
  private static Replacement replacement(CaseType type, CertificateSummary old) {
    return new Replacement(
        old.number(),
        ChangeCode.reissue(type),
        type == CaseType.TRANSFER ? Optional.of(old.validTo()) : Optional.empty());
  }

  private static LocalDate decidedOn(CaseFile file) {
    return ChinaTime.dateOf(file.last(CaseTransition.GRANT).orElseThrow().at());
  }
}
