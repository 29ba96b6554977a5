package org.anzheng.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anzheng.proof.SignedNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log with two histories gets one of them cosigned, and everybody learns of the other. */
class ForkTest {

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
  void another_history_of_the_same_size_is_refused_in_public() {
    witness.add(log.request(0, 9));
    HttpResponse<String> answer = witness.add(log.request(9, 9, 5));
    assertThat(answer.statusCode()).isEqualTo(409);
    String evidence = witness.get("/refusals").body();
    assertThat(evidence).contains("FORK", text(9, 100), text(9, 5));
    assertThat(witness.get("/refusals.json").body())
        .contains("\"kind\":\"FORK\"", "\"settledAt\":null");
    assertThat(witness.get("/").body()).contains("警告", "分叉", "lang=\"zh-CN\"");
    assertThat(witness.get("/?lang=en").body()).contains("history has forked", "lang=\"en\"");
    SignedNote refused = SignedNote.parse(log.checkpoint(9, 5));
    assertThat(refused.signedBy(List.of(log.signer.verifier()))).as("evidence").isNotEmpty();
  }

  @Test
  void another_history_that_goes_on_is_refused_in_public() {
    witness.add(log.request(0, 9));
    assertThat(witness.add(log.request(9, 20, 5)).statusCode()).isEqualTo(422);
    assertThat(witness.get("/refusals").body()).contains("UNPROVEN", text(20, 5));
    assertThat(witness.add(log.request(9, 20)).statusCode()).as("the true one").isEqualTo(200);
    assertThat(witness.add(log.request(9, 20, 5)).statusCode()).isEqualTo(409);
    assertThat(witness.get("/refusals").body()).as("now proved").contains("FORK");
    assertThat(witness.get("/refusals").body()).doesNotContain("UNPROVEN");
  }

  @Test
  void a_refusal_for_want_of_a_proof_is_settled_by_the_proof() {
    witness.add(log.request(0, 9));
    witness.add(GivenLog.request(9, List.of(), log.checkpoint(20)));
    assertThat(witness.get("/refusals").body()).doesNotContain("settled");
    assertThat(witness.add(log.request(9, 20)).statusCode()).isEqualTo(200);
    assertThat(witness.get("/refusals").body()).contains("UNPROVEN", "settled");
  }

  @Test
  void of_two_successors_at_once_exactly_one_wins() throws Exception {
    witness.add(log.request(0, 9));
    List<Callable<Integer>> both = new ArrayList<>();
    for (int copy = 0; copy < 12; copy++) {
      String request = log.request(9, 20, copy % 2 == 0 ? 100 : 9);
      both.add(() -> witness.add(request).statusCode());
    }
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
      for (Future<Integer> answer : threads.invokeAll(both)) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    assertThat(witness.get("/refusals").body()).contains("FORK", text(20, 100), text(20, 9));
  }

  /** Without the signatures: those of SM2 are others each time. */
  private String text(int size, int forkedAt) {
    return SignedNote.parse(log.checkpoint(size, forkedAt)).text();
  }
}
