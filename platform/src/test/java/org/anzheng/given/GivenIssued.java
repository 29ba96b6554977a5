package org.anzheng.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.BusinessClock;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.Certificates;
import org.anzheng.certificates.DecisionDates;
import org.anzheng.certificates.Ground;
import org.anzheng.certificates.IssueOrder;
import org.anzheng.certificates.RestorationOrder;
import org.anzheng.certificates.RevocationOrder;
import org.anzheng.certificates.SuspensionOrder;
import org.anzheng.given.GivenBodies.GivenBody;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.register.CertificateEntry;
import org.anzheng.register.PublicRegister;
import org.springframework.stereotype.Component;

/** Issued certificates with a history, on any past day, made through the front doors. */
@Component
public class GivenIssued {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final Certificates certificates;
  private final GivenParties parties;
  private final GivenBodies bodies;
  private final PublicRegister register;
  private final BusinessClock clock;

  GivenIssued(
      Certificates certificates,
      GivenParties parties,
      GivenBodies bodies,
      PublicRegister register,
      BusinessClock clock) {
    this.certificates = certificates;
    this.parties = parties;
    this.bodies = bodies;
    this.register = register;
    this.clock = clock;
  }

  /** A certificate and the body that issued it. */
  public record Issued(String number, GivenBody body) {}

  /** A certificate issued on a day by a new body, already in the public register. */
  public Issued on(LocalDate day, String holderName) {
    Issued issued = at(day, () -> issue(day, holderName));
    await(issued.number(), CertificateStatus.VALID);
    return issued;
  }

  private Issued issue(LocalDate day, String holderName) {
    GivenBody body = bodies.approved("TA");
    Actor holder = parties.applicant();
    CertificateContent content = content(holderName);
    String caseNumber = "WT-2000-%06d".formatted(COUNT.incrementAndGet());
    String number =
        certificates.issue(
            new IssueOrder(
                caseNumber,
                "case/" + caseNumber,
                holder.organisation(),
                body.organisation(),
                content,
                day,
                content.hash()),
            body.as(Role.CERTIFICATE_OFFICER));
    return new Issued(number, body);
  }

  /** Suspends it on a day. */
  public void suspend(Issued issued, LocalDate day, LocalDate until) {
    SuspensionOrder order =
        new SuspensionOrder(
            ground(), DecisionDates.on(day), day, until, List.of("提交整改报告"), "示例联系人");
    at(day, () -> certificates.suspend(issued.number(), order, decisionMaker(issued)));
  }

  /** Restores it on a day. */
  public void restore(Issued issued, LocalDate day) {
    RestorationOrder order = new RestorationOrder("整改已验证", List.of(), DecisionDates.on(day));
    at(day, () -> certificates.restore(issued.number(), order, decisionMaker(issued)));
  }

  /** Revokes it on a day. */
  public void revoke(Issued issued, LocalDate day) {
    RevocationOrder order = new RevocationOrder(ground(), DecisionDates.on(day), day);
    at(day, () -> certificates.revoke(issued.number(), order, decisionMaker(issued)));
  }

  /** Waits until the public register shows a status. */
  public void await(String number, CertificateStatus status) {
    awaitFor(
        () -> assertThat(register.find(number)).map(CertificateEntry::status).contains(status));
  }

  private static void awaitFor(org.awaitility.core.ThrowingRunnable shown) {
    org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(30)).untilAsserted(shown);
  }

  private static Actor decisionMaker(Issued issued) {
    return issued.body().as(Role.DECISION_MAKER);
  }

  private static Ground ground() {
    return new Ground("0111", "示例事实", List.of());
  }

  private void at(LocalDate day, Runnable act) {
    at(
        day,
        () -> {
          act.run();
          return day;
        });
  }

  private <T> T at(LocalDate day, java.util.function.Supplier<T> act) {
    Instant morning = day.atTime(MORNING).atZone(ChinaTime.ZONE).toInstant();
    clock.holdAt(morning);
    try {
      return act.get();
    } finally {
      clock.release();
    }
  }

  /** What such a certificate says. */
  public static CertificateContent content(String holderName) {
    return new CertificateContent(
        holderName,
        "Example Holder",
        GivenUscc.next().value(),
        "示例市示例路1号",
        "TA",
        "GENERAL",
        "CSSC-R01:2023",
        "网络安全风险评估服务",
        "Cybersecurity risk assessment",
        List.of("GB/T 32914-2023"),
        List.of("示例市示例路1号"));
  }
}
