package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our logs before Go's golang.org/x/mod/sumdb, the reader of Go's checksum database. */
class GoJudgeTest {

  private static final Path GOPATH = Path.of("/usr/share/gocode");
  private static final Path PACKAGES = GOPATH.resolve("src/golang.org/x/mod/sumdb/tlog");
  private static final String ORIGIN = "example.cn/log/2026";

  @TempDir static Path built;
  @TempDir Path folder;

  private final NoteSigner ed25519 =
      NoteSigner.generate(NoteKeyType.ED25519, ORIGIN, new SecureRandom());
  private final NoteSigner sm2 = NoteSigner.generate(NoteKeyType.SM2, ORIGIN, new SecureRandom());

  @BeforeAll
  static void buildJudge() throws Exception {
    boolean there = Files.isDirectory(PACKAGES) && onPath("go");
    String missing = "Go or golang-golang-x-mod-dev is not installed: its judgement is not heard";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
    Path source = Path.of("src/test/go/judge.go").toAbsolutePath();
    Outcome build = run("go", "build", "-o", built.resolve("judge").toString(), source.toString());
    assertEquals(0, build.exit(), build.output());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 255, 256, 257, 1000, 65_536, 70_000})
  void provesEveryLeaf(long size) throws Exception {
    publish(size);
    Outcome judged = judge();
    assertEquals(0, judged.exit(), judged.output());
    assertEquals(size + " leaves proved\n", judged.output());
  }

  @Test
  void rejectsATurnedBitAnywhere() throws Exception {
    publish(200, 513, 600);
    Random random = new Random(513);
    List<String> files =
        List.of(
            "checkpoint",
            "tile/0/000",
            "tile/0/001",
            "tile/0/002.p/88",
            "tile/1/000.p/2",
            "tile/entries/001",
            "tile/entries/002.p/88");
    for (String name : files) {
      Path file = folder.resolve(name);
      byte[] bytes = Files.readAllBytes(file);
      // The SM2 line of the checkpoint is by a key that Go does not know, so only what Go reads is
      // changed.
      int readable = name.equals("checkpoint") ? ORIGIN.length() + 40 : bytes.length;
      byte[] start = Leaves.flip(Arrays.copyOf(bytes, readable), random);
      byte[] tampered = bytes.clone();
      System.arraycopy(start, 0, tampered, 0, readable);
      Files.write(file, tampered);
      assertNotEquals(0, judge().exit(), name);
      Files.write(file, bytes);
    }
    assertEquals("600 leaves proved\n", judge().output());
  }

  @Test
  void verifiesTheCosignaturesOfWitnesses() throws Exception {
    publish(300);
    Path file = folder.resolve("checkpoint");
    SignedNote note = SignedNote.parse(Files.readString(file));
    List<NoteSigner> witnesses =
        Stream.of("samr.example/w", "cac.example/w", "miit.example/w")
            .map(name -> NoteSigner.generate(NoteKeyType.COSIGNATURE, name, new SecureRandom()))
            .toList();
    for (NoteSigner witness : witnesses) {
      note = note.with(witness.cosign(note.text(), Instant.ofEpochSecond(1_800_000_000)));
    }
    Files.writeString(file, note.format());
    String[] keys = witnesses.stream().map(w -> w.verifier().vkey()).toArray(String[]::new);
    assertEquals("300 leaves proved\n3 cosignatures verified\n", judge(keys).output());
    assertEquals("300 leaves proved\n", judge().output(), "unknown lines are ignored");
    SignedNote forged = note.with(witnesses.getFirst().cosign("x\n", Instant.EPOCH));
    SignedNote onlyForged =
        new SignedNote(
            forged.text(), List.of(note.signatures().getFirst(), forged.signatures().getLast()));
    Files.writeString(file, onlyForged.format());
    assertNotEquals(0, judge(keys).exit());
  }

  private void publish(long... sizes) throws IOException {
    for (Map.Entry<String, byte[]> file : Leaves.publish(sizes).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    long size = sizes[sizes.length - 1];
    byte[] root = new TiledTree(TileReader.directory(folder), size).root();
    SignedNote note = new Checkpoint(ORIGIN, size, root).sign(List.of(ed25519, sm2));
    Files.writeString(folder.resolve("checkpoint"), note.format());
  }

  private Outcome judge(String... witnesses) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                built.resolve("judge").toString(), folder.toString(), ed25519.verifier().vkey()));
    command.addAll(List.of(witnesses));
    return run(command.toArray(String[]::new));
  }

  private record Outcome(int exit, String output) {}

  private static Outcome run(String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("GO111MODULE", "off");
    builder.environment().put("GOPATH", GOPATH.toString());
    builder.environment().put("GOFLAGS", "");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES));
    return new Outcome(process.exitValue(), output);
  }

  private static boolean onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
