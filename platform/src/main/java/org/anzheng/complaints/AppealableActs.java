package org.anzheng.complaints;

import static org.anzheng.scheme.ParameterKey.APPEAL_LIMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateEvent;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseFilter;
import org.anzheng.certification.CaseSearch;
import org.anzheng.certification.CaseSummary;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.notices.Inbox;
import org.anzheng.notices.NoticeLine;
import org.anzheng.scheme.Parameters;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 可申诉行为查询: the acts of bodies against an organisation that it may appeal against. */
@Service
@NamedInterface("reads")
public class AppealableActs {

  private final CaseSearch cases;
  private final CaseTimeline timeline;
  private final CertificateSearch certificates;
  private final Inbox inbox;
  private final ComplaintStore complaints;
  private final Parameters parameters;
  private final WorkingCalendar calendar;

  AppealableActs(
      CaseSearch cases,
      CaseTimeline timeline,
      CertificateSearch certificates,
      Inbox inbox,
      ComplaintStore complaints,
      Parameters parameters,
      WorkingCalendar calendar) {
    this.cases = cases;
    this.timeline = timeline;
    this.certificates = certificates;
    this.inbox = inbox;
    this.complaints = complaints;
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /** All of them, also those whose time has passed, the newest first. */
  public List<AppealableAct> of(UUID organisation) {
    List<AppealableAct> found = new ArrayList<>();
    for (CaseSummary c : cases.of(organisation, CaseFilter.ALL)) {
      if (c.applicant().equals(organisation)) {
        for (CaseEvent event : timeline.of(c.number())) {
          act(
                  "case/" + c.number(),
                  c.body(),
                  event.factId(),
                  event.kind(),
                  event.at(),
                  organisation)
              .ifPresent(found::add);
        }
      }
    }
    for (CertificateSummary c : certificates.ofHolder(organisation)) {
      for (CertificateEvent e : certificates.history(c.number())) {
        act(
                "certificate/" + c.number(),
                c.body(),
                e.factId(),
                e.kind(),
                e.published(),
                organisation)
            .ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(Comparator.comparing((AppealableAct a) -> a.act().servedOn()).reversed())
        .toList();
  }

  private Optional<AppealableAct> act(
      String subject, UUID body, UUID fact, String kind, Instant at, UUID party) {
    return ComplaintTopic.against(kind)
        .map(topic -> {
          LocalDate served = servedOn(subject, kind, at, party);
          return new AppealableAct(
              topic,
              subject,
              body,
              new AppealedAct(fact, kind, served),
              parameters.on(served).row(APPEAL_LIMIT).term().after(served, calendar),
              complaints.againstAct(fact));
        });
  }

  /** The time to appeal begins when the notice of the act was served. */
  private LocalDate servedOn(String subject, String kind, Instant at, UUID party) {
    return inbox.about(subject, party).stream()
        .filter(notice -> notice.kind().equals(kind) && !notice.deliveredAt().isBefore(at))
        .map(NoticeLine::servedOn)
        .min(Comparator.naturalOrder())
        .orElse(ChinaTime.dateOf(at));
  }
}
