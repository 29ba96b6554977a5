package org.anzheng;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a database must have before anybody works on it: the roles, and the tables as this version
 * wants them. One history; modules keep their own version numbers and do not wait for each other.
 * Where the last start had the very same migrations, there is nothing to compare.
 */
final class Schema {

  static final String NAME = "platform";

  private Schema() {}

  /** The same address, prepared; what cannot be prepared is let go of. */
  static DatabaseAddress prepared(DatabaseAddress address) {
    try {
      PGSimpleDataSource owner = new PGSimpleDataSource();
      owner.setUrl(address.url());
      owner.setUser(address.user());
      owner.setPassword(address.password());
      DatabaseRoles.ensure(owner);
      migrate(owner);
      return address;
    } catch (RuntimeException e) {
      address.close();
      throw e;
    }
  }

  private static void migrate(DataSource owner) {
    JdbcClient database = JdbcClient.create(owner);
    String wanted = Migrations.fingerprint();
    if (wanted.equals(present(database))) {
      return;
    }
    Flyway.configure()
        .dataSource(owner)
        .defaultSchema(NAME)
        .createSchemas(true)
        .outOfOrder(true)
        .load()
        .migrate();
    database.sql("COMMENT ON SCHEMA platform IS '" + wanted + "'").update();
  }

  private static String present(JdbcClient database) {
    return database
        .sql("SELECT coalesce(obj_description(to_regnamespace('platform'), 'pg_namespace'), '')")
        .query((row, i) -> row.getString(1))
        .single();
  }
}
