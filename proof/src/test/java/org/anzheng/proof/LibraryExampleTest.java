package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the description of the package runs as it stands there. */
class LibraryExampleTest {

  @TempDir Path folder;

  @Test
  void theTenLinesOfThePackageProveALeaf() throws IOException {
    Path file = folder.resolve("issue.tlog-proof");
    byte[] expected = Text.utf8("a leaf");
    NoteSigner signer =
        NoteSigner.generate(NoteKeyType.ED25519, "example.cn/log/2026", new SecureRandom());
    String vkey = signer.verifier().vkey();
    HashReader hashes = HashReader.ofLeafHashes(List.of(Hashes.leaf(expected)));
    SignedNote head =
        new Checkpoint("example.cn/log/2026", 1, MerkleTree.root(1, hashes)).sign(List.of(signer));
    Files.writeString(file, new TlogProof(expected, 0, List.of(), head).format());

    TlogProof proof = TlogProof.parse(Files.readAllBytes(file));
    NoteVerifier log = NoteVerifier.parse(vkey);
    boolean signed = proof.checkpoint().signedBy(Set.of(log)).contains(log);
    boolean ours = proof.head().origin().equals(log.name());
    boolean included = proof.includesLeaf();
    byte[] leaf = proof.leaf().orElseThrow();

    assertTrue(signed && ours && included);
    assertArrayEquals(expected, leaf);
  }

  @Test
  void theDescriptionShowsTheseLines() throws IOException {
    Path main = Path.of("src/main/java/org/anzheng/proof");
    String test =
        Files.readString(Path.of("src/test/java/org/anzheng/proof/LibraryExampleTest.java"));
    List<String> shown =
        Files.readString(main.resolve("package-info.java"))
            .lines()
            .map(line -> line.replaceFirst("^ \\*", "").strip())
            .filter(line -> line.endsWith(";") && line.contains(" = ") && !line.contains("\""))
            .toList();
    assertTrue(shown.size() >= 4 && shown.stream().allMatch(test::contains), shown.toString());
  }

  @Test
  void everyPublicTypeSaysWhatItIs() throws IOException {
    try (var files = Files.list(Path.of("src/main/java/org/anzheng/proof"))) {
      Set<String> silent =
          files
              .filter(LibraryExampleTest::isSilent)
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toSet());
      assertTrue(silent.isEmpty(), silent.toString());
    }
  }

  private static boolean isSilent(Path file) {
    try {
      String text = Files.readString(file);
      int declared = text.indexOf("\npublic ");
      return declared >= 0 && !text.substring(0, declared).contains("/**");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
