package org.anzheng.certificates;

import java.time.LocalDate;
import java.util.List;
import org.anzheng.deadlines.DeadlineStart;
import org.anzheng.deadlines.Deadlines;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.ParameterUnit;
import org.springframework.stereotype.Component;

/** 证书期限: which clocks a fact starts and stops. */
@Component
class CertificateClocks {

  static final String EXPIRY = "certificate.expiry";
  static final String RENEWAL = "certificate.renewal-window";
  static final String SURVEILLANCE = "certificate.surveillance";
  static final String SUSPENSION_DECISION = "certificate.suspension-decision";
  static final String SUSPENSION_END = "certificate.suspension-end";
  static final String REVOCATION = "certificate.revocation";

  private static final List<String> ALL =
      List.of(EXPIRY, RENEWAL, SURVEILLANCE, SUSPENSION_DECISION, SUSPENSION_END, REVOCATION);

  private static final String SUBJECT = "certificate/";

  private final Deadlines deadlines;
  private final CertificateTermsOnDay terms;

  CertificateClocks(Deadlines deadlines, CertificateTermsOnDay terms) {
    this.deadlines = deadlines;
    this.terms = terms;
  }

  void after(CertificateFact fact, Certificate after) {
    switch (fact) {
      case CertificateIssued issued -> startAll(after, terms.at(fact.act().at()));
      case CertificateReported reported -> startExpiry(after);
      case ReportAmended amended -> {}
      case CertificateSuspended suspended -> {
        meet(after, SUSPENSION_DECISION);
        if (after.reportedAs().isEmpty()) {
          startSuspensionEnd(after, suspended.until());
        }
      }
      case CertificateRestored restored -> {
        meet(after, SUSPENSION_END);
        meet(after, REVOCATION);
      }
      case CertificateRevoked revoked -> meetAll(after);
      case CertificateCancelled cancelled -> meetAll(after);
      case CertificateExpired expired -> meetAll(after);
      case CertificateReplaced replaced -> meetAll(after);
      case CertificateCorrected corrected -> {}
      case CertificateContinued kept -> {
        meet(after, SUSPENSION_DECISION);
        startSurveillance(after, kept.surveillanceDue());
      }
      case CertificateChanged changed -> {}
      case RevocationAnnulled annulled -> {
        startAll(after, terms.at(fact.act().at()));
        annulled.suspendedUntil().ifPresent(until -> startSuspensionEnd(after, until));
      }
    }
  }

  /** The clocks that run from the issue to the end. */
  void startAll(Certificate certificate, CertificateTerms valid) {
    startExpiry(certificate);
    startRenewal(certificate, valid);
    certificate.surveillanceDue().ifPresent(due -> startSurveillance(certificate, due));
  }

  /** By the last day the body has to have decided that the certificate may stand. */
  @Basis({"qms-rules:5", "17065:7.9"})
  void startSurveillance(Certificate certificate, LocalDate due) {
    if (!SurveillanceRules.isNeeded(due, certificate.validTo())) {
      meet(certificate, SURVEILLANCE);
      return;
    }
    LocalDate countedFrom = certificate.continuedOn().orElse(certificate.issuedOn());
    SurveillanceTerms valid = terms.on(countedFrom).surveillance();
    var parameter = certificate.continuedOn().isPresent() ? valid.gap() : valid.first();
    deadlines.start(
        start(certificate, SURVEILLANCE, due, parameter.basis(), Role.SCHEME_MANAGER)
            .concerning(certificate.holder())
            .inWorkingDays(parameter.unit() == ParameterUnit.WORKING_DAYS));
  }

  /** A confirmed nonconformity leaves the decision maker few days to suspend. */
  @Basis("body-measures:21")
  void startSuspensionDecision(Certificate certificate, LocalDate lastDay) {
    startForDecisionMaker(certificate, SUSPENSION_DECISION, lastDay);
  }

  /** The decision maker's last days after the end of a suspension. */
  @Basis("body-measures:21")
  void startRevocation(Certificate certificate, LocalDate lastDay) {
    startForDecisionMaker(certificate, REVOCATION, lastDay);
  }

  /** The number in a deadline's subject. */
  static String numberOf(String subject) {
    return subject.substring(subject.indexOf('/') + 1);
  }

  static String subject(Certificate certificate) {
    return subject(certificate.reference().number());
  }

  static String subject(String number) {
    return SUBJECT + number;
  }

  /** It is the holder who lets it expire. */
  void startExpiry(Certificate certificate) {
    startExpiries(List.of(certificate));
  }

  void startExpiries(List<Certificate> certificates) {
    deadlines.startAll(certificates.stream().map(CertificateClocks::expiry).toList());
  }

  @Basis("certificate-measures:8")
  private static DeadlineStart expiry(Certificate certificate) {
    return new DeadlineStart(
            subject(certificate),
            EXPIRY,
            ChinaTime.endOf(certificate.validTo()),
            "certificate-measures:8",
            certificate.holder(),
            Role.APPLICANT)
        .concerning(certificate.body());
  }

  /** Passes at the first moment at which the renewal can be commissioned. */
  @Basis("dsc-rules:5")
  private void startRenewal(Certificate certificate, CertificateTerms valid) {
    LocalDate before = certificate.validTo().minus(valid.renewalWindow()).minusDays(1);
    deadlines.start(
        start(certificate, RENEWAL, before, "dsc-rules:5", Role.SYSTEM)
            .concerning(certificate.holder()));
  }

  /**
   * When a suspension ends unmended the certificate is revoked: the decision maker sees the day
   * coming.
   */
  @Basis("body-measures:21")
  private void startSuspensionEnd(Certificate certificate, LocalDate until) {
    startForDecisionMaker(certificate, SUSPENSION_END, until);
  }

  private void startForDecisionMaker(Certificate certificate, String kind, LocalDate lastDay) {
    deadlines.start(
        start(certificate, kind, lastDay, "body-measures:21", Role.DECISION_MAKER)
            .concerning(certificate.holder()));
  }

  private static DeadlineStart start(
      Certificate certificate, String kind, LocalDate lastDay, String basis, Role awaiting) {
    return new DeadlineStart(
        subject(certificate), kind, ChinaTime.endOf(lastDay), basis, certificate.body(), awaiting);
  }

  private void meetAll(Certificate certificate) {
    ALL.forEach(kind -> meet(certificate, kind));
  }

  private void meet(Certificate certificate, String kind) {
    deadlines.meet(subject(certificate), kind);
  }
}
