package org.anzheng.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateNumber;
import org.anzheng.parties.Uscc;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each bench runs, with tiny parameters, and prints what it promises. Nothing here is timed. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BenchTest {

  /** One data directory for all, in which the last one finds what the others left. */
  @TempDir static Path data;

  private static AutoCloseable platform;

  @BeforeAll
  static void start() {
    platform = RunningPlatform.keep(data);
  }

  @AfterAll
  static void stop() throws Exception {
    platform.close();
  }

  @Test
  @Order(1)
  void journal_compares_with_and_without() throws Exception {
    // more clients than the platform has connections
    JsonNode lines = lines("journal", "--clients", "32", "--rounds", "1", "--seconds", "1");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("what").asString()).isEqualTo("suspend or restore, 32 clients");
    assertThat(lines.get(1).get("what").asString()).isEqualTo("event row alone, 32 clients");
  }

  @Test
  @Order(2)
  void case_carries_commissions_to_certificates() throws Exception {
    JsonNode lines = lines("case", "--clients", "2", "--rounds", "1", "--cases", "2");

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).get("limit").get("value").asDouble()).isPositive();
  }

  @Test
  @Order(3)
  void certifications_are_carried_with_and_without_the_signals() throws Exception {
    JsonNode lines = lines("watched", "--clients", "2", "--rounds", "1", "--cases", "2");

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).get("limit").get("value").asDouble()).isEqualTo(0.95);
  }

  @Test
  @Order(3)
  void standing_shows_on_every_certificate() throws Exception {
    JsonNode lines = lines("standing", "--certificates", "20", "--rounds", "1");

    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).get("limit").get("name").asString()).contains("second");
  }

  @Test
  @Order(4)
  void a_report_is_dealt_with_to_its_last_row() throws Exception {
    JsonNode lines = lines("report", "--rows", "20", "--rounds", "1");

    assertThat(lines).hasSize(1);
    assertThat(lines.get(0).get("limit").get("name").asString()).contains("COPY");
  }

  @Test
  @Order(4)
  void a_register_can_be_widened_and_is_indexed_as_before() throws Exception {
    JdbcClient owner = RunningPlatform.start(Optional.of(data)).owner();
    String indexes =
        """
        SELECT concat_ws(' ', pg_get_indexdef(i.indexrelid), i.indisclustered, a.attnum,
          a.attstattarget) FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indexrelid
        WHERE CAST(CAST(i.indrelid AS regclass) AS text) LIKE 'register.%' ORDER BY 1
        """;
    List<String> before = owner.sql(indexes).query(String.class).list();
    String numbers = "SELECT number FROM register.certificate";
    Set<String> first = owner.sql(numbers).query(String.class).set();
    String holders = "SELECT DISTINCT holder_uscc FROM register.certificate";
    Set<String> firstHolders = owner.sql(holders).query(String.class).set();

    Settings twice =
        new Settings(false, Map.of("data", data + "", "at-least", 2 * first.size() + ""));
    try (FullRegister wide = FullRegister.open(twice)) {
      assertThat(wide.size()).isEqualTo(2L * first.size());
    }

    assertThat(owner.sql(numbers).query(String.class).set())
        .hasSize(2 * first.size())
        .containsAll(first)
        .allMatch(CertificateNumber::isValid);
    assertThat(owner.sql(holders).query(String.class).set())
        .hasSize(2 * firstHolders.size())
        .containsAll(firstHolders)
        .allMatch(code -> firstHolders.contains(code) || Uscc.isValid(code));
    assertThat(
            owner
                .sql(
                    """
                    SELECT count(*) FROM register.certificate
                    WHERE position(lower(holder_uscc) in search_text) = 0
                      OR position(lower(holder_name) in search_text) = 0
                      OR name_key <> lower(holder_name)
                    """)
                .query(Long.class)
                .single())
        .isZero();
    assertThat(owner.sql(indexes).query(String.class).list()).isEqualTo(before);
  }

  @Test
  @Order(4)
  @EnabledIfSystemProperty(named = "anzheng.long", matches = "true")
  void a_full_register_is_asked_in_every_way() throws Exception {
    assertThat(lines("search", "--seconds", "1", "--rounds", "1")).hasSize(6);
    assertThat(lines("asof", "--seconds", "1", "--rounds", "1")).hasSize(1);
    assertThat(lines("bulk", "--items", "100", "--rounds", "1")).hasSize(1);
    assertThat(lines("feed", "--rounds", "1")).hasSize(1);
    assertThat(lines("export", "--rounds", "1")).hasSize(1);
  }

  @Test
  @Order(5)
  void signals_are_looked_for_over_every_certificate_there_is() throws Exception {
    JsonNode lines = lines("signals", "--rounds", "1");

    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("limit").get("name").asString()).contains("within an hour");
  }

  @Test
  @Order(6)
  @EnabledIfSystemProperty(named = "anzheng.long", matches = "true")
  void start_waits_for_the_first_page(@TempDir Path own) throws Exception {
    Path app = Path.of("target", "test-app").toAbsolutePath();
    Layout.unpack(bootJar(), app, List.of());

    String text =
        console(
            "start",
            "--rounds",
            "1",
            "--cache",
            "false",
            "--demo",
            "false",
            "--app",
            app + "",
            "--bare",
            "bare/target",
            "--data",
            own + "");

    assertThat(text).contains("./anzheng bench start", "WITHOUT AOT caches", "to the first page");
  }

  @Test
  @Order(3)
  void sequencer_places_what_waits() throws Exception {
    assertThat(lines("sequencer", "--leaves", "300", "--rounds", "1")).hasSize(1);
  }

  @Test
  void offline_and_status_need_no_platform() throws Exception {
    assertThat(console("offline", "--rounds", "1", "--milliseconds", "50", "--certificates", "3"))
        .contains("of bare ES256");
    assertThat(console("status", "--rounds", "1", "--certificates", "70000"))
        .contains("2 lists of 65536 entries");
  }

  @Test
  void an_unknown_name_or_option_is_refused() throws Exception {
    assertThat(Bench.run(List.of("nonsense"), System.err)).isEqualTo(2);
    assertThat(Bench.run(List.of("case", "--nonsense", "1"), System.err)).isEqualTo(2);
    assertThat(Bench.run(List.of("case", "--cases"), System.err)).isEqualTo(2);
  }

  private static JsonNode lines(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--json", "--data", data.toString()));
    JsonNode outcome = JsonMapper.shared().readTree(console(all.toArray(String[]::new)));
    JsonNode lines = outcome.get("report").get("findings").get("lines");
    for (JsonNode line : lines) {
      for (String figure : List.of("measured", "reference", "ratio")) {
        assertThat(line.get(figure).get("median").asDouble()).as(figure).isPositive();
      }
    }
    return lines;
  }

  /** What the bench prints; its verdict is not looked at, for a busy machine has no verdict. */
  private static String console(String... arguments) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      assertThat(Bench.run(List.of(arguments), console)).isLessThan(2);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static Path bootJar() throws Exception {
    try (Stream<Path> jars = Files.list(Path.of("..", "platform", "target"))) {
      return jars.filter(f -> f.toString().endsWith("-boot.jar")).findFirst().orElseThrow();
    }
  }
}
