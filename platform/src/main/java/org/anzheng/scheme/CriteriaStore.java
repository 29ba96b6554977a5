package org.anzheng.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the rule versions and their criteria. */
@Repository
class CriteriaStore {

  private final JdbcClient jdbc;

  CriteriaStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<RuleVersion> ruleOn(LocalDate day) {
    return jdbc.sql(
            """
            SELECT * FROM scheme.rule
            WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to > :day)
            """)
        .param("day", day)
        .query(CriteriaStore::rule)
        .optional();
  }

  List<RuleVersion> rules() {
    return jdbc.sql("SELECT * FROM scheme.rule ORDER BY effective_from DESC")
        .query(CriteriaStore::rule)
        .list();
  }

  /** A row counts for its own tier and for every tier above it. */
  List<Criterion> of(String rule, String category, String tier) {
    return jdbc.sql(
            """
            SELECT c.* FROM scheme.criterion c
            JOIN scheme.tier own ON own.rule = c.rule AND own.code = c.tier
            JOIN scheme.tier asked ON asked.rule = c.rule AND asked.code = :tier
            WHERE c.rule = :rule AND c.category = :category AND own.rank <= asked.rank
            ORDER BY c.position
            """)
        .param("rule", rule)
        .param("category", category)
        .param("tier", tier)
        .query(CriteriaStore::criterion)
        .list();
  }

  private static RuleVersion rule(ResultSet row, int number) throws SQLException {
    return new RuleVersion(
        row.getString("id"),
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getObject("effective_from", LocalDate.class),
        Optional.ofNullable(row.getObject("effective_to", LocalDate.class)));
  }

  private static Criterion criterion(ResultSet row, int number) throws SQLException {
    String standard = row.getString("standard");
    String clause = row.getString("clause");
    return new Criterion(
        clause.isEmpty() ? standard : standard + "/" + clause,
        standard,
        clause,
        row.getString("title_zh"),
        row.getString("title_en"),
        row.getString("tier"),
        row.getBoolean("mandatory"));
  }
}
