package org.anzheng.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads now and then how common pieces of texts are, from what PostgreSQL gathers anyway. */
@Repository
class PieceShareReader {

  private static final Duration GOOD_FOR = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final Clock clock;
  private volatile Known known = new Known(new PieceShares(Map.of(), 0), Instant.MIN);

  private record Known(PieceShares shares, Instant since) {

    boolean isGood(Instant now) {
      return !now.isBefore(since) && since.isAfter(now.minus(GOOD_FOR));
    }
  }

  PieceShareReader(@Qualifier("reader") DataSource reader, Clock clock) {
    this.jdbc = JdbcClient.create(reader);
    this.clock = clock;
  }

  PieceShares shares() {
    Instant now = clock.instant();
    if (!known.isGood(now)) {
      known = new Known(new PieceShares(common(), certificates()), now);
    }
    return known.shares();
  }

  private Map<String, Double> common() {
    Map<String, Double> shares = new HashMap<>();
    jdbc.sql("SELECT piece, share FROM register.piece_shares()")
        .query(row -> {
          shares.put(row.getString("piece"), row.getDouble("share"));
        });
    return shares;
  }

  private double certificates() {
    return jdbc.sql("SELECT reltuples FROM pg_catalog.pg_class WHERE oid = :it::regclass")
        .param("it", "register.certificate")
        .query((row, i) -> row.getDouble(1))
        .single();
  }
}
