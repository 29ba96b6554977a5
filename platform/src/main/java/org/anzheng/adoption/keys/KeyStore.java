package org.anzheng.adoption.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the keys: what is stored is a hash. */
@Repository
class KeyStore {

  private final JdbcClient jdbc;

  KeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(ApiKey key, byte[] hash) {
    jdbc.sql(
            """
            INSERT INTO adoption.api_key (id, organisation, account, label, prefix, hash, scopes,
              made_at, ends_at, window_at, requests)
            VALUES (:id, :organisation, :account, :label, :prefix, :hash, :scopes, :made, :ends,
              :made, 0)
            """)
        .param("id", key.id())
        .param("organisation", key.organisation())
        .param("account", key.account())
        .param("label", key.label())
        .param("prefix", key.prefix())
        .param("hash", hash)
        .param("scopes", key.scopes().stream().map(Enum::name).sorted().toArray(String[]::new))
        .param("made", key.madeAt().atOffset(ZoneOffset.UTC))
        .param("ends", key.endsAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Ends it at an instant, unless it ends before. */
  void end(UUID id, Instant at) {
    jdbc.sql("UPDATE adoption.api_key SET ends_at = least(ends_at, :at) WHERE id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** The key with this hash, counted as one more request of its window; which on all servers. */
  Optional<Use> use(byte[] hash, Instant window, Instant now) {
    return jdbc.sql(
            """
            UPDATE adoption.api_key SET used_at = :now, window_at = :window,
              requests = CASE WHEN window_at = :window THEN requests + 1 ELSE 1 END
            WHERE hash = :hash AND ends_at > :now RETURNING *
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("window", window.atOffset(ZoneOffset.UTC))
        .param("hash", hash)
        .query((row, i) -> new Use(key(row), row.getInt("requests")))
        .optional();
  }

  Optional<ApiKey> find(UUID id, UUID organisation) {
    return jdbc.sql(
            "SELECT * FROM adoption.api_key WHERE id = :id AND organisation = :organisation")
        .param("id", id)
        .param("organisation", organisation)
        .query((row, i) -> key(row))
        .optional();
  }

  List<ApiKey> of(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM adoption.api_key WHERE organisation = :organisation
            ORDER BY made_at DESC, id
            """)
        .param("organisation", organisation)
        .query((row, i) -> key(row))
        .list();
  }

  /** One use of a key, and how many there were in its window. */
  record Use(ApiKey key, int requests) {}

  private static ApiKey key(ResultSet row) throws SQLException {
    return new ApiKey(
        row.getObject("id", UUID.class),
        row.getObject("organisation", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("label"),
        row.getString("prefix"),
        Arrays.stream((String[]) row.getArray("scopes").getArray())
            .map(KeyScope::valueOf)
            .collect(Collectors.toSet()),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("ends_at").toInstant(),
        Optional.ofNullable(row.getTimestamp("used_at")).map(java.sql.Timestamp::toInstant));
  }
}
