package org.anzheng.evidence;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseTimeline;
import tools.jackson.databind.JsonNode;

/**
 * 本案记录: which records of the chain are those of one case. Asked in the order of the chain, for a
 * later notice is known by an earlier one.
 */
public final class RecordsOfCase {

  private final Set<UUID> events;
  private final Set<UUID> ofCertificate;
  private final Set<String> subjects = new HashSet<>();
  private final Set<String> notices = new HashSet<>();

  /** Those of this case. */
  public RecordsOfCase(CaseSummary summary, CaseTimeline timeline, CertificateSearch certificates) {
    this.events =
        timeline.of(summary.number()).stream().map(CaseEvent::factId).collect(Collectors.toSet());
    this.ofCertificate =
        summary.certificate().stream()
            .flatMap(number -> certificates.history(number).stream())
            .map(CertificateEvent::factId)
            .collect(Collectors.toSet());
    subjects.add("case/" + summary.number());
    summary.certificate().ifPresent(number -> subjects.add("certificate/" + number));
  }

  /** Whether the record of a fact is one of the case. */
  public boolean has(UUID fact, Optional<JsonNode> body) {
    if (events.contains(fact) || ofCertificate.contains(fact)) {
      return true;
    }
    boolean about =
        body.map(b -> b.path("subject"))
            .map(JsonNode::asString)
            .filter(subjects::contains)
            .isPresent();
    String notice = body.map(b -> b.path("notice")).map(JsonNode::asString).orElse("");
    if (about && !notice.isBlank()) {
      notices.add(notice);
    }
    return about || notices.contains(notice);
  }
}
