package org.anzheng.parties;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * 登录审计: one row for each attempt, never changed. What was typed as login may be a password typed
 * into the wrong field, so only its keyed digest is kept; the address is sealed.
 */
@Repository
class LoginAudit {

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final Accounts accounts;

  LoginAudit(JdbcClient jdbc, Sealer sealer, Accounts accounts) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.accounts = accounts;
  }

  void append(
      String login, String address, Optional<UUID> account, LoginOutcome outcome, Instant at) {
    jdbc.sql(
            """
            INSERT INTO parties.login_attempt (login_digest, address_sealed, account, outcome, at)
            VALUES (:login, :address, :account, :outcome, :at)
            """)
        .param("login", sealer.digest("login", login))
        .param("address", sealer.sealText(address))
        .param("account", account.orElse(null), Types.OTHER)
        .param("outcome", outcome.name())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Newest first. */
  List<LoginAttempt> before(long id, int count) {
    return jdbc.sql(
            """
            SELECT id, at, account, address_sealed, outcome FROM parties.login_attempt
            WHERE id < :id ORDER BY id DESC LIMIT :count
            """)
        .param("id", id)
        .param("count", count)
        .query((row, n) ->
            new LoginAttempt(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("account", UUID.class)).flatMap(accounts::find),
                sealer.openText(row.getBytes("address_sealed")),
                LoginOutcome.valueOf(row.getString("outcome"))))
        .list();
  }
}
