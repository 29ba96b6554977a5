package org.anzheng.bench;

import static org.anzheng.certificates.CertificateStatus.SUSPENDED;
import static org.anzheng.certificates.CertificateStatus.VALID;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Journal;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One event row and nothing else: the least that a transaction with a fact can be. */
final class EventWorkload implements Workload {

  private static final String TABLE = "bench.status_event";

  private static final int EACH = 50;
  private static final Actor ACTOR =
      new Actor(new UUID(1, 1), new UUID(1, 2), Set.of(Role.DECISION_MAKER));

  private final JdbcClient jdbc;
  private final Journal journal;
  private final TransactionTemplate transaction;
  private final AtomicLong sequence = new AtomicLong();

  EventWorkload(RunningPlatform platform) {
    this.jdbc = platform.get(JdbcClient.class);
    this.journal = platform.get(Journal.class);
    this.transaction = new TransactionTemplate(platform.get(PlatformTransactionManager.class));
    JdbcClient owner = platform.owner();
    owner.sql("CREATE SCHEMA IF NOT EXISTS bench").update();
    owner.sql("DROP TABLE IF EXISTS " + TABLE).update();
    owner
        .sql("CREATE TABLE %s (LIKE certificates.certificate_event INCLUDING ALL)".formatted(TABLE))
        .update();
    owner.sql("SELECT trust.guard('%s')".formatted(TABLE)).query(row -> {});
  }

  @Override
  public String name() {
    return "event row alone";
  }

  @Override
  public List<String> factTables() {
    return List.of(TABLE);
  }

  @Override
  public void by(int client) {
    int record = client * EACH + ThreadLocalRandom.current().nextInt(EACH);
    Instant now = Instant.now();
    StatusMarked fact =
        new StatusMarked(
            Act.of(ACTOR, Role.DECISION_MAKER, now),
            "B-" + record,
            VALID,
            SUSPENDED,
            "suspend:0116@2018",
            now,
            "示例：监督审核发现服务记录不完整，获证组织未在期限内完成整改。");
    transaction.executeWithoutResult(t -> {
      append(fact, sequence.incrementAndGet());
      journal.announce(fact);
    });
  }

  private void append(StatusMarked fact, long number) {
    jdbc.sql(
            """
            INSERT INTO bench.status_event (fact_id, number, seq, kind, from_status,
              to_status, reason, document_hash, late, effective_at, decided_at,
              published_at, recorded_at, account, organisation, role)
            VALUES (:factId, :number, :seq, :kind, :from, :to, :reason, :hash, false,
              :now, :now, :now, :now, :account, :organisation, :role)
            """)
        .param("factId", fact.act().id())
        .param("number", fact.number())
        .param("seq", number)
        .param("kind", fact.kind())
        .param("from", fact.from().name())
        .param("to", fact.to().name())
        .param("reason", fact.reason())
        .param("hash", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")
        .param("now", fact.effective().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .param("role", fact.act().role().name())
        .update();
  }
}
