package org.anzheng.given;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.supervision.allegations.AllegationForm;
import org.anzheng.supervision.allegations.AllegationHandling;
import org.anzheng.supervision.allegations.AllegationReceipt;
import org.anzheng.supervision.allegations.AllegationTopic;
import org.anzheng.supervision.allegations.PublicAllegations;
import org.anzheng.supervision.offices.Subject;
import org.anzheng.supervision.offices.SubjectKind;
import org.anzheng.supervision.referrals.ReferralForm;
import org.anzheng.supervision.referrals.Referrals;
import org.anzheng.supervision.referrals.ReferredKind;
import org.anzheng.supervision.services.ServiceFindingKind;
import org.anzheng.supervision.services.ServiceForm;
import org.anzheng.supervision.services.ServiceSupervision;
import org.anzheng.supervision.signals.RiskRule;
import org.anzheng.supervision.signals.Sighting;
import org.anzheng.supervision.signals.Signal;
import org.anzheng.supervision.signals.SignalDesk;
import org.anzheng.supervision.signals.SignalFilter;
import org.anzheng.supervision.signals.SignalSearch;
import org.springframework.stereotype.Component;

/** Signals, reports of the public, referrals and findings. */
@Component
public class GivenSignals {

  /** Who reports here; must never be seen. */
  public static final String REPORTER = "示例吹哨人赵钱孙";

  /** How that person is reached; must never be seen. */
  public static final String CONTACT = "whistle-13800000000@example.org";

  private static final AtomicInteger ADDRESS = new AtomicInteger();

  private final SignalDesk desk;
  private final SignalSearch signals;
  private final PublicAllegations allegations;
  private final AllegationHandling handling;
  private final Referrals referrals;
  private final ServiceSupervision services;
  private final GivenParties parties;
  private final Clock clock;

  GivenSignals(
      SignalDesk desk,
      SignalSearch signals,
      PublicAllegations allegations,
      AllegationHandling handling,
      Referrals referrals,
      ServiceSupervision services,
      GivenParties parties,
      Clock clock) {
    this.desk = desk;
    this.signals = signals;
    this.allegations = allegations;
    this.handling = handling;
    this.referrals = referrals;
    this.services = services;
    this.parties = parties;
    this.clock = clock;
  }

  /** An address that has sent nothing yet. */
  public static String address() {
    return "198.51.100." + ADDRESS.incrementAndGet();
  }

  /** A signal about a body. */
  public String signal(String approvalNo) {
    Subject body = new Subject(SubjectKind.BODY, approvalNo);
    String key = UUID.randomUUID().toString();
    desk.raise(List.of(Sighting.of(RiskRule.LATE_REPORT, body, key, 40, 30)), clock.instant());
    return signals
        .list(
            SignalFilter.ALL.about(approvalNo, "", Optional.empty()),
            parties.regulator(Role.MARKET_REGULATOR))
        .stream()
        .filter(signal -> signal.key().equals(key))
        .map(Signal::number)
        .findFirst()
        .orElseThrow();
  }

  /** A report about a body, by somebody who gave a name. */
  public AllegationReceipt allegation(String approvalNo, UUID... files) {
    return allegations.report(
        new AllegationForm(
            Optional.of(AllegationTopic.STEPS_OMITTED),
            approvalNo,
            "示例：审核组没有到现场。",
            REPORTER,
            CONTACT,
            Arrays.asList(files)),
        address());
  }

  /** A file that came with a report. */
  public UUID file() {
    return allegations.file(
        GivenFiles.pdfStream("report " + UUID.randomUUID()),
        "示例.pdf",
        "application/pdf",
        address());
  }

  /** Gives a report to an office, or to the national department. */
  public void assign(String number, Optional<UUID> office) {
    handling.assign(number, office, parties.regulator(Role.ALLEGATION_HANDLER));
  }

  /** A referral about a body from the national market regulator. */
  public String referral(String approvalNo, Optional<UUID> office, UUID... files) {
    return referrals.send(
        form(Department.MARKET_REGULATION, office, approvalNo, files),
        parties.regulator(Role.PUBLIC_SECURITY_REGULATOR));
  }

  /** A referral about a body. */
  public static ReferralForm form(
      Department department, Optional<UUID> office, String approvalNo, UUID... files) {
    return new ReferralForm(
        department,
        office,
        ReferredKind.BODY,
        approvalNo,
        "示例：办案中发现该机构的证书被买卖。",
        "示例：请依职责查处并告知结果。",
        Optional.empty(),
        List.of(files));
  }

  /** What a department recorded about a certificate. */
  public String finding(String certificate) {
    return services.record(found(certificate), parties.regulator(Role.INDUSTRY_REGULATOR));
  }

  /** Such a record. */
  public ServiceForm found(String certificate) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    return new ServiceForm(
        ServiceFindingKind.INCIDENT, certificate, today.minusDays(1), "示例：服务期间客户网络中断。");
  }
}
