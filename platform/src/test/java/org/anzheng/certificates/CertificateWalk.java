package org.anzheng.certificates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;

/** One certificate led through acts at random, by people at random, on days at random. */
final class CertificateWalk {

  private static final List<Role> ROLES =
      List.of(
          Role.DECISION_MAKER,
          Role.DECISION_MAKER,
          Role.DECISION_MAKER,
          Role.CERTIFICATE_OFFICER,
          Role.SYSTEM,
          Role.REVIEWER,
          Role.APPLICANT);

  private final Random random;
  private final List<CertificateFact> facts = new ArrayList<>();
  private final List<Certificate> states = new ArrayList<>();
  private Instant now = Instant.parse("2025-01-02T01:00:00Z");

  CertificateWalk(long seed) {
    random = new Random(seed);
    states.add(GivenCertificate.in(CertificateStatus.VALID));
  }

  /** Tries this many acts; those refused leave everything as it was. */
  CertificateWalk steps(int count) {
    for (int i = 0; i < count; i++) {
      now = now.plus(Duration.ofHours(random.nextInt(24 * 240)));
      tried()
          .ifPresent(fact -> {
            facts.add(fact);
            states.add(CertificateAfter.of(states.getLast(), fact));
          });
    }
    return this;
  }

  List<CertificateFact> facts() {
    return facts;
  }

  /** The state before the first act, and after each. */
  List<Certificate> states() {
    return states;
  }

  private Optional<CertificateFact> tried() {
    try {
      return Optional.of(act(states.getLast()));
    } catch (Refusal refused) {
      return Optional.empty();
    }
  }

  private CertificateFact act(Certificate c) {
    Actor actor = GivenCertificate.actor(ROLES.get(random.nextInt(ROLES.size())));
    DecisionDates dates = dates();
    Ground ground = GivenCertificate.ground();
    return switch (random.nextInt(8)) {
      case 0, 1 ->
          c.suspend(
              suspension(dates),
              GivenCertificate.REASON,
              GivenCertificate.TERMS,
              GivenCertificate.CALENDAR,
              actor,
              now);
      case 2, 3 -> c.restore(new RestorationOrder("整改已验证", List.of(), dates), actor, now);
      case 4 ->
          c.revoke(
              new RevocationOrder(ground, dates, day(-9, 0)),
              GivenCertificate.REASON,
              GivenCertificate.TERMS,
              GivenCertificate.CALENDAR,
              actor,
              now);
      case 5 -> c.cancel(new CancellationOrder(ground, dates), GivenCertificate.REASON, actor, now);
      case 6 -> c.expire(GivenCertificate.actor(Role.SYSTEM), now);
      default ->
          c.annulRevocation(
              new AnnulmentOrder("示例决定", "撤销依据不成立", dates),
              GivenCertificate.TERMS.surveillance(),
              GivenCertificate.CALENDAR,
              actor,
              now);
    };
  }

  private SuspensionOrder suspension(DecisionDates dates) {
    return new SuspensionOrder(
        GivenCertificate.ground(), dates, day(-9, 0), day(-30, 250), List.of("提交整改报告"), "示例联系人");
  }

  private DecisionDates dates() {
    return new DecisionDates(day(-3, 1), day(-3, 1));
  }

  private LocalDate day(int earliest, int latest) {
    return ChinaTime.dateOf(now).plusDays(earliest + random.nextInt(latest - earliest + 1));
  }
}
