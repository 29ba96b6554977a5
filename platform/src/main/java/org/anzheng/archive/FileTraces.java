package org.anzheng.archive;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 文件线索查询: which contents more than one organisation handed in, by hash. */
@Repository
@NamedInterface("reads")
public class FileTraces {

  private final JdbcClient jdbc;

  FileTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Contents that lie here for several owners. */
  public List<TwinFile> twins() {
    return jdbc.sql(
            """
            SELECT sha256, array_agg(owner ORDER BY recorded_at, owner) AS owners
            FROM archive.content GROUP BY sha256 HAVING count(*) > 1
            """)
        .query((row, i) ->
            new TwinFile(
                row.getString("sha256"), List.of((UUID[]) row.getArray("owners").getArray())))
        .list();
  }
}
