package org.anzheng.scheme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the catalogue. */
@Repository
class CatalogueStore {

  /** A version holds until the next one does. */
  private static final String VERSIONS =
      """
      SELECT * FROM (
        SELECT *, lead(effective_from) OVER (ORDER BY effective_from) AS effective_to
        FROM scheme.catalogue) AS catalogue
      """;

  private final JdbcClient jdbc;

  CatalogueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<CatalogueVersion> on(LocalDate day) {
    return jdbc.sql(
            VERSIONS
                + """
                WHERE effective_from <= :day AND (effective_to IS NULL OR effective_to > :day)
                """)
        .param("day", day)
        .query(this::version)
        .optional();
  }

  Optional<CatalogueVersion> find(String version) {
    return jdbc.sql(VERSIONS + "WHERE version = :version")
        .param("version", version)
        .query(this::version)
        .optional();
  }

  List<CatalogueVersion> all() {
    return jdbc.sql(VERSIONS + "ORDER BY effective_from DESC").query(this::version).list();
  }

  private List<Category> categories(String version) {
    return jdbc.sql(
            "SELECT * FROM scheme.category WHERE catalogue_version = :version ORDER BY position")
        .param("version", version)
        .query(CatalogueStore::category)
        .list();
  }

  private CatalogueVersion version(ResultSet row, int number) throws SQLException {
    String version = row.getString("version");
    return new CatalogueVersion(
        version,
        row.getString("title"),
        row.getObject("effective_from", LocalDate.class),
        Optional.ofNullable(row.getObject("effective_to", LocalDate.class)),
        Optional.ofNullable(row.getObject("transition_to", LocalDate.class)),
        categories(version));
  }

  private static Category category(ResultSet row, int number) throws SQLException {
    return new Category(
        row.getString("code"),
        row.getString("name_zh"),
        row.getString("name_en"),
        row.getString("definition_zh"),
        row.getString("definition_en"),
        List.of((String[]) row.getArray("tiers").getArray()),
        row.getString("criteria"),
        row.getString("level_scheme"),
        List.of((String[]) row.getArray("service_classes").getArray()));
  }
}
