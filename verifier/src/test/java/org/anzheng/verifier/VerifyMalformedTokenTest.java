package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.anzheng.proof.Jws;
import org.anzheng.proof.StatusListToken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tokens made to harm whoever verifies them. */
class VerifyMalformedTokenTest {

  @TempDir Path folder;
  private TokenScene scene;

  @BeforeEach
  void publish() {
    scene = new TokenScene(folder);
  }

  @Test
  void aListThatInflatesWithoutEndIsRefusedInBoundedTime() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (DeflaterOutputStream zlib = new DeflaterOutputStream(bomb, new Deflater(9))) {
      for (int i = 0; i < 100; i++) {
        zlib.write(new byte[1 << 20]);
      }
    }
    Map<String, @Nullable Object> claims = new LinkedHashMap<>();
    claims.put("sub", TokenScene.URI);
    claims.put("iat", 1);
    claims.put("exp", 2);
    String lst = Base64.getUrlEncoder().withoutPadding().encodeToString(bomb.toByteArray());
    claims.put("status_list", Map.of("bits", 2, "lst", lst));
    String file =
        scene.log.write("bomb.jwt", Jws.sign(StatusListToken.TYPE, scene.status, claims).text());
    String credential = scene.file(scene.credential());
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          refused("input.malformed-status", file);
          refused("input.malformed-status", credential, "--status", file);
        });
  }

  @Test
  void whatIsNoTokenIsRefusedPolitely() throws IOException {
    String credential = scene.file(scene.credential());
    String header = "{\"alg\":\"none\",\"typ\":\"dc+sd-jwt\",\"kid\":\"k\"}";
    String none = Base64.getUrlEncoder().encodeToString(Scene.utf8(header)).replace("=", "");
    refused("input.malformed-credential", scene.log.write("n", none + ".e30.~"));
    refused("input.unknown-kind", scene.log.write("o", "eyJ0eXAiOiJ4In0.e30.AAAA"));
    refused("input.unknown-kind", scene.log.write("p", "ey." + "~".repeat(500_000)));
    refused("input.not-status", credential, "--status", credential);
    refused("input.missing", credential, "--status", folder.resolve("none").toString());
    refused("input.not-trust", credential, "--trust", credential);
  }

  @Test
  void brokenTokensNeverShowOurInsides() throws IOException {
    String trust = scene.trust();
    Random random = new Random(5);
    List<String> files =
        List.of(
            scene.credential().text(),
            scene.receipt(scene.status).jws().text(),
            scene.list(scene.status, TokenScene.NOW, TokenScene.URI, List.of()).jws().text());
    for (int round = 0; round < 300; round++) {
      byte[] broken = Scene.utf8(files.get(round % 3));
      for (int i = 0; i <= random.nextInt(3); i++) {
        broken[random.nextInt(broken.length)] = (byte) (32 + random.nextInt(96));
      }
      Scene.Run run = scene.log.judge(scene.log.write("broken", broken), trust);
      assertTrue(run.exit() >= 0 && run.exit() <= 3, run.out());
      assertFalse((run.out() + run.err()).contains("input.unexpected"), run.out());
      assertFalse((run.out() + run.err()).contains("Exception"), run.out());
    }
  }

  private static void refused(String reason, String... args) {
    String[] json = java.util.Arrays.copyOf(args, args.length + 1);
    json[args.length] = "--json";
    Scene.Run run = Scene.verify(json);
    assertEquals(2, run.exit(), run.out());
    assertTrue(run.out().contains("{\"error\":\"" + reason + "\""), reason + " in " + run.out());
  }
}
