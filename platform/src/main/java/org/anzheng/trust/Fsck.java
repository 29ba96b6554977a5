package org.anzheng.trust;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 一致性核对: reads fact tables, records, log entries, published files, status lists and the anchor, and
 * says where they disagree. It changes nothing and may run beside the platform: the database is
 * read at one moment, and what is ahead of that moment in the files is not held against anybody.
 */
@Service
public class Fsck {

  private final JdbcClient jdbc;
  private final TransactionTemplate oneMoment;
  private final ShardFolders folders;
  private final Anchor anchor;
  private final LogKeys keys;
  private final Sealer sealer;
  private final TokenKeys tokenKeys;
  private final StatusFiles statusFiles;

  Fsck(
      DataSource dataSource,
      ShardFolders folders,
      Anchor anchor,
      LogKeys keys,
      Sealer sealer,
      TokenKeys tokenKeys,
      StatusFiles statusFiles) {
    this.jdbc = JdbcClient.create(dataSource);
    this.oneMoment = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.oneMoment.setReadOnly(true);
    this.folders = folders;
    this.anchor = anchor;
    this.keys = keys;
    this.sealer = sealer;
    this.tokenKeys = tokenKeys;
    this.statusFiles = statusFiles;
  }

  /** Compares everything with everything. */
  public FsckReport run() {
    Findings findings = new Findings();
    PublishedHeads before = PublishedHeads.read(folders, anchor);
    List<PublishedStatus> statuses = PublishedStatus.read(statusFiles);
    FsckReport report = oneMoment.execute(status -> compare(before, statuses, findings));
    return report;
  }

  private FsckReport compare(
      PublishedHeads before, List<PublishedStatus> statuses, Findings findings) {
    new FactTableCheck(jdbc, findings).run();
    long records = new RecordCheck(jdbc, sealer, findings).run();
    new PublicEventCheck(jdbc, findings).run();
    List<Shard> shards = new LogStore(jdbc).shards();
    AtomicLong entries = new AtomicLong();
    ShardCheck check = new ShardCheck(jdbc, folders, keys, findings);
    Shard last = null;
    for (Shard shard : shards) {
      entries.addAndGet(check.run(shard, before));
      check.link(last, shard);
      last = shard;
    }
    new StatusCheck(jdbc, tokenKeys, findings).run(shards, statuses);
    new TimeStampCheck(jdbc, folders, findings).run();
    new AnchorCheck(new LogStore(jdbc), anchor, findings).run(shards, before);
    return new FsckReport(records, entries.get(), pending(), findings.all());
  }

  private long pending() {
    return jdbc.sql("SELECT count(*) FROM trust.tlog_pending")
        .query((row, i) -> row.getLong(1))
        .single();
  }
}
