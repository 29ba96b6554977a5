package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.TiledTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is published stands in an S3-compatible store too, and nothing there is ever overwritten.
 */
class StaticPlaneTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  private static @Nullable S3Server running;

  @BeforeAll
  static void start() throws Exception {
    running = S3Server.start(folder);
  }

  @AfterAll
  static void stop() {
    if (running != null) {
      running.close();
    }
  }

  private static S3Server server() {
    return Objects.requireNonNull(running);
  }

  @Test
  void readersOfTheStoreFindTheSameLogStatusAndKeys() throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      ObjectStore store = server().bucket("public1");
      StaticPlane plane = plane(log, store);
      log.announce(300);
      log.announce(Sample.open(GivenLog.chain(), "CSSC-2026-TA-0000001-K"));
      log.publish();
      log.statuses.publishNow();
      plane.copy();
      log.announce(250);
      log.publish();
      plane.copy();
      byte[] note = store.find("log/2026/checkpoint").orElseThrow().bytes();
      assertThat(store.find("log/checkpoint").orElseThrow().bytes()).isEqualTo(note);
      assertThat(new String(note, StandardCharsets.UTF_8))
          .isEqualTo(log.folders.of(2026).published().note());
      assertThat(
              new TiledTree(
                      path -> store.find("log/2026/" + path).orElseThrow().bytes(),
                      log.shard().size())
                  .root())
          .isEqualTo(log.shard().root());
      assertThat(store.find(".well-known/anzheng/trust.txt").orElseThrow().text())
          .isEqualTo(log.trustList.text().orElseThrow());
      assertThat(store.find("status/aggregation").orElseThrow().text()).contains("certificates-0");
      assertThat(store.find("status/certificates-0").orElseThrow().bytes())
          .isEqualTo(Files.readAllBytes(log.statusFiles.find("certificates-0").orElseThrow()));
      assertThat(store.find("status-by-day/certificates-0/2026-06-01"))
          .as("today is not over")
          .isEmpty();
      log.time.set("2026-06-02T00:00:00Z");
      plane.copy();
      assertThat(store.find("status-by-day/certificates-0/2026-06-01")).isPresent();
      assertThat(server().head("public1/log/2026/tile/0/000"))
          .contains("application/octet-stream", "immutable");
      assertThat(server().head("public1/log/2026/checkpoint")).contains("text/plain", "max-age=2");
      assertThat(server().head("public1/status/certificates-0"))
          .contains("application/statuslist+jwt");
    }
  }

  @Test
  void aStoreWithMoreOrOtherEntriesIsNotOverwritten() throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      ObjectStore store = server().bucket("public2");
      log.announce(3);
      log.publish();
      store.putNew("log/2026/tile/entries/000.p/3", new byte[] {1}, ObjectKind.TILE);
      assertThatThrownBy(plane(log, store)::copy)
          .isInstanceOf(LogHalted.class)
          .hasMessageContaining("entries/000.p/3");
      assertThat(store.find("log/2026/checkpoint")).as("no head over other entries").isEmpty();
      ObjectStore ahead = server().bucket("public3");
      String larger = "anzheng.example/log/2026\n9\nx\n";
      ahead.putNew("log/2026/checkpoint", larger.getBytes(StandardCharsets.UTF_8), ObjectKind.HEAD);
      assertThatThrownBy(plane(log, ahead)::copy)
          .isInstanceOf(LogHalted.class)
          .hasMessageContaining("size 9");
    }
  }

  @Test
  void writesAreConditional() throws Exception {
    ObjectStore store = server().bucket("conditions");
    byte[] one = {1};
    byte[] two = {2};
    assertThat(store.find("k")).isEmpty();
    assertThat(store.putNew("k", one, ObjectKind.TILE)).isTrue();
    assertThat(store.putNew("k", two, ObjectKind.TILE)).isFalse();
    StoredObject read = store.find("k").orElseThrow();
    assertThat(read.bytes()).isEqualTo(one);
    assertThat(store.replace("k", read, two, ObjectKind.TILE)).isTrue();
    assertThat(store.replace("k", read, one, ObjectKind.TILE)).as("read before").isFalse();
    assertThat(store.find("k").orElseThrow().bytes()).isEqualTo(two);
    ObjectStore stranger = server().bucketAs("conditions", "wrong");
    assertThatThrownBy(() -> stranger.find("k")).isInstanceOf(IllegalStateException.class);
  }

  /** Pitfall 1: database, files and the first anchor are those of yesterday; the second is not. */
  @Test
  void anAnchorElsewhereOutlivesTheRestoreOfTheWholeMachine() throws Exception {
    try (GivenLog log = GivenLog.fresh()) {
      ObjectStore store = server().bucket("anchors");
      Anchor anchor = new Anchor(log.data.resolve("anchor"), Optional.of(new AnchorObject(store)));
      log.announce(5);
      log.sequencerWith(anchor).pass();
      try (GivenLog restored = log.backup()) {
        log.announce(2);
        log.sequencerWith(anchor).pass();
        String signed = log.folders.of(2026).published().note();
        restored.announce(4);
        Anchor same =
            new Anchor(restored.data.resolve("anchor"), Optional.of(new AnchorObject(store)));
        assertThatThrownBy(() -> restored.sequencerWith(same).pass())
            .isInstanceOf(LogHalted.class)
            .hasMessageContaining("has 5 entries");
        assertThat(SignedNote.parse(signed).text()).contains("\n7\n");
        assertThat(restored.folders.of(2026).published().size()).isEqualTo(5);
      }
    }
  }

  private static StaticPlane plane(GivenLog log, ObjectStore store) {
    LogSettings settings =
        new LogSettings(
            log.data, log.data.resolve("anchor"), URI.create("https://anzheng.example"));
    return new StaticPlane(
        store,
        log.folders,
        log.statusFiles,
        log.trustList,
        new PublishedKeys(log.tokenKeys, settings),
        log.clock);
  }
}
