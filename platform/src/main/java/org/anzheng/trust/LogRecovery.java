package org.anzheng.trust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TileReader;
import org.anzheng.proof.TiledTree;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 日志恢复: a database that was restored from a backup is behind what the log has vouched for, and is
 * not continued. This puts the missing entries back from the published bundles, each in its place,
 * so that the log goes on as the one it is. Records that the backup did not have stay lost; their
 * entries remain, and say so.
 */
@Service
public class LogRecovery {

  private final TransactionTemplate transaction;
  private final RecoveryStore store;
  private final ShardFolders folders;
  private final Anchor anchor;
  private final LogKeys keys;
  private final LogClock clock;

  LogRecovery(
      @Qualifier("ownerDataSource") DataSource owner,
      ShardFolders folders,
      Anchor anchor,
      LogKeys keys,
      LogClock clock) {
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
    this.store = new RecoveryStore(JdbcClient.create(owner));
    this.folders = folders;
    this.anchor = anchor;
    this.keys = keys;
    this.clock = clock;
  }

  /** Brings the database up to the anchor; nothing where it is not behind. All or nothing. */
  public List<RecoveredShard> run() {
    List<RecoveredShard> recovered =
        transaction.execute(status -> {
          store.insistOnBeingAlone();
          List<RecoveredShard> shards = new ArrayList<>();
          anchor.all().forEach((year, head) -> shard(year, head).ifPresent(shards::add));
          return shards;
        });
    return List.copyOf(recovered);
  }

  private Optional<RecoveredShard> shard(int year, TreeHead head) {
    SignedNote published = SignedNote.parse(folders.of(year).published().note());
    Shard before =
        store.shards().stream()
            .filter(shard -> shard.logId() == year)
            .findFirst()
            .orElseGet(() -> store.begin(year, origin(published), clock.now()));
    if (before.size() >= head.size()) {
      return Optional.empty();
    }
    TileReader tiles = TileReader.directory(folders.folder(year));
    TiledTree tree = new TiledTree(tiles, head.size());
    requireSameHistory(before, head, tree, tiles);
    List<Entry> missing = new ArrayList<>();
    long known = 0;
    for (long index = before.size(); index < head.size(); index++) {
      Entry entry = entry(tree, index);
      known += place(before, entry) ? 1 : 0;
      missing.add(entry);
    }
    store.move(before.after(missing));
    checkpoint(year, published, head);
    return Optional.of(new RecoveredShard(year, before.size(), head.size(), known));
  }

  private static String origin(SignedNote published) {
    return Checkpoint.parse(published.text()).origin();
  }

  /** The files must give what was vouched for, and go on from what the database has. */
  private static void requireSameHistory(
      Shard before, TreeHead head, TiledTree tree, TileReader tiles) {
    if (!Arrays.equals(tree.root(), head.root())) {
      throw new LogHalted(
          "shard %d: the published files do not give the anchored root".formatted(before.logId()));
    }
    if (before.size() > 0
        && !Arrays.equals(new TiledTree(tiles, before.size()).root(), before.root())) {
      throw new LogHalted("shard %d: the database has another history".formatted(before.logId()));
    }
  }

  private static Entry entry(TiledTree tree, long index) {
    byte[] leaf = tree.entry(index);
    byte[] hash = Hashes.leaf(leaf);
    if (!Arrays.equals(hash, tree.subtree(0, index))) {
      throw new LogHalted("bundle and tile disagree about entry " + index);
    }
    return new Entry(index, leaf, hash);
  }

  /** Whether its record is there: then it waited for this place. */
  private boolean place(Shard shard, Entry entry) {
    Optional<RecoveryStore.Waiting> waiting = store.takePending(entry);
    if (waiting.isPresent()) {
      store.place(shard.logId(), entry, waiting.get());
      return true;
    }
    if (entry.index() == 0 && LostLeaf.isFirst(entry.leaf())) {
      store.place(shard.logId(), entry, new RecoveryStore.Waiting(FirstLeaf.id(shard), 3));
      return true;
    }
    UUID id = LostLeaf.id(shard.origin(), entry.index());
    store.place(shard.logId(), entry, new RecoveryStore.Waiting(id, LostLeaf.type(entry.leaf())));
    LostLeaf.event(entry.leaf()).ifPresent(store::follow);
    return false;
  }

  /** The newest published checkpoint, with the log's own lines; witnesses will cosign it again. */
  private void checkpoint(int year, SignedNote published, TreeHead head) {
    Checkpoint checkpoint = Checkpoint.parse(published.text());
    if (checkpoint.size() <= head.size()) {
      var own = keys.verifiers(year);
      SignedNote signed =
          new SignedNote(
              published.text(),
              published.signatures().stream()
                  .filter(line -> own.stream().anyMatch(key -> key.isClaimedBy(line)))
                  .toList());
      store.addCheckpoint(
          year, new TreeHead(checkpoint.size(), checkpoint.root()), signed.format(), clock.now());
    }
  }
}
