package org.anzheng.scheme.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.CatalogueVersion;
import org.springframework.modulith.NamedInterface;

/**
 * 目录草案: a version of the catalogue on its way; each decision returns a fact.
 *
 * @param contentHash of the present revision; what a signature is about
 * @param version counts changes of the row, not of the content
 */
@NamedInterface("reads")
public record CatalogueDraft(
    CatalogueDraftStatus status,
    CatalogueContent content,
    String contentHash,
    Instant openedAt,
    int version) {

  /** Its number, such as {@code CAT-2026-0001}. */
  public String number() {
    return content.draft();
  }

  /** The transition an edit is now: while signatures are collected it undoes them. */
  public CatalogueDraftTransition editing() {
    return CatalogueDraftTransition.AMEND.from().contains(status)
        ? CatalogueDraftTransition.AMEND
        : CatalogueDraftTransition.EDIT;
  }

  static CatalogueDraftSaved open(CatalogueContent content, Actor actor, Instant now) {
    CatalogueDraftStatus status = CatalogueDraftTransition.OPEN.begin(actor);
    Refusal.ifAny(ContentRules.opening(content.title(), content.resolution()));
    return saved(CatalogueDraftTransition.OPEN, status, content, actor, now);
  }

  CatalogueDraftSaved edit(CatalogueContent changed, Actor actor, Instant now) {
    return saved(editing(), editing().apply(status, actor), changed, actor, now);
  }

  CatalogueSignaturesVoided voids(List<CatalogueSignature> valid, Actor actor, Instant now) {
    return new CatalogueSignaturesVoided(
        Act.of(actor, CatalogueDraftTransition.AMEND, now),
        number(),
        content.version(),
        contentHash,
        valid.stream().map(CatalogueSignature::department).toList());
  }

  CatalogueDraftMoved consult(Actor actor, Instant now) {
    return move(CatalogueDraftTransition.CONSULT, "", List.of(), actor, now);
  }

  CatalogueDraftMoved send(
      CatalogueVersion latest, List<CatalogueImpact> impact, Actor actor, Instant now) {
    CatalogueDraftTransition.SEND.apply(status, actor);
    Refusal.ifAny(DecisionRules.objections(content, latest, ChinaTime.dateOf(now)));
    return move(CatalogueDraftTransition.SEND, "", impact, actor, now);
  }

  CatalogueDraftMoved withdraw(String reason, Actor actor, Instant now) {
    CatalogueDraftTransition.WITHDRAW.apply(status, actor);
    Refusal.ifAny(ContentRules.prose("reason", reason));
    return move(CatalogueDraftTransition.WITHDRAW, reason.strip(), List.of(), actor, now);
  }

  CatalogueCommented comment(Optional<String> category, String text, Actor actor, Instant now) {
    CatalogueDraftTransition.COMMENT.apply(status, actor);
    Refusal.ifAny(ContentRules.prose("text", text));
    return new CatalogueCommented(
        Act.of(actor, CatalogueDraftTransition.COMMENT, now),
        number(),
        category.filter(code -> content.category(code).isPresent()),
        text.strip(),
        contentHash);
  }

  CatalogueSigned sign(
      SigningForm form,
      List<CatalogueSignature> valid,
      Optional<DepartmentKey> key,
      CatalogueVersion latest,
      Actor actor,
      Instant now) {
    CatalogueDraftTransition.SIGN.apply(status, actor);
    Role department = CatalogueDraftTransition.SIGN.roleOf(actor);
    String line = SignedText.ofCatalogue(department, content.version(), contentHash);
    List<Objection> found = new ArrayList<>();
    found.addAll(SignatureRules.content(this, form.contentHash()));
    found.addAll(SignatureRules.objections(valid, actor));
    found.addAll(DecisionRules.objections(content, latest, ChinaTime.dateOf(now)));
    found.addAll(SignatureRules.signature(key, line, form.signature()));
    Refusal.ifAny(found);
    return new CatalogueSigned(
        Act.of(actor, CatalogueDraftTransition.SIGN, now),
        number(),
        content.version(),
        contentHash,
        key.isPresent() ? SignatureKind.KEY : SignatureKind.SESSION,
        line,
        key.map(DepartmentKey::text),
        key.flatMap(k -> form.signature()).map(s -> s.replaceAll("\\s", "")));
  }

  CatalogueDecided decide(Actor actor, Instant now) {
    CatalogueDraftTransition.DECIDE.apply(status, actor);
    return new CatalogueDecided(
        Act.of(actor, CatalogueDraftTransition.DECIDE, now),
        number(),
        content.version(),
        content.effectiveFrom().map(LocalDate::from).orElseThrow(),
        content.transitionTo(),
        contentHash);
  }

  private CatalogueDraftMoved move(
      CatalogueDraftTransition transition,
      String note,
      List<CatalogueImpact> impact,
      Actor actor,
      Instant now) {
    return new CatalogueDraftMoved(
        Act.of(actor, transition, now),
        number(),
        transition,
        status,
        transition.apply(status, actor),
        contentHash,
        note,
        impact);
  }

  private static CatalogueDraftSaved saved(
      CatalogueDraftTransition transition,
      CatalogueDraftStatus status,
      CatalogueContent content,
      Actor actor,
      Instant now) {
    return new CatalogueDraftSaved(
        Act.of(actor, transition, now),
        content.draft(),
        transition,
        status,
        content,
        content.canonical().hash());
  }
}
