package org.anzheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anzheng.given.TestDatabase;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SchemaTest {

  private final DatabaseAddress address =
      DatabaseAddress.named(
          TestDatabase.server().createDatabase("schema_" + System.nanoTime()),
          TestDatabase.server().user(),
          TestDatabase.server().password());

  private final JdbcClient owner =
      JdbcClient.create(
          new DriverManagerDataSource(address.url(), address.user(), address.password()));

  @Test
  void the_same_migrations_are_compared_once_and_others_again() {
    Schema.prepared(address);
    assertThat(note()).hasSize(64);
    change("UPDATE platform.flyway_schema_history SET checksum = 1 WHERE version = '10.1'");
    assertThat(Schema.prepared(address)).isSameAs(address);
    change("COMMENT ON SCHEMA platform IS 'of another version'");
    assertThatThrownBy(() -> Schema.prepared(address)).isInstanceOf(FlywayValidateException.class);
    assertThat(note()).isEqualTo("of another version");
  }

  private void change(String sql) {
    owner.sql(sql).update();
  }

  private String note() {
    return owner
        .sql("SELECT obj_description('platform'::regnamespace)")
        .query((row, i) -> row.getString(1))
        .single();
  }
}
