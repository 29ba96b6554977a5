package org.anzheng.trust;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Commitments;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/**
 * 记录链分页: the records of a chain with content and proof, some at a time, so that a long chain is
 * never whole in memory. Who may read what of it is the caller's to decide.
 */
@NamedInterface("reads")
@Service
public class ChainPages {

  private final JdbcClient jdbc;
  private final LogPositions positions;
  private final Sealer sealer;

  ChainPages(JdbcClient jdbc, LogPositions positions, Sealer sealer) {
    this.jdbc = jdbc;
    this.positions = positions;
    this.sealer = sealer;
  }

  /** The next records after a place in the chain; none at its end. */
  public List<ProvenRecord> after(String chain, long n, int limit) {
    List<Row> rows =
        jdbc.sql(
                """
                SELECT r.rec_id, r.header, r.hsalt, r.body_sealed, c.data_key_sealed
                FROM trust.record_version r JOIN trust.chain c ON c.chain = r.chain
                WHERE r.chain = :chain AND r.n > :n ORDER BY r.n LIMIT :limit
                """)
            .param("chain", chain)
            .param("n", n)
            .param("limit", limit)
            .query(Row::of)
            .list();
    Map<UUID, LogPosition> found = positions.of(rows.stream().map(Row::id).toList());
    return rows.stream().map(row -> proven(row, Optional.ofNullable(found.get(row.id())))).toList();
  }

  private ProvenRecord proven(Row row, Optional<LogPosition> position) {
    RecordHeader header = RecordHeader.read(row.header());
    return new ProvenRecord(
        header.n(),
        row.id(),
        header.kind(),
        header.at(),
        header.body(),
        Commitments.text(Commitments.record(row.salt(), row.header())),
        content(row),
        position);
  }

  private Optional<String> content(Row row) {
    if (row.body() == null || row.key() == null) {
      return Optional.empty();
    }
    SealedBody opened = SealedBody.open(row.body(), new Sealer(sealer.open(row.key())));
    return Optional.of(new String(opened.body(), StandardCharsets.UTF_8));
  }

  @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
  private record Row(
      UUID id, byte[] header, byte[] salt, byte @Nullable [] body, byte @Nullable [] key) {

    static Row of(ResultSet row, int number) throws SQLException {
      return new Row(
          row.getObject("rec_id", UUID.class),
          row.getBytes("header"),
          row.getBytes("hsalt"),
          row.getBytes("body_sealed"),
          row.getBytes("data_key_sealed"));
    }
  }
}
