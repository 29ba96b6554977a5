package org.anzheng.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.anzheng.proof.TileReader;

/**
 * The public files of a site (公开站点), fetched over HTTP, never more of them than a file may have.
 */
final class Site implements AutoCloseable {

  /** A full bundle of the longest entries has less. */
  private static final int LIMIT = 17 << 20;

  private static final int ATTEMPTS = 3;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final URI url;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  Site(URI url) {
    this.url = url;
  }

  /** The site does not answer, which says nothing about its log. */
  static final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreachable(String path, Throwable cause) {
      super(path, cause);
    }
  }

  /** The bytes at a path; empty where the site says that there is nothing. */
  Optional<byte[]> find(String path) {
    IOException last = new IOException(path);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      try {
        pause(attempt);
        HttpResponse<InputStream> answer = client.send(request(path), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
          switch (answer.statusCode()) {
            case 200 -> {
              return Optional.of(bounded(body, path));
            }
            case 404, 410 -> {
              return Optional.empty();
            }
            default -> last = new IOException(path + " " + answer.statusCode());
          }
        }
      } catch (IOException e) {
        last = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Unreachable(path, e);
      }
    }
    throw new Unreachable(path, last);
  }

  /** The text at a path that must be there. */
  String text(String path) {
    byte[] bytes =
        find(path).orElseThrow(() -> new Unreachable(path, new IOException(path + " 404")));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The tiles below a path; for a partial one that is gone the full one answers. */
  TileReader tiles(String below) {
    return path -> {
      int partial = path.indexOf(".p/");
      return find(below + path)
          .or(() -> partial < 0 ? Optional.empty() : find(below + path.substring(0, partial)))
          .orElseThrow(() -> new UncheckedIOException(new IOException("no " + path)));
    };
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(PATIENCE).build();
  }

  private static byte[] bounded(InputStream body, String path) throws IOException {
    byte[] bytes = body.readNBytes(LIMIT + 1);
    if (bytes.length > LIMIT) {
      throw new IOException(path + " is longer than any file of a log");
    }
    return bytes;
  }

  private static void pause(int attempt) throws InterruptedException {
    if (attempt > 0) {
      Thread.sleep(Duration.ofSeconds(attempt));
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
