package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.anzheng.proof.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time stamps made by OpenSSL beside a checkpoint. */
class VerifyTimeStampTest {

  @TempDir Path folder;
  private Scene scene;
  private String head = "";
  private String trust = "";

  @BeforeEach
  void stamp() throws Exception {
    OpenSslAuthority authority = OpenSslAuthority.in(folder);
    scene = new Scene(folder);
    head = scene.write("3.checkpoint", scene.proof(Scene.utf8("x")).checkpoint().format());
    trust = scene.trust(Policy.WITHOUT_WITNESSES);
    scene.write("3.tsr", authority.stamp("3.checkpoint"));
  }

  @Test
  void aStampByAnAuthorityThatTheReaderTrustsHolds() throws IOException {
    Scene.Run run = scene.judge(head, trust, "--tsa", folder.resolve("tsa.pem").toString());
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains("\"time.stamped\""), run.out());
    Scene.Run unknown = scene.judge(head, trust);
    assertEquals(3, unknown.exit(), unknown.out());
    assertTrue(unknown.out().contains("\"time.authority-unknown\""), unknown.out());
  }

  @Test
  void aStampOfAnotherFileIsFalse() throws IOException {
    Files.copy(folder.resolve("3.tsr"), folder.resolve("4.tsr"));
    String other = scene.write("4.checkpoint", scene.proof(Scene.utf8("y")).checkpoint().format());
    Scene.Run run = scene.judge(other, trust);
    assertEquals(1, run.exit(), run.out());
    assertTrue(run.out().contains("\"time.other\""), run.out());
  }

  @Test
  void aTurnedBitInTheStampNeverHolds() throws IOException {
    byte[] stamp = Files.readAllBytes(folder.resolve("3.tsr"));
    Random random = new Random(3161);
    String authority = folder.resolve("tsa.pem").toString();
    int holds = 0;
    for (int i = 0; i < 60; i++) {
      byte[] changed = stamp.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      scene.write("3.tsr", changed);
      Scene.Run run = scene.judge(head, trust, "--tsa", authority);
      assertTrue(run.exit() <= 3, run.out());
      holds += run.out().contains("\"time.stamped\"") ? 1 : 0;
    }
    // the status words before the token are signed by nobody
    assertTrue(holds <= 2, holds + " changed stamps hold");
    scene.write("3.tsr", new byte[70_000]);
    assertEquals(2, scene.judge(head, trust).exit());
    scene.write("3.tsr", stamp);
    assertEquals(2, scene.judge(head, trust, "--tsa", head).exit(), "not a certificate");
  }
}
