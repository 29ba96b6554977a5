package org.anzheng.web.matrix;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.bodies.BodyTransition;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.bodies.filings.FilingTransition;
import org.anzheng.certification.CaseTransition;
import org.anzheng.evaluations.EvaluationTransition;
import org.anzheng.evaluations.NonconformityTransition;
import org.anzheng.kernel.Role;
import org.anzheng.kernel.Transition;
import org.anzheng.opinions.OpinionTransition;
import org.anzheng.parties.Department;
import org.anzheng.people.PersonTransition;
import org.anzheng.scheme.catalogue.CatalogueDraftTransition;
import org.anzheng.scheme.norms.NormTransition;
import org.anzheng.web.body.CertificateAct;
import org.anzheng.web.body.PersonAct;
import org.anzheng.web.cases.CaseAct;
import org.anzheng.web.regulator.StandingAct;
import org.anzheng.web.regulator.people.SanctionAct;
import org.springframework.stereotype.Component;

/** The acts that addresses name, and the duties that may do each. */
@Component
class Nouns {

  private static final String CASE_ACT = "/{number}/{act}";
  private static final Map<String, Collection<? extends Transition<?>>> ACTS =
      Map.ofEntries(
          entry("/body/certificates/{number}/cases/{type}", Set.of(CaseTransition.OPEN)),
          entry("/body/certificates/{number}/cases/{type}/check", Set.of(CaseTransition.OPEN)),
          entry("/body/people", Set.of(PersonTransition.REGISTER)),
          entry("/body/tariffs", Set.of(BodyTransition.PUBLISH_TARIFF)),
          entry("/body/tariffs/check", Set.of(BodyTransition.PUBLISH_TARIFF)),
          act("/regulator/catalogue", CatalogueDraftTransition.OPEN),
          act("/regulator/catalogue/key", CatalogueDraftTransition.SIGN),
          act("/regulator/catalogue/{draft}/header", CatalogueDraftTransition.EDIT),
          act("/regulator/catalogue/{draft}/categories", CatalogueDraftTransition.EDIT),
          act("/regulator/catalogue/{draft}/categories/{code}", CatalogueDraftTransition.EDIT),
          act(
              "/regulator/catalogue/{draft}/categories/{code}/removal",
              CatalogueDraftTransition.EDIT),
          act("/regulator/catalogue/{draft}/consultation", CatalogueDraftTransition.CONSULT),
          act("/regulator/catalogue/{draft}/comments", CatalogueDraftTransition.COMMENT),
          act("/regulator/catalogue/{draft}/signing", CatalogueDraftTransition.SEND),
          act("/regulator/catalogue/{draft}/signature", CatalogueDraftTransition.SIGN),
          act("/regulator/catalogue/{draft}/withdrawal", CatalogueDraftTransition.WITHDRAW),
          act("/regulator/norms", NormTransition.OPEN),
          act("/regulator/norms/{draft}/{part}", NormTransition.EDIT),
          act("/regulator/norms/{draft}/clauses/{clause}", NormTransition.EDIT),
          act("/regulator/norms/{draft}/clauses/{clause}/removal", NormTransition.EDIT),
          act("/regulator/norms/{draft}/parameters/{key}", NormTransition.EDIT),
          act("/regulator/norms/{draft}/consultation", NormTransition.CONSULT),
          act("/regulator/norms/{draft}/publication", NormTransition.PUBLISH),
          act("/regulator/norms/{draft}/withdrawal", NormTransition.WITHDRAW),
          entry("/regulator/opinions/{id}", Set.of(OpinionTransition.GIVE)),
          entry("/regulator/opinions/{id}/check", Set.of(OpinionTransition.GIVE)),
          entry("/regulator/organisations", Set.of(BodyTransition.APPROVE)),
          entry("/body/filings", Set.of(FilingTransition.FILE)),
          entry("/body/filings/check", Set.of(FilingTransition.FILE)),
          entry("/body/filings/announcements", Set.of(FilingTransition.ANNOUNCE)),
          entry("/body/filings/{number}/withdrawal", Set.of(FilingTransition.WITHDRAW)),
          entry(
              "/regulator/filings/{number}/acknowledgement", Set.of(FilingTransition.ACKNOWLEDGE)),
          entry("/regulator/filings/{number}/return", Set.of(FilingTransition.RETURN)),
          entry("/body/approval/draft", Set.of(ApprovalTransition.SUBMIT)),
          entry("/body/approval/draft/{part}", Set.of(ApprovalTransition.SUBMIT)),
          entry("/body/approval/draft/submission", Set.of(ApprovalTransition.SUBMIT)),
          entry("/body/approval/changes", Set.of(BodyTransition.FILE_CHANGE)),
          entry("/body/approval/changes/check", Set.of(BodyTransition.FILE_CHANGE)),
          entry("/body/approval/{number}/supplement", Set.of(ApprovalTransition.SUPPLY)),
          evaluation("team", EvaluationTransition.ASSIGN_TEAM),
          evaluation("objection", EvaluationTransition.DISMISS_OBJECTION),
          evaluation("declaration", EvaluationTransition.DECLARE),
          evaluation("document-review", EvaluationTransition.REVIEW_DOCUMENTS),
          evaluation("site-draw", EvaluationTransition.DRAW_SITES),
          evaluation("plan", EvaluationTransition.SEND_PLAN),
          evaluation("opening", EvaluationTransition.OPEN_ON_SITE),
          evaluation("attendance", EvaluationTransition.ATTEND),
          evaluation("attendance/late", EvaluationTransition.ATTEND),
          evaluation("sample", EvaluationTransition.DRAW_SAMPLE),
          evaluation("findings/{place}", EvaluationTransition.RECORD_FINDING),
          evaluation("findings/{place}/nonconformity", NonconformityTransition.RAISE),
          evaluation("nonconformities/{id}/verification", NonconformityTransition.ACCEPT),
          evaluation("closing", EvaluationTransition.HOLD_CLOSING_MEETING),
          evaluation("report", EvaluationTransition.REPORT),
          evaluation("report/check", EvaluationTransition.REPORT));

  private static final Map<String, ApprovalTransition> APPROVAL_ACTS =
      Map.of(
          "acceptance", ApprovalTransition.ACCEPT,
          "gaps", ApprovalTransition.TELL_GAPS,
          "non-acceptance", ApprovalTransition.NOT_ACCEPT,
          "opinions", ApprovalTransition.ASK_OPINIONS,
          "expert-review", ApprovalTransition.ORDER_EXPERT_REVIEW,
          "expert-report", ApprovalTransition.REPORT_EXPERT_REVIEW,
          "decision", ApprovalTransition.GRANT);

  /** What cases do to certificates, never this page. */
  private final List<CaseAct> caseActs;

  Nouns(List<CaseAct> caseActs) {
    this.caseActs = caseActs;
  }

  /** The names that can stand at a place; none when things stand there. */
  List<String> at(String place) {
    return switch (place) {
      case "/applicant/drafts/{id}/{section}" ->
          List.of("client", "service", "self-assessment", "capability", "declarations");
      case "/applicant/cases/{number}/{act}" -> paths("web.applicant");
      case "/body/cases/{number}/{act}" -> paths("web.body");
      case "/applicant/cases/{number}/letters/{letter}", "/body/cases/{number}/letters/{letter}" ->
          List.of("acceptance", "contract");
      case "/body/certificates/{number}/{act}" ->
          Arrays.stream(CertificateAct.values()).map(CertificateAct::path).toList();
      case "/body/certificates/{number}/cases/{type}" -> List.of("surveillance", "special");
      case "/body/people/{id}/{act}" ->
          Arrays.stream(PersonAct.values()).map(PersonAct::path).toList();
      case "/regulator/people/{id}/{act}" ->
          Arrays.stream(SanctionAct.values()).map(SanctionAct::path).toList();
      case "/regulator/bodies/{approvalNo}/{act}" ->
          Arrays.stream(StandingAct.values()).map(StandingAct::path).toList();
      case "/body/approval/draft/{part}" -> List.of("scope", "conditions", "competence");
      case "/body/approval/{number}/{act}" -> List.of("withdrawal");
      case "/regulator/approvals/{number}/{act}" -> List.copyOf(APPROVAL_ACTS.keySet());
      case "/applicant/cases/{number}/evaluation/minutes/{meeting}" -> List.of("opening");
      case "/body/cases/{number}/evaluation/findings/{place}",
          "/adopter/records/{number}/receipts/{position}",
          "/regulator/norms/{draft}/clauses/{clause}",
          "/regulator/cases/{number}/evidence/{record}",
          "/applicant/cases/{number}/evidence/{record}",
          "/body/cases/{number}/evidence/{record}" ->
          List.of("1");
      case "/regulator/norms/{draft}/{part}" ->
          List.of("header", "criteria", "man-days", "samples");
      case "/regulator/norms/{draft}/parameters/{key}" -> List.of("CERTIFICATE_VALIDITY");
      default -> ConformityNouns.at(place);
    };
  }

  /** The duties that may send this form; none when the matrix does not know it. */
  Set<Role> duties(Endpoint endpoint, Map<String, String> values) {
    String pattern = endpoint.pattern();
    String act =
        values.getOrDefault(endpoint.places().isEmpty() ? "" : endpoint.places().getLast(), "");
    if (pattern.startsWith("/applicant/") || pattern.startsWith("/adopter/")) {
      return Set.of(pattern.startsWith("/adopter/") ? Role.ADOPTER : Role.APPLICANT);
    }
    if (pattern.startsWith("/admin/")) {
      return Set.of(Role.OPERATOR);
    }
    if (pattern.startsWith("/regulator/offices")) {
      return Arrays.stream(Department.values()).map(Department::leader).collect(toSet());
    }
    if (pattern.contains("/complaints/{number}/{act}")) {
      return ComplaintNouns.duties(pattern, act);
    }
    if (ConformityNouns.knows(pattern)) {
      return ConformityNouns.duties(act);
    }
    if (ReportNouns.knows(pattern)) {
      return ReportNouns.duties(pattern);
    }
    if (EvidenceNouns.knows(pattern)) {
      return EvidenceNouns.duties(pattern);
    }
    if (pattern.startsWith("/body/accounts")) {
      return Set.of(Role.BODY_ADMINISTRATOR);
    }
    if (pattern.startsWith("/body/cases" + CASE_ACT)) {
      return by(
          caseActs.stream().filter(a -> a.path().equals(act)).map(CaseAct::transition).toList());
    }
    if (pattern.startsWith("/body/certificates" + CASE_ACT)) {
      return Set.of(Role.DECISION_MAKER);
    }
    if (pattern.startsWith("/body/people/{id}/{act}")) {
      return by(Arrays.stream(PersonAct.values()).map(PersonAct::transition).toList());
    }
    if (pattern.startsWith("/regulator/people/{id}/{act}")) {
      return by(Arrays.stream(SanctionAct.values()).map(SanctionAct::transition).toList());
    }
    if (pattern.startsWith("/regulator/bodies/{approvalNo}/{act}")) {
      return by(Arrays.stream(StandingAct.values()).map(StandingAct::transition).toList());
    }
    if (pattern.startsWith("/body/approval/{number}/{act}")) {
      return by(Set.of(ApprovalTransition.WITHDRAW));
    }
    if (pattern.startsWith("/regulator/approvals/{number}/{act}")) {
      return by(Set.of(APPROVAL_ACTS.get(act)));
    }
    return by(
        Stream.of(
                ACTS.getOrDefault(pattern, List.of()),
                CommitteeNouns.ACTS.getOrDefault(pattern, List.of()),
                SiteNouns.acts(pattern),
                PromotionNouns.acts(pattern),
                OversightNouns.acts(pattern, act),
                ArchiveNouns.acts(pattern, act))
            .<Transition<?>>flatMap(Collection::stream)
            .toList());
  }

  private List<String> paths(String module) {
    return caseActs.stream()
        .filter(act -> act.getClass().getPackageName().equals("org.anzheng." + module))
        .map(CaseAct::path)
        .toList();
  }

  private static Set<Role> by(Collection<? extends Transition<?>> transitions) {
    Set<Role> roles = new HashSet<>();
    transitions.forEach(transition -> roles.addAll(transition.by()));
    roles.remove(Role.SYSTEM);
    return roles;
  }

  private static Map.Entry<String, Collection<? extends Transition<?>>> act(
      String pattern, Transition<?> transition) {
    return entry(pattern, List.of(transition));
  }

  private static Map.Entry<String, Collection<? extends Transition<?>>> evaluation(
      String noun, Transition<?> transition) {
    return entry("/body/cases/{number}/evaluation/" + noun, List.of(transition));
  }
}
