package org.anzheng.witness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anzheng.proof.NoteVerifier;
import org.anzheng.proof.SignedNote;

/** A witness of a log, asked over HTTP as anybody would. */
final class GivenWitness implements AutoCloseable {

  static final String NAME = "samr.example/witness";

  static {
    System.setProperty("sun.net.httpserver.maxReqTime", "1");
  }

  private final HttpClient client = HttpClient.newHttpClient();
  final RunningWitness running;

  private GivenWitness(RunningWitness running) {
    this.running = running;
  }

  static GivenWitness of(GivenLog log, Path data) throws Refused {
    return start(
        data,
        "--log",
        log.origin + "=" + log.signer.verifier().vkey(),
        "--log",
        log.origin + "=" + log.sm2.verifier().vkey());
  }

  static GivenWitness start(Path data, String... more) throws Refused {
    List<String> options =
        new ArrayList<>(List.of("--name", NAME, "--port", "0", "--data", data.toString()));
    options.addAll(List.of(more));
    return new GivenWitness(RunningWitness.start(Options.parse(options.toArray(String[]::new))));
  }

  HttpResponse<String> add(String body) {
    return send("POST", "/add-checkpoint", body);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, "");
  }

  HttpResponse<String> send(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(running.address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether the answer is this witness's cosignature of the checkpoint. */
  boolean cosigned(HttpResponse<String> answer, String checkpoint) {
    NoteVerifier key = NoteVerifier.parse(running.vkey());
    return answer.statusCode() == 200
        && SignedNote.parse(checkpoint + answer.body()).signedBy(List.of(key)).contains(key);
  }

  @Override
  public void close() {
    running.close();
    client.close();
  }
}
