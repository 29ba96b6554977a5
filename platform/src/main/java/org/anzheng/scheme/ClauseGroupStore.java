package org.anzheng.scheme;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the clause groups. */
@Repository
class ClauseGroupStore {

  private final JdbcClient jdbc;

  ClauseGroupStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ClauseGroup> of(String rule) {
    return jdbc.sql(
            """
            SELECT g.code, g.name_zh, g.name_en,
              array_agg(CASE WHEN c.clause = '' THEN c.standard
                ELSE c.standard || '/' || c.clause END) AS criteria
            FROM scheme.clause_group g
            JOIN scheme.clause_group_clause c ON c.rule = g.rule AND c.clause_group = g.code
            WHERE g.rule = :rule
            GROUP BY g.code, g.name_zh, g.name_en, g.position ORDER BY g.position
            """)
        .param("rule", rule)
        .query((row, i) ->
            new ClauseGroup(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                Set.of((String[]) row.getArray("criteria").getArray())))
        .list();
  }
}
