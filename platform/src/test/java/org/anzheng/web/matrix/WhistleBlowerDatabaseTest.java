package org.anzheng.web.matrix;

import static org.anzheng.given.GivenSignals.CONTACT;
import static org.anzheng.given.GivenSignals.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.anzheng.given.GivenSignals;
import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.MockMvc;

/**
 * SOD-15: who reported never reaches the database server. The vault is sealed before, so neither a
 * server that logs every statement with its parameters nor its write-ahead log can tell.
 */
@PlatformTest
class WhistleBlowerDatabaseTest {

  private static final List<String> HIDDEN = List.of(REPORTER, CONTACT);
  private static final String OPEN = "示例：数据库日志里看得到的对象";
  private static final int PIECE = 1 << 20;
  private static final int MARGIN = 1 << 10;

  @Autowired MockMvc mvc;

  @Value("${anzheng.db.url}")
  String url;

  @Value("${anzheng.db.user}")
  String user;

  @Value("${anzheng.db.password}")
  String password;

  @Test
  void is_in_no_line_of_a_server_that_logs_every_statement_and_in_no_segment_of_its_wal()
      throws Exception {
    Path cluster = cluster();
    tell("ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()");
    try {
      report();
    } finally {
      tell("ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()");
    }
    tell("SELECT pg_switch_wal()");
    Path log = cluster.resolveSibling("postgres.log");
    assertThat(holds(log, "INSERT INTO supervision.vault")).isTrue();
    assertThat(holds(log, OPEN)).as("what is not secret is seen there").isTrue();
    List<Path> segments = segments(cluster);
    assertThat(segments).anyMatch(segment -> holds(segment, OPEN));
    assertThat(Stream.concat(Stream.of(log), segments.stream()))
        .noneMatch(file -> HIDDEN.stream().anyMatch(hidden -> holds(file, hidden)));
  }

  private void report() throws Exception {
    int status =
        mvc.perform(
                post("/allegations")
                    .with(anonymous())
                    .with(csrf())
                    .with(request -> {
                      request.setRemoteAddr(GivenSignals.address());
                      return request;
                    })
                    .param("topic", "OTHER")
                    .param("subject", OPEN)
                    .param("text", "示例：审核组没有到现场。")
                    .param("name", REPORTER)
                    .param("contact", CONTACT))
            .andReturn()
            .getResponse()
            .getStatus();
    assertThat(status).isEqualTo(200);
  }

  /** Where the server keeps its files, when it is ours to read them. */
  private Path cluster() throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("SHOW data_directory")) {
      row.next();
      Path cluster = Path.of(row.getString(1));
      Assumptions.assumeTrue(
          Files.isReadable(cluster.resolveSibling("postgres.log")), "the server is another's");
      return cluster;
    }
  }

  private void tell(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  private static List<Path> segments(Path cluster) throws IOException {
    try (Stream<Path> all = Files.list(cluster.resolve("pg_wal"))) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** Whether a large file has these words somewhere, read a piece at a time. */
  private static boolean holds(Path file, String words) {
    String wanted = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    try (InputStream in = Files.newInputStream(file)) {
      String kept = "";
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        String read = kept + new String(piece, StandardCharsets.ISO_8859_1);
        if (read.contains(wanted)) {
          return true;
        }
        kept = read.substring(Math.max(0, read.length() - MARGIN));
      }
      return false;
    } catch (IOException gone) {
      return false; // a segment that was recycled meanwhile
    }
  }
}
