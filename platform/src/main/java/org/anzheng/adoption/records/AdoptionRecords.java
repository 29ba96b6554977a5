package org.anzheng.adoption.records;

import static org.anzheng.adoption.records.RecordTransition.AWARD;
import static org.anzheng.adoption.records.RecordTransition.CHECK;
import static org.anzheng.adoption.records.RecordTransition.END;
import static org.anzheng.adoption.records.RecordTransition.FEED_BACK;
import static org.anzheng.adoption.records.RecordTransition.RECORD;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anzheng.adoption.AdopterEvent;
import org.anzheng.adoption.AdopterEvents;
import org.anzheng.adoption.AdoptionRefusal;
import org.anzheng.adoption.TextRules;
import org.anzheng.adoption.requirements.Requirements;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.parties.OrganisationSummary;
import org.anzheng.parties.Organisations;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 采信记录管理: what a procurement relied on, each certificate checked at that moment. */
@NamedInterface("records")
@Service
@Transactional
public class AdoptionRecords {

  private final RecordStore store;
  private final FeedbackStore feedback;
  private final RegisterCheck register;
  private final Requirements requirements;
  private final Organisations organisations;
  private final AdopterEvents events;
  private final Clock clock;

  AdoptionRecords(
      RecordStore store,
      FeedbackStore feedback,
      RegisterCheck register,
      Requirements requirements,
      Organisations organisations,
      AdopterEvents events,
      Clock clock) {
    this.store = store;
    this.feedback = feedback;
    this.register = register;
    this.requirements = requirements;
    this.organisations = organisations;
    this.events = events;
    this.clock = clock;
  }

  /**
   * 建立记录; returns its number.
   *
   * @param idempotencyKey the same key again finds the same record
   */
  public String record(RecordForm form, Optional<String> idempotencyKey, Actor actor) {
    RecordStatus first = RECORD.begin(actor);
    Optional<String> before = idempotencyKey.flatMap(k -> store.sent(actor.organisation(), k));
    if (before.isPresent()) {
      return before.get();
    }
    Refusal.ifAny(RecordRules.objections(form));
    String cited = form.requirement().isBlank() ? "" : cited(form.requirement().strip());
    Instant now = clock.instant();
    AdoptionRecord record =
        new AdoptionRecord(
            events.number("CX", ChinaTime.dateOf(now).getYear()),
            actor.organisation(),
            form.procurement().strip(),
            form.title().strip(),
            form.sector(),
            province(actor),
            cited,
            first,
            now,
            register.check(form.certificates()),
            Optional.empty(),
            Optional.empty());
    store.insert(record, idempotencyKey);
    events.announce(
        new RecordFact.AdoptionRecorded(
            Act.of(actor, RECORD, now),
            record.organisation(),
            record.number(),
            record.procurement(),
            record.sector(),
            cited,
            record.checks()));
    return record.number();
  }

  /** 核验: further certificates, or the same ones once more, as before a contract is signed. */
  public void check(String number, List<String> certificates, Actor actor) {
    AdoptionRecord record = find(number, actor);
    CHECK.apply(record.status(), actor);
    Refusal.ifAny(RecordRules.certificates(certificates).toList());
    List<CheckedCertificate> checks = register.check(certificates);
    checks.forEach(check -> store.append(number, check));
    events.announce(
        new RecordFact.AdoptionChecked(
            Act.of(actor, CHECK, clock.instant()), record.organisation(), number, checks));
  }

  /** 登记成交: whose certificate it was; the one chosen must have been checked here. */
  public void award(String number, String certificate, Actor actor) {
    AdoptionRecord record = find(number, actor);
    RecordStatus next = AWARD.apply(record.status(), actor);
    String chosen = register.named(certificate);
    if (record.latest(chosen).isEmpty()) {
      throw new Refusal(
          List.of(Objection.toField("certificate", AdoptionRefusal.NOT_CHECKED, chosen)));
    }
    store.move(record, next, Optional.of(chosen));
    events.announce(
        new RecordFact.AdoptionAwarded(
            Act.of(actor, AWARD, clock.instant()), record.organisation(), number, chosen));
  }

  /** 登记未成交. */
  public void end(String number, String reason, Actor actor) {
    AdoptionRecord record = find(number, actor);
    RecordStatus next = END.apply(record.status(), actor);
    Refusal.ifAny(TextRules.text("reason", reason).toList());
    store.move(record, next, Optional.empty());
    events.announce(
        new RecordFact.AdoptionEnded(
            Act.of(actor, END, clock.instant()), record.organisation(), number, reason.strip()));
  }

  /** 服务反馈. */
  public void feedBack(String number, FeedbackForm form, Actor actor) {
    AdoptionRecord record = find(number, actor);
    RecordStatus next = FEED_BACK.apply(record.status(), actor);
    Refusal.ifAny(RecordRules.objections(form));
    Instant now = clock.instant();
    store.move(record, next, Optional.empty());
    feedback.insert(number, form, now);
    events.announce(
        new RecordFact.ServiceFedBack(
            Act.of(actor, FEED_BACK, now),
            record.organisation(),
            number,
            record.chosen().orElseThrow(),
            form.grades(),
            form.incident()));
  }

  /** The records of the actor's organisation, newest first. */
  @Transactional(readOnly = true)
  public List<AdoptionRecord> of(Actor actor) {
    return store.of(actor.organisation());
  }

  /** One of them. */
  @Transactional(readOnly = true)
  public AdoptionRecord find(String number, Actor actor) {
    return store
        .find(number, actor.organisation())
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }

  /** What happened to one of them, oldest first. */
  @Transactional(readOnly = true)
  public List<AdopterEvent> history(String number, Actor actor) {
    return events.of(find(number, actor).number());
  }

  private String cited(String reference) {
    try {
      return requirements.cited(reference).reference();
    } catch (Refusal refusal) {
      throw new Refusal(List.of(Objection.toField("requirement", refusal.reason(), reference)));
    }
  }

  private String province(Actor actor) {
    return organisations
        .find(actor.organisation())
        .map(OrganisationSummary::division)
        .map(division -> division.substring(0, 2))
        .orElse("");
  }
}
