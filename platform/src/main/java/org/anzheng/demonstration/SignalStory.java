package org.anzheng.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateStatus;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Accounts;
import org.anzheng.parties.Department;
import org.anzheng.parties.Office;
import org.anzheng.parties.OfficeDirectory;
import org.anzheng.parties.Organisations;
import org.anzheng.supervision.allegations.AllegationForm;
import org.anzheng.supervision.allegations.AllegationHandling;
import org.anzheng.supervision.allegations.AllegationTopic;
import org.anzheng.supervision.allegations.PublicAllegations;
import org.anzheng.supervision.referrals.ReferralForm;
import org.anzheng.supervision.referrals.Referrals;
import org.anzheng.supervision.referrals.ReferredKind;
import org.anzheng.supervision.services.ServiceFindingKind;
import org.anzheng.supervision.services.ServiceForm;
import org.anzheng.supervision.services.ServiceSupervision;
import org.anzheng.supervision.signals.Signals;
import org.springframework.stereotype.Component;

/**
 * What supervision has to do: signals that the rules raise by themselves, two reports of the
 * public, a referral with its outcome, and an incident that a body followed up.
 */
@Component
class SignalStory {

  private static final String ADDRESS = "192.0.2.1";

  private final Signals signals;
  private final PublicAllegations allegations;
  private final AllegationHandling handling;
  private final Referrals referrals;
  private final ServiceSupervision services;
  private final OfficeDirectory offices;
  private final Organisations organisations;
  private final Accounts accounts;
  private final CertificateSearch certificates;
  private final DemoAccounts people;
  private final Clock clock;

  SignalStory(
      Signals signals,
      PublicAllegations allegations,
      AllegationHandling handling,
      Referrals referrals,
      ServiceSupervision services,
      OfficeDirectory offices,
      Organisations organisations,
      Accounts accounts,
      CertificateSearch certificates,
      DemoAccounts people,
      Clock clock) {
    this.signals = signals;
    this.allegations = allegations;
    this.handling = handling;
    this.referrals = referrals;
    this.services = services;
    this.offices = offices;
    this.organisations = organisations;
    this.accounts = accounts;
    this.certificates = certificates;
    this.people = people;
    this.clock = clock;
  }

  void write(DemoWorld.Cast cast) {
    Actor market = cast.marketRegulator();
    Actor handler = official("samr-reports", "示例举报办理员", Role.ALLEGATION_HANDLER, market);
    official("samr-vault", "示例身份保管员", Role.VAULT_OPENER, market);
    DemoBody body = cast.bodies().getFirst();
    answered(body, handler);
    open(body);
    signals.runAll();
    refer(Department.PUBLIC_SECURITY, market);
    supervise(cast.bodies());
  }

  private void answered(DemoBody body, Actor handler) {
    String number = report(AllegationTopic.STEPS_OMITTED, body, "示例：听说该机构有一次审核没有到现场。", "", "");
    handling.assign(number, Optional.empty(), handler);
    handling.accept(number, handler);
    handling.ask(number, "示例：请说明是哪一次审核。", handler);
    handling.answer(number, "示例：已调阅签到记录，审核组到过现场，未发现问题。", handler);
  }

  private void open(DemoBody body) {
    report(
        AllegationTopic.CERTIFICATE_SOLD, body, "示例：有人在网上声称可以买到该机构的证书。", "示例举报人", "010-00000000");
  }

  private String report(
      AllegationTopic topic, DemoBody body, String text, String name, String contact) {
    return allegations
        .report(
            new AllegationForm(
                Optional.of(topic), body.approvalNo(), text, name, contact, List.of()),
            ADDRESS)
        .number();
  }

  /** What an office of the police found about an organisation of its area. */
  private void refer(Department line, Actor market) {
    Office office = offices.of(line).getFirst();
    Actor officer = officer(office);
    within(office).stream()
        .findFirst()
        .ifPresent(holder -> {
          String number =
              referrals.send(
                  new ReferralForm(
                      Department.MARKET_REGULATION,
                      Optional.empty(),
                      ReferredKind.ORGANISATION,
                      organisations.find(holder).orElseThrow().uscc().value(),
                      "示例：办案中发现有人伪造该单位的认证证书参加投标。",
                      "示例：请依职责核实证书并告知结果。",
                      Optional.empty(),
                      List.of()),
                  officer);
          referrals.receive(number, market);
          referrals.report(number, "示例：经核实，所持证书编号不存在，已对使用者立案。", market);
        });
  }

  /** What the communications administration recorded, and the answer of the body. */
  private void supervise(List<DemoBody> bodies) {
    Office office = offices.of(Department.INDUSTRY).getFirst();
    certificates.ofHolders(within(office)).stream()
        .filter(c -> c.status() == CertificateStatus.VALID)
        .findFirst()
        .ifPresent(certificate -> record(certificate, office, bodies));
  }

  private void record(CertificateSummary certificate, Office office, List<DemoBody> bodies) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    String number =
        services.record(
            new ServiceForm(
                ServiceFindingKind.INCIDENT,
                certificate.number(),
                today.minusDays(3),
                "示例：运维操作失误，客户网络中断四小时。"),
            officer(office));
    bodies.stream()
        .filter(body -> body.organisation().equals(certificate.body()))
        .findFirst()
        .ifPresent(body ->
            services.follow(number, "示例：已查阅事件报告，安排特殊审核，证书继续有效。", body.as(Role.SCHEME_MANAGER)));
  }

  private List<UUID> within(Office office) {
    return offices.within(office, OrganisationType.SERVICE_ORGANISATION).stream().sorted().toList();
  }

  private Actor officer(Office office) {
    UUID account =
        accounts.holding(office.organisation(), office.department().officer()).getFirst().id();
    return accounts.actor(account).orElseThrow();
  }

  private Actor official(String login, String name, Role role, Actor market) {
    return people.colleague(market.organisation(), login, name, role, people.operator());
  }
}
