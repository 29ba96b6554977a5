package org.anzheng.demonstration.generation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Indexes that are taken away while a table is filled and built again afterwards as they were
 * defined: to build one at a time from all rows takes far less than to extend it row by row.
 *
 * @param again what builds them again
 */
public record IndexesAside(JdbcClient owner, List<String> again) {

  private static final String OF_TABLE =
      """
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
        LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid
      WHERE i.indrelid = CAST(:table AS regclass) AND m.amname = ANY(:methods)
      """;

  public IndexesAside {
    again = List.copyOf(again);
  }

  /**
   * Takes them away, keys among them.
   *
   * @param owner on whose behalf they are built again as well
   * @param methods access methods of the indexes meant: {@code gin}, {@code btree}
   */
  public static IndexesAside of(JdbcClient owner, String table, String... methods) {
    List<String> again =
        statements(
            owner,
            """
            SELECT CASE WHEN k.conname IS NULL THEN pg_get_indexdef(i.indexrelid)
              ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', CAST(i.indrelid AS regclass),
                k.conname, pg_get_constraintdef(k.oid)) END
            """
                + OF_TABLE
                + """
                UNION ALL
                SELECT format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s',
                  CAST(i.indexrelid AS regclass), a.attnum, a.attstattarget)
                """
                + OF_TABLE.replace(
                    "WHERE", "JOIN pg_attribute a ON a.attrelid = c.oid WHERE a.attstattarget >= 0 AND"),
            table,
            methods);
    statements(
            owner,
            """
            SELECT CASE WHEN k.conname IS NULL THEN format('DROP INDEX %s',
                CAST(i.indexrelid AS regclass))
              ELSE format('ALTER TABLE %s DROP CONSTRAINT %I', CAST(i.indrelid AS regclass),
                k.conname) END
            """
                + OF_TABLE,
            table,
            methods)
        .forEach(sql -> owner.sql(sql).update());
    return new IndexesAside(owner, again);
  }

  private static List<String> statements(
      JdbcClient owner, String sql, String table, String... methods) {
    return owner
        .sql(sql)
        .param("table", table)
        .param("methods", methods)
        .query((row, i) -> row.getString(1))
        .list();
  }

  /** Builds them again. */
  public void back() {
    again.forEach(sql -> owner.sql(sql).update());
  }
}
