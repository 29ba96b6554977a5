package org.anzheng.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

  // The example in the documentation of Go's sumdb/note.
  private static final String GO_TEXT =
      "If you think cryptography is the answer to your problem,\n"
          + "then you don't know what your problem is.\n";
  private static final String GO_SKEY =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
  private static final String GO_VKEY =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
  private static final String GO_LINE =
      "\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqf"
          + "qdngotpRZb6KE6RyyBwJnAM=\n";

  private final SecureRandom random = new SecureRandom();

  @Test
  void signsAndReadsTheExampleOfGo() {
    NoteSigner signer = NoteSigner.parse(GO_SKEY);
    assertEquals(GO_VKEY, signer.verifier().vkey());
    assertEquals(GO_SKEY, signer.skey());
    SignedNote note = SignedNote.sign(GO_TEXT, List.of(signer));
    assertEquals(GO_TEXT + "\n" + GO_LINE, note.format());
    NoteVerifier verifier = NoteVerifier.parse(GO_VKEY);
    assertEquals(Set.of(verifier), SignedNote.parse(note.format()).signedBy(List.of(verifier)));
  }

  @ParameterizedTest
  @EnumSource(
      value = NoteKeyType.class,
      names = {"ED25519", "SM2"})
  void signaturesSurviveTheTextFormAndKeysTheirs(NoteKeyType type) {
    NoteSigner signer =
        NoteSigner.parse(NoteSigner.generate(type, "log.example.cn/2026", random).skey());
    NoteVerifier verifier = NoteVerifier.parse(signer.verifier().vkey());
    assertEquals(signer.verifier(), verifier);
    byte[] file =
        SignedNote.sign("示例\n", List.of(signer)).format().getBytes(StandardCharsets.UTF_8);
    SignedNote note = SignedNote.parse(file);
    assertEquals(Set.of(verifier), note.signedBy(List.of(verifier)));
    SignedNote altered = new SignedNote("示列\n", note.signatures());
    assertThrows(ForgedSignature.class, () -> altered.signedBy(List.of(verifier)));
  }

  @Test
  void aCosignatureCoversItsTime() {
    NoteSigner witness = NoteSigner.generate(NoteKeyType.COSIGNATURE, "w.example.cn", random);
    NoteSignature line = witness.cosign("text\n", Instant.ofEpochSecond(1_700_000_000));
    NoteVerifier verifier = NoteVerifier.parse(witness.verifier().vkey());
    assertEquals(
        Set.of(verifier), new SignedNote("text\n", List.of(line)).signedBy(List.of(verifier)));
    byte[] later = line.signature();
    later[7]++;
    NoteSignature backdated = new NoteSignature(line.name(), line.keyId(), later);
    assertThrows(
        ForgedSignature.class,
        () -> new SignedNote("text\n", List.of(backdated)).signedBy(List.of(verifier)));
    assertThrows(IllegalStateException.class, () -> witness.sign("text\n"));
  }

  @Test
  void unknownKeysAreIgnoredAndKnownOnesMustVerify() {
    NoteSigner log = NoteSigner.generate(NoteKeyType.ED25519, "log", random);
    NoteSigner other = NoteSigner.generate(NoteKeyType.SM2, "log", random);
    SignedNote note = SignedNote.sign("text\n", List.of(other, log));
    assertEquals(Set.of(log.verifier()), note.signedBy(List.of(log.verifier())));
    assertEquals(Set.of(), note.signedBy(List.of()));

    NoteSignature wrong = other.sign("another text\n");
    SignedNote mixed = note.with(wrong);
    assertEquals(Set.of(log.verifier()), mixed.signedBy(List.of(log.verifier())));
    assertThrows(
        ForgedSignature.class, () -> mixed.signedBy(List.of(log.verifier(), other.verifier())));
  }

  @Test
  void theSameNameOrTheSameIdAloneIsAnotherKey() {
    NoteSigner log = NoteSigner.generate(NoteKeyType.ED25519, "log", random);
    NoteSignature real = log.sign("text\n");
    NoteSignature otherName = new NoteSignature("gol", real.keyId(), real.signature());
    NoteSignature otherId = new NoteSignature("log", real.keyId() + 1, real.signature());
    SignedNote note = new SignedNote("text\n", List.of(otherName, otherId));
    assertEquals(Set.of(), note.signedBy(List.of(log.verifier())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text\n",
        "text\n\n",
        "text\n\u2014 a AAAAAAA=\n",
        "text\n\n\u2014 a AAAAAAA=",
        "text\n\n\u2014 a AAAA\n",
        "text\n\n\u2014 a AAAAAAA\n",
        "text\n\n\u2014 a AAAAAAB=\n",
        "text\n\n\u2014 a  AAAAAAA=\n",
        "text\n\n\u2014 a+b AAAAAAA=\n",
        "text\n\n\u2014 a\u3000b AAAAAAA=\n",
        "text\n\n- a AAAAAAA=\n",
        "te\txt\n\n\u2014 a AAAAAAA=\n",
        "te\rxt\n\n\u2014 a AAAAAAA=\n",
        "text\n\n\u2014 a AAAAAAA=\n\n",
        "text\n\n\u2014 a AAAAAAA=\nmore\n"
      })
  void refusesNotesOfAnyOtherForm(String note) {
    assertThrows(Malformed.class, () -> SignedNote.parse(note));
  }

  @Test
  void boundsWhatItReads() {
    assertThrows(Malformed.class, () -> SignedNote.parse(new byte[SignedNote.MAX_BYTES + 1]));
    assertThrows(
        Malformed.class, () -> SignedNote.parse(new byte[] {'a', (byte) 0xff, '\n', '\n'}));
    StringBuilder note = new StringBuilder("text\n\n").append("\u2014 a AAAAAAA=\n".repeat(100));
    assertEquals(100, SignedNote.parse(note.toString()).signatures().size());
    note.append("\u2014 a AAAAAAA=\n");
    assertThrows(Malformed.class, () -> SignedNote.parse(note.toString()));
  }

  @Test
  void theTextEndsAtTheLastEmptyLine() {
    NoteSigner signer = NoteSigner.parse(GO_SKEY);
    List<NoteSignature> lines = new ArrayList<>(List.of(signer.sign("a\n\nb\n")));
    SignedNote note = new SignedNote("a\n\nb\n", lines);
    assertEquals("a\n\nb\n", SignedNote.parse(note.format()).text());
  }
}
