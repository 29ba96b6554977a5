package org.anzheng.reporting;

import java.time.LocalDate;
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
import org.anzheng.evaluations.TeamRole;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;

/** A case kept here as rows of the national tables. */
final class CaseLines {

  private CaseLines() {}

  static Map<String, String> activity(
      CaseSummary file,
      Optional<OrganisationSummary> client,
      Optional<EvaluationSummary> evaluation) {
    Map<String, String> cells = head(file, client);
    cells.put("projectNo", file.number());
    file.certificate().ifPresent(number -> cells.put("ownNumber", number));
    cells.put("activityCode", file.type().activityCode());
    cells.put("commissionedOn", ChinaTime.dateOf(file.submittedAt()).toString());
    cells.put("outcome", outcome(file));
    evaluation.ifPresent(e -> days(cells, e, "startOn", "endOn"));
    return cells;
  }

  static Map<String, String> plan(
      CaseSummary file, Optional<OrganisationSummary> client, EvaluationSummary evaluation) {
    Map<String, String> cells = head(file, client);
    cells.put("evaluationType", file.type().activityCode());
    cells.put("activityCode", stage(file));
    client.ifPresent(c -> cells.put("division", c.division()));
    cells.put("address", String.join("；", evaluation.sitesToVisit()));
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
            .collect(Collectors.joining("；")));
    days(cells, evaluation, "startOn", "endOn");
    return cells;
  }

  static Stream<Map<String, String>> results(CaseSummary file, EvaluationSummary evaluation) {
    return evaluation.team().members().stream().map(member -> result(file, evaluation, member));
  }

  private static Map<String, String> result(
      CaseSummary file, EvaluationSummary evaluation, AssignedMember member) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("approvalNo", file.approvalNo());
    cells.put("ownNumber", file.certificate().orElse(file.number()));
    cells.put("stage", stage(file));
    cells.put("name", member.name());
    cells.put("teamRole", role(member));
    cells.put("qualification", qualification(member));
    cells.put("registrationNo", member.registrationNumber());
    days(cells, evaluation, "arrivedOn", "leftOn");
    return cells;
  }

  private static Map<String, String> head(CaseSummary file, Optional<OrganisationSummary> client) {
    Map<String, String> cells = new TreeMap<>();
    cells.put("approvalNo", file.approvalNo());
    cells.put("clientName", file.applicantName());
    client.ifPresent(c -> cells.put("clientCode", c.uscc().value()));
    cells.put("category", file.subject().category());
    return cells;
  }

  private static void days(
      Map<String, String> cells, EvaluationSummary evaluation, String first, String last) {
    List<LocalDate> days = evaluation.site().plannedDays();
    if (!days.isEmpty()) {
      cells.put(first, days.getFirst().toString());
      cells.put(last, days.getLast().toString());
    }
  }

  private static String stage(CaseSummary file) {
    return "01".equals(file.type().activityCode()) ? "0102" : file.type().activityCode();
  }

  private static String outcome(CaseSummary file) {
    if (!file.status().closed()) {
      return "04";
    }
    return file.certificate().isPresent() ? "01" : file.status() == CaseStatus.KEPT ? "03" : "02";
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
