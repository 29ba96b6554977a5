package org.anzheng.certificates;

import static org.anzheng.certificates.GivenCertificate.CALENDAR;
import static org.anzheng.certificates.GivenCertificate.NOW;
import static org.anzheng.certificates.GivenCertificate.REASON;
import static org.anzheng.certificates.GivenCertificate.TERMS;
import static org.anzheng.certificates.GivenCertificate.TODAY;
import static org.anzheng.certificates.GivenCertificate.VALID_TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Reason;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.junit.jupiter.api.Test;

class CertificateRulesTest {

  private final Certificate valid = GivenCertificate.in(CertificateStatus.VALID);
  private final Actor decider = GivenCertificate.actor(Role.DECISION_MAKER);

  @Test
  void a_suspension_lasts_at_most_what_the_rules_allow() {
    LocalDate lastDay = TODAY.plus(TERMS.suspensionMaximum());

    assertThat(reasons(until(lastDay))).isEmpty();
    assertThat(reasons(until(lastDay.plusDays(1))))
        .containsExactly(CertificateRefusal.SUSPENSION_TOO_LONG);
    assertThat(reasons(until(TODAY.minusDays(1))))
        .containsExactly(CertificateRefusal.SUSPENSION_ENDS_BEFORE_START);
  }

  @Test
  void everything_wrong_with_a_suspension_is_said_at_once() {
    SuspensionOrder order =
        new SuspensionOrder(
            new Ground("0116", " ", List.of()),
            new DecisionDates(TODAY.plusDays(1), TODAY),
            TODAY.plusDays(2),
            TODAY.plusYears(2),
            List.of(),
            "");

    assertThat(reasons(order))
        .containsExactlyInAnyOrder(
            CertificateRefusal.FACTS_MISSING,
            CertificateRefusal.DECIDED_IN_FUTURE,
            CertificateRefusal.EFFECTIVE_BEFORE_DECISION,
            CertificateRefusal.CONFIRMED_AFTER_DECISION,
            CertificateRefusal.SUSPENSION_TOO_LONG,
            CertificateRefusal.RESTORATION_ACTIONS_MISSING,
            CertificateRefusal.CONTACT_MISSING);
  }

  @Test
  void a_suspension_decided_too_long_after_confirmation_is_marked_late_but_stands() {
    assertThat(suspendConfirmedOn(TODAY.minusDays(5)).late()).isFalse();
    assertThat(suspendConfirmedOn(TODAY.minusDays(6)).late()).isTrue();
  }

  @Test
  void a_revocation_is_late_after_five_working_days() {
    assertThat(revokeVerifiedOn(LocalDate.of(2026, 3, 3)).late()).isFalse();
    assertThat(revokeVerifiedOn(LocalDate.of(2026, 3, 2)).late()).isTrue();
  }

  @Test
  void nothing_takes_effect_before_the_event_before_it() {
    DecisionDates early = DecisionDates.on(GivenCertificate.ISSUED.minusDays(1));

    assertThatThrownBy(() ->
            valid.cancel(
                new CancellationOrder(GivenCertificate.ground(), early), REASON, decider, NOW))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(CertificateRefusal.EFFECTIVE_BEFORE_LAST_EVENT));
  }

  @Test
  void a_certificate_lives_through_its_last_day_and_ends_at_midnight_in_china() {
    Instant midnight = ChinaTime.endOf(VALID_TO);
    Actor system = Actor.system();

    assertThatThrownBy(() -> valid.expire(system, midnight.minusNanos(1)))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(CertificateRefusal.NOT_YET_EXPIRED));
    CertificateExpired late = valid.expire(system, midnight.plusSeconds(3600));
    assertThat(late.change().times().effective()).isEqualTo(midnight);
  }

  @Test
  void an_annulment_while_suspended_restores_the_end_of_the_suspension_too() {
    Certificate suspended = GivenCertificate.in(CertificateStatus.SUSPENDED);
    Certificate revoked =
        CertificateAfter.of(
            suspended,
            suspended.revoke(GivenCertificate.revocation(), REASON, TERMS, CALENDAR, decider, NOW));

    RevocationAnnulled annulled =
        revoked.annulRevocation(
            GivenCertificate.annulment(), TERMS.surveillance(), CALENDAR, decider, NOW);

    assertThat(annulled.change().to()).isEqualTo(CertificateStatus.SUSPENDED);
    assertThat(CertificateAfter.of(revoked, annulled).suspendedUntil())
        .isEqualTo(suspended.suspendedUntil());
  }

  @Test
  void a_correction_never_changes_what_was_certified() {
    CertificateContent c = GivenCertificate.CONTENT;
    CertificateContent other =
        new CertificateContent(
            c.holderName(),
            "",
            "91110108MA01ABCD5X",
            c.holderAddress(),
            "OM",
            "ENHANCED",
            "R2",
            c.scopeZh(),
            "",
            List.of("GB/T 1"),
            c.sites());

    List<Objection> found =
        CorrectionRules.objections(
            valid, new CorrectionOrder(other, "x", DecisionDates.on(TODAY)), NOW);

    assertThat(found.stream().flatMap(o -> o.field().stream()))
        .containsExactly("holderUscc", "category", "tier", "ruleVersion", "standards");
  }

  @Test
  void a_sole_traders_code_stays_out_of_the_log() {
    CertificateReference trader =
        new CertificateReference("n", "c", "i", "92110108MA01ABCD58", 1, "h");

    assertThat(trader.publicUscc()).isEmpty();
    assertThat(valid.reference().publicUscc()).isPresent();
  }

  private CertificateSuspended suspendConfirmedOn(LocalDate day) {
    SuspensionOrder o = GivenCertificate.suspension();
    SuspensionOrder order =
        new SuspensionOrder(
            o.ground(), o.dates(), day, o.until(), o.restorationActions(), o.contact());
    return valid.suspend(order, REASON, TERMS, CALENDAR, decider, NOW);
  }

  private CertificateRevoked revokeVerifiedOn(LocalDate day) {
    RevocationOrder order =
        new RevocationOrder(GivenCertificate.ground(), DecisionDates.on(TODAY), day);
    return valid.revoke(order, REASON, TERMS, CALENDAR, decider, NOW);
  }

  private static SuspensionOrder until(LocalDate until) {
    SuspensionOrder o = GivenCertificate.suspension();
    return new SuspensionOrder(
        o.ground(), o.dates(), o.confirmedOn(), until, o.restorationActions(), o.contact());
  }

  private List<Reason> reasons(SuspensionOrder order) {
    return SuspensionRules.objections(valid, order, TERMS, NOW).stream()
        .map(Objection::reason)
        .toList();
  }
}
