package org.anzheng.trust;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Public events follow each other by subject without a gap, and name their record rightly, where it
 * is there: that an entry has none is told elsewhere.
 */
final class PublicEventCheck {

  private static final String EVENTS =
      """
      SELECT l.leaf, r.n, r.header, r.hsalt
      FROM (SELECT 0 AS waits, log_id, idx, rec_id, leaf FROM trust.tlog_entry WHERE leaf_type > 1
            UNION ALL
            SELECT 1, 0, id, rec_id, leaf FROM trust.tlog_pending WHERE leaf_type > 1) l
      LEFT JOIN trust.record_version r ON r.rec_id = l.rec_id
      ORDER BY l.waits, l.log_id, l.idx
      """;

  private final JdbcClient jdbc;
  private final Findings findings;
  private final Map<String, SubjectHead> heads = new HashMap<>();

  PublicEventCheck(JdbcClient jdbc, Findings findings) {
    this.jdbc = jdbc;
    this.findings = findings;
  }

  void run() {
    jdbc.sql(EVENTS).withFetchSize(1_000).query(this::event);
    jdbc.sql("SELECT type, subject, seq, last_leaf_hash FROM trust.subject")
        .query(row -> {
          String name = row.getString("type") + " " + row.getString("subject");
          SubjectHead head = heads.getOrDefault(name, SubjectHead.NONE);
          findings.unless(
              head.seq() == row.getInt("seq")
                  && Arrays.equals(head.leafHash(), row.getBytes("last_leaf_hash")),
              DifferenceKind.EVENT_BROKEN,
              "%s: the last event",
              name);
        });
  }

  private void event(ResultSet row) throws SQLException {
    byte[] leaf = row.getBytes("leaf");
    byte[] header = row.getBytes("header");
    try {
      Map<String, @Nullable Object> fields = StrictJson.object(leaf);
      if ("log".equals(fields.get("t"))) {
        return;
      }
      LeafType type = LeafType.of(String.valueOf(fields.get("t")));
      String name = type.code() + " " + fields.get(type.subjectField());
      SubjectHead before = heads.getOrDefault(name, SubjectHead.NONE);
      boolean linked =
          number(fields, "seq") == before.seq() + 1
              && Commitments.text(before.leafHash()).equals(fields.get("prev"))
              && (header == null || announces(fields, row, header));
      findings.unless(
          linked, DifferenceKind.EVENT_BROKEN, "%s event %s", name, number(fields, "seq"));
      heads.put(name, new SubjectHead((int) number(fields, "seq"), Hashes.leaf(leaf)));
    } catch (RuntimeException unreadable) {
      findings.add(DifferenceKind.EVENT_BROKEN, "a public leaf cannot be read");
    }
  }

  private static boolean announces(
      Map<String, @Nullable Object> fields, ResultSet row, byte[] header) throws SQLException {
    byte[] commitment = Commitments.record(row.getBytes("hsalt"), header);
    return number(fields, "case_n") == row.getLong("n")
        && Commitments.text(commitment).equals(fields.get("case_head"));
  }

  private static long number(Map<String, @Nullable Object> fields, String name) {
    return fields.get(name) instanceof Number number ? number.longValue() : -1;
  }
}
