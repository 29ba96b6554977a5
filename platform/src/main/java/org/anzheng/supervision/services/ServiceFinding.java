package org.anzheng.supervision.services;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.parties.Department;
import org.anzheng.supervision.services.ServiceFact.ServiceFindingMoved;

/**
 * 服务监督发现: an incident or violation of a certified organisation as a department recorded it.
 *
 * @param office the office that recorded it; empty for the national department
 * @param divisions seats of holder and body
 * @param due last day on which the body follows up
 * @param late whether that day passed
 * @param answer of the body; blank before
 */
public record ServiceFinding(
    String number,
    Department department,
    Optional<UUID> office,
    ServiceFindingKind kind,
    String certificate,
    UUID holder,
    UUID body,
    List<String> divisions,
    LocalDate occurredOn,
    String text,
    ServiceStatus status,
    Instant recordedAt,
    LocalDate due,
    boolean late,
    String answer,
    int version) {

  public ServiceFinding {
    divisions = List.copyOf(divisions);
  }

  /** The record chain. */
  public static String chain(String number) {
    return "service/" + number;
  }

  ServiceFindingMoved move(ServiceTransition transition, String note, Actor actor, Instant now) {
    ServiceStatus next = transition.apply(status, actor);
    return new ServiceFindingMoved(
        Act.of(actor, transition, now), number, transition.name(), body, status, next, note);
  }
}
