package org.anzheng.certification;

import static org.anzheng.certification.CaseTransition.SUBMIT;
import static org.anzheng.certification.CaseTransition.SUPPLY;
import static org.anzheng.certification.CaseTransition.WITHDRAW;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.certificates.CertificateSummary;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认证委托: the applicant writes a commission, hands it in, supplements it, withdraws it. */
@Service
@Transactional
public class Commissions {

  private final DraftStore drafts;
  private final CommissionDesk commissions;
  private final FollowUps followUps;
  private final CaseStarts starts;
  private final CaseDesk desk;
  private final CaseEvaluations evaluations;
  private final FrozenJson json;
  private final Clock clock;

  Commissions(
      DraftStore drafts,
      CommissionDesk commissions,
      FollowUps followUps,
      CaseStarts starts,
      CaseDesk desk,
      CaseEvaluations evaluations,
      FrozenJson json,
      Clock clock) {
    this.drafts = drafts;
    this.commissions = commissions;
    this.followUps = followUps;
    this.starts = starts;
    this.desk = desk;
    this.evaluations = evaluations;
    this.json = json;
    this.clock = clock;
  }

  /** Begins a draft, and returns its identity. */
  public UUID open(Actor actor) {
    SUBMIT.roleOf(actor);
    return insert(CaseOrigin.FIRST, Optional.empty(), CommissionForm.EMPTY, actor);
  }

  /**
   * Begins a draft about a certificate of the actor's organisation, filled with what is known, and
   * returns its identity.
   *
   * @param released whether the client lets another body read the earlier records
   */
  public UUID open(CaseType type, String certificate, boolean released, Actor actor) {
    SUBMIT.roleOf(actor);
    if (!type.isCommissioned() || !type.isAboutCertificate()) {
      throw new Refusal(CertificationRefusal.NOT_IN_THIS_TYPE, SUBMIT, type);
    }
    CaseOrigin origin = new CaseOrigin(type, Optional.of(certificate), Optional.empty(), released);
    FollowUp followUp = followUps.of(origin, actor.organisation(), clock.instant());
    CertificateSummary held =
        followUp.certificate().orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    List<Objection> wrong = new ArrayList<>(FollowUpRules.toBegin(followUp));
    wrong.addAll(FollowUpRules.released(followUp));
    Refusal.ifAny(wrong);
    return insert(origin, Optional.empty(), followUps.known(type, held), actor);
  }

  /** Saves one part of a draft; incomplete parts are saved too. */
  public void save(UUID draft, CommissionPart part, Actor actor) {
    SUBMIT.roleOf(actor);
    Draft before = draft(draft, actor);
    drafts.update(before.with(before.form().with(part), clock.instant()));
  }

  /** 提交: freezes the form and begins the case; returns the number of the case. */
  public String submit(UUID id, Actor actor) {
    SUBMIT.roleOf(actor);
    Draft draft = draft(id, actor);
    if (draft.supplements().isPresent()) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    Instant now = clock.instant();
    draft.origin().certificate().ifPresent(followUps::lock);
    CommissionReading reading = commissions.read(draft, now);
    Refusal.ifAny(CommissionRules.objections(reading));
    String number =
        starts.submit(
            new CaseStart(
                draft.origin(),
                reading.followUp().flatMap(FollowUp::certificate).map(CertificateSummary::chain)),
            reading,
            actor,
            now);
    drafts.update(draft.closed(number, now));
    return number;
  }

  /** Opens the form of a case for supplementing; returns the draft, the same one every time. */
  public UUID reopen(String number, Actor actor) {
    Situation situation = desk.open(number, actor);
    situation.step(SUPPLY);
    return drafts
        .supplementing(number, actor.organisation())
        .map(Draft::id)
        .orElseGet(() ->
            insert(
                situation.summary().origin(),
                Optional.of(number),
                situation.file().commission().form(),
                actor));
  }

  /** 补正: answers every gap; the form as changed meanwhile is frozen anew. */
  public void supply(String number, SupplementAnswer answer, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(SUPPLY);
    Optional<Draft> draft = drafts.supplementing(number, actor.organisation());
    CommissionForm form = draft.map(Draft::form).orElse(situation.file().commission().form());
    Instant now = situation.now();
    CommissionReading reading = commissions.read(form, actor.organisation(), now);
    List<Objection> wrong = new ArrayList<>(CommissionRules.objections(reading));
    situation
        .file()
        .records()
        .supplement()
        .ifPresent(request -> wrong.addAll(SupplementRules.toAnswer(request, answer)));
    wrong.addAll(SupplementedForm.objections(form, situation));
    Refusal.ifAny(wrong);
    Commission commission = commissions.freeze(reading, actor.organisation(), now);
    FrozenRecord frozen = json.freeze(RecordKind.COMMISSION, commission);
    desk.record(
        situation.summary(),
        new CommissionSupplied(
            Act.of(actor, SUPPLY, now), step, commission.subject(), answer, frozen.sha256()),
        frozen,
        json.freeze(RecordKind.SUPPLEMENT_ANSWER, answer));
    draft.ifPresent(written -> drafts.update(written.closed(number, now)));
  }

  /** 撤回委托; a running evaluation stops. */
  public void withdraw(String number, String reason, Actor actor) {
    Situation situation = desk.open(number, actor);
    CaseStep step = situation.step(WITHDRAW);
    List<Objection> wrong = new ArrayList<>();
    Texts.require(wrong, "reason", reason, Texts.PROSE);
    Refusal.ifAny(wrong);
    desk.record(
        situation.summary(),
        new CommissionWithdrawn(Act.of(actor, WITHDRAW, situation.now()), step, reason.strip()));
    evaluations.stop(situation.file(), reason.strip(), actor);
  }

  private UUID insert(
      CaseOrigin origin, Optional<String> supplements, CommissionForm form, Actor actor) {
    UUID id = UUID.randomUUID();
    drafts.insert(
        new Draft(
            id,
            actor.organisation(),
            origin,
            supplements,
            Optional.empty(),
            form,
            clock.instant(),
            1));
    return id;
  }

  private Draft draft(UUID id, Actor actor) {
    Draft draft =
        drafts
            .find(id, actor.organisation())
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    draft
        .submittedAs()
        .ifPresent(number -> {
          throw new Refusal(CertificationRefusal.DRAFT_SUBMITTED, number);
        });
    return draft;
  }
}
