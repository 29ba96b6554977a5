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

  private static final Map<Role, String> DUTIES =
      Map.of(
          Role.BODY_HEAD, "head",
          Role.CONTRACT_REVIEWER, "contract",
          Role.SCHEME_MANAGER, "scheme",
          Role.LEAD_AUDITOR, "lead",
          Role.AUDITOR, "auditor",
          Role.REVIEWER, "reviewer",
          Role.DECISION_MAKER, "decision",
          Role.CERTIFICATE_OFFICER, "certificates",
          Role.COMPLAINTS_OFFICER, "complaints");

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
    DUTIES.forEach((role, word) ->
        staff.put(
            role,
            accounts.colleague(
                organisation, login + "-" + word, "示例" + role.code(), role, administrator)));
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

  private UUID registered(
      Map<Role, Actor> staff, Role role, String login, List<String> categories) {
    Actor administrator = Optional.ofNullable(staff.get(BODY_ADMINISTRATOR)).orElseThrow();
    Actor colleague = Optional.ofNullable(staff.get(role)).orElseThrow();
    return registered(colleague, login, role.code(), categories, administrator);
  }

  private DemoBody.Relief relief(String login, List<String> categories, Actor administrator) {
    Role role = Role.LEAD_AUDITOR;
    String name = role.code() + "2";
    Actor colleague =
        accounts.colleague(
            administrator.organisation(), login + "-lead2", "示例" + name, role, administrator);
    return new DemoBody.Relief(
        colleague, registered(colleague, login, name, categories, administrator));
  }

  private UUID registered(
      Actor colleague, String login, String name, List<String> categories, Actor administrator) {
    LocalDate today = today();
    UUID person =
        people.register(
            new PersonForm(
                Optional.of(colleague.account()),
                "示例" + name,
                ExampleIdentity.next(),
                "SVC-" + login.toUpperCase(Locale.ROOT) + "-" + name,
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
}
