package org.anzheng.scheme.catalogue;

import java.time.ZoneOffset;
import java.util.Optional;
import org.anzheng.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the departments' keys: the one registered last holds. */
@Repository
class DepartmentKeyStore {

  private final JdbcClient jdbc;

  DepartmentKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<DepartmentKey> of(Role department) {
    return jdbc.sql(
            """
            SELECT public_key FROM scheme.department_key_event
            WHERE department = :department ORDER BY seq DESC LIMIT 1
            """)
        .param("department", department.name())
        .query((row, i) -> new DepartmentKey(row.getString("public_key")))
        .optional();
  }

  void append(DepartmentKeyRegistered fact) {
    jdbc.sql(
            """
            INSERT INTO scheme.department_key_event (fact_id, department, public_key, at, account,
              organisation)
            VALUES (:fact, :department, :key, :at, :account, :organisation)
            """)
        .param("fact", fact.act().id())
        .param("department", fact.department().name())
        .param("key", fact.publicKey())
        .param("at", fact.act().at().atOffset(ZoneOffset.UTC))
        .param("account", fact.act().account())
        .param("organisation", fact.act().organisation())
        .update();
  }
}
