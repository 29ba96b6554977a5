package org.anzheng.web.matrix;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.bodies.approval.ApprovalCase;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.Commissions;
import org.anzheng.certification.Issuance;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.FindingForm;
import org.anzheng.evaluations.FindingResult;
import org.anzheng.evaluations.Nonconformities;
import org.anzheng.evaluations.NonconformityForm;
import org.anzheng.evaluations.NonconformityGrade;
import org.anzheng.evaluations.SiteWork;
import org.anzheng.given.GivenCases;
import org.anzheng.given.GivenCast;
import org.anzheng.given.GivenComplaints;
import org.anzheng.given.GivenDraws;
import org.anzheng.given.GivenEvaluation;
import org.anzheng.given.GivenFilings;
import org.anzheng.given.GivenNorms;
import org.anzheng.given.GivenOpinions;
import org.anzheng.given.GivenParties;
import org.anzheng.given.GivenPeople;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.kernel.Role;
import org.anzheng.parties.Department;
import org.anzheng.scheme.catalogue.CatalogueDrafts;
import org.anzheng.scheme.norms.NormKind;
import org.springframework.stereotype.Component;

/** Makes tenants that have one thing of every kind an address can name. */
@Component
class Tenants {

  private final GivenCases cases;
  private final GivenEvaluation evaluation;
  private final GivenParties parties;
  private final GivenPeople people;
  private final Commissions commissions;
  private final CaseSearch search;
  private final EvaluationSearch evaluations;
  private final SiteWork site;
  private final Nonconformities nonconformities;
  private final Issuance issuance;
  private final CatalogueDrafts drafts;
  private final GivenNorms norms;
  private final ApprovalSearch approvals;
  private final GivenOpinions opinions;
  private final GivenFilings filings;
  private final GivenDraws draws;
  private final GivenComplaints complaints;
  private final CommitteeThings committee;
  private final ConformityThings conformity;
  private final AdopterThings adoption;
  private final ReportThings reports;
  private final OversightThings oversight;
  private final SignalThings signals;

  Tenants(
      GivenCases cases,
      GivenEvaluation evaluation,
      GivenParties parties,
      GivenPeople people,
      Commissions commissions,
      CaseSearch search,
      EvaluationSearch evaluations,
      SiteWork site,
      Nonconformities nonconformities,
      Issuance issuance,
      GivenComplaints complaints,
      CommitteeThings committee,
      ConformityThings conformity,
      AdopterThings adoption,
      ReportThings reports,
      OversightThings oversight,
      SignalThings signals,
      CatalogueDrafts drafts,
      GivenNorms norms,
      ApprovalSearch approvals,
      GivenOpinions opinions,
      GivenFilings filings,
      GivenDraws draws) {
    this.cases = cases;
    this.evaluation = evaluation;
    this.parties = parties;
    this.people = people;
    this.commissions = commissions;
    this.search = search;
    this.evaluations = evaluations;
    this.site = site;
    this.nonconformities = nonconformities;
    this.issuance = issuance;
    this.complaints = complaints;
    this.committee = committee;
    this.conformity = conformity;
    this.adoption = adoption;
    this.reports = reports;
    this.oversight = oversight;
    this.signals = signals;
    this.drafts = drafts;
    this.norms = norms;
    this.approvals = approvals;
    this.opinions = opinions;
    this.filings = filings;
    this.draws = draws;
  }

  /** A new one. */
  Tenant next() {
    GivenCast cast = cases.castWithAccounts();
    String certificate = issuance.issue(cases.signed(cast), cast.certificateOfficer());
    String number = cases.inEvaluation(cast);
    UUID evidence = cases.file(cast.lead().actor());
    UUID nonconformity = nonconformity(number, cast, evidence);
    String file =
        search
            .file(number, cast.applicant().organisation())
            .orElseThrow()
            .commission()
            .files()
            .stream()
            .findFirst()
            .orElseThrow()
            .file()
            .toString();
    Actor administrator = cast.body().as(Role.BODY_ADMINISTRATOR);
    ApprovalCase approval = approvals.of(cast.body().organisation()).getFirst();
    Map<String, String> things =
        Map.ofEntries(
            entry("/applicant/drafts/{id}", commissions.open(cast.applicant()).toString()),
            entry("/applicant/cases/{number}", number),
            entry("/applicant/cases/{number}/files/{file}", file),
            entry("/applicant/cases/{number}/evaluation/files/{id}", evidence.toString()),
            entry(
                "/applicant/cases/{number}/evaluation/nonconformities/{id}",
                nonconformity.toString()),
            entry("/applicant/certificates/{number}", certificate),
            entry("/body/cases/{number}", number),
            entry("/body/cases/{number}/files/{file}", file),
            entry("/body/cases/{number}/evaluation/files/{id}", evidence.toString()),
            entry("/body/cases/{number}/evaluation/nonconformities/{id}", nonconformity.toString()),
            entry("/body/approval/{number}", approval.number()),
            entry("/body/approval/{number}/files/{file}", approvalFile(approval)),
            entry("/regulator/approvals/{number}", approval.number()),
            entry("/regulator/approvals/{number}/files/{file}", approvalFile(approval)),
            entry("/body/certificates/{number}", certificate),
            entry("/body/people/{id}", cast.lead().id().toString()),
            entry("/body/people/{id}/files/{file}", evidence(cast, administrator)),
            entry(
                "/body/accounts/{id}",
                parties.colleague(administrator, Role.AUDITOR).account().toString()),
            entry("/regulator/bodies/{approvalNo}", cast.body().approvalNo()),
            entry("/regulator/people/{id}", cast.lead().id().toString()),
            entry("/regulator/catalogue/{draft}", catalogue()),
            entry("/regulator/catalogue/{draft}/categories/{code}", "TA"),
            entry("/regulator/opinions/{id}", opinions.withLetter().toString()),
            entry("/regulator/organisations/{id}", cast.body().organisation().toString()),
            entry(
                "/admin/regulators/{id}",
                parties.regulator(Role.MARKET_REGULATOR).organisation().toString()));
    Map<String, String> all = new HashMap<>(things);
    ArchiveNouns.OF_CASE.forEach(place -> all.put(place, number));
    String complaint = complaints.escalated(cast);
    all.put("/applicant/complaints/{number}", complaint);
    all.put("/body/complaints/{number}", complaint);
    all.put("/regulator/complaints/{number}", complaint);
    String filing = filings.filed(cast.body());
    all.put("/office/bodies/{approvalNo}", cast.body().approvalNo());
    all.put("/office/certificates/{number}", certificate);
    all.put("/office/cases/{number}", number);
    String office =
        parties.office(Department.MARKET_REGULATION, "130000").organisation().toString();
    all.put("/regulator/offices/{id}", office);
    all.put("/admin/offices/{id}", office);
    all.put("/body/filings/{number}", filing);
    all.put("/regulator/filings/{number}", filing);
    all.put("/regulator/supervision/{number}", draws.planned(cast.body().approvalNo()));
    all.put("/regulator/norms/{draft}", norms.complete(NormKind.RULE));
    all.putAll(conformity.of(cast, certificate));
    Actor secretary = committee.addTo(all, cast);
    Actor adopter = adoption.addTo(all, certificate);
    oversight.addTo(all, cast, certificate);
    Actor official = signals.addTo(all, cast, certificate);
    List<Actor> members =
        rolesOf(OrganisationType.BODY).map(r -> parties.colleague(administrator, r)).toList();
    Actor everyDuty =
        parties.colleague(administrator, rolesOf(OrganisationType.BODY).toArray(Role[]::new));
    reports.addTo(all, cast.body(), everyDuty);
    return new Tenant(
        cast.applicant(), cast.body(), all, members, everyDuty, secretary, adopter, official);
  }

  private String approvalFile(ApprovalCase approval) {
    return approvals
        .find(approval.number())
        .orElseThrow()
        .record()
        .evidence()
        .getFirst()
        .file()
        .toString();
  }

  /** The duties people of such an organisation can have. */
  static Stream<Role> rolesOf(OrganisationType type) {
    return Arrays.stream(Role.values()).filter(role -> role.serves(type) && role != Role.SYSTEM);
  }

  private String catalogue() {
    return drafts.open("示例目录", Optional.empty(), parties.regulator(Role.MARKET_REGULATOR));
  }

  private UUID nonconformity(String number, GivenCast cast, UUID evidence) {
    Actor lead = cast.lead().actor();
    evaluation.prepare(number, cast);
    evaluation.enter(number, cast);
    String criterion = evaluations.ofCase(number).orElseThrow().order().criteria().getFirst();
    site.recordFinding(
        number,
        new FindingForm(criterion, FindingResult.NONCONFORMING, "示例：查阅记录，不符合", List.of()),
        lead);
    NonconformityForm form =
        new NonconformityForm(
            criterion, NonconformityGrade.MINOR, "示例：缺两份记录", "技术部", List.of(evidence));
    return nonconformities.raise(number, form, lead);
  }

  /** A file on which a competence of the lead rests. */
  private String evidence(GivenCast cast, Actor administrator) {
    UUID file = cases.file(administrator);
    people.proveWith(cast.lead().id(), file, administrator);
    return file.toString();
  }
}
