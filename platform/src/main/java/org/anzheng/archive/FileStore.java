package org.anzheng.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Act;
import org.anzheng.kernel.Sealer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileStore {

  private static final String SELECT =
      """
      SELECT f.id, f.name_sealed, f.media_type, f.owner, c.id AS content, c.sha256, c.size,
        c.key_sealed
      FROM archive.file f JOIN archive.content c ON c.id = f.content
        AND length(f.name_sealed) > 0
      """;

  private final JdbcClient jdbc;
  private final Sealer sealer;

  FileStore(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  Optional<FileRow> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE f.id = :id").param("id", id).query(this::row).optional();
  }

  List<FileRow> of(UUID owner) {
    return jdbc.sql(SELECT + "WHERE f.owner = :owner ORDER BY f.recorded_at DESC, f.id")
        .param("owner", owner)
        .query(this::row)
        .list();
  }

  List<FileRow> ofContent(UUID content) {
    return jdbc.sql(SELECT + "WHERE c.id = :content ORDER BY f.recorded_at, f.id")
        .param("content", content)
        .query(this::row)
        .list();
  }

  boolean hasContent(UUID id) {
    return jdbc.sql("SELECT EXISTS (SELECT FROM archive.content WHERE id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** The identity of this content: the one given, or that of the same content stored before. */
  UUID insertContent(UUID id, UUID owner, Draft draft, byte[] sealedKey) {
    return jdbc.sql(
            """
            INSERT INTO archive.content (id, owner, sha256, size, key_sealed)
            VALUES (:id, :owner, :sha256, :size, :key)
            ON CONFLICT (owner, sha256) DO UPDATE SET size = excluded.size
            RETURNING id
            """)
        .param("id", id)
        .param("owner", owner)
        .param("sha256", draft.sha256())
        .param("size", draft.size())
        .param("key", sealedKey)
        .query(UUID.class)
        .single();
  }

  void insert(StoredFile file, UUID content, Act act) {
    jdbc.sql(
            """
            INSERT INTO archive.file
              (fact_id, id, content, name_sealed, media_type, owner, decided_at, account,
               organisation, role)
            VALUES (:fact, :id, :content, :name, :mediaType, :owner, :at, :account,
               :organisation, :role)
            """)
        .param("fact", act.id())
        .param("id", file.id())
        .param("content", content)
        .param("name", sealer.sealText(file.name()))
        .param("mediaType", file.mediaType())
        .param("owner", file.organisation())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("account", act.account())
        .param("organisation", act.organisation())
        .param("role", act.role().name())
        .update();
  }

  Optional<UUID> factOf(UUID id) {
    return jdbc.sql("SELECT fact_id FROM archive.file WHERE id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** Erases names and, where no other file has the same content, keys; returns these contents. */
  List<UUID> erase(List<UUID> files) {
    UUID[] ids = files.toArray(UUID[]::new);
    jdbc.sql("UPDATE archive.file SET name_sealed = '' WHERE id = ANY(:ids)")
        .param("ids", ids)
        .update();
    return jdbc.sql(
            """
            UPDATE archive.content c SET key_sealed = ''
            WHERE c.id IN (SELECT content FROM archive.file WHERE id = ANY(:ids))
              AND NOT EXISTS (SELECT 1 FROM archive.file f
                              WHERE f.content = c.id AND length(f.name_sealed) > 0)
            RETURNING c.id
            """)
        .param("ids", ids)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  private FileRow row(ResultSet row, int number) throws SQLException {
    StoredFile file =
        new StoredFile(
            row.getString("sha256"),
            sealer.openText(row.getBytes("name_sealed")),
            row.getString("media_type"),
            row.getLong("size"),
            row.getObject("id", UUID.class),
            row.getObject("owner", UUID.class));
    return new FileRow(file, row.getObject("content", UUID.class), row.getBytes("key_sealed"));
  }
}
