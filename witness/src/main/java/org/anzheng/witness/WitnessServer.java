package org.anzheng.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The witness on HTTP (见证服务), within limits: of a request's length, of the time a client may take,
 * of connections, and of requests worked on at once.
 */
final class WitnessServer implements AutoCloseable {

  /** 63 proof lines and a hundred signature lines fit; nothing honest is longer. */
  static final int MOST_BYTES = 64 * 1024;

  private static final int AT_ONCE = 16;
  private static final int WAIT_MILLIS = 2_000;

  private final Cosigner cosigner;
  private final Pages pages;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore places = new Semaphore(AT_ONCE);

  WitnessServer(Cosigner cosigner, Pages pages) throws IOException {
    this.cosigner = cosigner;
    this.pages = pages;
    limit("sun.net.httpserver.maxReqTime", "5");
    limit("sun.net.httpserver.maxRspTime", "10");
    limit("sun.net.httpserver.idleInterval", "15");
    limit("jdk.httpserver.maxConnections", "256");
    server = HttpServer.create();
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  void start(InetSocketAddress address) throws IOException {
    server.bind(address, 64);
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answerTo(exchange);
      } catch (RuntimeException | SQLException failed) {
        System.err.println("witness: " + failed);
        answer = Answer.refused(500, "the witness failed");
      }
      answer(exchange, answer);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answerTo(HttpExchange exchange)
      throws IOException, SQLException, InterruptedException {
    String path = exchange.getRequestURI().getPath();
    String method = exchange.getRequestMethod();
    if (path.equals("/add-checkpoint")) {
      return method.equals("POST") ? add(exchange) : notAllowed(exchange, "POST");
    }
    return method.equals("GET") || method.equals("HEAD")
        ? inPlace(() -> pages.of(path, isEnglish(exchange)))
        : notAllowed(exchange, "GET, HEAD");
  }

  /** The body is read before a place is taken: a slow client keeps nobody waiting. */
  private Answer add(HttpExchange exchange) throws IOException, SQLException, InterruptedException {
    byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      exchange.getResponseHeaders().set("Connection", "close");
      return Answer.refused(413, "more than " + MOST_BYTES + " bytes");
    }
    return inPlace(() -> cosigner.add(body));
  }

  private interface Work {
    Answer run() throws SQLException;
  }

  private Answer inPlace(Work work) throws SQLException, InterruptedException {
    if (!places.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
      return Answer.refused(503, "too many requests at once");
    }
    try {
      return work.run();
    } finally {
      places.release();
    }
  }

  private static boolean isEnglish(HttpExchange exchange) {
    return "lang=en".equals(exchange.getRequestURI().getRawQuery());
  }

  private static Answer notAllowed(HttpExchange exchange, String allowed) {
    exchange.getResponseHeaders().set("Allow", allowed);
    return Answer.refused(405, "method not allowed");
  }

  private static void answer(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set("Content-Type", answer.type());
    headers.set("Content-Security-Policy", "default-src 'none'; style-src 'self'");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cache-Control", "no-store");
    byte[] bytes = answer.bytes();
    boolean bare = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : bytes.length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }

  private static void limit(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
