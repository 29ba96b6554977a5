package org.anzheng.trust;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import org.anzheng.given.TestDatabase;
import org.anzheng.postgres.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with nothing but the log and one fact table, by copying a model made once. */
record LogDatabase(String name, String url) {

  private static final AtomicInteger COUNT = new AtomicInteger();

  static LogDatabase fresh() {
    return Model.MADE.copy();
  }

  /** Nobody may be connected to this one meanwhile. */
  LogDatabase copy() {
    String name = "trust_" + COUNT.incrementAndGet();
    return new LogDatabase(name, server().createDatabase(name, this.name));
  }

  HikariDataSource under(String role, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(server().user());
    config.setPassword(server().password());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(0);
    config.setConnectionInitSql("SET ROLE " + role);
    return new HikariDataSource(config);
  }

  JdbcClient owner() {
    return JdbcClient.create(ownerSource());
  }

  DriverManagerDataSource ownerSource() {
    return new DriverManagerDataSource(url, server().user(), server().password());
  }

  private static EmbeddedPostgres server() {
    return TestDatabase.server();
  }

  private static final class Model {

    static final LogDatabase MADE = make();

    private static LogDatabase make() {
      LogDatabase model = new LogDatabase("trust_model", server().createDatabase("trust_model"));
      for (String role : new String[] {"anzheng_app", "anzheng_sequencer", "anzheng_reader"}) {
        model
            .owner()
            .sql(
                """
                DO $$ BEGIN
                  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '%1$s') THEN
                    CREATE ROLE %1$s NOLOGIN;
                  END IF;
                END $$
                """
                    .formatted(role))
            .update();
      }
      Flyway.configure()
          .dataSource(model.url, server().user(), server().password())
          .locations("classpath:db/migration/__root", "classpath:db/migration/trust")
          .defaultSchema("platform")
          .createSchemas(true)
          .load()
          .migrate();
      SampleTable.create(model.owner());
      return model;
    }
  }
}
