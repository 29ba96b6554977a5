package org.anzheng.scheme.norms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.OpinionView.Answer;
import org.springframework.modulith.NamedInterface;

/**
 * 规范性文件草案: a version on its way, or one that was published; each decision returns a fact.
 *
 * @param contentHash of the present revision; what an opinion is about
 * @param version counts changes of the row, not of the content
 */
@NamedInterface("reads")
public record NormDraft(
    NormStatus status, NormContent content, String contentHash, Instant openedAt, int version) {

  /** Its number, such as {@code RULE-2026-0001}. */
  public String number() {
    return content.draft();
  }

  /** The transition an edit is now: after opinions were asked it recalls them. */
  public NormTransition editing() {
    return NormTransition.AMEND.from().contains(status)
        ? NormTransition.AMEND
        : NormTransition.EDIT;
  }

  static NormDraftSaved open(NormContent content, Actor actor, Instant now) {
    NormTransition.OPEN.begin(actor);
    Refusal.ifAny(NormTextRules.title(content.header()));
    return saved(NormTransition.OPEN, content, actor, now);
  }

  NormDraftSaved edit(NormContent changed, Actor actor, Instant now) {
    editing().apply(status, actor);
    return saved(editing(), changed, actor, now);
  }

  NormDraftMoved consult(List<Objection> incomplete, Actor actor, Instant now) {
    NormTransition.CONSULT.apply(status, actor);
    Refusal.ifAny(incomplete);
    return moved(NormTransition.CONSULT, "", actor, now);
  }

  NormPublished publish(
      NormPublication form,
      List<OpinionView> asked,
      List<Objection> incomplete,
      Actor actor,
      Instant now) {
    NormTransition.PUBLISH.apply(status, actor);
    List<Objection> found = new ArrayList<>(NormPublicationRules.objections(this, form, asked));
    found.addAll(incomplete);
    Refusal.ifAny(found);
    return new NormPublished(
        Act.of(actor, NormTransition.PUBLISH, now),
        number(),
        content.kind(),
        content.version(),
        content.header().effectiveFrom().map(LocalDate::from).orElseThrow(),
        content.header().transitionTo(),
        contentHash,
        asked.stream().map(opinion -> heard(opinion, form)).toList());
  }

  NormDraftMoved withdraw(String reason, Actor actor, Instant now) {
    NormTransition.WITHDRAW.apply(status, actor);
    Refusal.ifAny(NormTextRules.prose("reason", reason));
    return moved(NormTransition.WITHDRAW, reason.strip(), actor, now);
  }

  NormDraftMoved supersede(Actor actor, Instant now) {
    NormTransition.SUPERSEDE.apply(status, actor);
    return moved(NormTransition.SUPERSEDE, content.version(), actor, now);
  }

  private static NormOpinion heard(OpinionView opinion, NormPublication form) {
    Optional<Answer> answer = opinion.answer();
    return new NormOpinion(
        opinion.role(),
        opinion.askedOn(),
        answer.map(Answer::outcome),
        answer.map(Answer::date),
        form.handlingOf(opinion.id()));
  }

  private NormDraftMoved moved(NormTransition transition, String note, Actor actor, Instant now) {
    return new NormDraftMoved(
        Act.of(actor, transition, now), number(), content.kind(), transition, contentHash, note);
  }

  private static NormDraftSaved saved(
      NormTransition transition, NormContent content, Actor actor, Instant now) {
    return new NormDraftSaved(
        Act.of(actor, transition, now),
        content.draft(),
        content.kind(),
        transition,
        content.revision(),
        NormJson.write(content).hash());
  }
}
