package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever somebody with the database's own password changes in a row, fsck finds. */
class RandomRowsTest {

  private static final int TIMES = Boolean.getBoolean("anzheng.long") ? 10_000 : 60;

  /** A table, a column and how a bit or a sign of it is changed. */
  private record Change(String table, String column, String to) {

    static Change bit(String table, String column) {
      return new Change(
          table,
          column,
          "set_byte(%1$s, :at %% length(%1$s), get_byte(%1$s, :at %% length(%1$s)) # (1 << :at %% 8))"
              .formatted(column));
    }

    static Change number(String table, String column) {
      return new Change(table, column, column + " + 1 + :at % 7");
    }

    /** The digit or letter at a random place becomes another. */
    static Change sign(String table, String column) {
      return new Change(
          table,
          column,
          """
          overlay(%1$s placing
            CASE WHEN substr(%1$s, 1 + :at %% length(%1$s), 1) = 'x' THEN 'y' ELSE 'x' END
            from 1 + :at %% length(%1$s))\
          """
              .formatted(column));
    }
  }

  private static final List<Change> CHANGES =
      List.of(
          Change.bit("tlog_entry", "leaf"),
          Change.bit("tlog_entry", "leaf_hash"),
          Change.bit("tlog_state", "root"),
          Change.bit("tlog_state", "frontier"),
          Change.number("tlog_state", "size"),
          Change.bit("tlog_checkpoint", "root"),
          Change.sign("tlog_checkpoint", "note"),
          Change.bit("record_version", "header"),
          Change.bit("record_version", "hsalt"),
          Change.bit("record_version", "body_sealed"),
          Change.number("record_version", "n"),
          Change.number("chain", "n"),
          Change.bit("chain", "head"),
          Change.number("subject", "seq"),
          Change.bit("subject", "last_leaf_hash"));

  private final Random random = new Random(20_261_126);

  @Test
  void isRefusedByTheDatabaseOrFoundByFsck() {
    try (GivenLog log = GivenLog.fresh()) {
      String chain = GivenLog.chain();
      log.announce(Sample.open(chain, "CSSC-2026-TA-0000001-K"));
      for (int i = 0; i < 6; i++) {
        log.announce(Sample.on(chain));
      }
      log.publish();
      log.announce(3);
      log.publish();
      assertThat(log.fsck.run().differences()).isEmpty();
      JdbcClient owner = log.database.owner();
      // whoever has the database's own password can do that, too
      owner.sql("ALTER TABLE trust.tlog_entry DROP CONSTRAINT tlog_entry_check").update();
      List<String> unseen = new ArrayList<>();
      for (int i = 0; i < TIMES; i++) {
        Change change = CHANGES.get(random.nextInt(CHANGES.size()));
        int at = random.nextInt(1 << 20);
        if (!tampered(owner, change, at)) {
          continue;
        }
        if (log.fsck.run().differences().isEmpty()) {
          unseen.add(change.table() + "." + change.column() + " " + at);
        }
        restore(owner, change);
      }
      assertThat(unseen).isEmpty();
      assertThat(log.fsck.run().differences()).isEmpty();
    }
  }

  /** Whether the database let it happen: two records in one place of a chain it does not. */
  private static boolean tampered(JdbcClient owner, Change change, int at) {
    try {
      tamper(owner, change, at);
      return true;
    } catch (DataIntegrityViolationException refused) {
      return false;
    }
  }

  /** One row at random; what it was is kept beside. */
  private static void tamper(JdbcClient owner, Change change, int at) {
    owner
        .sql(
            """
            SET session_replication_role = replica;
            DROP TABLE IF EXISTS trust.kept;
            CREATE TABLE trust.kept AS
              SELECT ctid AS place, %2$s AS was FROM trust.%1$s
              ORDER BY md5(ctid::text || %3$d) LIMIT 1;
            UPDATE trust.%1$s SET %2$s = %4$s WHERE ctid = (SELECT place FROM trust.kept)
            """
                .formatted(
                    change.table(),
                    change.column(),
                    at,
                    change.to().replace(":at", String.valueOf(at))))
        .update();
  }

  private static void restore(JdbcClient owner, Change change) {
    owner
        .sql(
            """
            SET session_replication_role = replica;
            UPDATE trust.%1$s SET %2$s = (SELECT was FROM trust.kept)
            WHERE xmin = (SELECT max(xmin::text::bigint) FROM trust.%1$s)::text::xid
            """
                .formatted(change.table(), change.column()))
        .update();
  }
}
