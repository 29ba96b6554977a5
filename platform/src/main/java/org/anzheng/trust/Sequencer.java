package org.anzheng.trust;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.anzheng.proof.Frontier;

/**
 * Gives pending leaves their places and publishes signed heads. One pass does, in this order: take
 * the lead; place a batch; write its files; read them back; anchor the head; sign; publish. It may
 * die between any two of these: the next pass continues from what the anchor says.
 */
final class Sequencer {

  private static final int BATCH = 4096;

  private final DataSource database;
  private final ShardFolders folders;
  private final Anchor anchor;
  private final LogSigner signer;
  private final LogClock clock;
  private final StepListener listener;

  Sequencer(
      DataSource database,
      ShardFolders folders,
      Anchor anchor,
      LogSigner signer,
      LogClock clock,
      StepListener listener) {
    this.database = database;
    this.folders = folders;
    this.anchor = anchor;
    this.signer = signer;
    this.clock = clock;
    this.listener = listener;
  }

  /** One pass; does nothing while another instance leads. */
  Pass pass() throws SQLException {
    Optional<Leadership> taken = Leadership.take(database);
    if (taken.isEmpty()) {
      return Pass.NOT_LEADING;
    }
    try (Leadership lead = taken.get()) {
      listener.reached(Step.LEADING);
      List<Shard> shards = lead.store().shards();
      requireNothingLost(shards);
      publishLate(shards, lead.store());
      Shard open = shards.isEmpty() ? null : shards.getLast();
      if (open != null) {
        publish(open, lead);
      }
      if (!lead.store().hasPending()) {
        return Pass.IDLE;
      }
      Shard shard = open == null ? first() : inYear(open, lead);
      Shard grown = append(shard, lead);
      publish(grown, lead);
      return grown.size() - shard.size() < BATCH ? Pass.PUBLISHED : Pass.PUBLISHED_FULL;
    }
  }

  /** A database older than what was signed must not go on: it would write a second history. */
  private void requireNothingLost(List<Shard> shards) {
    anchor
        .all()
        .forEach((logId, head) -> {
          TreeHead known =
              shards.stream()
                  .filter(shard -> shard.logId() == logId)
                  .map(Shard::head)
                  .findFirst()
                  .orElse(TreeHead.NOTHING);
          if (known.size() < head.size() || (known.size() == head.size() && !known.sameAs(head))) {
            throw new LogHalted(
                "shard %d: the database has %d entries and the log has vouched for %d others"
                    .formatted(logId, known.size(), head.size()));
          }
        });
  }

  private Shard first() {
    return Shard.empty(clock.year(), signer.open(clock.year()));
  }

  /** The shard of this year. A clock that runs backwards never opens an older one again. */
  private Shard inYear(Shard open, Leadership lead) {
    if (clock.year() <= open.logId()) {
      return open;
    }
    int year = clock.year();
    SignedHead last = lead.store().latestCheckpoint(open.logId()).orElseThrow();
    Shard next = FirstLeaf.begin(Shard.empty(year, signer.open(year)), open, last.note());
    listener.reached(Step.ROLLING);
    lead.inTransaction(store -> {
      require(store.freeze(open, clock.now()));
      store.open(next);
      store.placeFirst(next, FirstLeaf.id(next), FirstLeaf.of(open, last.note()));
      return next;
    });
    return next;
  }

  private Shard append(Shard shard, Leadership lead) {
    Shard grown =
        lead.inTransaction(store -> {
          if (shard.size() == 0) {
            store.open(shard);
          }
          List<Entry> batch = store.place(shard, BATCH);
          Shard after = shard.after(batch);
          require(store.move(shard, after));
          listener.reached(Step.PLACED);
          return after;
        });
    listener.reached(Step.COMMITTED);
    return grown;
  }

  /** Not a contradiction: whoever was faster did the work. */
  private static void require(boolean fenced) {
    if (!fenced) {
      throw new IllegalStateException("another sequencer moved the log");
    }
  }

  /** Brings the published files up to the shard, from wherever the last pass stopped. */
  private void publish(Shard shard, Leadership lead) {
    TileFiles files = folders.of(shard.logId());
    Optional<SignedHead> signed = lead.store().cosignedCheckpoint(shard.logId());
    if (signed.isEmpty() || signed.get().size() < shard.size()) {
      signed = Optional.of(sign(shard, files, lead.store()));
    }
    if (!files.published().equals(signed.get()) || files.isStale(clock.now())) {
      files.publish(signed.get());
      listener.reached(Step.PUBLISHED);
    }
  }

  /** Cosignatures of a year's last checkpoint may come after the year's end. */
  private void publishLate(List<Shard> shards, LogStore store) {
    if (shards.size() > 1) {
      int logId = shards.get(shards.size() - 2).logId();
      TileFiles files = folders.of(logId);
      store
          .cosignedCheckpoint(logId)
          .filter(head -> !files.published().equals(head))
          .ifPresent(files::publish);
    }
  }

  private SignedHead sign(Shard shard, TileFiles files, LogStore store) {
    TreeHead anchored = anchor.of(shard.logId());
    files.render(shard, anchored.size(), store, listener);
    listener.reached(Step.RENDERED);
    TreeHead head = new TreeHead(shard.size(), files.readBack(anchored.size(), shard.size()));
    if (!head.sameAs(shard.head())
        || !head.sameAs(new TreeHead(head.size(), Frontier.fromBytes(shard.frontier()).root()))) {
      throw new LogHalted("the files of shard %d do not give its root".formatted(shard.logId()));
    }
    listener.reached(Step.READ_BACK);
    anchor.advance(shard.logId(), head);
    listener.reached(Step.ANCHORED);
    SignedHead signed = new SignedHead(head.size(), signer.sign(shard, head));
    listener.reached(Step.SIGNED);
    store.add(shard.logId(), head, signed.note(), clock.now());
    listener.reached(Step.STORED);
    files.sweep(anchored.size(), head.size());
    return signed;
  }
}
