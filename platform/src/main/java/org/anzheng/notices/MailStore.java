package org.anzheng.notices;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the mails: what waits, and what became of each. */
@Repository
class MailStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  MailStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void insert(UUID notice, String address) {
    jdbc.sql(
            """
            INSERT INTO notices.mail (id, notice, address, status, attempts, next_at)
            VALUES (:id, :notice, :address, 'WAITING', 0, to_timestamp(0))
            """)
        .param("id", UUID.randomUUID())
        .param("notice", notice)
        .param("address", sealer.sealText(address))
        .update();
  }

  /** The next mail whose time has come and that nobody else is sending. */
  Optional<Mail> lockNext(Instant now) {
    return jdbc.sql(
            """
            SELECT m.id, m.notice, m.address, m.attempts, n.title_zh, n.title_en
            FROM notices.mail m JOIN notices.notice n ON n.id = m.notice
            WHERE m.status = 'WAITING' AND m.next_at <= :now
            ORDER BY m.next_at, m.id LIMIT 1
            FOR UPDATE OF m SKIP LOCKED
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, i) ->
            new Mail(
                row.getObject("id", UUID.class),
                row.getObject("notice", UUID.class),
                sealer.openText(row.getBytes("address")),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getInt("attempts")))
        .optional();
  }

  void record(Mail mail, MailStatus status, String outcome, Instant now, Instant next) {
    jdbc.sql(
            """
            UPDATE notices.mail
            SET status = :status, attempts = attempts + 1, outcome = :outcome, tried_at = :now,
              next_at = :next
            WHERE id = :id
            """)
        .param("status", status.name())
        .param("outcome", outcome)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("next", next.atOffset(ZoneOffset.UTC))
        .param("id", mail.id())
        .update();
  }
}
