package org.anzheng.certificates;

import java.time.LocalDate;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Parameters;
import org.springframework.stereotype.Component;

/** 证书期限: which clocks a fact starts and stops. */
@Component
class CertificateClocks {

  static final String EXPIRY = "certificate.expiry";
  static final String RENEWAL = "certificate.renewal-window";
  static final String SUSPENSION_END = "certificate.suspension-end";

  private static final String SUBJECT = "certificate/";

  private final Deadlines deadlines;
  private final Parameters parameters;

  CertificateClocks(Deadlines deadlines, Parameters parameters) {
    this.deadlines = deadlines;
    this.parameters = parameters;
  }

  void after(CertificateFact fact, Certificate after) {
    switch (fact) {
      case CertificateIssued issued -> startExpiry(after);
      case CertificateSuspended suspended -> startSuspensionEnd(after, suspended.until());
      case CertificateRestored restored -> meet(after, SUSPENSION_END);
      case CertificateRevoked revoked -> meetAll(after);
      case CertificateCancelled cancelled -> meetAll(after);
      case CertificateExpired expired -> meetAll(after);
      case CertificateReplaced replaced -> meetAll(after);
      case CertificateCorrected corrected -> {}
      case CertificateContinued continued -> {}
      case CertificateChanged changed -> {}
      case RevocationAnnulled annulled -> {
        startExpiry(after);
        annulled.suspendedUntil().ifPresent(until -> startSuspensionEnd(after, until));
      }
    }
  }

  /** The number in a deadline's subject. */
  static String numberOf(String subject) {
    return subject.substring(SUBJECT.length());
  }

  @Basis("certificate-measures:8")
  private void startExpiry(Certificate certificate) {
    start(certificate, EXPIRY, certificate.validTo(), "certificate-measures:8", Role.SYSTEM);
    startRenewal(certificate);
  }

  /** The holder is told when it may commission the renewal. */
  @Basis("dsc-rules:5")
  private void startRenewal(Certificate certificate) {
    LocalDate opens =
        certificate.validTo().minus(parameters.on(certificate.issuedOn()).renewalWindow());
    start(certificate, RENEWAL, opens.minusDays(1), "dsc-rules:5", Role.SYSTEM);
  }

  /**
   * When a suspension ends unmended the body must revoke: the decision maker sees the day coming.
   */
  @Basis("body-measures:21")
  private void startSuspensionEnd(Certificate certificate, LocalDate until) {
    start(certificate, SUSPENSION_END, until, "body-measures:21", Role.DECISION_MAKER);
  }

  private void start(
      Certificate certificate, String kind, LocalDate lastDay, String basis, Role awaiting) {
    deadlines.start(
        new DeadlineStart(
            subject(certificate),
            kind,
            ChinaTime.endOf(lastDay),
            basis,
            certificate.body(),
            awaiting));
  }

  private void meetAll(Certificate certificate) {
    meet(certificate, SUSPENSION_END);
    meet(certificate, RENEWAL);
    meet(certificate, EXPIRY);
  }

  private void meet(Certificate certificate, String kind) {
    deadlines.meet(subject(certificate), kind);
  }

  private static String subject(Certificate certificate) {
    return SUBJECT + certificate.reference().number();
  }
}
