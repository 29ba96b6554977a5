package org.anzheng.trust;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anzheng.kernel.Fact;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.PublicLeaf;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.FieldCommitments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records a fact: locks the end of its chain, commits to body and header with fresh salts, and
 * leaves a leaf for the sequencer, all in the caller's transaction.
 */
@Service
class FactJournal implements Journal {

  private static final Pattern CHAIN = Pattern.compile("[a-z]{2,24}/[A-Za-z0-9-]{1,80}");

  private final JournalStore store;
  private final FactBody bodies;
  private final RecordBodies records;
  private final Sealer sealer;
  private final LogClock clock;
  private final LogHealth health;
  private final WitnessDebt debt;
  private final ApplicationEventPublisher events;

  FactJournal(
      JournalStore store,
      FactBody bodies,
      RecordBodies records,
      Sealer sealer,
      LogClock clock,
      LogHealth health,
      WitnessDebt debt,
      ApplicationEventPublisher events) {
    this.store = store;
    this.bodies = bodies;
    this.records = records;
    this.sealer = sealer;
    this.clock = clock;
    this.health = health;
    this.debt = debt;
    this.events = events;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void announce(Fact fact) {
    requireChain(fact);
    RecordRow record = next(fact, store.lock(fact.chain(), sealer));
    byte[] leaf = Commitments.recordLeaf(record.commitment());
    fact.publicLeaf()
        .map(open -> event(open, record))
        .ifPresentOrElse(
            event -> store.append(record, leaf, event), () -> store.append(record, leaf));
    events.publishEvent(fact);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(List<? extends Fact> facts) {
    facts.forEach(FactJournal::requireChain);
    JournalBatchStore batch = store.batch();
    BatchHeads heads = BatchHeads.lock(batch, facts, sealer);
    for (Fact fact : facts) {
      RecordRow record = next(fact, heads.chain(fact.chain()));
      heads.follow(record);
      fact.publicLeaf()
          .map(
              leaf -> PublicLeafText.of(leaf, heads.subject(leaf), record.n(), record.commitment()))
          .ifPresent(event -> heads.follow(record, event));
    }
    heads.save(batch);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int erase(Collection<UUID> facts) {
    return store.erase(facts);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int eraseNaming(Collection<UUID> facts, Collection<String> words) {
    return store.erase(facts.stream().filter(fact -> records.name(fact, words)).toList());
  }

  @Override
  public boolean keepsUp() {
    return health.mayIssue() && debt.mayIssue();
  }

  private static void requireChain(Fact fact) {
    if (!CHAIN.matcher(fact.chain()).matches()) {
      throw new IllegalArgumentException("not a record chain: " + fact.chain());
    }
  }

  private RecordRow next(Fact fact, ChainHead before) {
    SealedBody body = new SealedBody(SealedBody.newSalt(), bodies.of(fact));
    byte[] salt = SealedBody.newSalt();
    byte[] committed = body.commitment(FieldCommitments.VERSION);
    byte[] header = RecordHeader.of(fact, before, clock.now(), committed).bytes();
    Sealer chainKey = new Sealer(sealer.open(before.sealedKey()));
    return new RecordRow(
        fact.act().id(),
        fact.chain(),
        before.n() + 1,
        fact.kind(),
        header,
        salt,
        body.seal(chainKey),
        Commitments.record(salt, header));
  }

  private PublicEvent event(PublicLeaf leaf, RecordRow record) {
    SubjectHead before = store.subject(leaf.type(), leaf.subject());
    return PublicLeafText.of(leaf, before, record.n(), record.commitment());
  }
}
