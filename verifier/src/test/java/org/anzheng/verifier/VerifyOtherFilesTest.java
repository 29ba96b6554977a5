package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.anzheng.proof.Policy;
import org.anzheng.proof.TlogProof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyOtherFilesTest {

  @TempDir Path folder;
  private Scene scene;

  @BeforeEach
  void publish() {
    scene = new Scene(folder);
  }

  @Test
  void aCheckpointHoldsForWhatItSays() throws IOException {
    String head = scene.proof(Scene.utf8("x")).checkpoint().format();
    String trust = scene.trust(Policy.WITHOUT_WITNESSES);
    Scene.Run run = scene.judge(scene.write("checkpoint", head), trust);
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains("\"kind\":\"checkpoint\""), run.out());
    Scene.Run altered =
        scene.judge(scene.write("checkpoint", head.replace("\n3\n", "\n4\n")), trust);
    assertEquals(1, altered.exit());
  }

  @Test
  void aTrustListIsJudgedByItsRoots() throws IOException {
    String trust = scene.trust(Scene.threeOfFour());
    assertEquals(0, Scene.verify(trust, "--root", scene.root.verifier().vkey()).exit());
    Scene.Run self = Scene.verify(trust);
    assertEquals(3, self.exit());
    assertTrue(self.out().contains("自称"), self.out());
    assertEquals(1, Scene.verify(trust, "--root", scene.log.verifier().vkey()).exit());
  }

  @Test
  void wrongUsageIsExplainedInTheLanguageAsked() throws IOException {
    String file = scene.write("x", "x");
    String[][] wrong = {
      {},
      {file, file},
      {file, "--trust"},
      {file, "--on", "yesterday"},
      {file, "--on", "2026-02-30"},
      {file, "--lang", "fr"},
      {file, "--colour"},
      {file, "--on", "2026-01-01", "--on", "2026-01-02"}
    };
    for (String[] args : wrong) {
      Scene.Run run = Scene.verify(args);
      assertEquals(2, run.exit(), String.join(" ", args));
      assertTrue(run.err().contains("用法"), run.err());
    }
    assertTrue(Scene.verify("--lang", "en").err().contains("Usage"));
  }

  @Test
  void whatCannotBeReadIsRefusedPolitely() throws IOException {
    String trust = scene.trust(Policy.WITHOUT_WITNESSES);
    String proof = scene.proof(Scene.utf8(Scene.EVENT)).format();
    refused(folder.resolve("nothing").toString(), "input.missing");
    refused(folder.toString(), "input.not-a-file");
    refused("\0", "input.unreadable");
    refused(scene.write("empty", ""), "input.unknown-kind");
    refused(scene.write("zip", "PK\u0003\u0004"), "package.damaged");
    refused(scene.write("jwt", "eyJhbGciOiJFUzI1NiJ9.e30."), "input.unknown-kind");
    refused(scene.write("bytes", new byte[] {(byte) 0xff, 0}), "input.unknown-kind");
    refused(scene.write("long", new byte[Input.LIMIT + 1]), "input.too-long");
    refused(scene.write("proof", proof.replace("index", "indx")), "input.malformed-proof");
    refused(
        scene.write("zero", "log\n0\n47DE\n\n\u2014 log AAAAAAA=\n"), "input.malformed-checkpoint");
    refused(scene.write("list", "t\n1\nlog x\n\n\u2014 log AAAAAAA=\n"), "input.malformed-trust");
    refused(scene.write("note", "t\n\n\u2014 log A\n"), "input.malformed-note");
    String file = scene.write("x.tlog-proof", proof);
    refusedWith("input.not-trust", file, "--trust", file);
    refusedWith("input.missing", file, "--trust", trust, "--root", folder.resolve("r").toString());
    refusedWith("input.malformed-root", file, "--trust", trust, "--root", "a+b+c");
    refusedWith("input.malformed-root", file, "--trust", trust, "--root", scene.write("r", "#\n"));
  }

  @Test
  void brokenFilesNeverShowOurInsides() throws IOException {
    String trust = scene.trust(Scene.threeOfFour());
    Random random = new Random(2);
    TlogProof proof = scene.proof(Scene.utf8(Scene.EVENT));
    List<String> files =
        List.of(
            proof.format(),
            proof.checkpoint().format(),
            scene.list(Scene.threeOfFour()).sign(List.of(scene.root)).format());
    for (int round = 0; round < 600; round++) {
      byte[] broken = Scene.utf8(files.get(round % 3));
      int times = 1 + random.nextInt(3);
      for (int i = 0; i < times; i++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      Scene.Run run = scene.judge(scene.write("broken", broken), trust);
      assertTrue(run.exit() >= 0 && run.exit() <= 3, run.out());
      assertFalse((run.out() + run.err()).contains("input.unexpected"), run.out());
      assertFalse((run.out() + run.err()).contains("Exception"), run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[2J", "\u202e", "\u0085", "\u200b"})
  void aFileCannotWriteOnTheTerminal(String control) throws IOException {
    String leaf = Scene.EVENT.replace("2026-08-01", "2026" + escaped(control));
    String file = scene.write("x.tlog-proof", scene.proof(Scene.utf8(leaf)).format());
    Scene.Run run = Scene.verify(file, "--trust", scene.trust(Policy.WITHOUT_WITNESSES));
    assertTrue(run.out().contains("2026?"), run.out());
    assertFalse(run.out().contains(control));
  }

  @Test
  void optionsWithoutUseAreNamed() throws IOException {
    String file = scene.write("x.tlog-proof", scene.proof(Scene.utf8("x")).format());
    Scene.Run run = Scene.verify(file, "--on", "2026-08-01", "--status", "s.jwt", "--lang", "en");
    assertTrue(run.out().contains("Option --on") && run.out().contains("Option --status"));
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append("\\u%04x".formatted(c)));
    return escaped.toString();
  }

  private static void refused(String file, String reason) {
    refusedWith(reason, file);
  }

  private static void refusedWith(String reason, String... args) {
    String[] json = Arrays.copyOf(args, args.length + 1);
    json[args.length] = "--json";
    Scene.Run run = Scene.verify(json);
    assertEquals(2, run.exit(), run.out());
    assertTrue(run.out().contains("{\"error\":\"" + reason + "\""), reason + " in " + run.out());
    assertFalse(run.err().isBlank());
  }
}
