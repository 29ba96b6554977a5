package org.anzheng.trust;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.anzheng.proof.Malformed;
import org.anzheng.proof.NoteSignature;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.WitnessedHead;

/**
 * Asks a witness to cosign, as C2SP tlog-witness v1 has it. Nothing it answers is believed unseen.
 */
final class WitnessClient implements AutoCloseable {

  /** For a cosignature: many checkpoints come, and none waits long. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int LONGEST_ANSWER = 16 * 1024;

  private final Duration patience;
  private final HttpClient http;

  WitnessClient(Duration patience) {
    this.patience = patience;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * Asks, and asks once more when the witness holds another size than was thought.
   *
   * @param old size that the witness is thought to hold
   * @param proofs consistency proof from a size to the head's
   */
  WitnessReply ask(
      URI url, NoteVerifier key, SignedHead head, long old, LongFunction<List<byte[]>> proofs)
      throws InterruptedException {
    long from = Math.min(old, head.size());
    WitnessReply reply = askOnce(url, key, head, from, proofs);
    return reply.answer() == WitnessAnswer.REFUSED
            && reply.detail().endsWith("409")
            && reply.held() != from
            && reply.held() <= head.size()
        ? askOnce(url, key, head, reply.held(), proofs)
        : reply;
  }

  /** What the witness cosigned last of a log, unjudged; empty where it does not say. */
  Optional<SignedNote> held(URI url, String origin) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(url.toString().replaceAll("/+$", "") + WitnessedHead.path(origin)))
            .timeout(patience)
            .build();
    try {
      HttpResponse<String> answer =
          http.send(
              request,
              BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
      return answer.statusCode() == 200
          ? Optional.of(SignedNote.parse(answer.body()))
          : Optional.empty();
    } catch (IOException | Malformed nothingUseful) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private WitnessReply askOnce(
      URI url, NoteVerifier key, SignedHead head, long old, LongFunction<List<byte[]>> proofs)
      throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url.toString().replaceAll("/+$", "") + "/add-checkpoint"))
            .timeout(patience)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body(head, old, proofs)))
            .build();
    try {
      HttpResponse<String> answer =
          http.send(
              request,
              BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
      return read(answer, key, head, old);
    } catch (IOException e) {
      return WitnessReply.none(old, e.getClass().getSimpleName());
    }
  }

  private static String body(SignedHead head, long old, LongFunction<List<byte[]>> proofs) {
    StringBuilder body = new StringBuilder("old " + old + "\n");
    List<byte[]> proof = old == 0 || old == head.size() ? List.of() : proofs.apply(old);
    proof.forEach(hash -> body.append(Base64.getEncoder().encodeToString(hash)).append('\n'));
    return body.append('\n').append(head.note()).toString();
  }

  private static WitnessReply read(
      HttpResponse<String> answer, NoteVerifier key, SignedHead head, long old) {
    return switch (answer.statusCode()) {
      case 200 ->
          cosignature(answer.body(), key, head)
              .map(line -> WitnessReply.cosigned(head.size(), line))
              .orElseGet(() -> WitnessReply.none(old, "HTTP 200 without its cosignature"));
      case 409 ->
          answer.body().matches("(0|[1-9]\\d{0,17})\n")
              ? WitnessReply.refused(Long.parseLong(answer.body().strip()), 409)
              : WitnessReply.none(old, "HTTP 409 without a size");
      case 422 -> WitnessReply.refused(old, 422);
      default -> WitnessReply.none(old, "HTTP " + answer.statusCode());
    };
  }

  /** The line by this witness that verifies; all others are dropped. */
  private static Optional<NoteSignature> cosignature(
      String body, NoteVerifier key, SignedHead head) {
    String text = SignedNote.parse(head.note()).text();
    try {
      return body.lines()
          .map(NoteSignature::parse)
          .filter(line -> key.isClaimedBy(line) && key.verifies(text, line))
          .findFirst();
    } catch (Malformed notALine) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
