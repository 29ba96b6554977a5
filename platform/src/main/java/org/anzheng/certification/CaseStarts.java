package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.RELEASE_RECORDS;
import static org.anzheng.certification.CaseTransition.SUBMIT;

import java.time.Instant;
import java.util.UUID;
import org.anzheng.bodies.BodySummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.springframework.stereotype.Component;

/** 立案: begins a case with its frozen commission, and with the release of earlier records. */
@Component
class CaseStarts {

  private final CommissionDesk commissions;
  private final CaseNumbers numbers;
  private final CaseDesk desk;
  private final FrozenJson json;

  CaseStarts(CommissionDesk commissions, CaseNumbers numbers, CaseDesk desk, FrozenJson json) {
    this.commissions = commissions;
    this.numbers = numbers;
    this.desk = desk;
    this.json = json;
  }

  /** A case that the client hands in; its number. */
  String submit(CaseStart start, CommissionReading reading, Actor actor, Instant now) {
    CaseOrigin origin = start.origin();
    Commission commission = commissions.freeze(reading, actor.organisation(), now);
    FrozenRecord frozen = json.freeze(RecordKind.COMMISSION, commission);
    BodySummary body = reading.body().orElseThrow();
    CaseSummary drafted = numbers.draft(commission, body, origin.unreleased(), start.chain());
    CaseSummary submitted =
        desk.begin(
            drafted,
            new CommissionSubmitted(
                Act.of(actor, SUBMIT, now),
                drafted.step(SUBMIT, actor),
                drafted.origin(),
                drafted.applicantName(),
                drafted.bodyName(),
                drafted.approvalNo(),
                commission.subject(),
                frozen.sha256()),
            frozen);
    if (origin.recordsReleased()) {
      release(submitted, actor, now);
    }
    return drafted.number();
  }

  /** A case that the body opens on its own certificate; its number. */
  String open(
      CaseStart start, CommissionReading reading, UUID holder, Opening opening, Actor actor) {
    Instant now = desk.now();
    Commission commission = commissions.freeze(reading, holder, now);
    CaseSummary drafted =
        numbers.draft(commission, reading.body().orElseThrow(), start.origin(), start.chain());
    CaseOrigin origin = start.origin();
    desk.begin(
        drafted,
        new CaseOpened(
            Act.of(actor, CaseTransition.OPEN, now),
            drafted.step(CaseTransition.OPEN, actor),
            origin.type(),
            origin.certificate().orElseThrow(),
            opening),
        json.freeze(RecordKind.COMMISSION, commission),
        json.freeze(RecordKind.OPENING, opening));
    return drafted.number();
  }

  private void release(CaseSummary submitted, Actor actor, Instant now) {
    desk.record(
        submitted,
        new RecordsReleased(
            Act.of(actor, RELEASE_RECORDS, now), submitted.step(RELEASE_RECORDS, actor)));
  }
}
