package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A bit turned at random in a leaf, a tile, a checkpoint or a credential is found by programs that
 * nobody here wrote: Go's reader of its checksum database, and {@code @sd-jwt/sd-jwt-vc}.
 */
class StrangersFindEveryTamperingTest {

  /** 10,000 in the long run, a quarter of them of each kind. */
  private static final int TIMES = Boolean.getBoolean("anzheng.long") ? 2_500 : 50;

  private static final Path GOPATH = Path.of("/usr/share/gocode");
  private static final String ORIGIN = "example.cn/log/2026";

  @TempDir static Path built;
  @TempDir Path folder;

  private final Random random = new Random(10_000);
  private final NoteSigner key =
      NoteSigner.generate(NoteKeyType.ED25519, ORIGIN, new SecureRandom());

  @BeforeAll
  static void buildJudge() throws Exception {
    NodeJudge.require();
    boolean there = Files.isDirectory(GOPATH.resolve("src/golang.org/x/mod/sumdb/tlog"));
    assertTrue(there || !"true".equals(System.getenv("CI")), "golang-golang-x-mod-dev is missing");
    assumeTrue(there, "golang-golang-x-mod-dev is missing");
    String source = Path.of("src/test/go/judge.go").toAbsolutePath().toString();
    String said = run("go", "build", "-o", built.resolve("judge").toString(), source);
    assertEquals("0", said.split(" ", 2)[0], said);
  }

  @BeforeEach
  void publish() throws IOException {
    for (Map.Entry<String, byte[]> file : Leaves.publish(300).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    byte[] root = new TiledTree(TileReader.directory(folder), 300).root();
    Files.writeString(
        folder.resolve("checkpoint"),
        new Checkpoint(ORIGIN, 300, root).sign(List.of(key)).format());
  }

  @Test
  void leaves() throws Exception {
    everyChangeIsFound(List.of("tile/entries/000", "tile/entries/001.p/44"));
  }

  @Test
  void tiles() throws Exception {
    everyChangeIsFound(List.of("tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1"));
  }

  @Test
  void checkpoints() throws Exception {
    everyChangeIsFound(List.of("checkpoint"));
  }

  @Test
  void credentials() throws Exception {
    GivenTokens given = new GivenTokens();
    String text = given.credential(4).withoutDisclosures().text();
    String list = given.list().jws().text();
    List<String> changed = new ArrayList<>();
    while (changed.size() < TIMES) {
      String one = turned(text);
      if (!one.equals(text)) {
        changed.add(one);
      }
    }
    changed.add(text);
    String said = new NodeJudge(folder).credentials(changed, list, given.body, given.platform);
    List<String> answers = said.lines().toList();
    assertEquals("accepted", answers.getLast(), "the one that nobody changed");
    assertEquals(TIMES + 1, answers.size());
    assertEquals(1, answers.stream().filter("accepted"::equals).count());
  }

  private void everyChangeIsFound(List<String> names) throws Exception {
    for (int i = 0; i < TIMES; i++) {
      Path file = folder.resolve(names.get(random.nextInt(names.size())));
      byte[] bytes = Files.readAllBytes(file);
      byte[] changed = Leaves.flip(bytes, random);
      Files.write(file, changed);
      String said = judge();
      assertFalse(said.startsWith("0 ") && !isOtherSpelling(bytes, changed), file + " " + said);
      Files.write(file, bytes);
    }
    assertEquals("0 300 leaves proved\n", judge());
  }

  /**
   * Go takes base64 whose unused last bits are not zero: the same signature spelled otherwise. Ours
   * does not.
   */
  private static boolean isOtherSpelling(byte[] bytes, byte[] changed) {
    assertThrows(Malformed.class, () -> SignedNote.parse(changed));
    return Arrays.equals(signatureIn(bytes), signatureIn(changed));
  }

  private static byte[] signatureIn(byte[] note) {
    String text = new String(note, StandardCharsets.UTF_8).strip();
    return Base64.getDecoder().decode(text.substring(text.lastIndexOf(' ') + 1));
  }

  private String judge() throws Exception {
    return run(built.resolve("judge").toString(), folder.toString(), key.verifier().vkey());
  }

  /** A bit of what a part encodes, so that no change is only one of spelling. */
  private String turned(String credential) {
    String[] parts = credential.substring(0, credential.length() - 1).split("\\.", -1);
    int part = random.nextInt(parts.length);
    byte[] bytes = Base64.getUrlDecoder().decode(parts[part]);
    parts[part] =
        Base64.getUrlEncoder().withoutPadding().encodeToString(Leaves.flip(bytes, random));
    return String.join(".", parts) + "~";
  }

  private static String run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GO111MODULE", "off");
    builder.environment().put("GOPATH", GOPATH.toString());
    builder.environment().put("GOFLAGS", "");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return process.exitValue() + " " + output;
  }
}
