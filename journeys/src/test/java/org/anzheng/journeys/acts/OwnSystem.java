package org.anzheng.journeys.acts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anzheng.journeys.stage.RunningPlatform;

/** The system of an operator: asks with a key, and takes messages whose signatures it checks. */
public final class OwnSystem implements AutoCloseable {

  /** A message as it came. */
  private record Message(String id, String time, String signatures, String body) {}

  private final RunningPlatform platform;
  private final HttpServer server;
  private final List<Message> heard = new CopyOnWriteArrayList<>();

  /** It listens on this machine. */
  public OwnSystem(RunningPlatform platform) {
    this.platform = platform;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    heard.add(
        new Message(
            exchange.getRequestHeaders().getFirst("webhook-id"),
            exchange.getRequestHeaders().getFirst("webhook-timestamp"),
            exchange.getRequestHeaders().getFirst("webhook-signature"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  /** Where it takes messages. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
  }

  /** How many messages of this type that say this have come, each signed with the secret. */
  long heard(String type, String said, String secret) {
    return heard.stream()
        .filter(m -> m.body().contains("\"type\":\"" + type + "\"") && m.body().contains(said))
        .peek(m -> assertThat(m.signatures().split(" ")).contains(signature(m, secret)))
        .count();
  }

  private static String signature(Message message, String secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(
          new SecretKeySpec(
              Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
      byte[] signed =
          (message.id() + "." + message.time() + "." + message.body())
              .getBytes(StandardCharsets.UTF_8);
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Watches a certificate with a key; what the platform answers, after its status. */
  String watch(String certificate, String key) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform.at("/api/v1/watches")))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"targets\":[\"" + certificate + "\"]}"))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
