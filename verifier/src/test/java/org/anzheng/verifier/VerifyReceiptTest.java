package org.anzheng.verifier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyReceiptTest {

  @TempDir Path folder;
  private TokenScene scene;

  @BeforeEach
  void publish() {
    scene = new TokenScene(folder);
  }

  @Test
  void aReceiptShowsWhatWasAnswered() throws IOException {
    String receipt = scene.log.write("r.jwt", scene.receipt(scene.status).jws().text() + "\n");
    Scene.Run run =
        Scene.verify(receipt, "--trust", scene.trust(), "--root", scene.log.root.verifier().vkey());
    assertEquals(0, run.exit(), run.out());
    assertTrue(run.out().contains("答复的状态：暂停"), run.out());
    String borrowed = scene.log.write("r2.jwt", scene.receipt(scene.body).jws().text());
    assertEquals(3, scene.log.judge(borrowed, scene.trust()).exit());
  }

  @Test
  void aStatusListIsVerifiedForTheTimeAskedAbout() throws IOException {
    Scene.Run list = scene.log.judge(scene.list(0), scene.trust());
    assertEquals(0, list.exit(), list.out());
    VerifyCredentialTest.expect(list, "VALIDITY", "HOLDS", "list.current");
    VerifyCredentialTest.expect(list, "P5", "NOT_APPLICABLE", "list.recomputable");
    Scene.Run later = scene.log.judge(scene.list(0), scene.trust(), "--on", "2099-01-01");
    VerifyCredentialTest.expect(later, "VALIDITY", "FALSE", "list.stale");
  }
}
