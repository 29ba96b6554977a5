package org.anzheng.complaints;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.CaseTimeline;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 后续行为查询: what the body did on the subject of a complaint since it was decided. */
@Service
@NamedInterface("reads")
public class FollowUps {

  private final CertificateSearch certificates;
  private final CaseTimeline timeline;

  FollowUps(CertificateSearch certificates, CaseTimeline timeline) {
    this.certificates = certificates;
    this.timeline = timeline;
  }

  /** The acts since the decision, oldest first. */
  public List<FollowUp> of(ComplaintSummary complaint) {
    String[] parts = complaint.subject().split("/", 2);
    return complaint
        .decidedAt()
        .map(decided ->
            switch (parts[0]) {
              case "certificate" -> onCertificate(parts[1], decided);
              case "case" -> inCase(parts[1], decided);
              default -> List.<FollowUp>of();
            })
        .orElse(List.of());
  }

  private List<FollowUp> onCertificate(String number, Instant decided) {
    return since(
        decided,
        certificates.history(number).stream()
            .map(e -> new FollowUp(e.factId(), e.kind(), e.recorded())));
  }

  private List<FollowUp> inCase(String number, Instant decided) {
    return since(
        decided, timeline.of(number).stream().map(e -> new FollowUp(e.factId(), e.kind(), e.at())));
  }

  private static List<FollowUp> since(Instant decided, Stream<FollowUp> acts) {
    return acts.filter(act -> !act.at().isBefore(decided)).toList();
  }
}
