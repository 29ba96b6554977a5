package org.anzheng.trust;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** S3Proxy, a server of the S3 protocol that nobody here wrote, in a process of its own. */
final class S3Server implements AutoCloseable {

  private static final Path JAR =
      Path.of(System.getProperty("anzheng.root"), "platform", "target", "s3", "s3proxy.jar");
  private static final String REGION = "us-east-1";

  private final Process process;
  private final URI endpoint;
  private final HttpClient client = HttpClient.newHttpClient();

  private S3Server(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  static S3Server start(Path folder) throws IOException, InterruptedException {
    String missing = "the build has not fetched S3Proxy: its judgement is not heard";
    if ("true".equals(System.getenv("CI"))) {
      assertTrue(Files.exists(JAR), missing);
    }
    assumeTrue(Files.exists(JAR), missing);
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    URI endpoint = URI.create("http://127.0.0.1:" + port);
    Path settings = folder.resolve("s3proxy.conf");
    Files.writeString(
        settings,
        """
        s3proxy.endpoint=%s
        s3proxy.authorization=aws-v4
        s3proxy.identity=identity
        s3proxy.credential=credential
        jclouds.provider=transient
        jclouds.identity=identity
        jclouds.credential=credential
        """
            .formatted(endpoint));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-jar",
                JAR.toString(),
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("s3proxy.log").toFile())
            .start();
    S3Server server = new S3Server(process, endpoint);
    server.await();
    return server;
  }

  private void await() throws InterruptedException {
    Instant giveUp = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(giveUp) && process.isAlive()) {
      try {
        client.send(HttpRequest.newBuilder(endpoint).build(), BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException("S3Proxy did not start");
  }

  /** A new bucket. */
  ObjectStore bucket(String name) throws IOException, InterruptedException {
    assertTrue(send("PUT", name) / 100 == 2);
    return bucketAs(name, "credential");
  }

  ObjectStore bucketAs(String name, String secret) {
    return new S3Objects(endpoint, name, new S3Signature(REGION, "identity", secret));
  }

  /** Type and caching of an object, as its readers are told. */
  String head(String path) throws IOException, InterruptedException {
    var headers = client.send(request("GET", path), BodyHandlers.discarding()).headers();
    return headers.firstValue("Content-Type").orElse("")
        + "; "
        + headers.firstValue("Cache-Control").orElse("");
  }

  private int send(String method, String path) throws IOException, InterruptedException {
    return client.send(request(method, path), BodyHandlers.discarding()).statusCode();
  }

  private HttpRequest request(String method, String path) {
    URI url = endpoint.resolve("/" + path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url).method(method, HttpRequest.BodyPublishers.noBody());
    new S3Signature(REGION, "identity", "credential")
        .headers(method, url, new byte[0], Instant.now())
        .forEach(request::header);
    return request.build();
  }

  @Override
  public void close() {
    client.close();
    process.destroy();
  }
}
