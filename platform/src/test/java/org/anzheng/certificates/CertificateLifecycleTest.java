package org.anzheng.certificates;

import static org.anzheng.certificates.GivenCertificate.CALENDAR;
import static org.anzheng.certificates.GivenCertificate.NOW;
import static org.anzheng.certificates.GivenCertificate.REASON;
import static org.anzheng.certificates.GivenCertificate.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state, transition and role, read off the enum. */
class CertificateLifecycleTest {

  private static final Instant AFTER_THE_END = Instant.parse("2027-12-31T16:00:00Z");

  static Stream<Arguments> everything() {
    return Arrays.stream(CertificateTransition.values())
        .filter(t -> !t.from().isEmpty())
        .flatMap(t ->
            Arrays.stream(CertificateStatus.values())
                .flatMap(s -> Arrays.stream(Role.values()).map(r -> Arguments.of(t, s, r))));
  }

  @ParameterizedTest
  @MethodSource("everything")
  void a_certificate_changes_exactly_as_the_enum_says(
      CertificateTransition transition, CertificateStatus status, Role role) {
    Actor actor = GivenCertificate.actor(role);
    Certificate certificate = before(transition, status);

    if (transition.isOpenTo(actor, status)) {
      CertificateFact fact = decide(transition, certificate, actor);
      assertThat(fact.change().from()).contains(status);
      assertThat(fact.change().to()).isEqualTo(transition.keepsStatus() ? status : transition.to());
      assertThat(fact.act().role()).isEqualTo(role);
      assertThat(CertificateAfter.of(certificate, fact).status()).isEqualTo(fact.change().to());
    } else {
      KernelRefusal reason =
          transition.by().contains(role)
              ? KernelRefusal.NOT_IN_THIS_STATE
              : KernelRefusal.NOT_YOUR_DUTY;
      assertThatThrownBy(() -> decide(transition, certificate, actor))
          .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.reason()).isEqualTo(reason));
    }
  }

  @Test
  void sod_14_regulators_order_and_the_body_acts() {
    for (CertificateTransition transition : CertificateTransition.values()) {
      assertThat(transition.by())
          .as(transition.name())
          .allMatch(
              role -> role == Role.SYSTEM || role.organisationType() == OrganisationType.BODY);
    }
  }

  /** Which of the two annulments applies is a matter of what went before. */
  private static Certificate before(CertificateTransition transition, CertificateStatus status) {
    Certificate certificate = GivenCertificate.in(status);
    if (transition != CertificateTransition.ANNUL_REVOCATION_WHILE_SUSPENDED) {
      return certificate;
    }
    Certificate suspended = GivenCertificate.in(CertificateStatus.SUSPENDED);
    CertificateFact revoked =
        decide(
            CertificateTransition.REVOKE, suspended, GivenCertificate.actor(Role.DECISION_MAKER));
    return status == CertificateStatus.REVOKED
        ? CertificateAfter.of(suspended, revoked)
        : certificate;
  }

  private static CertificateFact decide(
      CertificateTransition transition, Certificate c, Actor actor) {
    return switch (transition) {
      case SUSPEND -> c.suspend(GivenCertificate.suspension(), REASON, TERMS, CALENDAR, actor, NOW);
      case RESTORE -> c.restore(GivenCertificate.restoration(), actor, NOW);
      case REVOKE -> c.revoke(GivenCertificate.revocation(), REASON, TERMS, CALENDAR, actor, NOW);
      case CANCEL -> c.cancel(GivenCertificate.cancellation(), REASON, actor, NOW);
      case EXPIRE -> c.expire(actor, AFTER_THE_END);
      case CORRECT -> c.correct(GivenCertificate.correction(), GivenCertificate.SIGNER, actor, NOW);
      case SUSPEND_OVERDUE ->
          new LapsedCertificate(c)
              .suspend(GivenCertificate.overdue(), REASON, actor, AFTER_THE_END);
      case RESTORE_KEPT ->
          new LapsedCertificate(c).restore("监督已保持", GivenCertificate.TODAY, actor, NOW);
      case REVOKE_UNRESTORED ->
          new LapsedCertificate(c)
              .revoke(GivenCertificate.unrestored(), REASON, actor, AFTER_THE_END);
      case CONTINUE ->
          c.keep(GivenCertificate.continuation(), TERMS.surveillance(), CALENDAR, actor, NOW);
      case CHANGE ->
          c.change(GivenCertificate.change(), REASON, GivenCertificate.SIGNER, actor, NOW);
      case REPLACE ->
          c.replace(
              GivenCertificate.successor(actor),
              REASON,
              DecisionDates.on(GivenCertificate.TODAY),
              actor);
      case ANNUL_REVOCATION, ANNUL_REVOCATION_WHILE_SUSPENDED ->
          c.annulRevocation(
              GivenCertificate.annulment(), TERMS.surveillance(), CALENDAR, actor, NOW);
      case REPORT_SUSPENSION,
          REPORT_RESTORATION,
          REPORT_REVOCATION,
          REPORT_CANCELLATION,
          REPORT_AMENDMENT ->
          ReportedDecisions.change(
              c,
              GivenCertificate.reported(transition),
              Optional.of(REASON),
              TERMS.surveillance(),
              CALENDAR,
              actor,
              NOW);
      case ISSUE, REPORT -> throw new IllegalArgumentException("issue begins the lifecycle");
    };
  }
}
