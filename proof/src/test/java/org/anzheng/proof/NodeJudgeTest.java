package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our tokens before readers from npm that nobody here wrote. */
class NodeJudgeTest {

  @TempDir Path folder;
  private NodeJudge judge;
  private final GivenTokens given = new GivenTokens();

  @BeforeAll
  static void needsNode() {
    NodeJudge.require();
  }

  @BeforeEach
  void judge() {
    judge = new NodeJudge(folder);
  }

  @Test
  void acceptsACertificateThatIsInForceWithAndWithoutItsHiddenClaims() throws Exception {
    SdJwt credential = given.credential(4);
    assertEquals("accepted", judgement(credential.text(), 0));
    assertEquals("accepted", judgement(credential.withoutDisclosures().text(), 0));
  }

  @Test
  void rejectsOneThatIsRevokedSuspendedOrCancelled() throws Exception {
    for (int status = 1; status <= 3; status++) {
      String said = judgement(given.credential(4).text(), status);
      assertTrue(said.contains("Status is not valid"), said);
    }
  }

  @Test
  void rejectsAnIndexThatTheListDoesNotHave() throws Exception {
    String credential = given.credential(StatusReplay.ENTRIES).text();
    String said = judgement(credential, 0);
    assertTrue(said.startsWith("rejected"), said);
  }

  @Test
  void rejectsWhatWasChangedOrSignedByAnother() throws Exception {
    String text = given.credential(4).text();
    int at = text.indexOf('.') + 40;
    String changed =
        text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);
    assertTrue(judgement(changed, 0).startsWith("rejected"));
    assertTrue(judgement(new GivenTokens().credential(4).text(), 0).startsWith("rejected"));
    String foreign =
        judge.credential(text, new GivenTokens().list().jws().text(), given.body, given.platform);
    assertTrue(foreign.startsWith("rejected"), foreign);
  }

  @Test
  void verifiesReceiptsAndStatusListsBesideKeysItDoesNotKnow() throws Exception {
    String receipt = given.receipt().jws().text();
    String list = given.list(2).jws().text();
    TokenKey key = given.platform;
    assertEquals("accepted", judge.token(receipt, QueryReceipt.TYPE, given.sm2, key));
    assertEquals("accepted", judge.token(list, StatusListToken.TYPE, given.sm2, key));
    assertTrue(judge.token(receipt, StatusListToken.TYPE, key).startsWith("rejected"));
    assertTrue(judge.token(receipt, QueryReceipt.TYPE, given.body).startsWith("rejected"));
  }

  private String judgement(String credential, int status) throws Exception {
    String list = given.list(0, 1, 2, 3, status).jws().text();
    return judge.credential(credential, list, given.body, given.platform);
  }
}
