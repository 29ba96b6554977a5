package org.anzheng.deadlines;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** 期限查询: the clocks that run, soonest first. */
@Service
@NamedInterface("reads")
public class RunningDeadlines {

  private final JdbcClient jdbc;

  RunningDeadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything an organisation has to do by a certain time. */
  public List<RunningDeadline> of(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM deadlines.deadline
            WHERE status = 'RUNNING' AND organisation = :organisation
            ORDER BY due, id
            """)
        .param("organisation", organisation)
        .query(DeadlineRow::running)
        .list();
  }

  /**
   * Every clock that concerns an organisation, whoever's turn it is, also those that stand still.
   */
  public List<RunningDeadline> concerning(UUID organisation) {
    return jdbc.sql(
            """
            SELECT * FROM deadlines.deadline
            WHERE status IN ('RUNNING', 'PAUSED')
              AND (organisation = :organisation OR concerned @> ARRAY[CAST(:organisation AS uuid)])
            ORDER BY due, id
            """)
        .param("organisation", organisation)
        .query(DeadlineRow::running)
        .list();
  }

  /** Every clock that somebody has to meet by a time, soonest first, for whoever supervises. */
  public List<RunningDeadline> dueBy(Instant until, int most) {
    return jdbc.sql(
            """
            SELECT * FROM deadlines.deadline
            WHERE status = 'RUNNING' AND due <= :until AND awaiting <> 'SYSTEM'
            ORDER BY due, id LIMIT :most
            """)
        .param("until", until.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(DeadlineRow::running)
        .list();
  }

  /** Every clock that runs on one subject. */
  public List<RunningDeadline> ofSubject(String subject) {
    return jdbc.sql(
            """
            SELECT * FROM deadlines.deadline
            WHERE status = 'RUNNING' AND subject = :subject
            ORDER BY due, id
            """)
        .param("subject", subject)
        .query(DeadlineRow::running)
        .list();
  }
}
