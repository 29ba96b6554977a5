package org.anzheng.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSignature;
import org.anzheng.proof.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer of C2SP tlog-witness v1. */
class ProtocolTest {

  @TempDir Path folder;
  private final GivenLog log = new GivenLog("log.example/log/2026");
  private GivenWitness witness;

  @BeforeEach
  void start() throws Refused {
    witness = GivenWitness.of(log, folder);
  }

  @AfterEach
  void stop() {
    witness.close();
  }

  @Test
  void a_log_that_only_grows_is_cosigned() {
    for (long[] step : new long[][] {{0, 1}, {1, 7}, {7, 8}, {8, 100}}) {
      HttpResponse<String> answer = witness.add(log.request(step[0], step[1]));
      assertThat(witness.cosigned(answer, log.checkpoint(step[1]))).as(answer.body()).isTrue();
      Instant time = NoteSignature.parse(answer.body().strip()).cosignedAt();
      assertThat(time).isBetween(Instant.now().minusSeconds(60), Instant.now());
    }
    String shown = witness.get("/checkpoint/" + OriginHash.of(log.origin)).body();
    assertThat(SignedNote.parse(shown).signatures()).hasSize(3);
    assertThat(shown).startsWith(log.origin + "\n100\n");
    assertThat(witness.get("/refusals").body()).isEqualTo("no refusals\n");
  }

  @Test
  void the_same_checkpoint_again_is_cosigned_again() {
    witness.add(log.request(0, 9));
    assertThat(witness.cosigned(witness.add(log.request(9, 9)), log.checkpoint(9))).isTrue();
  }

  @Test
  void another_old_size_is_a_conflict_that_tells_the_right_one() {
    witness.add(log.request(0, 9));
    for (long old : new long[] {0, 5, 10}) {
      HttpResponse<String> answer = witness.add(log.request(old, 20));
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/x.tlog.size");
      assertThat(answer.body()).isEqualTo("9\n");
    }
    assertThat(witness.add(log.request(0, 5)).statusCode()).as("shorter").isEqualTo(409);
    assertThat(witness.get("/refusals").body()).isEqualTo("no refusals\n");
  }

  @Test
  void a_wrong_proof_is_unprocessable() {
    assertThat(witness.add(log.request(0, 9)).statusCode()).isEqualTo(200);
    assertThat(witness.add(GivenLog.request(9, List.of(), log.checkpoint(20))).statusCode())
        .isEqualTo(422);
    List<byte[]> zeros = Collections.nCopies(5, new byte[32]);
    assertThat(witness.add(GivenLog.request(9, zeros, log.checkpoint(20))).statusCode())
        .isEqualTo(422);
    assertThat(witness.add(GivenLog.request(9, zeros, log.checkpoint(9))).statusCode())
        .as("a proof where none is needed")
        .isEqualTo(422);
  }

  @Test
  void a_first_checkpoint_comes_without_a_proof() {
    List<byte[]> one = List.of(new byte[32]);
    assertThat(witness.add(GivenLog.request(0, one, log.checkpoint(3))).statusCode())
        .isEqualTo(422);
    assertThat(witness.add(log.request(2, 3)).statusCode()).isEqualTo(409);
  }

  @Test
  void who_is_not_known_is_not_cosigned() {
    GivenLog stranger = new GivenLog("log.example/log/1999");
    assertThat(witness.add(stranger.request(0, 3)).statusCode()).isEqualTo(404);
    GivenLog forger = new GivenLog(log.origin);
    assertThat(witness.add(forger.request(0, 3)).statusCode()).isEqualTo(403);
    SignedNote note = SignedNote.parse(log.checkpoint(3));
    SignedNote false2 = new SignedNote(note.text(), List.of(log.signer.sign("other text\n")));
    assertThat(witness.add(GivenLog.request(0, List.of(), false2.format())).statusCode())
        .isEqualTo(403);
  }

  @Test
  void lines_by_strangers_are_ignored_and_not_kept() {
    SignedNote note = SignedNote.parse(log.checkpoint(3));
    SignedNote more = note.with(new GivenLog(log.origin).signer.sign(note.text()));
    assertThat(witness.add(GivenLog.request(0, List.of(), more.format())).statusCode())
        .isEqualTo(200);
    String shown = witness.get("/checkpoint/" + OriginHash.of(log.origin)).body();
    assertThat(SignedNote.parse(shown).signatures()).hasSize(3);
  }

  @Test
  void what_is_malformed_is_refused() {
    String checkpoint = log.checkpoint(9);
    List<byte[]> tooMany = Collections.nCopies(64, new byte[32]);
    for (String body :
        List.of(
            "",
            "old 0",
            "\n\n" + checkpoint,
            "old\n\n" + checkpoint,
            "old 00\n\n" + checkpoint,
            "old -1\n\n" + checkpoint,
            "old 99999999999999999999\n\n" + checkpoint,
            "old 10\n\n" + checkpoint,
            "old 1\nAAAA\n\n" + checkpoint,
            "old 1\n" + "A".repeat(44) + "\n\n" + checkpoint,
            "old 0\n\nnot a note",
            "old 0\n\n" + log.origin + "\n9\n\n\u2014 x AAAAAAA=\n",
            GivenLog.request(0, tooMany, checkpoint))) {
      assertThat(witness.add(body).statusCode()).as(body).isEqualTo(400);
    }
  }

  @Test
  void other_methods_and_places_are_refused() {
    assertThat(witness.get("/add-checkpoint").statusCode()).isEqualTo(405);
    assertThat(witness.send("POST", "/", "x").statusCode()).isEqualTo(405);
    assertThat(witness.send("DELETE", "/refusals", "").statusCode()).isEqualTo(405);
    assertThat(witness.send("HEAD", "/", "").statusCode()).isEqualTo(200);
    assertThat(witness.get("/witness.key").statusCode()).isEqualTo(404);
    assertThat(witness.get("/../witness.key").statusCode()).isEqualTo(404);
    assertThat(witness.get("/checkpoint/" + OriginHash.of("nobody")).statusCode()).isEqualTo(404);
  }

  @Test
  void what_is_too_long_is_refused() {
    String body = "old 0\n\n" + "x".repeat(WitnessServer.MOST_BYTES);
    assertThat(witness.add(body).statusCode()).isEqualTo(413);
  }

  @Test
  void a_client_that_never_finishes_is_cut_off_and_keeps_nobody_waiting() throws IOException {
    try (Socket slow =
        new Socket(witness.running.address().getHost(), witness.running.address().getPort())) {
      OutputStream out = slow.getOutputStream();
      out.write(
          "POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 500\r\n\r\nold 0"
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      assertThat(witness.add(log.request(0, 1)).statusCode()).isEqualTo(200);
      slow.setSoTimeout(20_000);
      assertThat(slow.getInputStream().read()).as("closed").isEqualTo(-1);
    }
  }

  @Test
  void the_key_is_that_of_a_cosigning_witness() {
    assertThat(witness.get("/vkey").body().strip()).isEqualTo(witness.running.vkey());
    assertThat(org.anzheng.proof.NoteVerifier.parse(witness.running.vkey()).type())
        .isEqualTo(NoteKeyType.COSIGNATURE);
  }
}
