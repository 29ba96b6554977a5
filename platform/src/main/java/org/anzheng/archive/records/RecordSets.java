package org.anzheng.archive.records;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.ChinaTime;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Role;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 归档管理: locks sets of records, holds them, and destroys them when two people say so. */
@Service
@Transactional
@NamedInterface("records")
public class RecordSets {

  private static final int LONGEST_REASON = 2000;

  private final RecordSetStore store;
  private final Journal journal;
  private final Clock clock;

  RecordSets(RecordSetStore store, Journal journal, Clock clock) {
    this.store = store;
    this.journal = journal;
    this.clock = clock;
  }

  /** 归档: the caller has made sure that the set is complete. */
  public void archive(ArchivingOrder order, Actor actor) {
    Instant now = clock.instant();
    RecordSetStatus status = RecordSetTransition.ARCHIVE.begin(actor);
    RecordSet set =
        new RecordSet(
            order.subject(),
            order.chain(),
            order.body(),
            status,
            ChinaTime.dateOf(now),
            manifest(order),
            order.facts().size(),
            order.files(),
            order.keepUntil(),
            Optional.empty(),
            List.of(),
            1);
    store.insert(set);
    record(
        new RecordsArchived(
            Act.of(actor, RecordSetTransition.ARCHIVE, now),
            step(set, RecordSetTransition.ARCHIVE, status),
            set.subject(),
            set.manifest(),
            set.facts(),
            set.files().size(),
            set.keepUntil()),
        1);
  }

  /** 留存. */
  public void hold(String subject, String reason, Actor actor) {
    RecordSet set = load(subject, actor);
    RecordSetStatus to = RecordSetTransition.HOLD.apply(set.status(), actor);
    Hold hold =
        new Hold(UUID.randomUUID(), reasoned(reason), clock.instant(), actor.organisation());
    store.place(subject, hold);
    store.update(set, to, set.keepUntil(), Optional.empty());
    record(
        new HoldPlaced(
            Act.of(actor, RecordSetTransition.HOLD, hold.placedAt()),
            step(set, RecordSetTransition.HOLD, to),
            subject,
            hold.id(),
            hold.reason()),
        set.version() + 1);
  }

  /** 解除留存. */
  public void lift(String subject, UUID id, String reason, Actor actor) {
    RecordSet set = load(subject, actor);
    RecordSetStatus to = RecordSetTransition.LIFT_HOLD.apply(set.status(), actor);
    Hold hold =
        set.holds().stream()
            .filter(h -> h.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new Refusal(RecordSetRefusal.NO_SUCH_HOLD));
    if (!hold.organisation().equals(actor.organisation())) {
      throw new Refusal(RecordSetRefusal.NOT_YOUR_HOLD);
    }
    Instant now = clock.instant();
    store.lift(id, now);
    store.update(set, to, set.keepUntil(), Optional.empty());
    record(
        new HoldLifted(
            Act.of(actor, RecordSetTransition.LIFT_HOLD, now),
            step(set, RecordSetTransition.LIFT_HOLD, to),
            subject,
            id,
            reasoned(reason)),
        set.version() + 1);
  }

  /** 提出销毁, once the retention is over and nothing holds the set. */
  public void propose(String subject, Retention retention, Actor actor) {
    RecordSet set = load(subject, actor);
    RecordSetStatus to = RecordSetTransition.PROPOSE_DESTRUCTION.apply(set.status(), actor);
    Instant now = clock.instant();
    Refusal.ifAny(RecordSetRules.toDestroy(set, retention, ChinaTime.dateOf(now)));
    store.update(set, to, retention.until(), Optional.of(actor.account()));
    record(
        new DestructionProposed(
            Act.of(actor, RecordSetTransition.PROPOSE_DESTRUCTION, now),
            step(set, RecordSetTransition.PROPOSE_DESTRUCTION, to),
            subject,
            retention.until().orElseThrow()),
        set.version() + 1);
  }

  /** 不同意销毁. */
  public void decline(String subject, String reason, Actor actor) {
    RecordSet set = load(subject, actor);
    RecordSetStatus to = RecordSetTransition.DECLINE_DESTRUCTION.apply(set.status(), actor);
    store.update(set, to, set.keepUntil(), Optional.empty());
    record(
        new DestructionDeclined(
            Act.of(actor, RecordSetTransition.DECLINE_DESTRUCTION, clock.instant()),
            step(set, RecordSetTransition.DECLINE_DESTRUCTION, to),
            subject,
            reasoned(reason)),
        set.version() + 1);
  }

  /**
   * 销毁: salts and contents of the facts and the files go; what the log committed to stays provable.
   *
   * @param facts of the set
   * @param files of the set that nothing else needs
   */
  public void destroy(
      String subject, Collection<UUID> facts, List<UUID> files, Retention retention, Actor actor) {
    RecordSet set = load(subject, actor);
    RecordSetStatus to = RecordSetTransition.DESTROY.apply(set.status(), actor);
    Instant now = clock.instant();
    Refusal.ifAny(RecordSetRules.toDestroy(set, retention, ChinaTime.dateOf(now)));
    Refusal.ifAny(RecordSetRules.byAnother(set, actor));
    int erased = journal.erase(facts);
    store.update(set, to, retention.until(), set.proposedBy());
    record(
        new RecordsDestroyed(
            Act.of(actor, RecordSetTransition.DESTROY, now),
            step(set, RecordSetTransition.DESTROY, to),
            subject,
            erased,
            files,
            set.manifest()),
        set.version() + 1);
  }

  /** A body finds its own sets; the market regulator all. */
  private RecordSet load(String subject, Actor actor) {
    RecordSet set =
        store.find(subject).orElseThrow(() -> new Refusal(RecordSetRefusal.NOT_ARCHIVED));
    if (!set.body().equals(actor.organisation()) && !actor.has(Role.MARKET_REGULATOR)) {
      throw new Refusal(KernelRefusal.NOT_FOUND);
    }
    return set;
  }

  private void record(RecordSetFact fact, int sequence) {
    store.append(fact, sequence);
    journal.announce(fact);
  }

  private static RecordSetStep step(
      RecordSet set, RecordSetTransition transition, RecordSetStatus to) {
    return new RecordSetStep(set.subject(), set.chain(), transition, to);
  }

  private static String reasoned(String reason) {
    if (reason.isBlank()) {
      throw new Refusal(List.of(Objection.toField("reason", KernelRefusal.REQUIRED)));
    }
    if (reason.length() > LONGEST_REASON) {
      throw new Refusal(
          List.of(Objection.toField("reason", KernelRefusal.TOO_LONG, LONGEST_REASON)));
    }
    return reason.strip();
  }

  private static String manifest(ArchivingOrder order) {
    String list = order.subject() + "\n" + order.facts() + "\n" + order.files();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JDK", e);
    }
  }
}
