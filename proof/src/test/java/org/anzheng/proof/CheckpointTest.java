package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
  private static final String TEXT = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

  private final SecureRandom random = new SecureRandom();

  @Test
  void readsAndWritesTheExampleOfTheSpecification() {
    Checkpoint head = Checkpoint.parse(TEXT);
    assertEquals(20_852_163, head.size());
    assertEquals(TEXT, head.text());
    assertEquals(head, Checkpoint.parse(head.text()));
  }

  @Test
  void isSignedWithBothKeysOfItsLogAndNoOther() {
    Checkpoint head = Checkpoint.parse(TEXT);
    NoteSigner ed25519 = NoteSigner.generate(NoteKeyType.ED25519, head.origin(), random);
    NoteSigner sm2 = NoteSigner.generate(NoteKeyType.SM2, head.origin(), random);
    SignedNote note = SignedNote.parse(head.sign(List.of(ed25519, sm2)).format());
    Set<NoteVerifier> both = Set.of(ed25519.verifier(), sm2.verifier());
    assertEquals(both, note.signedBy(both));
    NoteSigner stranger = NoteSigner.generate(NoteKeyType.ED25519, "example.com/other", random);
    assertThrows(IllegalArgumentException.class, () -> head.sign(List.of(stranger)));
  }

  @Test
  void theEmptyLogIsNeverSigned() {
    assertThrows(Malformed.class, () -> new Checkpoint("log", 0, Hashes.emptyRoot()));
    String text = "log\n0\n" + Text.base64(Hashes.emptyRoot()) + "\n";
    assertThrows(Malformed.class, () -> Checkpoint.parse(text));
  }

  @Test
  void anOriginCannotSmuggleLines() {
    byte[] root = new byte[32];
    for (String origin : List.of("", "log\n7", "log\r", "log\u0000", "log\t", "log\u007f")) {
      assertThrows(Malformed.class, () -> new Checkpoint(origin, 1, root));
      assertThrows(Malformed.class, () -> NoteSigner.generate(NoteKeyType.ED25519, origin, random));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log\n1\n" + ROOT,
        "log\n1\n" + ROOT + "\n\n",
        "log\n1\n" + ROOT + "\nextension\n",
        "log\n01\n" + ROOT + "\n",
        "log\n+1\n" + ROOT + "\n",
        "log\n-1\n" + ROOT + "\n",
        "log\n1 \n" + ROOT + "\n",
        "log\n\u0661\n" + ROOT + "\n",
        "log\n9223372036854775808\n" + ROOT + "\n",
        "log\n\n" + ROOT + "\n",
        "\n1\n" + ROOT + "\n",
        "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
        "log\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
        "log\n1\nCsUYapGGPo4dkMgIAUqom_Xajj7h2fB2MPA3j2jxq2I=\n",
        "log\n1\nAAAA\n"
      })
  void refusesTextsOfAnyOtherForm(String text) {
    assertThrows(Malformed.class, () -> Checkpoint.parse(text));
  }
}
