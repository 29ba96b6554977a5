package org.anzheng.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.anzheng.kernel.Sealer;
import org.anzheng.proof.Commitments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Recomputes every commitment and walks every chain from its first record to its end. */
final class RecordCheck {

  private static final String RECORDS =
      """
      SELECT r.chain, r.n, r.kind, r.header, r.hsalt, r.body_sealed,
             c.n AS length, c.head, c.data_key_sealed,
             coalesce(e.leaf, p.leaf) AS leaf, e.log_id, e.idx
      FROM trust.record_version r
      LEFT JOIN trust.chain c ON c.chain = r.chain
      LEFT JOIN trust.tlog_entry e ON e.rec_id = r.rec_id AND e.leaf_type = 1
      LEFT JOIN trust.tlog_pending p ON p.rec_id = r.rec_id AND p.leaf_type = 1
      ORDER BY r.chain, r.n
      """;

  private static final String EMPTIED =
      """
      SELECT c.chain FROM trust.chain c WHERE c.n > 0
      AND NOT EXISTS (SELECT 1 FROM trust.record_version r WHERE r.chain = c.chain)
      """;

  private final JdbcClient jdbc;
  private final Sealer sealer;
  private final Findings findings;
  private RecordStep last = RecordStep.NONE;
  private long count;

  RecordCheck(JdbcClient jdbc, Sealer sealer, Findings findings) {
    this.jdbc = jdbc;
    this.sealer = sealer;
    this.findings = findings;
  }

  /** How many records were read. */
  long run() {
    jdbc.sql(RECORDS).withFetchSize(1_000).query(this::record);
    last.finish(findings);
    jdbc.sql(EMPTIED)
        .query(row -> {
          findings.add(DifferenceKind.CHAIN_HEAD_DIFFERS, "%s", row.getString(1));
        });
    return count;
  }

  private void record(ResultSet row) throws SQLException {
    count++;
    byte[] header = row.getBytes("header");
    byte[] commitment = Commitments.record(row.getBytes("hsalt"), header);
    RecordStep step = RecordStep.of(row, commitment);
    byte[] leaf = row.getBytes("leaf");
    findings.unless(leaf != null, DifferenceKind.RECORD_WITHOUT_LEAF, "%s", step.name());
    findings.unless(
        leaf == null || Arrays.equals(leaf, Commitments.recordLeaf(commitment)),
        DifferenceKind.HEADER_DIFFERS,
        "%s",
        step.name());
    try {
      RecordHeader read = RecordHeader.read(header);
      last = last.next(step, read, row.getString("kind"), findings);
      body(row, read, step.name());
    } catch (RuntimeException unreadable) {
      findings.add(DifferenceKind.HEADER_DIFFERS, "%s cannot be read", step.name());
      last = step;
    }
  }

  /** An erased body has nothing to compare; its commitment stays in the header. */
  private void body(ResultSet row, RecordHeader header, String name) throws SQLException {
    byte[] sealed = row.getBytes("body_sealed");
    byte[] key = row.getBytes("data_key_sealed");
    if (sealed == null || key == null) {
      return;
    }
    try {
      SealedBody body = SealedBody.open(sealed, new Sealer(sealer.open(key)));
      findings.unless(
          Commitments.text(body.commitment(header.version())).equals(header.body()),
          DifferenceKind.BODY_DIFFERS,
          "%s",
          name);
    } catch (RuntimeException cannotBeOpened) {
      findings.add(DifferenceKind.BODY_DIFFERS, "%s cannot be opened", name);
    }
  }
}
