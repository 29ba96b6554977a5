package org.anzheng.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Commitments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 记录凭据查询: the records of a chain with their salts, some at a time. Who may be shown what of it is
 * the caller's to decide.
 */
@NamedInterface("reads")
@Service
public class ChainEvidence {

  private static final String RECORDS =
      """
      SELECT r.rec_id, r.header, r.hsalt, r.body_sealed, c.data_key_sealed
      FROM trust.record_version r JOIN trust.chain c ON c.chain = r.chain
      """;

  private final JdbcClient jdbc;
  private final Sealer sealer;

  ChainEvidence(JdbcClient jdbc, Sealer sealer) {
    this.jdbc = jdbc;
    this.sealer = sealer;
  }

  /** The next records after a place in the chain; none at its end. */
  public List<RecordEvidence> after(String chain, long n, int limit) {
    return jdbc.sql(RECORDS + "WHERE r.chain = :chain AND r.n > :n ORDER BY r.n LIMIT :limit")
        .param("chain", chain)
        .param("n", n)
        .param("limit", limit)
        .query(this::read)
        .list();
  }

  /** One record of a chain. */
  public Optional<RecordEvidence> at(String chain, long n) {
    return jdbc.sql(RECORDS + "WHERE r.chain = :chain AND r.n = :n")
        .param("chain", chain)
        .param("n", n)
        .query(this::read)
        .optional();
  }

  /** The record of a fact. */
  public Optional<RecordEvidence> of(UUID fact) {
    return jdbc.sql(RECORDS + "WHERE r.rec_id = :fact ORDER BY r.ver DESC LIMIT 1")
        .param("fact", fact)
        .query(this::read)
        .optional();
  }

  private RecordEvidence read(ResultSet row, int number) throws SQLException {
    byte[] bytes = row.getBytes("header");
    byte[] salt = row.getBytes("hsalt");
    RecordHeader header = RecordHeader.read(bytes);
    return new RecordEvidence(
        header.n(),
        row.getObject("rec_id", UUID.class),
        header.kind(),
        header.at(),
        header.version(),
        bytes,
        salt,
        Commitments.text(Commitments.record(salt, bytes)),
        content(row.getBytes("body_sealed"), row.getBytes("data_key_sealed")));
  }

  private Optional<RecordEvidence.Content> content(
      byte @Nullable [] sealed, byte @Nullable [] key) {
    if (sealed == null || key == null) {
      return Optional.empty();
    }
    SealedBody opened = SealedBody.open(sealed, new Sealer(sealer.open(key)));
    return Optional.of(new RecordEvidence.Content(opened.salt(), opened.body()));
  }
}
