package org.anzheng.adoption.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the receivers; their secrets are sealed. */
@Repository
class ReceiverStore {

  private final JdbcClient jdbc;
  private final Sealer sealer;

  ReceiverStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  void save(Receiver receiver) {
    jdbc.sql(
            """
            INSERT INTO adoption.receiver (organisation, url, secret, earlier, earlier_until, set_at)
            VALUES (:organisation, :url, :secret, :earlier, :until, :at)
            ON CONFLICT (organisation) DO UPDATE SET url = excluded.url, secret = excluded.secret,
              earlier = excluded.earlier, earlier_until = excluded.earlier_until,
              set_at = excluded.set_at, ended_at = NULL
            """)
        .param("organisation", receiver.organisation())
        .param("url", receiver.url())
        .param("secret", sealer.sealText(receiver.secret().text()))
        .param(
            "earlier",
            receiver.earlier().map(secret -> sealer.sealText(secret.text())).orElse(null),
            Types.BINARY)
        .param("until", receiver.earlierUntil().atOffset(ZoneOffset.UTC))
        .param("at", receiver.setAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  void end(UUID organisation, Instant now) {
    jdbc.sql("UPDATE adoption.receiver SET ended_at = :now WHERE organisation = :organisation")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("organisation", organisation)
        .update();
  }

  Optional<Receiver> find(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.receiver
            WHERE organisation = :organisation AND ended_at IS NULL
            """)
        .param("organisation", organisation)
        .query((row, i) -> receiver(row))
        .optional();
  }

  private Receiver receiver(ResultSet row) throws SQLException {
    return new Receiver(
        row.getObject("organisation", UUID.class),
        row.getString("url"),
        new WebhookSecret(sealer.openText(row.getBytes("secret"))),
        Optional.ofNullable(row.getBytes("earlier"))
            .map(sealed -> new WebhookSecret(sealer.openText(sealed))),
        row.getTimestamp("earlier_until").toInstant(),
        row.getTimestamp("set_at").toInstant());
  }
}
