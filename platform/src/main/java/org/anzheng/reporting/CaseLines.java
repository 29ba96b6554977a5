package org.anzheng.reporting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.certification.CaseStatus;
import org.anzheng.certification.CaseSummary;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.PlanDay;
import org.anzheng.evaluations.TeamRole;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.people.PersonSummary;

/** A case kept here as rows of the national tables. */
final class CaseLines {

  static final String CURRENCY = "CNY";

  private static final String LIST = "；";

  private CaseLines() {}

  static Map<String, String> activity(CaseParticulars known) {
    CaseSummary file = known.summary();
    Map<String, String> cells = head(known);
    cells.put("projectNo", file.number());
    file.certificate().ifPresent(number -> cells.put("ownNumber", number));
    cells.put("activityCode", file.type().activityCode());
    cells.put("commissionedOn", ChinaTime.dateOf(file.submittedAt()).toString());
    known.acceptedOn().ifPresent(day -> cells.put("acceptedOn", day.toString()));
    known.onSite().ifPresent(days -> put(cells, days, "startOn", "endOn"));
    known.decidedOn().ifPresent(day -> cells.put("decidedOn", day.toString()));
    cells.put("outcome", outcome(file));
    money(cells, known);
    return cells;
  }

  /** Man-days and fee. */
  static void money(Map<String, String> cells, CaseParticulars known) {
    known.manDays().ifPresent(days -> cells.put("manDays", number(days)));
    known
        .fee()
        .ifPresent(fee -> {
          cells.put("fee", number(fee));
          cells.put("currency", CURRENCY);
          cells.put("remark", known.asAgreed());
        });
  }

  static Map<String, String> plan(CaseParticulars known, EvaluationSummary evaluation) {
    CaseSummary file = known.summary();
    Map<String, String> cells = head(known);
    known
        .declared()
        .ifPresent(client -> {
          cells.put("contact", client.contactName());
          cells.put("phone", client.contactPhone());
        });
    cells.put("evaluationType", file.type().activityCode());
    cells.put("activityCode", stage(file));
    known.client().ifPresent(c -> cells.put("division", c.division()));
    cells.put("address", address(known, evaluation));
    cells.put(
        "team",
        evaluation.team().members().stream()
            .filter(member -> member.role() != TeamRole.EXPERT)
            .map(m -> "%s，%s，%s；".formatted(m.registrationNumber(), m.name(), role(m)))
            .collect(Collectors.joining()));
    cells.put(
        "experts",
        evaluation.team().members().stream()
            .filter(member -> member.role() == TeamRole.EXPERT)
            .map(AssignedMember::name)
            .collect(Collectors.joining(LIST)));
    SiteDays.planned(evaluation.site()).ifPresent(days -> put(cells, days, "startOn", "endOn"));
    return cells;
  }

  static Stream<Map<String, String>> results(CaseParticulars known, EvaluationSummary evaluation) {
    return evaluation.team().members().stream().map(member -> result(known, evaluation, member));
  }

  /** Without identity numbers: they are sealed where people are registered, and do not leave it. */
  private static Map<String, String> result(
      CaseParticulars known, EvaluationSummary evaluation, AssignedMember member) {
    CaseSummary file = known.summary();
    Map<String, String> cells = new TreeMap<>();
    cells.put("approvalNo", file.approvalNo());
    cells.put(
        "ownNumber",
        file.certificate().or(() -> file.origin().certificate()).orElse(file.number()));
    cells.put("stage", stage(file));
    cells.put("name", member.name());
    cells.put("teamRole", role(member));
    cells.put("qualification", qualification(member));
    cells.put("registrationNo", member.registrationNumber());
    SiteDays.of(evaluation, member.person())
        .ifPresent(days -> {
          put(cells, days, "arrivedOn", "leftOn");
          Optional.ofNullable(known.people().get(member.person()))
              .ifPresent(person -> {
                cells.put("competent", flag(competent(person, file, days)));
                cells.put("fullTime", flag(person.fullTime()));
              });
        });
    return cells;
  }

  private static boolean competent(PersonSummary person, CaseSummary file, SiteDays days) {
    return person.competentFor(file.subject().category(), days.first());
  }

  private static Map<String, String> head(CaseParticulars known) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("approvalNo", known.summary().approvalNo());
    cells.put("clientName", known.summary().applicantName());
    known.client().ifPresent(c -> cells.put("clientCode", c.uscc().value()));
    cells.put("category", known.summary().subject().category());
    return cells;
  }

  /** The sites to visit; where the order names none, those of the plan; else the seat. */
  private static String address(CaseParticulars known, EvaluationSummary evaluation) {
    List<String> planned =
        evaluation.site().plan().stream()
            .flatMap(plan -> plan.days().stream())
            .map(PlanDay::site)
            .filter(site -> !site.isBlank())
            .distinct()
            .toList();
    return Stream.of(evaluation.sitesToVisit(), planned)
        .filter(sites -> !sites.isEmpty())
        .findFirst()
        .map(sites -> String.join(LIST, sites))
        .or(() -> known.client().map(OrganisationSummary::address))
        .orElse("");
  }

  static void put(Map<String, String> cells, SiteDays days, String first, String last) {
    cells.put(first, days.first().toString());
    cells.put(last, days.last().toString());
  }

  static String number(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  static String flag(boolean is) {
    return is ? "1" : "0";
  }

  private static String stage(CaseSummary file) {
    return "01".equals(file.type().activityCode()) ? "0102" : file.type().activityCode();
  }

  private static String outcome(CaseSummary file) {
    if (!file.status().closed()) {
      return "04";
    }
    if (file.status() == CaseStatus.KEPT) {
      return "03";
    }
    return file.certificate().isPresent() ? "01" : "02";
  }

  private static String role(AssignedMember member) {
    return switch (member.role()) {
      case LEAD -> "01";
      case MEMBER, TRAINEE -> "02";
      case EXPERT -> "03";
    };
  }

  private static String qualification(AssignedMember member) {
    return switch (member.role()) {
      case LEAD, MEMBER -> "02";
      case TRAINEE -> "03";
      case EXPERT -> "04";
    };
  }
}
