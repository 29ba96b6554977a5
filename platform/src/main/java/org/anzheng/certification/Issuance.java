package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.ISSUE;

import java.time.LocalDate;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.IssueOrder;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 颁证: the certificate officer issues what was decided and signed, and nothing else. */
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

  /** What is on record goes to the certificate; what was decided goes along as its hash. */
  private static IssueOrder order(CaseFile file, String decidedHash) {
    CaseSummary summary = file.summary();
    CertificateContent onRecord = GrantedContent.of(file).orElseThrow();
    LocalDate decidedOn = ChinaTime.dateOf(file.last(CaseTransition.GRANT).orElseThrow().at());
    return new IssueOrder(
        summary.number(),
        summary.chain(),
        summary.applicant(),
        summary.body(),
        onRecord,
        decidedOn,
        decidedHash);
  }
}
