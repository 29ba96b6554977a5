package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.bodies.Bodies;
import org.anzheng.bodies.TariffForm;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.people.CompetenceEvidence;
import org.anzheng.people.CompetenceForm;
import org.anzheng.people.EvidenceKind;
import org.anzheng.people.People;
import org.anzheng.people.PersonForm;
import org.springframework.stereotype.Component;

/** Certification bodies of the demonstration: registered, approved, staffed, with a tariff. */
@Component
public class DemoBodies {

  private static final Map<Role, Duty> DUTIES =
      Map.of(
          Role.BODY_HEAD, new Duty("head", "示例负责人"),
          Role.CONTRACT_REVIEWER, new Duty("contract", "示例申请评审员"),
          Role.SCHEME_MANAGER, new Duty("scheme", "示例方案管理员"),
          Role.LEAD_AUDITOR, new Duty("lead", "示例审核组长"),
          Role.AUDITOR, new Duty("auditor", "示例审核员"),
          Role.REVIEWER, new Duty("reviewer", "示例复核员"),
          Role.DECISION_MAKER, new Duty("decision", "示例决定人"),
          Role.CERTIFICATE_OFFICER, new Duty("certificates", "示例证书管理员"),
          Role.COMPLAINTS_OFFICER, new Duty("complaints", "示例投诉处理员"));

  private static final Duty SECOND_LEAD = new Duty("lead2", "示例审核组长乙");

  private final DemoAccounts accounts;
  private final Bodies bodies;
  private final DemoApprovals approvals;
  private final People people;
  private final Clock clock;

  DemoBodies(
      DemoAccounts accounts, Bodies bodies, DemoApprovals approvals, People people, Clock clock) {
    this.accounts = accounts;
    this.bodies = bodies;
    this.approvals = approvals;
    this.people = people;
    this.clock = clock;
  }

  /** A body whose people sign in as {@code <login>-head}, {@code <login>-lead} and so on. */
  public DemoBody approved(
      String name, String nameEn, String login, List<String> categories, Departments departments) {
    Actor regulator = departments.market();
    Actor administrator = applicant(name, nameEn, login, regulator);
    UUID organisation = administrator.organisation();
    Map<Role, Actor> staff = new EnumMap<>(Role.class);
    staff.put(BODY_ADMINISTRATOR, administrator);
    DUTIES.forEach((role, duty) -> staff.put(role, colleague(role, duty, login, administrator)));
    String approvalNo = approvals.approved(categories, administrator, departments);
    bodies.publishTariff(
        new TariffForm(DemoTariffs.of(login, categories), today(), DemoTariffs.TERMS),
        administrator);
    UUID lead = registered(staff, Role.LEAD_AUDITOR, login, categories);
    UUID auditor = registered(staff, Role.AUDITOR, login, categories);
    DemoBody.Relief relief = relief(login, categories, administrator);
    return new DemoBody(
        organisation, approvalNo, categories, Map.copyOf(staff), lead, auditor, relief);
  }

  /** An organisation that is a body without an approval; its administrator. */
  Actor applicant(String name, String nameEn, String login, Actor regulator) {
    UUID organisation =
        accounts.organisation(OrganisationType.BODY, name, nameEn, "110108", regulator);
    return accounts.colleague(
        organisation, login + "-admin", "示例管理员", BODY_ADMINISTRATOR, regulator);
  }

  private Actor colleague(Role role, Duty duty, String login, Actor administrator) {
    return accounts.colleague(
        administrator.organisation(), login + "-" + duty.login(), duty.name(), role, administrator);
  }

  private UUID registered(
      Map<Role, Actor> staff, Role role, String login, List<String> categories) {
    Actor administrator = Optional.ofNullable(staff.get(BODY_ADMINISTRATOR)).orElseThrow();
    Actor colleague = Optional.ofNullable(staff.get(role)).orElseThrow();
    Duty duty = Optional.ofNullable(DUTIES.get(role)).orElseThrow();
    return registered(colleague, duty, login, categories, administrator);
  }

  private DemoBody.Relief relief(String login, List<String> categories, Actor administrator) {
    Actor colleague = colleague(Role.LEAD_AUDITOR, SECOND_LEAD, login, administrator);
    return new DemoBody.Relief(
        colleague, registered(colleague, SECOND_LEAD, login, categories, administrator));
  }

  private UUID registered(
      Actor colleague, Duty duty, String login, List<String> categories, Actor administrator) {
    LocalDate today = today();
    UUID person =
        people.register(
            new PersonForm(
                Optional.of(colleague.account()),
                duty.name(),
                ExampleIdentity.next(),
                "SVC-" + (login + "-" + duty.login()).toUpperCase(Locale.ROOT),
                today.minusYears(1),
                today.plusYears(6),
                true),
            administrator);
    for (String category : categories) {
      people.recordCompetence(
          person,
          new CompetenceForm(
              category,
              Optional.empty(),
              "",
              List.of(
                  evidence(EvidenceKind.EDUCATION, "示例：信息安全专业本科", today.minusYears(8)),
                  evidence(EvidenceKind.EXAM, "示例：注册考试合格", today.minusYears(1)),
                  evidence(EvidenceKind.WITNESS, "示例：见证审核两次", today.minusMonths(6))),
              today,
              today.plusYears(6)),
          administrator);
    }
    return person;
  }

  private static CompetenceEvidence evidence(EvidenceKind kind, String text, LocalDate day) {
    return new CompetenceEvidence(kind, text, day, Optional.empty());
  }

  private LocalDate today() {
    return ChinaTime.dateOf(clock.instant());
  }

  /** 演示岗位: what the login of a person ends with, and how the person is called. */
  private record Duty(String login, String name) {}
}
