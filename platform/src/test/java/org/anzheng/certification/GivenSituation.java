package org.anzheng.certification;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.bodies.BodyStanding;
import org.anzheng.bodies.BodySummary;
import org.anzheng.bodies.ScopeItem;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationMode;
import org.anzheng.evaluations.EvaluationOrder;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationStatus;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.Recommendation;
import org.anzheng.evaluations.SiteFile;
import org.anzheng.evaluations.TeamFile;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.given.GivenCommission;
import org.anzheng.given.GivenForms;
import org.anzheng.given.GivenScheme;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Role;
import org.anzheng.people.PersonSummary;

/** A case without a fault, ready to be granted, that a test spoils in one place. */
final class GivenSituation {

  static final UUID APPLICANT = new UUID(1, 1);
  static final UUID BODY = new UUID(2, 2);
  static final UUID EVALUATOR = new UUID(3, 3);
  static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  static final Instant NOW = ChinaTime.startOf(TODAY).plusSeconds(36000);

  CaseStatus status = CaseStatus.IN_DECISION;
  boolean supplemented;
  Declarations declarations = GivenCommission.declarations();
  Optional<ReviewForm> review = Optional.of(GivenForms.review());
  Optional<ContractTerms> contract = Optional.of(contract());
  List<ConflictHit> conflicts = List.of();
  EvaluationStatus evaluationStatus = EvaluationStatus.REPORTED;
  Optional<EvaluationReport> report = Optional.of(report(GivenCommission.SCOPE));
  Optional<Instant> memberDeclared = Optional.of(NOW);
  Optional<PersonSummary> person = Optional.empty();
  BodyStanding standing = BodyStanding.IN_FORCE;
  LocalDate scopeUntil = TODAY.plusYears(1);
  Optional<String> grantedScope = Optional.empty();
  CaseOrigin origin = CaseOrigin.FIRST;
  Optional<CertificateSummary> certificate = Optional.empty();
  List<EarlierCase> earlier = List.of();
  final List<CaseEvent> events = new ArrayList<>();

  Situation as(Role role) {
    return by(new Actor(UUID.randomUUID(), BODY, Set.of(role)));
  }

  Situation by(Actor actor) {
    BodySummary body =
        new BodySummary(
            BODY,
            "CNCA-R-2024-001",
            "示例认证中心",
            "",
            standing,
            TODAY.minusYears(1),
            List.of(new ScopeItem("OM", TODAY.minusYears(1), scopeUntil)),
            TODAY.minusYears(1),
            TODAY.plusYears(5));
    return new Situation(file(), actor, NOW, GivenScheme.parameters(), Optional.of(body), person);
  }

  GivenSituation happened(CaseTransition transition, UUID account) {
    events.add(
        new CaseEvent(
            UUID.randomUUID(),
            transition.name(),
            Optional.of(transition),
            NOW,
            account,
            BODY,
            transition.by().iterator().next(),
            ""));
    return this;
  }

  CaseFile file() {
    CaseFile ungranted = file(Optional.empty());
    return grantedScope
        .map(scope -> {
          Optional<EvaluationReport> kept = report;
          report = Optional.of(report(scope));
          var content = GrantedContent.of(file(Optional.empty()));
          report = kept;
          return file(content);
        })
        .orElse(ungranted);
  }

  private CaseFile file(Optional<org.anzheng.certificates.CertificateContent> granted) {
    return new CaseFile(
        summary(),
        commission(),
        records(),
        granted,
        Optional.of(evaluation()),
        Set.of(EVALUATOR),
        new CaseBackground(certificate, earlier),
        events);
  }

  CaseSummary summary() {
    return new CaseSummary(
        "WT-2026-000001",
        "case/WT-2026-000001",
        APPLICANT,
        "示例网络安全服务公司",
        BODY,
        "示例认证中心",
        "CNCA-R-2024-001",
        subject(),
        origin,
        status,
        supplemented,
        NOW,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private Commission commission() {
    CommissionForm form =
        CommissionForm.EMPTY
            .with(GivenCommission.client())
            .with(GivenCommission.service(BODY, "OM", "GENERAL"))
            .with(declarations);
    return new Commission(
        NOW,
        new Client(APPLICANT, "示例网络安全服务公司", "Example", "91110108MAE0000016", "110108", "示例路1号"),
        "示例认证中心",
        "CNCA-R-2024-001",
        subject(),
        List.of("GB/T 32914-2023"),
        List.of("GB/T 32914-2023/5.1"),
        form,
        List.of());
  }

  private CaseRecords records() {
    ApplicationReviewForm form = GivenForms.applicationReview(TODAY);
    return new CaseRecords(
        "00",
        Optional.empty(),
        Optional.empty(),
        Optional.of(
            new ApplicationReview(
                form.client(), true, true, conflicts, "已要求回避", counted(form), "")),
        contract,
        "11",
        Optional.empty(),
        review,
        Optional.empty(),
        Optional.empty());
  }

  private static ManDays counted(ApplicationReviewForm form) {
    return new ManDays(
        form.manDays().ownBase().orElseThrow(), List.of(), Optional.empty(), Optional.empty());
  }

  private EvaluationSummary evaluation() {
    EvaluationOrder order =
        new EvaluationOrder(
            "WT-2026-000001",
            "case/WT-2026-000001",
            BODY,
            APPLICANT,
            "OM",
            "GENERAL",
            GivenCommission.SCOPE,
            EvaluationMode.FULL,
            new BigDecimal("5"),
            List.of("GB/T 32914-2023/5.1"));
    AssignedMember lead =
        new AssignedMember(
            UUID.randomUUID(), EVALUATOR, "示例组长", "SVC-1", TeamRole.LEAD, memberDeclared);
    return new EvaluationSummary(
        order,
        evaluationStatus,
        new TeamFile(
            List.of(lead), Optional.of(NOW), Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        new SiteFile(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of()),
        List.of(),
        report,
        "",
        1);
  }

  static EvaluationReport report(String scope) {
    return new EvaluationReport("符合", Recommendation.GRANT, scope, new BigDecimal("5"), "", "");
  }

  private static CaseSubject subject() {
    return new CaseSubject("OM", "GENERAL", "CSSC-R01:2023", GivenCommission.SCOPE, "Operations");
  }

  private static ContractTerms contract() {
    return new ContractTerms(
        TODAY, List.of(), UUID.randomUUID(), 1, List.of(), BigDecimal.ZERO, "");
  }
}
