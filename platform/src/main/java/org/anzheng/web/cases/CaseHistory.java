package org.anzheng.web.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.certification.CaseEvent;
import org.anzheng.certification.CaseFile;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.certification.CaseTransition;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.Role;
import org.anzheng.parties.AccountSummary;
import org.anzheng.parties.Accounts;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.SignedIn;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 办理记录: who did what and when, on what basis, and where the log proves it. */
@Component
class CaseHistory {

  private final CaseTimeline timeline;
  private final LogPositions log;
  private final Accounts accounts;

  CaseHistory(CaseTimeline timeline, LogPositions log, Accounts accounts) {
    this.timeline = timeline;
    this.log = log;
    this.accounts = accounts;
  }

  /** Newest first. */
  List<TimelineEntry> of(CaseFile file, View view) {
    List<CaseEvent> events = timeline.of(file.summary().number());
    Map<UUID, LogPosition> places = log.of(events.stream().map(CaseEvent::factId).toList());
    // what happened in the same instant is told in the order in which the log took it
    Comparator<CaseEvent> order =
        Comparator.comparing(CaseEvent::at)
            .thenComparing(event ->
                Optional.ofNullable(places.get(event.factId()))
                    .map(LogPosition::index)
                    .orElse(Long.MAX_VALUE));
    return events.stream()
        .sorted(order.reversed())
        .map(event -> entry(event, file, Optional.ofNullable(places.get(event.factId())), view))
        .toList();
  }

  private TimelineEntry entry(
      CaseEvent event, CaseFile file, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    if (!event.note().isBlank()) {
      details.add(Row.of(view.text("page.cases.history.note"), event.note()));
    }
    event
        .transition()
        .map(transition -> basis(transition, view))
        .filter(basis -> !basis.isBlank())
        .ifPresent(basis -> details.add(Row.of(view.text("page.cases.history.basis"), basis)));
    return new TimelineEntry(
        event.at(),
        view.text("fact." + event.kind()),
        who(event, file, view),
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }

  /** Duty and organisation; the person's name only inside the person's own organisation. */
  private String who(CaseEvent event, CaseFile file, View view) {
    if (event.role() == Role.SYSTEM) {
      return view.name(event.role());
    }
    boolean own =
        view.user()
            .map(SignedIn::actor)
            .filter(a -> a.organisation().equals(event.organisation()))
            .isPresent();
    String name = own ? accounts.find(event.account()).map(AccountSummary::name).orElse("") : "";
    String organisation =
        event.organisation().equals(file.summary().body())
            ? file.summary().bodyName()
            : file.summary().applicantName();
    return (organisation + " " + view.name(event.role()) + " " + name).strip();
  }

  static String basis(CaseTransition transition, View view) {
    try {
      Basis basis = CaseTransition.class.getField(transition.name()).getAnnotation(Basis.class);
      return basis == null
          ? ""
          : Arrays.stream(basis.value())
              .map(citation -> Citations.of(citation, view))
              .filter(citation -> !citation.isBlank())
              .collect(Collectors.joining("; "));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("a constant is a field", e);
    }
  }
}
