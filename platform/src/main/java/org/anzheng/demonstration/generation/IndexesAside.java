package org.anzheng.demonstration.generation;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Indexes that are taken away while a table is filled and built again afterwards as they were
 * defined: to build one at a time from all rows takes far less than to extend it row by row.
 *
 * @param again what builds them again, all or none
 */
public record IndexesAside(JdbcClient owner, String again) {

  private static final String THESE =
      """
      (SELECT CAST(i.indrelid AS regclass) AS of, i.indexrelid, k.conname, i.indisclustered,
         CAST(i.indexrelid AS regclass) AS index, c.relname, pg_get_indexdef(i.indexrelid) AS made,
         pg_get_constraintdef(k.oid) AS kept
       FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
         LEFT JOIN pg_constraint k ON k.conindid = i.indexrelid AND k.conrelid = i.indrelid
       WHERE i.indrelid = CAST(:table AS regclass) AND m.amname = ANY(:methods)) i
      """;

  private static final String DROPPED =
      """
      SELECT CASE WHEN conname IS NULL THEN format('DROP INDEX %s', index)
        ELSE format('ALTER TABLE %s DROP CONSTRAINT %I', of, conname) END FROM
      """
          + THESE;
  private static final String BUILT =
      """
      SELECT CASE WHEN conname IS NULL THEN made
        ELSE format('ALTER TABLE %s ADD CONSTRAINT %I %s', of, conname, kept) END FROM
      """
          + THESE;
  private static final String COUNTED =
      """
      SELECT format('ALTER INDEX %s ALTER COLUMN %s SET STATISTICS %s', index, a.attnum,
        a.attstattarget) FROM pg_attribute a JOIN
      """
          + THESE
          + " ON a.attrelid = i.indexrelid WHERE a.attstattarget >= 0";
  private static final String ORDERING =
      "SELECT format('ALTER TABLE %s CLUSTER ON %I', of, relname) FROM "
          + THESE
          + " WHERE indisclustered";

  /**
   * Takes them away, keys among them.
   *
   * @param owner on whose behalf they are built again as well
   * @param methods access methods of the indexes meant: {@code gin}, {@code btree}
   */
  public static IndexesAside of(JdbcClient owner, String table, String... methods) {
    String again =
        String.join(
            ";\n",
            statements(owner, BUILT, table, methods),
            statements(owner, COUNTED, table, methods),
            statements(owner, ORDERING, table, methods));
    owner.sql(statements(owner, DROPPED, table, methods)).update();
    return new IndexesAside(owner, again);
  }

  private static String statements(JdbcClient owner, String sql, String table, String... methods) {
    return String.join(
        ";\n",
        owner
            .sql(sql)
            .param("table", table)
            .param("methods", methods)
            .query((row, i) -> row.getString(1))
            .list());
  }

  /** Builds them again. */
  public void back() {
    owner.sql(again).update();
  }
}
