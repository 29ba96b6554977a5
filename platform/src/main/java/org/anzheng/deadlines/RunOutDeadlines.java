package org.anzheng.deadlines;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 届满期限查询: the clocks that ran out; whether it was made good later, others know. */
@Service
@NamedInterface("reads")
public class RunOutDeadlines {

  private final JdbcClient jdbc;

  RunOutDeadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a kind, about one subject or about all, the earliest first. */
  public List<RunOutDeadline> ofKind(String kind, Optional<String> subject, Instant since) {
    return jdbc.sql(
            """
            SELECT subject, due FROM deadlines.deadline
            WHERE status = 'PASSED' AND kind = :kind AND due >= :since
              AND (:subject IS NULL OR subject = :subject)
            ORDER BY due, id
            """)
        .param("kind", kind)
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("subject", subject.orElse(null), Types.VARCHAR)
        .query((row, i) ->
            new RunOutDeadline(row.getString("subject"), row.getTimestamp("due").toInstant()))
        .list();
  }
}
