package org.anzheng.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.evaluations.AssignedMember;
import org.anzheng.evaluations.EvaluationMonth;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.parties.Organisations;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.anzheng.texts.Language;
import org.anzheng.texts.Texts;
import org.springframework.stereotype.Component;

/** 调取案件要素: gathers what the record of a case knows, from the modules that keep it. */
@Component
class CaseReading {

  private final CaseSearch cases;
  private final EvaluationSearch evaluations;
  private final EvaluationMonth visits;
  private final Organisations organisations;
  private final PersonDirectory people;
  private final Texts texts;

  CaseReading(
      CaseSearch cases,
      EvaluationSearch evaluations,
      EvaluationMonth visits,
      Organisations organisations,
      PersonDirectory people,
      Texts texts) {
    this.cases = cases;
    this.evaluations = evaluations;
    this.visits = visits;
    this.organisations = organisations;
    this.people = people;
    this.texts = texts;
  }

  /** The cases of a body in which something was decided in a time. */
  List<CaseParticulars> moved(UUID body, Instant from, Instant to) {
    return cases.movedIn(body, from, to).stream().map(this::of).toList();
  }

  /** The cases of a body that were, or will be, on site on one of these days. */
  List<CaseParticulars> onSite(UUID body, LocalDate first, LocalDate last) {
    return visits.of(body, first, last).stream()
        .flatMap(number -> cases.anybodys(number).stream())
        .map(this::of)
        .toList();
  }

  /** The case behind what a certificate said at a moment. */
  Optional<CaseParticulars> behind(String certificate, Instant at) {
    return cases.behind(certificate, at).map(this::of);
  }

  private CaseParticulars of(CaseSummary summary) {
    Optional<EvaluationSummary> evaluation = evaluations.ofCase(summary.number());
    return new CaseParticulars(
        summary,
        cases.supervised(summary.number()),
        organisations.find(summary.applicant()),
        evaluation,
        evaluation.map(this::team).orElse(Map.of()),
        texts.text(Language.ZH, "reporting.file.fee-as-agreed"));
  }

  private Map<UUID, PersonSummary> team(EvaluationSummary evaluation) {
    return people.find(
        evaluation.team().members().stream()
            .map(AssignedMember::person)
            .collect(Collectors.toSet()));
  }
}
