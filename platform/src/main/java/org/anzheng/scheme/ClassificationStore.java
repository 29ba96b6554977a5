package org.anzheng.scheme;

import java.util.List;
import org.anzheng.scheme.LevelScheme.Level;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of level schemes and service classes. */
@Repository
class ClassificationStore {

  private final JdbcClient jdbc;

  ClassificationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<LevelScheme> levelSchemes() {
    return jdbc.sql("SELECT * FROM scheme.level_scheme ORDER BY position")
        .query((row, i) ->
            new LevelScheme(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                levels(row.getString("code"))))
        .list();
  }

  List<ServiceClass> serviceClasses() {
    return jdbc.sql("SELECT * FROM scheme.service_class ORDER BY position")
        .query((row, i) ->
            new ServiceClass(
                row.getString("code"), row.getString("name_zh"), row.getString("name_en")))
        .list();
  }

  private List<Level> levels(String scheme) {
    return jdbc.sql("SELECT * FROM scheme.level WHERE level_scheme = :scheme ORDER BY rank")
        .param("scheme", scheme)
        .query((row, i) ->
            new Level(row.getString("code"), row.getString("name_zh"), row.getString("name_en")))
        .list();
  }
}
