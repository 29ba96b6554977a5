package org.anzheng;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.autoconfigure.WebMvcProperties;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PlatformStartsTest {

  @Autowired ListableBeanFactory components;
  @Autowired DataSource application;

  @Autowired
  @Qualifier("sequencer")
  DataSource sequencer;

  @Autowired
  @Qualifier("reader")
  DataSource reader;

  @Test
  void each_pool_works_under_a_role_of_its_own() {
    assertThat(roleOf(application)).isEqualTo(DatabaseRoles.APPLICATION);
    assertThat(roleOf(sequencer)).isEqualTo(DatabaseRoles.SEQUENCER);
    assertThat(roleOf(reader)).isEqualTo(DatabaseRoles.READER);
  }

  @Test
  void no_role_is_named_like_a_schema() {
    Integer clashes =
        JdbcClient.create(application)
            .sql("SELECT count(*) FROM pg_roles r JOIN pg_namespace n ON r.rolname = n.nspname")
            .query(Integer.class)
            .single();

    assertThat(clashes).isZero();
  }

  @Test
  void what_is_made_on_demand_can_be_made() {
    assertThat(components.getBeanNamesForType(Object.class, false, true))
        .filteredOn(name -> name.startsWith("org.anzheng.web."))
        .hasSizeGreaterThan(100)
        .allSatisfy(name -> assertThat(components.getBean(name)).isNotNull());
  }

  /** Else a request that comes while the management's server starts may stop both for ever. */
  @Test
  void what_answers_requests_is_made_before_the_managements_server() {
    assertThat(components.getBean(WebMvcProperties.class).getServlet().getLoadOnStartup())
        .isPositive();
  }

  private static String roleOf(DataSource pool) {
    return JdbcClient.create(pool).sql("SELECT current_user").query(String.class).single();
  }
}
