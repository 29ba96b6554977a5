package org.anzheng.certification;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.evaluations.EvaluationSearch;
import org.anzheng.evaluations.EvaluationSummary;
import org.springframework.stereotype.Component;

/** 调档: puts the file of a case together. */
@Component
class CaseReader {

  private final CaseStore cases;
  private final CaseRecordStore records;
  private final CaseEventStore events;
  private final LineageStore lineage;
  private final CertificateSearch certificates;
  private final EvaluationSearch evaluations;

  CaseReader(
      CaseStore cases,
      CaseRecordStore records,
      CaseEventStore events,
      LineageStore lineage,
      CertificateSearch certificates,
      EvaluationSearch evaluations) {
    this.cases = cases;
    this.records = records;
    this.events = events;
    this.lineage = lineage;
    this.certificates = certificates;
    this.evaluations = evaluations;
  }

  /** The file of a case, for its applicant and its body only. */
  Optional<CaseFile> find(String number, UUID organisation) {
    return cases.find(number, organisation).flatMap(this::file);
  }

  /** The same for reading only: also for a body to which the client released earlier records. */
  Optional<CaseFile> findReadable(String number, UUID organisation) {
    return cases
        .find(number, organisation)
        .or(() -> lineage.released(number, organisation))
        .flatMap(this::file);
  }

  /** For what happens by law, whoever's case it is. */
  Optional<CaseFile> find(String number) {
    return cases.find(number).flatMap(this::file);
  }

  /** Nothing of a case whose records were destroyed. */
  private Optional<CaseFile> file(CaseSummary summary) {
    Map<RecordKind, FrozenRecord> latest = records.latest(summary.number());
    return latest.isEmpty() ? Optional.empty() : Optional.of(file(summary, latest));
  }

  private CaseFile file(CaseSummary summary, Map<RecordKind, FrozenRecord> latest) {
    Optional<EvaluationSummary> evaluation = evaluations.ofCase(summary.number());
    return new CaseFile(
        summary,
        records.commission(latest),
        records.records(latest),
        records.content(latest),
        evaluation,
        evaluation.isPresent() ? evaluations.participants(summary.number()) : Set.of(),
        background(summary),
        events.of(summary.number()));
  }

  private CaseBackground background(CaseSummary summary) {
    CaseOrigin origin = summary.origin();
    return origin.certificate().isEmpty() && origin.predecessor().isEmpty()
        ? CaseBackground.NONE
        : new CaseBackground(
            origin.certificate().flatMap(certificates::find),
            lineage.before(summary).stream()
                .map(c -> EarlierCase.of(c, evaluations.ofCase(c.number())))
                .toList());
  }
}
