package org.anzheng.complaints;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** 投诉线索查询: how many complaints about each body; never who complained of what. */
@Repository
@NamedInterface("reads")
public class ComplaintTraces {

  private final JdbcClient jdbc;

  ComplaintTraces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Received since a time, by body; appeals are no complaints. */
  public List<ComplaintCount> received(Instant since) {
    return jdbc.sql(
            """
            SELECT body, count(*) AS complaints FROM complaints.complaint
            WHERE received_at >= :since AND act IS NULL GROUP BY body
            """)
        .param("since", since.atOffset(UTC))
        .query((row, i) ->
            new ComplaintCount(row.getObject("body", UUID.class), row.getLong("complaints")))
        .list();
  }
}
