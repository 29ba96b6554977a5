package org.anzheng.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.certification.ApplicationReview;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseTransition;
import org.anzheng.certification.ClientPart;
import org.anzheng.certification.ContractTerms;
import org.anzheng.certification.Opening;
import org.anzheng.evaluations.EvaluationReport;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.people.PersonSummary;

/**
 * 案件要素: what the record of a case knows of what national reporting asks.
 *
 * @param file empty where the records were destroyed
 * @param people of the team, by identity
 * @param asAgreed the remark that the fee is the one of the contract
 */
record CaseParticulars(
    CaseSummary summary,
    Optional<CaseFile> file,
    Optional<OrganisationSummary> client,
    Optional<EvaluationSummary> evaluation,
    Map<UUID, PersonSummary> people,
    String asAgreed) {

  CaseParticulars {
    people = Map.copyOf(people);
  }

  Optional<LocalDate> acceptedOn() {
    return on(CaseTransition.ACCEPT);
  }

  /** The day of the decision that counts. */
  Optional<LocalDate> decidedOn() {
    return Stream.of(CaseTransition.GRANT, CaseTransition.REFUSE)
        .flatMap(transition -> on(transition).stream())
        .max(LocalDate::compareTo);
  }

  /** Those really spent; before the report those that were planned. */
  Optional<BigDecimal> manDays() {
    return evaluation
        .flatMap(EvaluationSummary::report)
        .map(EvaluationReport::manDays)
        .or(() -> review().map(review -> review.manDays().total()))
        .or(() -> file.flatMap(f -> f.records().opening()).map(Opening::manDays));
  }

  Optional<BigDecimal> baseManDays() {
    return review().map(review -> review.manDays().base());
  }

  /** What both sides agreed on; the platform keeps no receipts. */
  Optional<BigDecimal> fee() {
    return file.filter(f -> f.last(CaseTransition.CONCLUDE_CONTRACT).isPresent())
        .flatMap(f -> f.records().contract())
        .map(ContractTerms::total);
  }

  Optional<ClientPart> declared() {
    return file.map(f -> f.commission().form().client());
  }

  /** Accounts of those who reviewed and decided, in this order. */
  List<UUID> decisionMakers() {
    return Stream.of(CaseTransition.RECOMMEND, CaseTransition.GRANT)
        .flatMap(transition -> file.flatMap(f -> f.last(transition)).stream())
        .map(CaseEvent::account)
        .distinct()
        .toList();
  }

  Optional<SiteDays> onSite() {
    return evaluation.flatMap(SiteDays::of);
  }

  private Optional<ApplicationReview> review() {
    return file.flatMap(f -> f.records().applicationReview());
  }

  private Optional<LocalDate> on(CaseTransition transition) {
    return file.flatMap(f -> f.last(transition)).map(event -> ChinaTime.dateOf(event.at()));
  }
}
