package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TlogProofTest {

  private static final long SIZE = 700;
  private static final long INDEX = 300;

  private final NoteSigner log =
      NoteSigner.generate(NoteKeyType.ED25519, "example.cn/log/2026", new SecureRandom());
  private final TiledTree tree = new TiledTree(Leaves.reader(Leaves.publish(SIZE)), SIZE);
  private final SignedNote checkpoint =
      new Checkpoint("example.cn/log/2026", SIZE, tree.root()).sign(List.of(log));
  private final TlogProof proof =
      new TlogProof(Leaves.entry(INDEX), INDEX, tree.inclusionProof(INDEX), checkpoint);

  @Test
  void survivesTheFileAndStillProves() {
    TlogProof read = TlogProof.parse(proof.format().getBytes(StandardCharsets.UTF_8));
    assertEquals(proof.format(), read.format());
    assertArrayEquals(Leaves.entry(INDEX), read.leaf().orElseThrow());
    assertTrue(read.includesLeaf());
    assertEquals(Set.of(log.verifier()), read.checkpoint().signedBy(Set.of(log.verifier())));
  }

  @Test
  void theFileIsLaidOutAsSpecified() {
    String[] lines = proof.format().split("\n", -1);
    assertEquals("c2sp.org/tlog-proof@v1", lines[0]);
    assertEquals("extra bGVhZiAzMDA=", lines[1]);
    assertEquals("index 300", lines[2]);
    assertEquals("", lines[3 + proof.hashes().size()]);
    assertEquals("example.cn/log/2026", lines[4 + proof.hashes().size()]);
  }

  @Test
  void withoutTheLeafNothingIsProved() {
    String without = proof.format().replaceFirst("extra .*\n", "");
    TlogProof read = TlogProof.parse(without);
    assertTrue(read.leaf().isEmpty());
    assertFalse(read.includesLeaf());
    assertEquals(without, read.format());
  }

  @Test
  void aProofOfALogOfOneHasNoHashes() {
    Checkpoint head = new Checkpoint(log.verifier().name(), 1, Hashes.leaf(Leaves.entry(0)));
    TlogProof one = new TlogProof(Leaves.entry(0), 0, List.of(), head.sign(List.of(log)));
    assertTrue(TlogProof.parse(one.format()).includesLeaf());
  }

  @Test
  void anotherLeafOrPlaceIsNotProved() {
    List<byte[]> hashes = proof.hashes();
    assertFalse(new TlogProof(Leaves.entry(301), INDEX, hashes, checkpoint).includesLeaf());
    assertFalse(new TlogProof(Leaves.entry(INDEX), 301, hashes, checkpoint).includesLeaf());
    assertFalse(new TlogProof(Leaves.entry(INDEX), SIZE, hashes, checkpoint).includesLeaf());
  }

  @Test
  void everyChangedCharacterIsRefusedFailsOrChangesNothing() {
    Random random = new Random(300);
    String file = proof.format();
    String alphabet = "Aa0+/= \n\u2014x";
    for (int round = 0; round < 2000; round++) {
      StringBuilder changed = new StringBuilder(file);
      int at = random.nextInt(file.length());
      char c = alphabet.charAt(random.nextInt(alphabet.length()));
      if (changed.charAt(at) == c) {
        continue;
      }
      changed.setCharAt(at, c);
      assertFalse(proves(changed.toString()), changed::toString);
    }
  }

  @Test
  void refusesFilesOfAnyOtherForm() {
    String file = proof.format();
    List<String> others = new ArrayList<>();
    others.add(file.replace("@v1", "@v2"));
    others.add(file.replace("index 300", "index 0300"));
    others.add(file.replace("index 300", "index -1"));
    others.add(file.replace("index 300", "index 9223372036854775808"));
    others.add(file.replace("index 300\n", ""));
    others.add(file.replace("index 300\n", "index 300\nAAAA\n"));
    others.add(file.replace("index 300\n", "index 300\nextra bGVhZiAzMDA=\n"));
    others.add(file.replace("\n\nexample", "\nexample"));
    others.add(file + "\n");
    others.add(file.replace("\n", "\r\n"));
    String hash = Text.base64(new byte[32]) + "\n";
    others.add(file.replace("index 300\n", "index 300\n" + hash.repeat(64)));
    for (String other : others) {
      assertThrows(Malformed.class, () -> TlogProof.parse(other), other);
    }
  }

  private boolean proves(String file) {
    try {
      TlogProof read = TlogProof.parse(file);
      return read.includesLeaf() && !read.checkpoint().signedBy(Set.of(log.verifier())).isEmpty();
    } catch (Malformed | ForgedSignature refused) {
      return false;
    }
  }
}
