package org.anzheng;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * One PostgreSQL, four pools: the owner migrates and does nothing else; the application, the
 * sequencer and the public reader each work under a role of their own.
 */
@Configuration(proxyBeanMethods = false)
class Databases {

  /** A search for a common word needs another plan than one for a rare word. */
  private static final String EACH_QUESTION_ANEW = "; SET plan_cache_mode TO force_custom_plan";

  @Bean(destroyMethod = "close")
  DatabaseAddress databaseAddress(
      @Value("${anzheng.db.url}") String url,
      @Value("${anzheng.db.user}") String user,
      @Value("${anzheng.db.password}") String password,
      @Value("${anzheng.data}") Path data,
      @Value("${anzheng.command:}") String command,
      ObjectProvider<DatabaseStart.Starting> starting) {
    if (!url.isBlank()) {
      return DatabaseAddress.named(url, user, password);
    }
    DatabaseStart.Starting onItsWay = starting.getIfAvailable();
    return onItsWay == null
        ? DatabaseAddress.embeddedUnder(data, !command.isEmpty())
        : onItsWay.await();
  }

  @Bean
  @FlywayDataSource
  DataSource ownerDataSource(DatabaseAddress address) {
    HikariConfig config = config(address, "owner", 2);
    config.setMinimumIdle(0);
    config.setIdleTimeout(10_000);
    DataSource owner = new HikariDataSource(config);
    DatabaseRoles.ensure(owner);
    return owner;
  }

  @Bean
  @Primary
  DataSource dataSource(DatabaseAddress address, DataSource ownerDataSource) {
    return under(address, DatabaseRoles.APPLICATION, 24, "", ownerDataSource);
  }

  @Bean
  @Qualifier("sequencer")
  DataSource sequencerDataSource(DatabaseAddress address, DataSource ownerDataSource) {
    return under(address, DatabaseRoles.SEQUENCER, 3, "", ownerDataSource);
  }

  /** What the public reads; a streaming replica answers as well, a moment later. */
  @Bean
  @Qualifier("reader")
  DataSource readerDataSource(
      DatabaseAddress address,
      @Value("${anzheng.db.reader-url}") String replica,
      DataSource ownerDataSource) {
    DatabaseAddress read =
        replica.isBlank()
            ? address
            : DatabaseAddress.named(replica, address.user(), address.password());
    return under(read, DatabaseRoles.READER, 8, EACH_QUESTION_ANEW, ownerDataSource);
  }

  /** The owner comes as an argument so that the roles exist before anybody steps into them. */
  private static DataSource under(
      DatabaseAddress address, String role, int connections, String settings, DataSource owner) {
    if (owner instanceof HikariDataSource pool && pool.isClosed()) {
      throw new IllegalStateException("the owner's pool is closed");
    }
    HikariConfig config = config(address, role, connections);
    config.setConnectionInitSql(
        "SET ROLE " + role + "; SET search_path TO platform, public" + settings);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(DatabaseAddress address, String name, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(address.url());
    config.setUsername(address.user());
    config.setPassword(address.password());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(Math.min(2, connections));
    // many rows of one batch go in one statement
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }
}
