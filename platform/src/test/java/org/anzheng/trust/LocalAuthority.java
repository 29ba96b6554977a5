package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A time-stamping authority by OpenSSL behind a small web server, with a certificate of its own.
 */
final class LocalAuthority implements AutoCloseable {

  private static final String CONFIG =
      """
      [req]
      distinguished_name = dn
      prompt = no
      [dn]
      CN = Example Time Stamping Authority
      [ca]
      basicConstraints = critical,CA:true
      keyUsage = critical,keyCertSign
      [tsa_cert]
      basicConstraints = critical,CA:false
      keyUsage = critical,digitalSignature
      extendedKeyUsage = critical,timeStamping
      [tsa]
      default_tsa = one
      [one]
      serial = ./serial
      signer_cert = ./tsa.pem
      signer_key = ./tsa.key
      signer_digest = sha256
      default_policy = 1.2.3.4.1
      digests = sha256
      accuracy = secs:1
      ess_cert_id_chain = no
      """;

  private final Path folder;
  private final HttpServer server;
  private volatile int answersWith = 200;

  LocalAuthority(Path folder) throws IOException {
    requireOpenSsl();
    this.folder = folder;
    Files.writeString(folder.resolve("tsa.cnf"), CONFIG);
    Files.writeString(folder.resolve("serial"), "01\n");
    String made = " -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -config tsa.cnf ";
    run("openssl req -x509 -extensions ca -subj /CN=Root" + made + "-keyout ca.key -out ca.pem");
    run("openssl req -new" + made + "-keyout tsa.key -out tsa.csr");
    run(
        "openssl x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30"
            + " -extfile tsa.cnf -extensions tsa_cert -out tsa.pem");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  static void requireOpenSsl() {
    boolean there =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(p -> Files.isExecutable(Path.of(p, "openssl")));
    String missing = "openssl is not installed: its judgement is not heard";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(there, missing);
    }
    assumeTrue(there, missing);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
  }

  /** The certificate that vouches for the authority. */
  Path certificate() {
    return folder.resolve("ca.pem");
  }

  void answersWith(int status) {
    answersWith = status;
  }

  /** What {@code openssl ts -verify} says about the two files. */
  String verify(Path data, Path answer) throws IOException {
    return run(
        "openssl ts -verify -data %s -in %s -CAfile ca.pem"
            .formatted(data.toAbsolutePath(), answer.toAbsolutePath()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      assertThat(exchange.getRequestHeaders().getFirst("Content-Type"))
          .isEqualTo("application/timestamp-query");
      Files.write(folder.resolve("query.tsq"), exchange.getRequestBody().readAllBytes());
      run("openssl ts -reply -queryfile query.tsq -config tsa.cnf -section one -out answer.tsr");
      byte[] answer = Files.readAllBytes(folder.resolve("answer.tsr"));
      exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(answersWith, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private String run(String command) throws IOException {
    Process process =
        new ProcessBuilder(command.split(" "))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    return output;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
