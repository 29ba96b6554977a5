package org.anzheng.trust;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.anzheng.kernel.Role;
import org.anzheng.proof.Checkpoint;
import org.anzheng.proof.Consistency;
import org.anzheng.proof.NoteKeyType;
import org.anzheng.proof.NoteSigner;
import org.anzheng.proof.SignedNote;
import org.anzheng.proof.WitnessedHead;
import org.jspecify.annotations.Nullable;

/** A small witness that speaks the protocol and can be told to misbehave. */
final class GivenWitness implements AutoCloseable {

  enum Mood {
    HONEST,
    SILENT,
    REFUSING,
    LYING,
    BROKEN
  }

  final String name;
  final NoteSigner signer;
  volatile Mood mood = Mood.HONEST;
  private final HttpServer server;
  private volatile @Nullable Checkpoint held;
  private volatile @Nullable SignedNote shown;

  GivenWitness(String name) {
    this.name = name;
    signer = NoteSigner.generate(NoteKeyType.COSIGNATURE, name + ".example/w", new SecureRandom());
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/add-checkpoint", this::handle);
    server.createContext("/checkpoint/", this::show);
    server.start();
  }

  WitnessSettings.Witness setting(String vkey) {
    URI url = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    return new WitnessSettings.Witness(name, vkey, url, Role.MARKET_REGULATOR);
  }

  WitnessSettings.Witness setting() {
    return setting(signer.verifier().vkey());
  }

  static WitnessSettings settings(List<GivenWitness> witnesses) {
    return new WitnessSettings(witnesses.stream().map(GivenWitness::setting).toList(), null);
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    switch (mood) {
      case HONEST -> answer(exchange, body);
      case SILENT -> LockSupport.parkNanos(3_000_000_000L);
      case REFUSING -> send(exchange, 422, "no\n");
      case LYING -> send(exchange, 200, signer.cosign("x\n", Instant.now()).line() + "\n");
      case BROKEN -> send(exchange, 200, "x".repeat(1_000_000));
    }
    exchange.close();
  }

  private synchronized void answer(HttpExchange exchange, String body) throws IOException {
    String[] parts = body.split("\n\n", 2);
    List<String> lines = parts[0].lines().toList();
    long old = Long.parseLong(lines.getFirst().substring("old ".length()));
    List<byte[]> proof =
        lines.stream().skip(1).map(line -> Base64.getDecoder().decode(line)).toList();
    Checkpoint head = Checkpoint.parse(SignedNote.parse(parts[1]).text());
    Checkpoint before = held != null && held.origin().equals(head.origin()) ? held : null;
    long size = before == null ? 0 : before.size();
    if (old != size || (before != null && size == head.size() && !before.equals(head))) {
      send(exchange, 409, size + "\n");
    } else if (before != null
        && !Consistency.verify(size, head.size(), before.root(), head.root(), proof)) {
      send(exchange, 422, "not proved\n");
    } else {
      held = head;
      shows(SignedNote.parse(parts[1]));
      send(exchange, 200, signer.cosign(head.text(), Instant.now()).line() + "\n");
    }
  }

  /** Has it cosign this, whatever it saw before. */
  void shows(SignedNote checkpoint) {
    shown = checkpoint.with(signer.cosign(checkpoint.text(), Instant.now()));
  }

  private void show(HttpExchange exchange) throws IOException {
    SignedNote note = shown;
    boolean known =
        note != null
            && exchange
                .getRequestURI()
                .getPath()
                .equals(WitnessedHead.path(Checkpoint.parse(note.text()).origin()));
    send(exchange, known ? 200 : 404, known ? note.format() : "nothing");
    exchange.close();
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
