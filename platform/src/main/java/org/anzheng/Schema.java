package org.anzheng;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What a database must have before anybody works on it: the roles, and the tables as this version
 * wants them. One history; modules keep their own version numbers and do not wait for each other.
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
    Flyway.configure()
        .dataSource(owner)
        .defaultSchema(NAME)
        .createSchemas(true)
        .outOfOrder(true)
        .load()
        .migrate();
  }
}
