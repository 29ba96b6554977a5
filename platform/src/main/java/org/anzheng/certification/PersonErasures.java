package org.anzheng.certification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.archive.records.RecordSet;
import org.anzheng.archive.records.RecordSetRefusal;
import org.anzheng.archive.records.RecordSetSearch;
import org.anzheng.archive.records.RecordSetStatus;
import org.anzheng.evaluations.PersonInEvaluation;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 个人信息删除: one person's information goes from an archived case, the rest of the case stays. As long
 * as the law, a hold or an open matter keeps the set, it keeps the person's part too.
 */
@Service
@Transactional
public class PersonErasures {

  private final CaseStore cases;
  private final CaseTimeline timeline;
  private final CaseRetention retention;
  private final RecordSetSearch sets;
  private final ErasureStore store;
  private final PersonTexts texts;
  private final PersonInEvaluation evaluations;
  private final Journal journal;
  private final Clock clock;

  PersonErasures(
      CaseStore cases,
      CaseTimeline timeline,
      CaseRetention retention,
      RecordSetSearch sets,
      ErasureStore store,
      PersonTexts texts,
      PersonInEvaluation evaluations,
      Journal journal,
      Clock clock) {
    this.cases = cases;
    this.timeline = timeline;
    this.retention = retention;
    this.sets = sets;
    this.store = store;
    this.texts = texts;
    this.evaluations = evaluations;
    this.journal = journal;
    this.clock = clock;
  }

  /** The requests about a case of the body, newest first. */
  @Transactional(readOnly = true)
  public List<PersonErasure> of(String number, Actor actor) {
    return store.of(owned(number, actor).number());
  }

  /** The open requests of a body, oldest first. */
  @Transactional(readOnly = true)
  public List<PersonErasure> open(UUID body) {
    return store.open(body);
  }

  /** The words of an open request, for whoever decides it. */
  @Transactional(readOnly = true)
  public List<String> words(PersonErasure erasure, Actor actor) {
    ErasureTransition.ERASE.roleOf(actor);
    return store.words(erasure);
  }

  /** What keeps the person's information in the case today; empty when nothing does. */
  @Transactional(readOnly = true)
  public List<Objection> against(String number, Actor actor) {
    return against(owned(number, actor));
  }

  /** 登记请求. */
  public void request(String number, ErasureForm form, Actor actor) {
    CaseSummary summary = owned(number, actor);
    ErasureStatus status = ErasureTransition.REQUEST.begin(actor);
    Refusal.ifAny(ErasureRules.written(form));
    Refusal.ifAny(against(summary));
    texts.naming(number, form.words());
    Act act = Act.of(actor, ErasureTransition.REQUEST, clock.instant());
    PersonErasure erasure = requested(summary, form.ground().orElseThrow(), status, act);
    store.insert(erasure, form.words());
    ErasureStep step =
        new ErasureStep(erasure.id(), number, summary.chain(), ErasureTransition.REQUEST, status);
    record(new ErasureRequested(act, step, erasure.ground()), erasure.version());
  }

  /** 不同意. */
  public void decline(String number, Actor actor) {
    PersonErasure erasure = pending(owned(number, actor), ErasureTransition.DECLINE, actor);
    ErasureStep step = erasure.step(ErasureTransition.DECLINE, actor);
    Instant now = clock.instant();
    PersonErasure after = erasure.ended(step.to(), now, 0, 0);
    store.end(after);
    record(
        new ErasureDeclined(Act.of(actor, ErasureTransition.DECLINE, now), step), after.version());
  }

  /** 删除: records that name the person lose content and salt; forms and texts lose the words. */
  public void erase(String number, Actor actor) {
    CaseSummary summary = owned(number, actor);
    PersonErasure erasure = pending(summary, ErasureTransition.ERASE, actor);
    ErasureStep step = erasure.step(ErasureTransition.ERASE, actor);
    Refusal.ifAny(ErasureRules.byAnother(erasure, actor));
    Refusal.ifAny(against(summary));
    List<String> words = store.words(erasure);
    List<PersonTexts.Blanked> forms = texts.naming(number, words);
    int records = journal.eraseNaming(facts(number), traces(words, forms));
    if (records + forms.size() + evaluations.erase(number, words) == 0) {
      throw new Refusal(ErasureRefusal.NOT_NAMED);
    }
    Instant now = clock.instant();
    PersonErasure after = erasure.ended(step.to(), now, records, forms.size());
    store.end(after);
    texts.blank(after, forms, words);
    record(
        new PersonErased(
            Act.of(actor, ErasureTransition.ERASE, now),
            step,
            erasure.ground(),
            records,
            forms.size()),
        after.version());
  }

  /** The hash of a whole form would let anybody who knows the rest guess the words. */
  private static List<String> traces(List<String> words, List<PersonTexts.Blanked> forms) {
    return Stream.concat(words.stream(), forms.stream().map(PersonTexts.Blanked::before)).toList();
  }

  private static PersonErasure requested(
      CaseSummary summary, ErasureGround ground, ErasureStatus status, Act act) {
    return new PersonErasure(
        UUID.randomUUID(),
        summary.number(),
        summary.chain(),
        summary.body(),
        status,
        ground,
        act.account(),
        act.at(),
        Optional.empty(),
        0,
        0,
        1);
  }

  private List<Objection> against(CaseSummary summary) {
    LocalDate today = ChinaTime.dateOf(clock.instant());
    Optional<RecordSet> set =
        sets.find(CaseArchives.subject(summary.number()))
            .filter(found -> found.status() != RecordSetStatus.DESTROYED);
    List<Objection> found = new ArrayList<>();
    if (set.isEmpty()) {
      found.add(Objection.to(RecordSetRefusal.NOT_ARCHIVED));
    }
    set.ifPresent(
        s -> found.addAll(sets.againstDestruction(s, retention.of(summary, today), today)));
    return found;
  }

  private PersonErasure pending(CaseSummary summary, ErasureTransition transition, Actor actor) {
    transition.roleOf(actor);
    return store.of(summary.number()).stream()
        .filter(erasure -> erasure.status() == ErasureStatus.REQUESTED)
        .findFirst()
        .orElseThrow(() -> new Refusal(ErasureRefusal.NOTHING_REQUESTED));
  }

  private List<UUID> facts(String number) {
    return timeline.of(number).stream().map(CaseEvent::factId).toList();
  }

  private void record(ErasureFact fact, int sequence) {
    store.append(fact, sequence);
    journal.announce(fact);
  }

  private CaseSummary owned(String number, Actor actor) {
    return cases
        .find(number, actor.organisation())
        .filter(found -> found.body().equals(actor.organisation()))
        .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
