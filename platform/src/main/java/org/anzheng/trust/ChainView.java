package org.anzheng.trust;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 记录链查询: the records of a chain in order, with their places in the log. */
@NamedInterface("reads")
@Service
public class ChainView {

  private final JdbcClient jdbc;
  private final LogPositions positions;

  ChainView(JdbcClient jdbc, LogPositions positions) {
    this.jdbc = jdbc;
    this.positions = positions;
  }

  /** All records of a chain; none for an unknown one. */
  public List<ChainRecord> of(String chain) {
    List<Row> rows =
        jdbc.sql("SELECT rec_id, header FROM trust.record_version WHERE chain = :chain ORDER BY n")
            .param("chain", chain)
            .query((row, i) ->
                new Row(
                    row.getObject("rec_id", UUID.class), RecordHeader.read(row.getBytes("header"))))
            .list();
    Map<UUID, LogPosition> found = positions.of(rows.stream().map(Row::id).toList());
    return rows.stream().map(row -> row.at(found)).toList();
  }

  private record Row(UUID id, RecordHeader header) {

    ChainRecord at(Map<UUID, LogPosition> positions) {
      return new ChainRecord(
          header.n(),
          id,
          header.kind(),
          header.role(),
          header.at(),
          header.recorded(),
          positions.get(id));
    }
  }
}
