package org.anzheng.complaints;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 投诉申诉查询: the body and the complainant find their own; the market regulator finds what was
 * escalated to it, and which clocks ran out.
 */
@Service
@NamedInterface("reads")
public class ComplaintSearch {

  private final ComplaintStore store;
  private final EscalationStore escalations;
  private final ComplaintEventStore events;
  private final ComplaintDesk desk;

  ComplaintSearch(
      ComplaintStore store,
      EscalationStore escalations,
      ComplaintEventStore events,
      ComplaintDesk desk) {
    this.store = store;
    this.escalations = escalations;
    this.events = events;
    this.desk = desk;
  }

  /** One complaint, for its body or whoever complained. */
  public Optional<ComplaintFile> find(String number, Actor actor) {
    return store
        .find(number)
        .filter(c ->
            c.body().equals(actor.organisation())
                || c.complainant().filter(actor.organisation()::equals).isPresent())
        .map(this::fileOf);
  }

  /** One that was escalated, with the whole record. */
  public Optional<ComplaintFile> escalated(String number) {
    return store.find(number).map(this::fileOf).filter(file -> file.escalation().isPresent());
  }

  /** What was escalated, the open ones first. */
  public List<ComplaintFile> escalated() {
    return escalations.numbers().stream().flatMap(n -> escalated(n).stream()).toList();
  }

  /** The complaints of a body, by clock. */
  public List<ComplaintSummary> ofBody(UUID body) {
    return store.ofBody(body);
  }

  /** Those about which the market regulator has asked the body for a statement, by deadline. */
  public List<ComplaintFile> statementsOwed(UUID body) {
    return escalations.statementsOwedBy(body).stream().flatMap(n -> escalated(n).stream()).toList();
  }

  /** The complaints an organisation has made, newest first. */
  public List<ComplaintSummary> ofComplainant(UUID organisation) {
    return store.ofComplainant(organisation);
  }

  /** Those of every body whose clock ran out. */
  public List<ComplaintSummary> overdue() {
    return store.overdue(desk.now());
  }

  /** Who complained, for whoever may know it. */
  public Optional<Complainant> complainant(ComplaintFile file, Actor actor) {
    ComplaintSummary summary = file.summary();
    return ConfidentialityRule.mayKnow(summary, file.escalation().isPresent(), actor)
        ? Optional.of(store.complainant(summary.number()))
        : Optional.empty();
  }

  /** What stands against the actor doing this now, before anything is typed. */
  public List<Objection> before(
      ComplaintTransition transition, ComplaintSummary complaint, Actor actor) {
    return switch (transition) {
      case REJECT, VALIDATE, INVESTIGATE, REPORT -> desk.against(complaint, actor);
      case DECIDE ->
          Stream.of(
                  desk.against(complaint, actor),
                  UninvolvedRules.anotherThanHandler(actor.account(), complaint.handler()),
                  OutcomeRules.findings(complaint))
              .flatMap(List::stream)
              .toList();
      case STAY ->
          Stream.of(desk.against(complaint, actor), OutcomeRules.stay(complaint))
              .flatMap(List::stream)
              .toList();
      case EXTEND -> OutcomeRules.extension(complaint);
      case RECEIVE, ACKNOWLEDGE, NOTIFY, TAKE_ACTIONS, CLOSE, ESCALATE -> List.of();
    };
  }

  ComplaintFile fileOf(ComplaintSummary summary) {
    return new ComplaintFile(
        summary,
        store.text(summary.number()),
        escalations.find(summary.number()),
        events.of(summary.number()));
  }
}
