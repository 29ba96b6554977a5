package org.anzheng.web.matrix;

import static org.anzheng.given.GivenSignals.CONTACT;
import static org.anzheng.given.GivenSignals.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anzheng.given.Browser;
import org.anzheng.given.GivenParties;
import org.anzheng.given.PlatformTest;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.OrganisationType;
import org.anzheng.trust.LogPublisher;
import org.anzheng.web.shared.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/**
 * SOD-15: who reported is nowhere in what the platform shows, stores in the clear or writes out.
 */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class WhistleBlowerTest {

  private static final List<String> HIDDEN = List.of(REPORTER, CONTACT);

  private static final List<String> TALKATIVE =
      List.of("org.springframework", "org.postgresql", "org.anzheng", "com.zaxxer");

  @Autowired Endpoints endpoints;
  @Autowired Nouns nouns;
  @Autowired Tenants tenants;
  @Autowired GivenParties parties;
  @Autowired Browser browser;
  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired LogPublisher log;

  @Value("${anzheng.data}")
  Path data;

  @Test
  void is_in_no_page_no_table_no_file_and_no_line(CapturedOutput output) {
    Tenant tenant = tenants.next();
    log.publishNow();
    List<String> leaks = new ArrayList<>(pages(tenant));
    leaks.addAll(tables());
    leaks.addAll(files());
    assertThat(leaks).isEmpty();
    HIDDEN.forEach(hidden -> assertThat(output.getAll()).doesNotContain(hidden));
  }

  /** Statements with their parameters, requests with their fields: a log that says everything. */
  @Test
  void is_in_no_line_of_a_log_that_says_everything(CapturedOutput output) throws Exception {
    LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
    TALKATIVE.forEach(logger -> logging.setLogLevel(logger, LogLevel.TRACE));
    try {
      assertThat(
              mvc.perform(
                      post("/allegations")
                          .with(anonymous())
                          .with(csrf())
                          .param("topic", "OTHER")
                          .param("subject", "示例认证中心")
                          .param("text", "示例：审核组没有到现场。")
                          .param("name", REPORTER)
                          .param("contact", CONTACT))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .isEqualTo(200);
    } finally {
      TALKATIVE.forEach(logger -> logging.setLogLevel(logger, null));
    }
    assertThat(output.getAll()).contains("INSERT INTO supervision.vault");
    HIDDEN.forEach(hidden -> assertThat(output.getAll()).doesNotContain(hidden));
  }

  /** Every page that anybody can open, by whoever may open it. */
  private List<String> pages(Tenant tenant) {
    List<String> leaks = new ArrayList<>();
    for (Endpoint endpoint : endpoints.all()) {
      if (!endpoint.isRead() || !endpoint.places().stream().allMatch(p -> known(p, tenant))) {
        continue;
      }
      String path = endpoint.path(values(endpoint, tenant));
      endpoint
          .audience()
          .map(audience -> readers(audience, tenant))
          .orElse(List.of())
          .forEach(reader -> note(leaks, endpoint, browser.open(path, reader)));
      if (endpoint.audience().isEmpty()) {
        note(leaks, endpoint, anonymously(path));
      }
    }
    return leaks;
  }

  private List<Actor> readers(Audience audience, Tenant tenant) {
    return switch (audience) {
      case APPLICANT -> List.of(tenant.applicant());
      case BODY -> List.of(tenant.everyDuty());
      case REGULATOR ->
          Tenants.rolesOf(OrganisationType.REGULATOR).map(parties::regulator).toList();
      case OFFICE -> List.of(tenant.official());
      case ADOPTER -> List.of(tenant.adopter());
      case COMMITTEE -> List.of(tenant.secretary());
      case ADMIN -> List.of(parties.operator());
    };
  }

  private MockHttpServletResponse anonymously(String path) {
    try {
      return mvc.perform(get(path).with(anonymous())).andReturn().getResponse();
    } catch (Exception e) { // a page that cannot be shown shows nothing
      return new MockHttpServletResponse();
    }
  }

  private static void note(List<String> leaks, Endpoint endpoint, MockHttpServletResponse answer) {
    if (Unpacked.contains(answer.getContentAsByteArray(), HIDDEN)
        || answer.getHeaderNames().stream()
            .flatMap(name -> answer.getHeaders(name).stream())
            .anyMatch(value -> HIDDEN.stream().anyMatch(value::contains))) {
      leaks.add(endpoint.toString());
    }
  }

  private boolean known(String place, Tenant tenant) {
    return tenant.things().containsKey(place) || !nouns.at(place).isEmpty();
  }

  private Map<String, String> values(Endpoint endpoint, Tenant tenant) {
    Map<String, String> values = new TreeMap<>();
    for (String place : endpoint.places()) {
      String thing = tenant.things().get(place);
      values.put(place, thing == null ? nouns.at(place).getFirst() : thing);
    }
    return values;
  }

  /** Whatever the database holds that is not sealed. */
  private List<String> tables() {
    List<String> all =
        jdbc.sql(
                """
                SELECT quote_ident(table_schema) || '.' || quote_ident(table_name)
                FROM information_schema.tables
                WHERE table_type = 'BASE TABLE' AND table_schema !~ '^(pg_|information_schema)'
                  AND has_table_privilege(quote_ident(table_schema) || '.' || quote_ident(table_name),
                    'SELECT')
                """)
            .query((row, i) -> row.getString(1))
            .list();
    assertThat(all).contains("supervision.vault", "supervision.allegation");
    return all.stream().filter(this::holds).toList();
  }

  private boolean holds(String table) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM "
                + table
                + " t WHERE CAST(t.* AS text) LIKE :name OR CAST(t.* AS text) LIKE :contact)")
        .param("name", "%" + REPORTER + "%")
        .param("contact", "%" + CONTACT + "%")
        .query((row, i) -> row.getBoolean(1))
        .single();
  }

  /** Tiles, open data and everything else below the data folder but the database's own files. */
  private List<String> files() {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !data.relativize(file).startsWith("postgres"))
          .filter(WhistleBlowerTest::contains)
          .map(Path::toString)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean contains(Path file) {
    try {
      return Unpacked.contains(Files.readAllBytes(file), HIDDEN);
    } catch (IOException e) {
      return false; // a temporary file that has gone meanwhile
    }
  }
}
