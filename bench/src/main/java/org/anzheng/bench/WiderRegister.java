package org.anzheng.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.anzheng.demonstration.generation.IndexesAside;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A public register up to ten times as large: beside each certificate stand others with a number, a
 * holder, facts and changes of their own. The rows are written in bulk, past the front doors and
 * the log, and each index is built again afterwards as it was defined.
 */
final class WiderRegister {

  /** The first of the seven digits that count certificates: zero below a million. */
  private static final int DIGIT = 14;

  private static final int MOST = 10;

  /** A check character as ISO/IEC 7064 MOD 37,36 wants it, for a number without one. */
  private static final String CHECKED =
      """
      CREATE FUNCTION pg_temp.checked(stem text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
      DECLARE
        letters constant text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
        letter text;
        product int := 36;
        sum int;
      BEGIN
        FOREACH letter IN ARRAY string_to_array(replace(stem, '-', ''), NULL) LOOP
          sum := (product + strpos(letters, letter) - 1) % 36;
          product := CASE sum WHEN 0 THEN 36 ELSE sum END * 2 % 37;
        END LOOP;
        RETURN stem || substr(letters, (37 - product) % 36 + 1, 1);
      END $$
      """;

  private static final String NUMBERS =
      """
      CREATE TEMP TABLE numbers AS SELECT number, k, CASE k WHEN 0 THEN number ELSE
        pg_temp.checked(overlay(left(number, -1) placing CAST(k AS text) from %1$d for 1)) END AS own
      FROM register.certificate CROSS JOIN generate_series(0, %2$d) k
      WHERE k = 0 OR substr(number, %1$d, 1) = '0'
      """;

  private static final String FACT = "CASE WHEN n.k > 0 THEN gen_random_uuid() ELSE t.fact_id END";

  private static final String NAME = "coalesce(h.own_name, t.holder_name)";
  private static final String USCC = "coalesce(h.own_uscc, t.holder_uscc)";

  private static final Map<String, String> CERTIFICATE =
      Map.of(
          "holder_name",
          NAME,
          "holder_uscc",
          USCC,
          "name_key",
          "replace(t.name_key, lower(t.holder_name), lower(%s))".formatted(NAME),
          "search_text",
          """
          lower(n.own) || CASE WHEN h.k IS NULL THEN substr(t.search_text, length(n.own) + 1)
            ELSE replace(replace(substr(t.search_text, length(n.own) + 1), lower(t.holder_uscc),
              lower(h.own_uscc)), lower(t.holder_name), lower(h.own_name)) END
          """);

  private static final Map<String, String> CONTENT =
      Map.of("fact_id", FACT, "holder_name", NAME, "holder_uscc", USCC);

  private static final String WITH_HOLDER =
      "LEFT JOIN holders h ON h.uscc = t.holder_uscc AND h.k = n.k";

  /**
   * What lies in it: the column that names the certificate, other new values, where they are from,
   * and the order.
   */
  private record Part(
      String table, String named, Map<String, String> values, String from, String order) {}

  private static final List<Part> PARTS =
      List.of(
          new Part("certificate", "number", CERTIFICATE, WITH_HOLDER, "t.issued_on, n.own"),
          new Part("certificate_content", "number", CONTENT, WITH_HOLDER, "n.own"),
          new Part("certificate_event", "number", Map.of("fact_id", FACT), "", "n.own, t.seq"),
          new Part("change", "key", Map.of("fact_id", FACT), "", "t.transaction, t.id"));

  private final JdbcClient owner;
  private final TransactionTemplate together;

  private WiderRegister(DataSource one) {
    this.owner = JdbcClient.create(one);
    this.together = new TransactionTemplate(new DataSourceTransactionManager(one));
  }

  /** As many times as large as it takes, about; what is there already stays as it is. */
  static void fill(DataSource owner, long present, int wanted) {
    long times = present == 0 ? 0 : Math.round((double) wanted / present);
    if (times < 2) {
      return;
    }
    if (times > MOST) {
      throw new IllegalArgumentException(
          "from %d certificates at most %d can be made".formatted(present, present * MOST));
    }
    try (Connection connection = owner.getConnection()) {
      WiderRegister register = new WiderRegister(new SingleConnectionDataSource(connection, true));
      WiderHolders.fill(connection, register.owner, times);
      register.widen(times);
    } catch (SQLException e) {
      throw new IllegalStateException("the register was not widened", e);
    }
  }

  private void widen(long times) {
    owner.sql("SET maintenance_work_mem = '1GB'").update();
    owner.sql("SET work_mem = '256MB'").update();
    owner.sql(CHECKED).update();
    owner.sql(NUMBERS.formatted(DIGIT, times - 1)).update();
    owner.sql("CREATE INDEX ON numbers (number)").update();
    owner.sql("ANALYZE numbers").update();
    together.executeWithoutResult(status -> PARTS.forEach(this::widen));
    PARTS.forEach(part -> owner.sql("VACUUM (ANALYZE) register." + part.table()).update());
    owner.sql("DISCARD TEMP").update();
    owner.sql("RESET ALL").update();
  }

  private void widen(Part part) {
    String table = "register." + part.table();
    System.err.printf("filling %s%n", table);
    IndexesAside indexes = IndexesAside.of(owner, table, "btree", "gin");
    owner.sql("CREATE TEMP TABLE rows AS SELECT * FROM " + table).update();
    owner.sql("TRUNCATE " + table).update();
    List<String> columns = columns(part.table());
    Function<String, String> value =
        column ->
            column.equals(part.named())
                ? "coalesce(n.own, t.%s)".formatted(column)
                : part.values().getOrDefault(column, "t." + column);
    owner
        .sql(
            "INSERT INTO %s (%s) SELECT %s FROM rows t LEFT JOIN numbers n ON n.number = t.%s %s ORDER BY %s"
                .formatted(
                    table,
                    String.join(", ", columns),
                    columns.stream().map(value).collect(Collectors.joining(", ")),
                    part.named(),
                    part.from(),
                    part.order()))
        .update();
    owner.sql("DROP TABLE rows").update();
    System.err.printf("indexing %s%n", table);
    indexes.back();
  }

  /** Whatever fills itself stays away. */
  private List<String> columns(String table) {
    return owner
        .sql(
            """
            SELECT column_name FROM information_schema.columns
            WHERE table_schema = 'register' AND table_name = :table
              AND is_generated = 'NEVER' AND is_identity = 'NO' ORDER BY ordinal_position
            """)
        .param("table", table)
        .query((row, i) -> row.getString(1))
        .list();
  }
}
