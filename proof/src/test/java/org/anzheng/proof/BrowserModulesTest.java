package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The second implementation, in JavaScript, comes to what this one signed, and to nothing else. */
class BrowserModulesTest {

  private static final Path SCRIPT = Path.of("src/test/node/browser.mjs").toAbsolutePath();
  private static final String SOUND =
      "true head.signed=holds witnesses.enough=holds replay.yes=holds replay.yes=holds"
          + " tree.yes=holds";

  private final GivenAudit given = new GivenAudit().publish();
  private final NoteSigner root =
      NoteSigner.generate(NoteKeyType.ED25519, "anzheng.example/trust", new SecureRandom());

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @BeforeAll
  static void node() {
    assumeTrue(NodeJudge.onPath("node"), "node is not installed");
  }

  @Test
  void aSoundLogGivesTheListsThatJavaSigned() throws Exception {
    assertEquals(SOUND, log());
  }

  @Test
  void forkMissingTileChangedEntryAndWrongListAreEachNamed() throws Exception {
    String root = Text.base64(new byte[32]);
    write("seen.json", Text.utf8("{\"size\":7,\"root\":\"" + root + "\"}"));
    assertTrue(log().contains("growth.forked=false"));
    Files.delete(folder.resolve("seen.json"));

    byte[] tile = given.files.remove("tile/1/000.p/1");
    assertEquals("true refused: /log/2026/tile/1/000 is missing", log().replace(".p/1 is", " is"));
    given.files.put("tile/1/000.p/1", tile);
    byte[] bundle = given.files.get("tile/entries/000");
    bundle[bundle.length - 1] ^= 1;
    assertEquals("true refused: /log/2026/tile/0/000 is not what the entries give", log());
    bundle[bundle.length - 1] ^= 1;

    byte[] all = new byte[StatusReplay.ENTRIES];
    given.lists.replaceAll(list ->
        list.uri().endsWith("certificates-0")
            ? given.list("certificates-0", StatusList.of(2, all), List.of())
            : list);
    assertTrue(log().contains("replay.no=false"));
  }

  @Test
  void aCodeIsReadAsJavaWroteItAndAFlippedBitIsNot() throws Exception {
    GivenTokens tokens = new GivenTokens();
    Map<String, Object> holder = Map.of("name", "示例网络安全技术有限公司");
    var claims = tokens.claims(7);
    claims.put("holder", holder);
    claims.put("category", "TA");
    claims.put("level", "GENERAL");
    SdJwt token =
        SdJwt.sign(CertificateCredential.TYPE, tokens.body, claims, Map.of(), new SecureRandom());
    ScanCode code = ScanCode.sign(CertificateCredential.parse(token.text()), tokens.body, 384);
    String read = scan(code.text(), tokens.body.jwk());
    assertTrue(
        read.startsWith("true CNCA-R-2026-001/2026a {\"number\":\"CSSC-2026-TA-0000001-K\""), read);
    assertTrue(read.contains("\"index\":7"), read);
    assertTrue(scan(code.text(), tokens.platform.jwk()).startsWith("false"));
    byte[] bytes = Base32.decode(code.text());
    bytes[bytes.length - 3] ^= 4;
    assertTrue(scan(Base32.encode(bytes), tokens.body.jwk()).startsWith("false"));
    assertTrue(scan(code.text() + "AAAAAAAA", tokens.body.jwk()).startsWith("refused"));
  }

  private String scan(String code, Jwk key) throws Exception {
    write("code", Text.utf8(code));
    return run("scan", folder.resolve("code").toString(), JsonText.of(key.members()));
  }

  private String log() throws Exception {
    try (var old = Files.walk(folder)) {
      old.filter(file -> file.toString().contains("/log/") && Files.isRegularFile(file))
          .forEach(file -> file.toFile().delete());
    }
    for (Map.Entry<String, byte[]> file : given.files.entrySet()) {
      write("log/2026/" + file.getKey(), file.getValue());
    }
    write("log/2026/checkpoint", Text.utf8(given.signed().format()));
    write("trust.txt", Text.utf8(given.trust().sign(List.of(root)).format()));
    for (StatusListToken list : given.lists) {
      write("status" + list.uri().substring(list.uri().lastIndexOf('/')), list.jws().bytes());
    }
    return run("log", folder.toString(), root.verifier().vkey());
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return output.strip();
  }
}
