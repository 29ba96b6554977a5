package org.anzheng.certification;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.anzheng.scheme.CategoryUse;
import org.anzheng.scheme.UseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 在办委托使用情况: running cases of a category; they keep the catalogue they began under. */
@Component
class CaseUse implements CategoryUse {

  private final JdbcClient jdbc;

  CaseUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public UseKind kind() {
    return UseKind.CASES;
  }

  @Override
  public long count(String category, LocalDate day) {
    return jdbc.sql(
            """
            SELECT count(*) FROM certification.certification_case
            WHERE category = :category AND status <> ALL (:closed)
            """)
        .param("category", category)
        .param(
            "closed",
            Stream.of(CaseStatus.values())
                .filter(CaseStatus::closed)
                .map(Enum::name)
                .toArray(String[]::new))
        .query(Long.class)
        .single();
  }
}
