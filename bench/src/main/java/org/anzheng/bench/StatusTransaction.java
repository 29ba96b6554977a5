package org.anzheng.bench;

import static org.anzheng.certificates.CertificateStatus.SUSPENDED;
import static org.anzheng.certificates.CertificateStatus.VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a front door does in one transaction: load, decide, save, append the event and, with the
 * journal, announce the fact. Each client has records of its own, as bodies have.
 */
final class StatusTransaction {

  static final Actor ACTOR = new Actor(new UUID(1, 1), new UUID(1, 2), Set.of(Role.DECISION_MAKER));

  private static final int RECORDS_EACH = 50;

  private final JdbcClient jdbc;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final Shape shape;
  private final boolean open;

  /** How much the transaction does besides the event. */
  enum Shape {
    /** As front doors are: the current row is read and moved on. */
    CHANGE,
    /** The event row alone, the least there can be. */
    INSERT
  }

  StatusTransaction(RunningPlatform platform, Shape shape, boolean open) {
    this.jdbc = platform.get(JdbcClient.class);
    this.journal = platform.get(Journal.class);
    this.transaction = new TransactionTemplate(platform.get(PlatformTransactionManager.class));
    this.shape = shape;
    this.open = open;
  }

  static int records(int clients) {
    return clients * RECORDS_EACH;
  }

  void withJournal(int client) {
    transaction.executeWithoutResult(t -> journal.announce(change(client, StatusTable.GUARDED)));
  }

  void without(int client) {
    transaction.executeWithoutResult(t -> change(client, StatusTable.FREE));
  }

  private StatusMarked change(int client, StatusTable table) {
    int record = client * RECORDS_EACH + ThreadLocalRandom.current().nextInt(RECORDS_EACH);
    StatusMarked fact = decide("B-" + record);
    int version =
        switch (shape) {
          case CHANGE -> moved(table, fact);
          case INSERT -> ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
        };
    table.append(jdbc, fact, version);
    return fact;
  }

  private int moved(StatusTable table, StatusMarked fact) {
    int version = table.version(jdbc, fact.number()) + 1;
    table.update(jdbc, fact, version);
    return version;
  }

  private StatusMarked decide(String number) {
    Instant now = Instant.now();
    return new StatusMarked(
        Act.of(ACTOR, Role.DECISION_MAKER, now),
        number,
        VALID,
        SUSPENDED,
        "suspend:0116@2018",
        now,
        now,
        LocalDate.ofInstant(now, ZoneOffset.UTC).plusMonths(3),
        "示例：监督审核发现服务记录不完整，获证组织未在期限内完成整改。",
        List.of(new UUID(2, 1), new UUID(2, 2)),
        List.of("示例：补齐服务记录", "示例：提交整改报告"),
        "010-00000000",
        open);
  }
}
