package org.anzheng.certificates;

import java.time.LocalDate;
import org.anzheng.scheme.CategoryUse;
import org.anzheng.scheme.UseKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 证书使用情况: valid and suspended certificates of a category. */
@Component
class CertificateUse implements CategoryUse {

  private final JdbcClient jdbc;

  CertificateUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public UseKind kind() {
    return UseKind.CERTIFICATES;
  }

  @Override
  public long count(String category, LocalDate day) {
    return jdbc.sql(
            """
            SELECT count(*) FROM certificates.certificate
            WHERE category = :category AND status IN ('VALID', 'SUSPENDED') AND valid_to >= :day
            """)
        .param("category", category)
        .param("day", day)
        .query(Long.class)
        .single();
  }
}
