package org.anzheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.anzheng.journeys.acts.Authorities;
import org.anzheng.journeys.acts.Cast;
import org.anzheng.journeys.stage.Hands;
import org.anzheng.journeys.stage.Replica;
import org.anzheng.journeys.stage.RunningPlatform;
import org.anzheng.journeys.stage.RunningPlatform.Outcome;
import org.anzheng.journeys.stage.Theatre;
import org.anzheng.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

/**
 * Two servers of one installation on one database, the public reading from its replica: who signed
 * in at one is known at the other, and when one is lost the other goes on with the log.
 */
class TwoNodesShareTheWork {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void and_the_loss_of_one_is_not_noticed() throws Exception {
    Path folder = Files.createTempDirectory("anzheng-nodes");
    try (EmbeddedPostgres primary = EmbeddedPostgres.start(folder.resolve("primary"));
        EmbeddedPostgres replica =
            Replica.of(primary, folder.resolve("primary"), folder.resolve("replica"));
        RunningPlatform one = RunningPlatform.empty(settings(primary, replica));
        RunningPlatform other = one.another();
        Theatre theatre = new Theatre();
        Cast cast = new Cast(one, theatre)) {
      Authorities authorities = new Authorities(cast);
      authorities.registerTheRegulator();
      authorities.registerTheBody();
      authorities.approveTheBody();
      assertThat(isReplicaRead(replica)).isTrue();
      shows(other, "/bodies", "示例甲认证有限公司");

      Hands regulator = cast.as("samr").at(other).open("/regulator/bodies");
      long before = size(other);
      one.kill();
      Authorities.registerABody(regulator.open("/regulator/bodies"), "示例丁认证有限公司", 7, "ding");
      grows(other, before);
      Outcome fsck = other.fsck();
      assertThat(fsck.exit()).as(fsck.output()).isZero();
    }
  }

  private static String[] settings(EmbeddedPostgres primary, EmbeddedPostgres replica) {
    return new String[] {
      "--anzheng.db.url=" + primary.jdbcUrl(),
      "--anzheng.db.user=" + primary.user(),
      "--anzheng.db.password=" + primary.password(),
      "--anzheng.db.reader-url=" + replica.jdbcUrl(),
      "--anzheng.public-url=http://anzheng.example"
    };
  }

  /** A replica is a moment behind. */
  private static void shows(RunningPlatform platform, String path, String text)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.readString(platform.fetch(path)).contains(text)) {
      assertThat(System.nanoTime()).as(path + " shows " + text).isLessThan(end);
      Thread.sleep(200);
    }
  }

  private static void grows(RunningPlatform platform, long before)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (size(platform) <= before) {
      assertThat(System.nanoTime()).as("the log grows").isLessThan(end);
      Thread.sleep(200);
    }
  }

  /** The second line of a checkpoint. */
  private static long size(RunningPlatform platform) throws IOException {
    return Long.parseLong(Files.readAllLines(platform.fetch("/log/checkpoint")).get(1));
  }

  private static boolean isReplicaRead(EmbeddedPostgres replica) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(replica.jdbcUrl(), replica.user(), replica.password());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT pg_is_in_recovery() AND EXISTS (SELECT 1 FROM pg_stat_activity
                 WHERE backend_type = 'client backend' AND pid <> pg_backend_pid())
                """)) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
