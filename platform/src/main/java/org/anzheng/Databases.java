package org.anzheng;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * One PostgreSQL, five pools: the owner looks after it; the application, the sequencer and the
 * public reader each work under a role of their own, the reader twice, so that who asks for one
 * certificate does not wait behind those who search.
 */
@Configuration(proxyBeanMethods = false)
class Databases {

  /**
   * Where many ask at once, none waits for a second process to be started on its behalf. To read
   * here and there takes no longer than to read on: what is asked for lies in memory or on a disk
   * without arms.
   */
  private static final String FOR_MANY =
      "; SET jit TO off; SET max_parallel_workers_per_gather TO 0; SET random_page_cost TO 1.1";

  /** One certificate is found like another. */
  private static final String ALWAYS_ALIKE =
      FOR_MANY + "; SET plan_cache_mode TO force_generic_plan";

  /** A search for a common word needs another plan than one for a rare word. */
  private static final String EACH_QUESTION_ANEW =
      FOR_MANY + "; SET plan_cache_mode TO force_custom_plan";

  /** The address of a database that is prepared, but by a command, which takes what it finds. */
  @Bean(destroyMethod = "close")
  DatabaseAddress databaseAddress(
      Environment settings, ObjectProvider<DatabaseStart.Starting> starting) {
    DatabaseStart.Starting onItsWay = starting.getIfAvailable();
    if (onItsWay != null) {
      return onItsWay.await();
    }
    DatabaseAddress address = DatabaseAddress.in(settings);
    return DatabaseAddress.besideThePlatform(settings) ? address : Schema.prepared(address);
  }

  @Bean
  DataSource ownerDataSource(DatabaseAddress address) {
    HikariConfig config = config(address, "owner", 2);
    config.setMinimumIdle(0);
    config.setIdleTimeout(10_000);
    return new HikariDataSource(config);
  }

  @Bean
  @Primary
  DataSource dataSource(DatabaseAddress address) {
    return under(address, DatabaseRoles.APPLICATION, 24, "");
  }

  @Bean
  @Qualifier("sequencer")
  DataSource sequencerDataSource(DatabaseAddress address) {
    return under(address, DatabaseRoles.SEQUENCER, 3, "");
  }

  /** What the public reads; a streaming replica answers as well, a moment later. */
  @Bean
  @Qualifier("reader")
  DataSource readerDataSource(
      DatabaseAddress address, @Value("${anzheng.db.reader-url}") String replica) {
    return under(read(address, replica), DatabaseRoles.READER, 8, EACH_QUESTION_ANEW);
  }

  /** What the public reads of one certificate. */
  @Bean
  @Qualifier("lookup")
  DataSource lookupDataSource(
      DatabaseAddress address, @Value("${anzheng.db.reader-url}") String replica) {
    return under(read(address, replica), DatabaseRoles.READER, 16, ALWAYS_ALIKE);
  }

  private static DatabaseAddress read(DatabaseAddress address, String replica) {
    return replica.isBlank()
        ? address
        : DatabaseAddress.named(replica, address.user(), address.password());
  }

  private static DataSource under(
      DatabaseAddress address, String role, int connections, String settings) {
    HikariConfig config = config(address, role, connections);
    config.setConnectionInitSql(
        "SET ROLE " + role + "; SET search_path TO " + Schema.NAME + ", public" + settings);
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
    // whoever asks first waits for a connection, not whoever sets up the pool
    config.setInitializationFailTimeout(-1);
    // many rows of one batch go in one statement
    config.addDataSourceProperty("reWriteBatchedInserts", "true");
    return config;
  }
}
