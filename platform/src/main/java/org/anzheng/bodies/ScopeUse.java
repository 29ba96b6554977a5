package org.anzheng.bodies;

import java.time.LocalDate;
import org.anzheng.scheme.CategoryUse;
import org.anzheng.scheme.UseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 批准范围使用情况: bodies whose approval covers a category. */
@Component
class ScopeUse implements CategoryUse {

  private final JdbcClient jdbc;

  ScopeUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public UseKind kind() {
    return UseKind.BODIES;
  }

  @Override
  public long count(String category, LocalDate day) {
    return jdbc.sql(
            """
            SELECT count(DISTINCT organisation) FROM bodies.scope_item
            JOIN bodies.body USING (approval_no)
            WHERE category = :category AND scope_item.valid_to >= :day
              AND (revoked_on IS NULL OR revoked_on > :day)
              AND standing IN ('IN_FORCE', 'SUSPENDED_ORDER')
            """)
        .param("category", category)
        .param("day", day)
        .query(Long.class)
        .single();
  }
}
