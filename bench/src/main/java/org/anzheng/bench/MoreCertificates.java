package org.anzheng.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Copies of the certificates that are there, each with a number and a case of its own. The rows are
 * written in bulk, past the front doors and the log.
 */
final class MoreCertificates {

  private static final List<String> STATEMENTS =
      List.of(
          """
          CREATE TABLE bench_copy AS SELECT c.*, k
          FROM generate_series(1, %1$d) k CROSS JOIN certificates.certificate c LIMIT %2$d
          """,
          """
          INSERT INTO certificates.certificate_event (fact_id, number, seq, kind, from_status,
            to_status, reason, suspended_until, document_hash, late, effective_at, decided_at,
            published_at, recorded_at, account, organisation, role)
          SELECT gen_random_uuid(), c.number || '/' || c.k, e.seq, e.kind, e.from_status,
            e.to_status, e.reason, e.suspended_until, e.document_hash, e.late, e.effective_at,
            e.decided_at, e.published_at, e.recorded_at, e.account, e.organisation, e.role
          FROM bench_copy c JOIN certificates.certificate_event e USING (number)
          """,
          """
          UPDATE bench_copy SET number = number || '/' || k, chain = chain || '/' || k,
            case_number = case_number || '/' || k, status_index = status_index + k * 10000000,
            replaces = NULL, reported_as = NULL
          """,
          "ALTER TABLE bench_copy DROP COLUMN k",
          "INSERT INTO certificates.certificate SELECT * FROM bench_copy",
          "DROP TABLE bench_copy");

  private MoreCertificates() {}

  /** Until there are so many. */
  static void fill(JdbcClient owner, int present, int wanted) {
    int missing = wanted - present;
    if (missing <= 0) {
      return;
    }
    System.err.printf("copying certificates until there are %d%n", wanted);
    owner.sql("ALTER TABLE certificates.certificate_event DISABLE TRIGGER require_leaf").update();
    int copies = Math.ceilDiv(missing, present);
    STATEMENTS.forEach(sql -> owner.sql(sql.formatted(copies, missing)).update());
    owner.sql("ALTER TABLE certificates.certificate_event ENABLE TRIGGER require_leaf").update();
    owner.sql("ANALYZE certificates.certificate").update();
  }
}
