package org.anzheng.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A bucket of an S3-compatible store, by path-style addresses and conditional writes. */
final class S3Objects implements ObjectStore {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI endpoint;
  private final String bucket;
  private final S3Signature signature;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  S3Objects(URI endpoint, String bucket, S3Signature signature) {
    this.endpoint = endpoint;
    this.bucket = bucket;
    this.signature = signature;
  }

  @Override
  public Optional<StoredObject> find(String key) {
    HttpResponse<byte[]> answer = send("GET", key, new byte[0], Map.of());
    return switch (answer.statusCode()) {
      case 200 ->
          Optional.of(
              new StoredObject(answer.body(), answer.headers().firstValue("ETag").orElseThrow()));
      case 404 -> Optional.empty();
      default -> throw unexpected(key, answer);
    };
  }

  @Override
  public boolean putNew(String key, byte[] bytes, ObjectKind kind) {
    return put(key, bytes, kind, "If-None-Match", "*");
  }

  @Override
  public boolean replace(String key, StoredObject read, byte[] bytes, ObjectKind kind) {
    return put(key, bytes, kind, "If-Match", read.tag());
  }

  private boolean put(String key, byte[] bytes, ObjectKind kind, String condition, String tag) {
    HttpResponse<byte[]> answer =
        send(
            "PUT",
            key,
            bytes,
            Map.of(
                "Content-Type",
                kind.contentType(),
                "Cache-Control",
                kind.cacheControl(),
                condition,
                tag));
    return switch (answer.statusCode()) {
      case 200 -> true;
      // precondition failed; or somebody else writes at this moment
      case 404, 409, 412 -> false;
      default -> throw unexpected(key, answer);
    };
  }

  private HttpResponse<byte[]> send(
      String method, String key, byte[] body, Map<String, String> more) {
    URI url = endpoint.resolve("/" + bucket + "/" + key);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(PATIENCE)
            .method(
                method,
                body.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(body));
    more.forEach(request::header);
    signature.headers(method, url, body, Instant.now()).forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static IllegalStateException unexpected(String key, HttpResponse<byte[]> answer) {
    return new IllegalStateException(
        "the store answered %d for %s".formatted(answer.statusCode(), key));
  }
}
