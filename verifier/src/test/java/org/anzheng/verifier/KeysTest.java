package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key ceremony as its procedure describes it, command by command. */
class KeysTest {

  @TempDir Path folder;
  private Scene scene;
  private String proposal = "";
  private String roots = "";

  @BeforeEach
  void threeHoldersAndAProposal() throws IOException {
    scene = new Scene(folder);
    proposal = scene.write("trust-proposal.txt", scene.list(Scene.threeOfFour()).text());
    List<String> vkeys = new ArrayList<>();
    for (String holder : List.of("a", "b", "c")) {
      Scene.Run made = keys("root", "root.example/" + holder, path(holder + ".key"));
      assertEquals(0, made.exit(), made.err());
      vkeys.add(made.out().lines().toList().getLast());
      assertEquals(2, Files.getPosixFilePermissions(Path.of(path(holder + ".key"))).size());
    }
    roots = scene.write("roots.txt", String.join("\n", vkeys) + "\n");
  }

  @Test
  void twoOfThreeHoldersMakeAListThatCounts() throws IOException {
    String data = Files.createDirectories(folder.resolve("data/keys")).getParent().toString();
    String one = sign("a");
    keys("combine", proposal, one);
    Scene.Run few = keys("publish", proposal + ".signed", "--root", roots, "--data", data);
    assertEquals(1, few.exit(), few.out());
    assertFalse(Files.exists(Path.of(data, "trust.txt")));
    Files.delete(Path.of(proposal + ".signed"));
    keys("combine", proposal, one, sign("c"));
    Scene.Run done = keys("publish", proposal + ".signed", "--root", roots, "--data", data);
    assertEquals(0, done.exit(), done.err());
    String published = Path.of(data, "trust.txt").toString();
    assertEquals(0, Scene.verify(published, "--root", roots).exit());
    Scene.Run again = keys("publish", proposal + ".signed", "--root", roots, "--data", data);
    assertEquals(2, again.exit(), "the same edition twice");
  }

  @Test
  void aHolderSeesWhatTheListChangesBeforeSigning() throws IOException {
    keys("combine", proposal, sign("a"), sign("b"));
    String next =
        Files.readString(Path.of(proposal))
            .replaceFirst("\n1\n", "\n2\n")
            .replace(" -\n", " 2026-12-31\n");
    String changed = scene.write("next.txt", next);
    Scene.Run signed = keys("sign", changed, path("b.key"), "--before", proposal + ".signed");
    assertEquals(0, signed.exit(), signed.err());
    assertTrue(signed.out().contains("- 1\n") && signed.out().contains("+ 2\n"), signed.out());
    assertTrue(signed.out().contains("+ log "), signed.out());
  }

  @Test
  void aSignatureOfAnotherListIsNotTaken() throws IOException {
    String other =
        scene.write(
            "other.txt", Files.readString(Path.of(proposal)).replaceFirst("\n1\n", "\n2\n"));
    keys("sign", other, path("a.key"));
    String foreign = signatureFiles("other.txt").getFirst();
    keys("combine", proposal, foreign, sign("b"));
    assertEquals(2, keys("check", proposal + ".signed", "--root", roots).exit());
  }

  @Test
  void nothingIsOverwrittenAndNothingStrangeIsSigned() throws IOException {
    assertEquals(2, keys("root", "x", path("a.key")).exit());
    sign("a");
    assertEquals(2, keys("sign", proposal, path("a.key")).exit());
    String nonsense = scene.write("nonsense.txt", "example.cn/trust\n1\nfriend me\nquorum none\n");
    assertEquals(2, keys("sign", nonsense, path("a.key")).exit());
    for (String[] wrong :
        new String[][] {{}, {"root"}, {"sign", proposal}, {"check", proposal}, {"x", "y"}}) {
      assertEquals(2, keys(wrong).exit());
    }
  }

  @Test
  void aWithdrawnKeyIsWrittenDownForThePlatform() throws IOException {
    Files.createDirectories(folder.resolve("keys"));
    String data = folder.toString();
    assertEquals(2, keys("withdraw", "R/2026a", "yesterday", "--data", data).exit());
    assertEquals(0, keys("withdraw", "R/2026a", "2026-05-20", "--data", data).exit());
    assertEquals(0, keys("withdraw", "status/2026a", "2026-05-21", "--data", data).exit());
    assertEquals(
        "R/2026a 2026-05-20\nstatus/2026a 2026-05-21\n",
        Files.readString(folder.resolve("keys/withdrawn.txt")));
  }

  /** Compromise: what the verifier says of a checkpoint by a key that was withdrawn. */
  @Test
  void aWithdrawnLogKeyCountsOnlyForWhatWitnessesHadSeen() throws IOException {
    var seenIn2027 =
        Scene.cosigned(scene.proof(Scene.utf8("x")), List.copyOf(scene.witnesses.values()));
    String head = scene.write("checkpoint", seenIn2027.checkpoint().format());
    scene.lastDay = LocalDate.parse("2027-01-15");
    assertEquals(0, scene.judge(head, scene.trust(Scene.threeOfFour())).exit());
    scene.lastDay = LocalDate.parse("2027-01-14");
    Scene.Run late = scene.judge(head, scene.trust(Scene.threeOfFour()));
    assertEquals(3, late.exit(), late.out());
    assertTrue(late.out().contains("\"head.withdrawn\""), late.out());
  }

  private String sign(String holder) throws IOException {
    List<String> before = signatureFiles("trust-proposal.txt");
    Scene.Run signed = keys("sign", proposal, path(holder + ".key"));
    assertEquals(0, signed.exit(), signed.err());
    return signatureFiles("trust-proposal.txt").stream()
        .filter(file -> !before.contains(file))
        .findFirst()
        .orElseThrow();
  }

  private List<String> signatureFiles(String list) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .map(Path::toString)
          .filter(f -> f.contains(list + ".") && f.endsWith(".sig"))
          .toList();
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Scene.Run keys(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Keys.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            args);
    return new Scene.Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
