package org.anzheng.scheme.catalogue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.anzheng.scheme.Catalogue;
import org.anzheng.scheme.CatalogueVersion;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 认证目录制定: the commands, from the draft to the joint decision. */
@Service
@Transactional
@NamedInterface("catalogue")
public class CatalogueDrafts {

  private final CatalogueDraftStore store;
  private final CatalogueEventStore events;
  private final CatalogueVersionStore versions;
  private final SignatureStore signatures;
  private final DepartmentKeyStore keys;
  private final DraftEditor editor;
  private final Catalogue catalogue;
  private final ImpactList impact;
  private final Journal journal;
  private final Clock clock;

  CatalogueDrafts(
      CatalogueDraftStore store,
      CatalogueEventStore events,
      CatalogueVersionStore versions,
      SignatureStore signatures,
      DepartmentKeyStore keys,
      DraftEditor editor,
      Catalogue catalogue,
      ImpactList impact,
      Journal journal,
      Clock clock) {
    this.store = store;
    this.events = events;
    this.versions = versions;
    this.signatures = signatures;
    this.keys = keys;
    this.editor = editor;
    this.catalogue = catalogue;
    this.impact = impact;
    this.journal = journal;
    this.clock = clock;
  }

  /** 起草: a draft that begins as the latest version stands; returns its number. */
  public String open(String title, Optional<String> resolution, Actor actor) {
    CatalogueDraftTransition.OPEN.roleOf(actor);
    Instant now = clock.instant();
    String number = store.nextNumber(ChinaTime.dateOf(now).getYear());
    CatalogueDraftSaved fact =
        CatalogueDraft.open(editor.begin(number, title, resolution), actor, now);
    store.insert(fact);
    record(fact);
    return number;
  }

  /** 修改要素. */
  public void edit(String number, CatalogueHeader header, Actor actor) {
    edit(number, actor, content -> editor.header(content, header));
  }

  /** 增加类别. */
  public void addCategory(String number, CategoryForm form, Actor actor) {
    edit(number, actor, content -> editor.add(content, form));
  }

  /** 修改类别: its code stays. */
  public void changeCategory(String number, String code, CategoryForm form, Actor actor) {
    edit(number, actor, content -> editor.change(content, code, form));
  }

  /** 移出类别. */
  public void removeCategory(String number, String code, Actor actor) {
    edit(number, actor, content -> editor.remove(content, code));
  }

  /** 送会商. */
  public void consult(String number, Actor actor) {
    CatalogueDraft draft = draft(number);
    move(draft, draft.consult(actor, clock.instant()));
  }

  /** 提出意见. */
  public void comment(String number, Optional<String> category, String text, Actor actor) {
    CatalogueDraft draft = draft(number);
    CatalogueCommented fact = draft.comment(category, text, actor, clock.instant());
    store.update(draft, draft.status(), draft.content().revision());
    record(fact);
  }

  /** 送会签: with the list of what it would touch. */
  public void send(String number, Actor actor) {
    CatalogueDraft draft = draft(number);
    Instant now = clock.instant();
    CatalogueVersion latest = catalogue.latest();
    List<CatalogueImpact> lines =
        impact.of(latest.categories(), draft.content().categories(), ChinaTime.dateOf(now));
    move(draft, draft.send(latest, lines, actor, now));
  }

  /** 会签: the fourth signature on the identical content decides the version. */
  public void sign(String number, SigningForm form, Actor actor) {
    Role department = CatalogueDraftTransition.SIGN.roleOf(actor);
    CatalogueDraft draft = draft(number);
    List<CatalogueSignature> valid =
        signatures.of(number).stream().filter(CatalogueSignature::valid).toList();
    Instant now = clock.instant();
    CatalogueSigned signed =
        draft.sign(form, valid, keys.of(department), catalogue.latest(), actor, now);
    if (!SignatureRules.complete(valid, department)) {
      store.update(draft, draft.status(), draft.content().revision());
      record(signed);
      return;
    }
    CatalogueDecided decided = draft.decide(actor, now);
    store.update(draft, CatalogueDraftTransition.DECIDE.to(), draft.content().revision());
    record(signed);
    events.append(decided);
    versions.insert(decided, draft.content());
    journal.announce(decided);
  }

  /** 撤回. */
  public void withdraw(String number, String reason, Actor actor) {
    CatalogueDraft draft = draft(number);
    move(draft, draft.withdraw(reason, actor, clock.instant()));
  }

  private void edit(String number, Actor actor, UnaryOperator<CatalogueContent> change) {
    CatalogueDraft draft = draft(number);
    draft.editing().apply(draft.status(), actor);
    Instant now = clock.instant();
    CatalogueDraftSaved fact = draft.edit(change.apply(draft.content()), actor, now);
    List<CatalogueSignature> valid =
        signatures.of(number).stream().filter(CatalogueSignature::valid).toList();
    store.update(draft, fact.status(), fact.content().revision());
    store.insertRevision(fact);
    record(fact);
    if (!valid.isEmpty()) {
      record(draft.voids(valid, actor, now));
    }
  }

  private void move(CatalogueDraft draft, CatalogueDraftMoved fact) {
    store.update(draft, fact.to(), draft.content().revision());
    record(fact);
  }

  private void record(CatalogueFact fact) {
    events.append(fact);
    journal.announce(fact);
  }

  private CatalogueDraft draft(String number) {
    return store.find(number).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
