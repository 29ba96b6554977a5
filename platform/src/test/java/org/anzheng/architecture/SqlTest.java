package org.anzheng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL stays in its module's schema, and the database knows the same statuses as the enums. */
@PlatformTest
class SqlTest {

  private static final Pattern TABLE =
      Pattern.compile("(?i)\\b(?:FROM|JOIN|INTO|UPDATE)\\s+([a-z_]+)\\.[a-z_]+");
  private static final Pattern QUOTED = Pattern.compile("'([A-Z_]+)'");

  @Autowired JdbcClient jdbc;

  @Test
  void every_statement_stays_in_its_own_schema() {
    List<String> foreign = new ArrayList<>();
    for (Path file : Project.javaFiles(Project.MAIN)) {
      String module = Project.MAIN.relativize(file).getName(0).toString();
      Matcher tables = TABLE.matcher(Project.read(file));
      while (tables.find()) {
        String schema = tables.group(1);
        if (schemas().contains(schema) && !schema.equals(module)) {
          foreign.add(file.getFileName() + " reads " + schema);
        }
      }
    }
    assertThat(foreign).isEmpty();
  }

  @Test
  void no_foreign_key_crosses_schemas() {
    List<String> crossing =
        jdbc.sql(
                """
                SELECT c.conname FROM pg_constraint c
                  JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid
                 WHERE c.contype = 'f' AND a.relnamespace <> b.relnamespace
                """)
            .query(String.class)
            .list();
    assertThat(crossing).isEmpty();
  }

  /** Each list in a CHECK on a status column is, as a set, the constants of one status enum. */
  @Test
  void check_lists_match_the_enums() {
    Map<String, Set<String>> enums = new HashMap<>();
    Types.statuses()
        .forEach(type ->
            enums.put(
                type.getSimpleName(),
                java.util.Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.toSet())));
    List<Map<String, Object>> checks = statusChecks();
    assertThat(checks).isNotEmpty();
    for (Map<String, Object> check : checks) {
      Set<String> listed = new HashSet<>();
      Matcher values = QUOTED.matcher(check.get("definition").toString());
      while (values.find()) {
        listed.add(values.group(1));
      }
      assertThat(enums.values()).as(check.toString()).contains(listed);
    }
  }

  /** Every event table is guarded: no leaf, no commit; and nothing changes. */
  @Test
  void every_event_table_is_guarded() {
    List<String> unguarded =
        jdbc.sql(
                """
                SELECT n.nspname || '.' || t.relname FROM pg_class t
                  JOIN pg_namespace n ON n.oid = t.relnamespace
                 WHERE t.relkind = 'r' AND t.relname LIKE '%\\_event' AND n.nspname <> 'register'
                   AND NOT EXISTS (SELECT 1 FROM pg_trigger g
                                    WHERE g.tgrelid = t.oid AND g.tgname = 'require_leaf')
                """)
            .query(String.class)
            .list();
    assertThat(unguarded).isEmpty();
  }

  private List<Map<String, Object>> statusChecks() {
    return jdbc.sql(
            """
            SELECT t.relname AS name, pg_get_constraintdef(c.oid) AS definition
              FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
              JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
             WHERE c.contype = 'c' AND a.attname IN ('status', 'standing')
               AND cardinality(c.conkey) = 1
            """)
        .query()
        .listOfRows();
  }

  private Set<String> schemas() {
    return Set.copyOf(
        jdbc
            .sql("SELECT lower(nspname) FROM pg_namespace WHERE nspname !~ '^pg_|^information'")
            .query(String.class)
            .list()
            .stream()
            .map(s -> s.toLowerCase(Locale.ROOT))
            .toList());
  }
}
