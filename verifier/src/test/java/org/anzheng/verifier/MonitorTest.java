package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.proof.StatusList;
import org.anzheng.proof.StatusReplay;
import org.anzheng.proof.WitnessedHead;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MonitorTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private PublicSite site;

  @BeforeEach
  void open() throws Exception {
    site = new PublicSite(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void aSoundSiteIsSoundAndWhatIsWatchedIsListed() {
    Scene.Run run = monitor("--lang", "en", "--watch", PublicSite.USCC);
    assertEquals(0, run.exit(), run.out() + run.err());
    assertTrue(run.out().contains("read all 3 entries"), run.out());
    assertTrue(
        run.out().contains("  " + PublicSite.NUMBER + ", status code 02, body R-1"), run.out());
    assertTrue(monitor("--watch", "91110108MA01ABCD5X").out().contains("结论：全部成立"));
    assertTrue(
        monitor("--json", "--watch", PublicSite.USCC)
            .out()
            .contains("\"number\":\"" + PublicSite.NUMBER + "\",\"status\":\"02\""));
  }

  @Test
  void aLogThatForkedSinceTheLastLookIsKeptAsEvidence() throws Exception {
    Path state = folder.resolve("state");
    assertEquals(0, monitor("--state", state.toString()).exit());
    String seen = Files.readString(state.resolve("example.cn_log_2026.checkpoint"));
    site.leaves.set(0, Scene.utf8("rec/1 " + "B".repeat(42) + "A"));
    site.publish();
    assertFinds("LOG_FORKED", "--state", state.toString());
    assertEquals(seen, Files.readString(state.resolve("example.cn_log_2026.checkpoint")));
    assertTrue(Files.exists(state.resolve("example.cn_log_2026.conflict")));
    assertFinds("LOG_FORKED", "--state", state.toString());
  }

  @Test
  void aMissingTileAChangedEntryAndAWrongListAreNamed() {
    byte[] tile = site.files.remove("/log/2026/tile/0/000.p/3");
    assertFinds("FILE_MISSING");
    site.files.put("/log/2026/tile/0/000.p/3", tile);
    byte[] bundle = site.files.get("/log/2026/tile/entries/000.p/3");
    bundle[10] ^= 1;
    assertFinds("FILE_DIFFERS");
    bundle[10] ^= 1;
    site.list(StatusList.of(2, new byte[StatusReplay.ENTRIES]));
    assertFinds("LIST_DIFFERS");
    site.files.put("/status/certificates-0", Scene.utf8("no token"));
    assertFinds("LIST_FORGED");
  }

  @Test
  void aRegisterThatSaysSomethingElseIsNamed() {
    site.register("01");
    assertFinds("REGISTER_DIFFERS");
    site.files.put("/api/v1/certificates", Scene.utf8("{\"items\":[],\"total\":0}"));
    site.files.remove("/api/v1/certificates/" + PublicSite.NUMBER);
    assertFinds("REGISTER_DIFFERS");
  }

  @Test
  void aWitnessThatWasShownAnotherHistoryIsNamedAndBothNotesAreKept() throws Exception {
    Path state = folder.resolve("state");
    String[] asked = {"--witness", site.url(), "--state", state.toString()};
    site.witnessShows(2, site.rootOf(2));
    assertEquals(0, monitor(asked).exit(), monitor(asked).out());
    site.witnessShows(2, new byte[32]);
    assertFinds("SPLIT_VIEW", asked);
    String held = Files.readString(state.resolve("example.cn_log_2026.a.held"));
    assertTrue(held.startsWith("example.cn/log/2026\n2\n"), held);
    assertTrue(Files.exists(state.resolve("example.cn_log_2026.a.own")));
    site.files.remove(WitnessedHead.path(Scene.ORIGIN));
    assertEquals(3, monitor(asked).exit(), "whoever is silent decides nothing");
  }

  @Test
  void withoutARootNothingIsSureAndAForgedTrustListIsFalse() {
    Scene.Run run = run("--lang", "en");
    assertEquals(3, run.exit(), run.out() + run.err());
    assertTrue(run.out().contains("self-asserted"), run.out());
    Scene other = new Scene(folder);
    assertEquals(1, run("--root", other.root.verifier().vkey()).exit());
  }

  @Test
  void whatCannotBeReadIsNoVerdict() {
    site.files.remove("/.well-known/anzheng/trust.txt");
    assertEquals(2, monitor().exit());
    site.files.put("/.well-known/anzheng/trust.txt", Scene.utf8("nonsense"));
    assertEquals(2, monitor().exit());
    for (List<String> wrong :
        List.of(
            List.<String>of(),
            List.of("ftp://x"),
            List.of("http://x", "http://y"),
            List.of("http://x", "--watch", "short"),
            List.of("http://x", "--root"),
            List.of("http://x", "--unknown"))) {
      assertEquals(2, raw(wrong).exit(), wrong.toString());
    }
  }

  private void assertFinds(String kind, String... more) {
    List<String> args = new ArrayList<>(List.of(more));
    args.add("--json");
    Scene.Run run = monitor(args.toArray(String[]::new));
    assertEquals(1, run.exit(), run.out() + run.err());
    assertTrue(run.out().contains("\"kind\":\"" + kind + "\""), run.out());
    assertEquals(1, monitor(more).exit(), "in words, too");
  }

  private Scene.Run monitor(String... more) {
    List<String> args = new ArrayList<>(List.of("--root", site.scene.root.verifier().vkey()));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private Scene.Run run(String... more) {
    List<String> args = new ArrayList<>(List.of(site.url()));
    args.addAll(List.of(more));
    return raw(args);
  }

  private static Scene.Run raw(List<String> args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Monitor.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args.toArray(String[]::new));
    return new Scene.Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
