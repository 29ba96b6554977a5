package org.anzheng.web.approvals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.bodies.approval.ApprovalEvent;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.bodies.approval.ApprovalSearch;
import org.anzheng.bodies.approval.ApprovalTransition;
import org.anzheng.kernel.Basis;
import org.anzheng.trust.LogPosition;
import org.anzheng.trust.LogPositions;
import org.anzheng.web.shared.Citations;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.TimelineEntry;
import org.anzheng.web.shared.View;
import org.springframework.stereotype.Component;

/** 审批办理记录: who did what and when, on what basis, and where the log proves it. */
@Component
class ApprovalHistory {

  private final ApprovalSearch search;
  private final LogPositions log;

  ApprovalHistory(ApprovalSearch search, LogPositions log) {
    this.search = search;
    this.log = log;
  }

  /** Newest first. */
  List<TimelineEntry> of(ApprovalFile file, View view) {
    List<ApprovalEvent> events = search.history(file.summary().number());
    Map<UUID, LogPosition> places = log.of(events.stream().map(ApprovalEvent::fact).toList());
    return events.reversed().stream()
        .map(e -> entry(e, file, Optional.ofNullable(places.get(e.fact())), view))
        .toList();
  }

  private static TimelineEntry entry(
      ApprovalEvent event, ApprovalFile file, Optional<LogPosition> place, View view) {
    List<Row> details = new ArrayList<>();
    if (!event.note().isBlank()) {
      details.add(Row.of(view.text("page.cases.history.note"), event.note()));
    }
    String basis = basis(event.transition(), view);
    if (!basis.isBlank()) {
      details.add(Row.of(view.text("page.cases.history.basis"), basis));
    }
    boolean own = event.organisation().equals(file.summary().organisation());
    String who = view.name(event.role());
    return new TimelineEntry(
        event.at(),
        view.text("fact." + event.kind()),
        own ? file.summary().applicantName() + " " + who : who,
        details,
        place.map(p -> new TimelineEntry.LogPlace(p.index(), "/log")));
  }

  private static String basis(ApprovalTransition transition, View view) {
    try {
      Basis basis = ApprovalTransition.class.getField(transition.name()).getAnnotation(Basis.class);
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
