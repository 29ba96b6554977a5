package org.anzheng.certification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anzheng.evaluations.EvaluationEvent;
import org.anzheng.evaluations.EvaluationSearch;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 办理记录查询: everything that happened in a case and in its evaluation, oldest first. */
@Service
@NamedInterface("reads")
public class CaseTimeline {

  private final CaseEventStore events;
  private final EvaluationSearch evaluations;

  CaseTimeline(CaseEventStore events, EvaluationSearch evaluations) {
    this.events = events;
    this.evaluations = evaluations;
  }

  /** The time line; the caller has made sure that the reader may see the case. */
  public List<CaseEvent> of(String number) {
    return Stream.concat(
            events.of(number).stream(), evaluations.timeline(number).stream().map(CaseTimeline::of))
        .sorted(Comparator.comparing(CaseEvent::at))
        .toList();
  }

  private static CaseEvent of(EvaluationEvent event) {
    return new CaseEvent(
        event.factId(),
        event.kind(),
        Optional.empty(),
        event.at(),
        event.account(),
        event.organisation(),
        event.role(),
        event.note());
  }
}
