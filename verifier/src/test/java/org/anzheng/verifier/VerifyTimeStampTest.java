package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.anzheng.proof.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time stamps made by OpenSSL beside a checkpoint. */
class VerifyTimeStampTest {

  private static final String CONFIG =
      """
      [req]
      distinguished_name = dn
      prompt = no
      [dn]
      CN = Example Authority
      [tsa_cert]
      keyUsage = critical,digitalSignature
      extendedKeyUsage = critical,timeStamping
      [one]
      serial = ./serial
      signer_cert = ./tsa.pem
      signer_key = ./tsa.key
      signer_digest = sha256
      default_policy = 1.2.3.4.1
      digests = sha256
      """;

  @TempDir Path folder;
  private Scene scene;
  private String head = "";
  private String trust = "";

  @BeforeEach
  void stamp() throws Exception {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "openssl")));
    String missing = "openssl is not installed: it makes no time stamp";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
    scene = new Scene(folder);
    head = scene.write("3.checkpoint", scene.proof(Scene.utf8("x")).checkpoint().format());
    trust = scene.trust(Policy.WITHOUT_WITNESSES);
    scene.write("tsa.cnf", CONFIG);
    scene.write("serial", "01\n");
    openssl(
        "req -x509 -newkey rsa:2048 -nodes -days 2 -config tsa.cnf -extensions tsa_cert"
            + " -keyout tsa.key -out tsa.pem");
    openssl("ts -query -data 3.checkpoint -sha256 -cert -out 3.tsq");
    openssl("ts -reply -queryfile 3.tsq -config tsa.cnf -section one -out 3.tsr");
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

  private void openssl(String arguments) throws Exception {
    Process process =
        new ProcessBuilder(("openssl " + arguments).split(" "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0, output);
  }
}
