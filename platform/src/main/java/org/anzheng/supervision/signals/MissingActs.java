package org.anzheng.supervision.signals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.bodies.BodyDirectory;
import org.anzheng.bodies.BodySummary;
import org.anzheng.certificates.CertificateTraces;
import org.anzheng.certificates.SuspensionTraces;
import org.anzheng.conformity.ChangeNoticeStatus;
import org.anzheng.conformity.IncidentStatus;
import org.anzheng.conformity.MarkCheckStatus;
import org.anzheng.conformity.Matter;
import org.anzheng.conformity.MatterSearch;
import org.anzheng.conformity.MatterStatus;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.WorkingCalendar;
import org.anzheng.supervision.orders.OverdueOrders;
import org.springframework.stereotype.Component;

/**
 * 未作暂停、撤销决定的事由: every ground on record on which a body has not acted in time. A ground that is made
 * good is no longer found here.
 */
@Component
class MissingActs {

  private static final Set<MatterStatus> CONSIDERED =
      Set.of(
          IncidentStatus.SUSPENSION_CONSIDERED,
          ChangeNoticeStatus.SUSPENSION_CONSIDERED,
          MarkCheckStatus.SUSPENSION_CONSIDERED,
          MarkCheckStatus.REVOCATION_CONSIDERED);

  private final SuspensionTraces suspensions;
  private final CertificateTraces certificates;
  private final MatterSearch matters;
  private final OverdueOrders orders;
  private final BodyDirectory bodies;
  private final WorkingCalendar calendar;

  MissingActs(
      SuspensionTraces suspensions,
      CertificateTraces certificates,
      MatterSearch matters,
      OverdueOrders orders,
      BodyDirectory bodies,
      WorkingCalendar calendar) {
    this.suspensions = suspensions;
    this.certificates = certificates;
    this.matters = matters;
    this.orders = orders;
    this.bodies = bodies;
    this.calendar = calendar;
  }

  /** Those that stand; nothing is held against a body that may no longer act. */
  @Basis("regulation:59")
  List<MissingAct> standing(Round round) {
    Set<UUID> ended =
        bodies.all().stream()
            .filter(body -> body.standing().ended())
            .map(BodySummary::organisation)
            .collect(Collectors.toUnmodifiableSet());
    return Stream.of(confirmed(round), surveillance(round), considered(round), ordered(round))
        .flatMap(grounds -> grounds)
        .filter(act -> !ended.contains(act.body()))
        .toList();
  }

  /** Surveillance was failed, or its nonconformities were not mended. */
  @Basis("body-measures:21")
  private Stream<MissingAct> confirmed(Round round) {
    return suspensions.undecided(round.only(), round.since()).stream()
        .map(found ->
            new MissingAct(
                found.number(), found.body(), "certificate/" + found.number(), found.lastDay()));
  }

  /** No surveillance, and after the grace and the time to decide no suspension either. */
  @Basis({"regulation:26", "body-measures:21"})
  private Stream<MissingAct> surveillance(Round round) {
    SurveillanceDays days = SurveillanceDays.of(round, calendar);
    return certificates.overdueSurveillance(round.only(), round.today()).stream()
        .map(found ->
            new MissingAct(
                found.number(),
                found.body(),
                "surveillance/" + found.due(),
                days.lastForSuspension(found)));
  }

  /** An incident, a change or a misused mark led the body to consider it, and no further. */
  @Basis("body-measures:21")
  private Stream<MissingAct> considered(Round round) {
    return matters.overdue(round.only()).stream()
        .filter(matter -> isConsidered(matter, round.today()))
        .flatMap(matter ->
            matter
                .due()
                .map(due ->
                    new MissingAct(
                        matter.certificate(), matter.body(), "matter/" + matter.number(), due))
                .stream());
  }

  /** A department ordered it. */
  @Basis("regulation:26")
  private Stream<MissingAct> ordered(Round round) {
    return orders.onStatus(round.only()).stream()
        .map(order ->
            new MissingAct(
                order.certificate(), order.body(), "order/" + order.number(), order.lastDay()));
  }

  /** Whether the body owes the decision whether to suspend, and its time is over. */
  static boolean isConsidered(Matter<?> matter, LocalDate today) {
    return matter.overdueOn(today) && CONSIDERED.contains(matter.status());
  }
}
