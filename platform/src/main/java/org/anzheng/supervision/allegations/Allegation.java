package org.anzheng.supervision.allegations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.supervision.allegations.AllegationFact.AllegationMoved;
import org.anzheng.supervision.offices.SubjectKind;

/**
 * 举报: a report of the public as it stands; never who made it.
 *
 * @param kind what the subject was recognised as; empty where it is a name only
 * @param divisions seats of the subject
 * @param identified whether an identity lies in the vault
 * @param office to which it is assigned; empty for the national department
 * @param leadsTo number of the inspection or case it became; blank before
 */
public record Allegation(
    String number,
    AllegationTopic topic,
    Optional<SubjectKind> kind,
    String subject,
    List<String> divisions,
    boolean identified,
    AllegationStatus status,
    Optional<UUID> office,
    Instant receivedAt,
    LocalDate acceptBy,
    LocalDate answerBy,
    String leadsTo,
    int version) {

  public Allegation {
    divisions = List.copyOf(divisions);
  }

  /** The record chain. */
  public static String chain(String number) {
    return "allegation/" + number;
  }

  /** Whether its clock has run out. */
  public boolean overdueOn(LocalDate today) {
    return switch (status) {
      case RECEIVED, ASSIGNED -> today.isAfter(acceptBy);
      case IN_CHECK -> today.isAfter(answerBy);
      case NOT_ACCEPTED, ANSWERED -> false;
    };
  }

  AllegationMoved move(AllegationTransition transition, String note, Actor actor, Instant now) {
    return assigned(transition, note, office, actor, now);
  }

  AllegationMoved assigned(
      AllegationTransition transition, String note, Optional<UUID> to, Actor actor, Instant now) {
    AllegationStatus next = transition.apply(status, actor);
    return new AllegationMoved(
        Act.of(actor, transition, now), number, transition.name(), status, next, to, note);
  }
}
