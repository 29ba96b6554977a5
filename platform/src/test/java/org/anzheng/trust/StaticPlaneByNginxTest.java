package org.anzheng.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration for a web server serves the very files that the platform would. */
class StaticPlaneByNginxTest {

  private static final String DATA = "/var/lib/anzheng";
  private static final String NGINX = "/usr/sbin/nginx";
  private static final Pattern LOCATION =
      Pattern.compile("location (~|=) (\\S+) \\{\\s+alias (\\S+);");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void everyPathLeadsToItsFileAndNoOtherPathToAny() throws Exception {
    try (GivenLog log = published()) {
      String config = config();
      files(log)
          .forEach(
              (url, file) -> assertThat(fileOf(config, url)).as(url).contains(real(log, file)));
      for (String url :
          new String[] {
            "/log/2026/tile/0/../../../keys/root.key",
            "/log/2026/.lock",
            "/log/2026/timestamps/../checkpoint",
            "/keys/root.key",
            "/status/certificates-0/current",
            "/status/certificates-0/2099-01-01",
            "/log/20260/checkpoint"
          }) {
        assertThat(fileOf(config, url)).as(url).isEmpty();
      }
    }
  }

  @Test
  void nginxAnswersWithTheSameBytesAndTypes() throws Exception {
    boolean there = Files.isExecutable(Path.of(NGINX));
    assumeTrue(there, "nginx is not installed: its configuration is only read");
    try (GivenLog log = published();
        HttpClient client = HttpClient.newHttpClient()) {
      int port = start(log);
      URI site = URI.create("http://127.0.0.1:" + port);
      try {
        for (Map.Entry<String, Path> file : files(log).entrySet()) {
          HttpResponse<byte[]> answer = get(client, site.resolve(file.getKey()));
          assertThat(answer.statusCode()).as(file.getKey()).isEqualTo(200);
          assertThat(answer.body()).isEqualTo(Files.readAllBytes(file.getValue()));
          assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
              .isEqualTo(typeOf(file.getKey()));
          assertThat(answer.headers().firstValue("Cache-Control")).isPresent();
          assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        }
        assertThat(get(client, site.resolve("/log/2026/tile/0/000.p/9")).statusCode())
            .isEqualTo(404);
      } finally {
        stop();
      }
    }
  }

  private static GivenLog published() {
    GivenLog log = GivenLog.fresh();
    log.announce(300);
    log.announce(Sample.open(GivenLog.chain(), "CSSC-2026-TA-0000001-K"));
    log.publish();
    log.statuses.publishNow();
    for (String name : new String[] {"301.tsr", "301.checkpoint", "index.txt"}) {
      AtomicFile.write(log.folder().resolve("timestamps").resolve(name), new byte[] {'x', '\n'});
    }
    return log;
  }

  private static Map<String, Path> files(GivenLog log) {
    LogFiles files = new LogFiles(log.folders);
    String last = "001.p/" + (log.shard().size() - 256);
    Map<String, Path> all = new LinkedHashMap<>();
    for (String path :
        new String[] {
          "checkpoint",
          "tile/0/000",
          "tile/0/" + last,
          "tile/1/000.p/1",
          "tile/entries/000",
          "tile/entries/" + last,
          "timestamps/301.tsr",
          "timestamps/301.checkpoint",
          "timestamps/index.txt"
        }) {
      all.put("/log/2026/" + path, files.find(2026, path).orElseThrow());
    }
    all.put("/status/certificates-0", log.statusFiles.find("certificates-0").orElseThrow());
    all.put("/.well-known/anzheng/trust.txt", log.data.resolve("trust.txt"));
    return all;
  }

  private static String typeOf(String url) {
    if (url.endsWith(".tsr")) {
      return "application/timestamp-reply";
    }
    if (url.startsWith("/status/")) {
      return "application/statuslist+jwt";
    }
    return url.contains("/tile/") ? "application/octet-stream" : "text/plain;charset=UTF-8";
  }

  /** What the first location that fits makes of an address. */
  private static Optional<String> fileOf(String config, String url) {
    Matcher location = LOCATION.matcher(config);
    while (location.find()) {
      String rule = location.group(2);
      boolean exact = location.group(1).equals("=");
      Matcher match = Pattern.compile(exact ? Pattern.quote(rule) : rule).matcher(url);
      if (exact ? match.matches() : match.find()) {
        String file = location.group(3);
        for (String name : match.namedGroups().keySet()) {
          file = file.replace("$" + name, match.group(name));
        }
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private static String real(GivenLog log, Path file) {
    return DATA + "/" + log.data.relativize(file);
  }

  private static String config() {
    try {
      return Files.readString(Path.of(System.getProperty("anzheng.root"), "deploy", "nginx.conf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int start(GivenLog log) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    String site =
        config()
            .replace(DATA, log.data.toString())
            .replace("listen 8088", "listen 127.0.0.1:" + port)
            .replace("/var/cache/nginx/anzheng", folder.resolve("cache").toString());
    Path main = folder.resolve("nginx.conf");
    Files.writeString(
        main,
        "user root;\npid %1$s/nginx.pid;\nerror_log %1$s/error.log;\nevents {}\nhttp {\naccess_log off;\n%2$s\n}\n"
            .formatted(folder, site));
    run(NGINX, "-p", folder.toString(), "-c", main.toString());
    return port;
  }

  private void stop() throws Exception {
    run(NGINX, "-p", folder.toString(), "-c", folder + "/nginx.conf", "-s", "quit");
  }

  private static void run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).isZero();
  }

  private static HttpResponse<byte[]> get(HttpClient client, URI url) throws Exception {
    return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofByteArray());
  }
}
