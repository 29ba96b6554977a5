package org.anzheng.parties;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
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

  LoginAudit(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
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
}
