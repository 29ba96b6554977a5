package org.anzheng.supervision.allegations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.Sealer;
import org.anzheng.supervision.allegations.AllegationFact.VaultUsed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the vault. What lies in it is sealed with the vault's own key, its paperwork is not. */
@Repository
class VaultStore {

  private static final String PARTS = "\n";

  private final JdbcClient jdbc;
  private final Sealer vault;
  private final Sealer sealer;

  VaultStore(JdbcClient jdbc, @Qualifier("vaultSealer") Sealer vault, Sealer sealer) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.sealer = sealer;
  }

  void keep(String number, ReporterIdentity identity) {
    jdbc.sql("INSERT INTO supervision.vault (allegation, identity) VALUES (:number, :identity)")
        .param("number", number)
        .param("identity", vault.sealText(identity.name() + PARTS + identity.contact()))
        .update();
  }

  ReporterIdentity open(String number) {
    return jdbc.sql("SELECT identity FROM supervision.vault WHERE allegation = :number")
        .param("number", number)
        .query((row, i) -> identity(vault.openText(row.getBytes(1))))
        .single();
  }

  /** False when somebody has asked already. */
  boolean ask(VaultUsed fact) {
    return jdbc.sql(
                """
                INSERT INTO supervision.vault_opening (id, allegation, asked_by, asked_of, asked_at,
                  reason, status, looks, version)
                VALUES (:id, :number, :account, :organisation, :at, :reason, 'ASKED', 0, 1)
                ON CONFLICT (allegation) WHERE status = 'ASKED' DO NOTHING
                """)
            .param("id", fact.opening())
            .param("number", fact.number())
            .param("account", fact.act().account())
            .param("organisation", fact.act().organisation())
            .param("at", utc(fact.act().at()))
            .param("reason", sealer.sealText(fact.note()))
            .update()
        == 1;
  }

  void decide(VaultUsed fact, VaultStatus status, Optional<Instant> until, int version) {
    saved(
        jdbc.sql(
                """
                UPDATE supervision.vault_opening
                SET status = :status, open_until = :until, version = version + 1
                WHERE id = :id AND version = :version
                """)
            .param("status", status.name())
            .param("until", until.map(VaultStore::utc).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", fact.opening())
            .param("version", version)
            .update());
  }

  void looked(VaultUsed fact) {
    jdbc.sql("UPDATE supervision.vault_opening SET looks = looks + 1 WHERE id = :id")
        .param("id", fact.opening())
        .update();
  }

  Optional<VaultOpening> find(UUID id) {
    return jdbc.sql("SELECT * FROM supervision.vault_opening WHERE id = :id")
        .param("id", id)
        .query(this::row)
        .optional();
  }

  /** The last of a report. */
  Optional<VaultOpening> last(String number) {
    return jdbc.sql(
            """
            SELECT * FROM supervision.vault_opening WHERE allegation = :number
            ORDER BY asked_at DESC LIMIT 1
            """)
        .param("number", number)
        .query(this::row)
        .optional();
  }

  /** All, what waits first. */
  List<VaultOpening> all() {
    return jdbc.sql(
            """
            SELECT * FROM supervision.vault_opening
            ORDER BY status <> 'ASKED', asked_at DESC LIMIT 200
            """)
        .query(this::row)
        .list();
  }

  private VaultOpening row(ResultSet row, int index) throws SQLException {
    return new VaultOpening(
        row.getObject("id", UUID.class),
        row.getString("allegation"),
        row.getObject("asked_by", UUID.class),
        row.getTimestamp("asked_at").toInstant(),
        sealer.openText(row.getBytes("reason")),
        VaultStatus.valueOf(row.getString("status")),
        Optional.ofNullable(row.getTimestamp("open_until")).map(java.sql.Timestamp::toInstant),
        row.getInt("looks"),
        row.getInt("version"));
  }

  private static ReporterIdentity identity(String kept) {
    int end = kept.indexOf(PARTS);
    return new ReporterIdentity(kept.substring(0, end), kept.substring(end + 1));
  }

  private static void saved(int changed) {
    if (changed == 0) {
      throw new Refusal(KernelRefusal.CHANGED_MEANWHILE);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
