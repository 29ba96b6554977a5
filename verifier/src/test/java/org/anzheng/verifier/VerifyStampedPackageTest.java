package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time stamps in a package say by when its entries were there. */
class VerifyStampedPackageTest {

  private static final int STAMPED = 5;

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
    String file = scene.zip(stamped(scene.headAt(STAMPED), scene.growthFrom(STAMPED)));
    Scene.Run run = verify(file, authority.certificate());
    VerifyCredentialTest.expect(run, "TIME", "HOLDS", "time.entries");
    assertEquals(0, run.exit(), run.out());
    VerifyCredentialTest.expect(scene.verify(file), "TIME", "UNDECIDED", "time.entries-unknown");
  }

  @Test
  void aStampOverAnotherLogOrOtherBytesIsFalse() throws Exception {
    Map<String, byte[]> files = stamped(scene.headAt(STAMPED), scene.growthFrom(STAMPED - 1));
    VerifyCredentialTest.expect(scene.verify(scene.zip(files)), "TIME", "FALSE", "time.other-log");
    files.put("timestamps/2026-5.checkpoint", PackageScene.utf8(scene.headAt(STAMPED - 1)));
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

  private Scene.Run verify(String file, String certificate) {
    return Scene.verify(
        file, "--root", scene.tokens.log.root.verifier().vkey(), "--json", "--tsa", certificate);
  }
}
