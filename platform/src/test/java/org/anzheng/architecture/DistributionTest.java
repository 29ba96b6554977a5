package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What would have to change for the same schema on a distributed PostgreSQL: read from the database
 * and from the statements, so that the list cannot fall behind.
 */
@PlatformTest
class DistributionTest {

  private static final String TABLES =
      """
      SELECT n.nspname AS schema, c.relname AS name,
        (SELECT string_agg(a.attname, ', ' ORDER BY k.place)
           FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY k (col, place)
           JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.col
          WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
        (SELECT string_agg('(' || cols || ')', ', ' ORDER BY cols) FROM (
           SELECT (SELECT string_agg(a.attname, ', ' ORDER BY k.place)
              FROM unnest(i.indkey::int[]) WITH ORDINALITY k (col, place)
              JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.col) AS cols
             FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND NOT i.indisprimary) u
          WHERE cols IS NOT NULL) AS uniques,
        (SELECT string_agg(t.tgname, ', ' ORDER BY t.tgname) FROM pg_trigger t
          WHERE t.tgrelid = c.oid AND NOT t.tgisinternal AND t.tgdeferrable) AS deferred,
        (SELECT string_agg(DISTINCT f.relname, ', ') FROM pg_constraint x
           JOIN pg_class f ON f.oid = x.confrelid
          WHERE x.conrelid = c.oid AND x.contype = 'f') AS refers,
        EXISTS (SELECT 1 FROM pg_attribute a
                 WHERE a.attrelid = c.oid AND a.attidentity <> '') AS numbered,
        EXISTS (SELECT 1 FROM pg_constraint x
                 WHERE x.conrelid = c.oid AND x.contype = 'x') AS excludes
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      ORDER BY 1, 2
      """;

  /** By what rows that belong together are found, most telling first. */
  private static final List<String> TOGETHER =
      List.of("number", "certificate", "chain", "log_id", "case_number", "body", "organisation");

  /** Small, read everywhere, changed by few: a copy on every node. */
  private static final List<String> EVERYWHERE = List.of("scheme", "platform", "bodies", "people");

  private static final Pattern STATEMENT =
      Pattern.compile("pg_\\w*advisory\\w*|SKIP LOCKED|nextval\\('[\\w.]+'\\)");

  @Autowired JdbcClient jdbc;

  @Test
  void the_list_for_a_distributed_database_is_fresh() {
    List<String> tables =
        jdbc.sql(TABLES).query((row, i) -> Table.of(row)).list().stream()
            .filter(table -> isOurs(table.schema()))
            .map(DistributionTest::line)
            .toList();
    assertThat(tables).hasSizeGreaterThan(100);
    GeneratedDoc.isFresh(
        "docs/scale-tables.md",
        "# Tables on a distributed PostgreSQL\n\nMade from the database and the statements by"
            + " `DistributionTest`; what it means stands in [scale.md](scale.md).\n\n"
            + "| table | distribution key | another form is needed for |\n|---|---|---|\n"
            + String.join("\n", tables)
            + "\n\n## Statements that a node would answer for itself alone\n\n"
            + "| file | statement |\n|---|---|\n"
            + statements()
            + "\n");
  }

  /** Tests have schemas of their own. */
  private static boolean isOurs(String schema) {
    return schema.equals("platform") || Files.isDirectory(Project.MAIN.resolve(schema));
  }

  private static String line(Table table) {
    List<String> other = new ArrayList<>();
    String key = table.distribution();
    boolean copied = EVERYWHERE.contains(table.schema());
    if (!copied) {
      table.uniques().stream()
          .filter(columns -> !columns.contains(key))
          .forEach(columns -> other.add("unique (" + String.join(", ", columns) + ")"));
      if (!table.deferred().isEmpty()) {
        other.add("deferred trigger " + table.deferred());
      }
      if (!table.refers().isEmpty()) {
        other.add("foreign key to " + table.refers());
      }
    }
    if (table.numbered()) {
      other.add("numbers of its own");
    }
    if (table.excludes()) {
      other.add("exclusion constraint");
    }
    return "| %s.%s | %s | %s |"
        .formatted(
            table.schema(),
            table.name(),
            copied ? "a copy everywhere" : key,
            other.isEmpty() ? "-" : String.join("; ", other));
  }

  private static String statements() {
    TreeMap<String, String> found = new TreeMap<>();
    for (Path file : Project.javaFiles(Project.MAIN)) {
      Matcher statement = STATEMENT.matcher(Project.read(file));
      String all =
          statement
              .results()
              .map(MatchResult::group)
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      if (!all.isEmpty()) {
        found.put(Project.MAIN.relativize(file).toString(), all);
      }
    }
    return found.entrySet().stream()
        .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |")
        .collect(Collectors.joining("\n"));
  }

  private record Table(
      String schema,
      String name,
      List<String> key,
      List<List<String>> uniques,
      String deferred,
      String refers,
      boolean numbered,
      boolean excludes) {

    private static final Pattern GROUP = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern COMMA = Pattern.compile(", ");

    static Table of(ResultSet row) throws SQLException {
      String uniques = row.getString("uniques");
      String key = row.getString("key");
      String deferred = row.getString("deferred");
      String refers = row.getString("refers");
      return new Table(
          row.getString("schema"),
          row.getString("name"),
          key == null ? List.of() : COMMA.splitAsStream(key).toList(),
          uniques == null
              ? List.of()
              : GROUP
                  .matcher(uniques)
                  .results()
                  .map(group -> COMMA.splitAsStream(group.group(1)).toList())
                  .toList(),
          deferred == null ? "" : deferred,
          refers == null ? "" : refers,
          row.getBoolean("numbered"),
          row.getBoolean("excludes"));
    }

    String distribution() {
      return TOGETHER.stream()
          .filter(key::contains)
          .findFirst()
          .or(() -> key.stream().findFirst())
          .orElse("none: no primary key");
    }
  }
}
