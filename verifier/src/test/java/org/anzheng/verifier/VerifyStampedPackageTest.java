package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.MerkleTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time stamps in a package say by when its entries were there. */
class VerifyStampedPackageTest {

  private static final int STAMPED = 5;
  private static final int ENTRIES = 8;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private PackageScene scene;

  @SuppressWarnings("NullAway.Init")
  private OpenSslAuthority authority;

  @BeforeEach
  void aCase() throws Exception {
    authority = OpenSslAuthority.in(folder);
    scene = PackageScene.ofCase(folder);
  }

  @Test
  void theStampSaysByWhenTheEntriesBelowItWereThere() throws Exception {
    String file = scene.zip(stamped(headAt(STAMPED), growthFrom(STAMPED)));
    Scene.Run run = verify(file, authority.certificate());
    VerifyCredentialTest.expect(run, "TIME", "HOLDS", "time.entries");
    assertEquals(0, run.exit(), run.out());
    VerifyCredentialTest.expect(scene.verify(file), "TIME", "UNDECIDED", "time.entries-unknown");
  }

  @Test
  void aStampOverAnotherLogOrOtherBytesIsFalse() throws Exception {
    Map<String, byte[]> files = stamped(headAt(STAMPED), growthFrom(STAMPED - 1));
    VerifyCredentialTest.expect(scene.verify(scene.zip(files)), "TIME", "FALSE", "time.other-log");
    files.put("timestamps/2026-5.checkpoint", PackageScene.utf8(headAt(STAMPED - 1)));
    VerifyCredentialTest.expect(
        scene.verify(scene.zip(scene.sealed(files))), "TIME", "FALSE", "time.other");
    files.put("timestamps/2026-5.tsr", new byte[7]);
    assertEquals(2, scene.verify(scene.zip(scene.sealed(files))).exit());
  }

  private Map<String, byte[]> stamped(String head, String growth) throws Exception {
    Files.writeString(folder.resolve("head"), head);
    Map<String, byte[]> files = scene.files();
    files.put("timestamps/2026-5.checkpoint", PackageScene.utf8(head));
    files.put("timestamps/2026-5.tsr", authority.stamp("head"));
    files.put("timestamps/2026-5.growth", PackageScene.utf8(growth));
    return scene.sealed(files);
  }

  /** An earlier head of the log, signed. */
  private String headAt(int size) {
    return new Checkpoint(Scene.ORIGIN, size, MerkleTree.root(size, scene.tree()))
        .sign(List.of(scene.tokens.log.log))
        .format();
  }

  /** How the log has grown since; a case of seven records and an event. */
  private String growthFrom(int size) {
    return MerkleTree.consistencyProof(size, ENTRIES, scene.tree()).stream()
        .map(Base64.getEncoder()::encodeToString)
        .collect(Collectors.joining("\n", size + " " + ENTRIES + "\n", "\n"));
  }

  private Scene.Run verify(String file, String certificate) {
    return Scene.verify(
        file, "--root", scene.tokens.log.root.verifier().vkey(), "--json", "--tsa", certificate);
  }
}
