package org.anzheng.scheme.norms;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 规范性文件制定: the commands, from the draft over the opinions to the publication. */
@Service
@Transactional
@NamedInterface("norms")
public class NormDrafts {

  private final NormDraftStore store;
  private final NormEventStore events;
  private final NormVersionStore versions;
  private final NormEditor editor;
  private final RuleRegister register;
  private final NormOpinions opinions;
  private final NormClocks clocks;
  private final Journal journal;
  private final Clock clock;

  NormDrafts(
      NormDraftStore store,
      NormEventStore events,
      NormVersionStore versions,
      NormEditor editor,
      RuleRegister register,
      NormOpinions opinions,
      NormClocks clocks,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.versions = versions;
    this.editor = editor;
    this.register = register;
    this.opinions = opinions;
    this.clocks = clocks;
    this.journal = journal;
    this.clock = clock;
  }

  /** 起草: begins as the latest version stands; returns the draft's number. */
  public String open(NormKind kind, String title, Optional<String> resolution, Actor actor) {
    NormTransition.OPEN.roleOf(actor);
    Instant now = clock.instant();
    String number = store.nextNumber(kind, ChinaTime.dateOf(now).getYear());
    NormContent content = editor.begin(kind, number, title, resolution);
    NormDraftSaved fact = NormDraft.open(content, actor, now);
    store.insert(fact, content);
    record(fact);
    return number;
  }

  /** 修改: after opinions were asked, what is open is recalled and new opinions are needed. */
  @Basis("opinion:2")
  public void edit(String number, NormEdit edit, Actor actor) {
    NormTransition.EDIT.roleOf(actor);
    NormDraft draft = draft(number);
    NormTransition editing = draft.editing();
    NormStatus after = editing.apply(draft.status(), actor);
    NormContent content = editor.apply(draft.content(), edit);
    NormDraftSaved fact = draft.edit(content, actor, clock.instant());
    store.update(draft, after, content.revision());
    store.insertRevision(fact, content);
    record(fact);
    if (editing == NormTransition.AMEND) {
      opinions.recall(draft, actor);
    }
  }

  /** 征求意见: of every department whose duty it is, on exactly this content. */
  public void consult(String number, Actor actor) {
    NormTransition.CONSULT.roleOf(actor);
    NormDraft draft = draft(number);
    Instant now = clock.instant();
    move(draft, draft.consult(incomplete(draft, now), actor, now));
    opinions.ask(draft, ChinaTime.dateOf(now), actor);
  }

  /** 发布: what a rule says about criteria and numbers holds from its effective day. */
  @Basis({"opinion:2", "regulation:20"})
  public void publish(String number, NormPublication form, Actor actor) {
    NormTransition.PUBLISH.roleOf(actor);
    NormDraft draft = draft(number);
    NormContent content = draft.content();
    Instant now = clock.instant();
    NormPublished fact =
        draft.publish(form, opinions.of(draft), incomplete(draft, now), actor, now);
    Optional<NormBefore> before = versions.last(content.kind());
    store.update(draft, fact.transition().to(), content.revision());
    events.append(fact);
    versions.insert(fact, content);
    if (content.rule().isPresent()) {
      register.insert(fact, content);
    }
    before.ifPresent(b -> clocks.start(b.version(), fact));
    journal.announce(fact);
  }

  /** 撤回: the draft stays readable; whoever was asked need not answer any more. */
  public void withdraw(String number, String reason, Actor actor) {
    NormTransition.WITHDRAW.roleOf(actor);
    NormDraft draft = draft(number);
    move(draft, draft.withdraw(reason, actor, clock.instant()));
    opinions.recall(draft, actor);
  }

  /** 被替代: called when the next version takes effect. */
  void supersede(String number) {
    Actor system = Actor.system();
    store
        .find(number)
        .filter(draft -> NormTransition.SUPERSEDE.isOpenTo(system, draft.status()))
        .ifPresent(draft -> move(draft, draft.supersede(system, clock.instant())));
  }

  private List<Objection> incomplete(NormDraft draft, Instant now) {
    LocalDate today = ChinaTime.dateOf(now);
    NormContent content = draft.content();
    return NormContentRules.objections(
        content, versions.last(content.kind()), register.changedFrom(content), today);
  }

  private void move(NormDraft draft, NormDraftMoved fact) {
    store.update(draft, fact.transition().to(), draft.content().revision());
    record(fact);
  }

  private void record(NormFact fact) {
    events.append(fact);
    journal.announce(fact);
  }

  private NormDraft draft(String number) {
    return store.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
