package org.anzheng.verifier;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Commitments;
import org.anzheng.proof.Frontier;
import org.anzheng.proof.Hashes;
import org.anzheng.proof.KeyCurve;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.Policy;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.StatusList;
import org.anzheng.proof.StatusListToken;
import org.anzheng.proof.StatusReplay;
import org.anzheng.proof.Tiles;
import org.anzheng.proof.TrustList;
import org.anzheng.proof.Validity;
import org.anzheng.proof.WitnessedHead;

/** A site with a log of one certificate, its status list and its register, over HTTP. */
final class PublicSite implements AutoCloseable {

  static final String NUMBER = "CSSC-2026-TA-0000001-K";
  static final String USCC = "91110108MA01ABCD5T";
  private static final String LIST = "/status/certificates-0";

  final Map<String, byte[]> files = new ConcurrentHashMap<>();
  final List<byte[]> leaves = new ArrayList<>();
  final Scene scene;
  private final TokenScene.Key status = new TokenScene.Key("status/2026a", KeyCurve.P256);
  private final HttpServer server;

  PublicSite(Path folder) throws IOException {
    scene = new Scene(folder);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    leaves.add(Scene.utf8("rec/1 " + "A".repeat(43)));
    byte[] issue = event(1, new byte[Hashes.LENGTH], "\"ev\":\"issue\",\"to\":\"01\"");
    leaves.add(issue);
    leaves.add(event(2, Hashes.leaf(issue), "\"ev\":\"suspend\",\"from\":\"01\",\"to\":\"02\""));
    publish();
    put("/.well-known/anzheng/trust.txt", trust());
    register("02");
  }

  private static byte[] event(int seq, byte[] prev, String more) {
    return Scene.utf8(
        "{\"t\":\"cert\",\"no\":\"%s\",\"holder_uscc\":\"%s\",\"body\":\"R-1\",\"idx\":3,"
                .formatted(NUMBER, USCC)
            + "\"seq\":%d,\"prev\":\"%s\",%s}".formatted(seq, Commitments.text(prev), more));
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private Checkpoint head() {
    return new Checkpoint(
        Scene.ORIGIN,
        leaves.size(),
        Frontier.EMPTY.appendAll(leaves.stream().map(Hashes::leaf).toList()).root());
  }

  void publish() {
    Tiles.grow(0, leaves.stream().map(Hashes::leaf).toList(), path -> new byte[0])
        .forEach((path, bytes) -> files.put("/log/2026/" + path, bytes));
    Tiles.growBundles(0, leaves.size(), i -> leaves.get((int) i))
        .forEach((path, bytes) -> files.put("/log/2026/" + path, bytes));
    put("/log/2026/checkpoint", head().sign(List.of(scene.log)).format());
    StatusReplay replay = new StatusReplay();
    leaves.forEach(replay::add);
    list(replay.list("certificates-0"));
  }

  void list(StatusList list) {
    StatusListToken token =
        StatusListToken.sign(
            status, "https://example.cn" + LIST, Instant.now(), list, head(), List.of());
    put(LIST, token.jws().text());
    put("/status/aggregation", "{\"status_lists\":[\"https://example.cn" + LIST + "\"]}");
  }

  void register(String code) {
    String line = "{\"number\":\"%s\",\"statusCode\":\"%s\"}".formatted(NUMBER, code);
    put("/api/v1/certificates", "{\"items\":[" + line + "],\"total\":1}");
    put("/api/v1/certificates/" + NUMBER, line);
  }

  private String trust() {
    TrustList logs = scene.list(Policy.WITHOUT_WITNESSES);
    Validity ever = new Validity(LocalDate.of(2020, 1, 1), null);
    return new TrustList(
            logs.origin(),
            1,
            logs.logs(),
            Map.of("a", witness().verifier()),
            List.of(),
            List.of(new TrustList.StatusKey(status.kid(), status.jwk().thumbprint(), ever)),
            logs.policy())
        .sign(List.of(scene.root))
        .format();
  }

  byte[] rootOf(int size) {
    return Frontier.EMPTY
        .appendAll(leaves.subList(0, size).stream().map(Hashes::leaf).toList())
        .root();
  }

  /** The witness "a" lies on the same address. */
  void witnessShows(int size, byte[] root) {
    SignedNote note = new Checkpoint(Scene.ORIGIN, size, root).sign(List.of(scene.log));
    put(
        WitnessedHead.path(Scene.ORIGIN),
        note.with(witness().cosign(note.text(), Instant.now())).format());
  }

  private NoteSigner witness() {
    return Objects.requireNonNull(scene.witnesses.get("a"));
  }

  private void put(String path, String text) {
    files.put(path, Scene.utf8(text));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes = files.get(exchange.getRequestURI().getPath());
      byte[] body = bytes == null ? "nothing".getBytes(StandardCharsets.UTF_8) : bytes;
      exchange.sendResponseHeaders(bytes == null ? 404 : 200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
