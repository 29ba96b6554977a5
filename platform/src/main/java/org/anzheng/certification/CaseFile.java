package org.anzheng.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.anzheng.certificates.CertificateContent;
import org.anzheng.evaluations.EvaluationSummary;
import org.springframework.modulith.NamedInterface;

/**
 * 认证档案: everything on record about one case.
 *
 * @param granted what the certificate is to say, once granted
 * @param evaluators accounts of all who ever took part in the evaluation
 * @param background the certificate and the earlier cases it builds on
 * @param events own events, oldest first
 */
@NamedInterface("reads")
public record CaseFile(
    CaseSummary summary,
    Commission commission,
    CaseRecords records,
    Optional<CertificateContent> granted,
    Optional<EvaluationSummary> evaluation,
    Set<UUID> evaluators,
    CaseBackground background,
    List<CaseEvent> events) {

  public CaseFile {
    evaluators = Set.copyOf(evaluators);
    events = List.copyOf(events);
  }

  /** The last time a transition happened. */
  public Optional<CaseEvent> last(CaseTransition transition) {
    return events.stream()
        .filter(event -> event.transition().filter(transition::equals).isPresent())
        .reduce((earlier, later) -> later);
  }

  /** Every evidence file that the case names. */
  public Set<UUID> evidence() {
    Set<UUID> all = ownEvidence();
    evaluation.ifPresent(e -> all.addAll(e.evidence()));
    return all;
  }

  /** Those that the client may see: its own and those of the nonconformities. */
  public Set<UUID> evidenceForClient() {
    Set<UUID> all = ownEvidence();
    evaluation.ifPresent(e -> all.addAll(e.evidenceForClient()));
    return all;
  }

  private Set<UUID> ownEvidence() {
    Set<UUID> all = new TreeSet<>();
    commission.files().stream().map(FiledEvidence::file).forEach(all::add);
    records.rectification().ifPresent(r -> all.addAll(r.evidence()));
    return all;
  }

  /** What kind of case. */
  public CaseType type() {
    return summary.type();
  }

  /** Whether the evaluation ended without a report. */
  public boolean evaluationFailed() {
    return evaluation.filter(EvaluationEnd::failed).isPresent();
  }
}
