package org.anzheng.bodies.approval;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.scheme.Parameters;
import org.anzheng.scheme.SchemeParameters;
import org.springframework.stereotype.Component;

/** 审批时限表: the last day of every clock that runs in a case. */
@Component
class ApprovalTimes {

  private final Parameters parameters;
  private final WorkingCalendar calendar;
  private final BodyDirectory bodies;

  ApprovalTimes(Parameters parameters, WorkingCalendar calendar, BodyDirectory bodies) {
    this.parameters = parameters;
    this.calendar = calendar;
    this.bodies = bodies;
  }

  /** The clocks that run, each with its last day. */
  Map<ApprovalClock, LocalDate> running(ApprovalFile file) {
    ApprovalCase summary = file.summary();
    return switch (summary.status()) {
      case RECEIVED ->
          Map.of(
              ApprovalClock.COMPLETENESS,
              on(summary.receivedOn())
                  .approvalCompleteness()
                  .after(summary.receivedOn(), calendar));
      case ACCEPTED, CONSULTING -> decision(file);
      case EXPERT_REVIEW -> {
        Map<ApprovalClock, LocalDate> clocks = new EnumMap<>(decision(file));
        LocalDate ordered = file.record().reviews().getLast().orderedOn();
        clocks.put(
            ApprovalClock.EXPERT_REVIEW,
            on(ordered).approvalExpertReview().after(ordered, calendar));
        yield clocks;
      }
      case DRAFT, SUPPLEMENT, NOT_ACCEPTED, APPROVED, REFUSED, WITHDRAWN -> Map.of();
    };
  }

  /** The limit of the decision alone. */
  Optional<LocalDate> due(ApprovalFile file) {
    return Optional.ofNullable(running(file).get(ApprovalClock.DECISION))
        .or(() -> Optional.ofNullable(running(file).get(ApprovalClock.COMPLETENESS)));
  }

  /** A renewal is decided before the approval ends, whatever is left of the limit. */
  @Basis({"samr-2022-28:1", "regulation:11", "licensing-law:50"})
  private Map<ApprovalClock, LocalDate> decision(ApprovalFile file) {
    LocalDate accepted = file.summary().acceptedOn().orElseThrow();
    SchemeParameters scheme = on(accepted);
    DecisionClock clock =
        new DecisionClock(accepted, file.record().reviews(), scheme.approvalExpertReview());
    LocalDate limit = clock.lastDay(scheme.approvalDecision(), calendar);
    LocalDate end = end(file.summary()).filter(day -> day.isBefore(limit)).orElse(limit);
    return Map.of(
        ApprovalClock.DECISION,
        end,
        ApprovalClock.CEILING,
        clock.lastDay(scheme.approvalDecisionCeiling(), calendar));
  }

  private Optional<LocalDate> end(ApprovalCase summary) {
    return switch (summary.kind()) {
      case INITIAL, EXTENSION -> Optional.empty();
      case RENEWAL -> summary.approvalNo().flatMap(bodies::find).map(BodySummary::validTo);
    };
  }

  private SchemeParameters on(LocalDate day) {
    return parameters.on(day);
  }
}
